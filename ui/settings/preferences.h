// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers for a person on this machine (not for a study): look, language, keys, recent files. Never
// a secret, never a contestant. UI thread only.
#pragma once

#include "ui/common/key_map.h"
#include "ui/common/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace joust::ui {

class Preferences final : public QObject
{
    Q_OBJECT

public:
    // `file` empty = the user's own settings file; tests name one.
    explicit Preferences(const QString& file = {}, QObject* parent = nullptr);

    QString language() const; // "en", "de", "zh_CN", or empty = as the system says
    void setLanguage(const QString& language);
    SchemeChoice scheme() const;
    void setScheme(SchemeChoice scheme);
    double textScale() const;
    void setTextScale(double scale);
    bool keysEnabled() const;
    void setKeysEnabled(bool enabled);
    KeyMap keyMap() const;
    void setKeyMap(const KeyMap& map);
    int breakMinutes() const; // after which a break is proposed; 0 = never
    void setBreakMinutes(int minutes);
    bool commonRate() const; // answers appear line by line, both at one rate; else both at once
    void setCommonRate(bool on);
    QString annotator() const; // the user's login name at first
    void setAnnotator(const QString& name);
    QStringList recentFiles() const; // newest first
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

Q_SIGNALS:
    void languageChanged();
    void lookChanged();
    void keysChanged();
    void annotatorChanged();

private:
    QSettings m_settings;
};

} // namespace joust::ui
