// SPDX-License-Identifier: GPL-3.0-or-later
// Who votes here, language, look and keys. Every change takes effect at once. UI thread only.
#pragma once

#include <QWidget>

class QFormLayout;

namespace joust::ui {

class Preferences;

class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    // `preferences` outlives the page.
    explicit SettingsPage(Preferences& preferences, QWidget* parent = nullptr);

private:
    void addAnnotator(QFormLayout& form);
    void addLanguage(QFormLayout& form);
    void addLook(QFormLayout& form);
    void addKeys(QFormLayout& form);
    void addPacing(QFormLayout& form);

    Preferences& m_preferences;
};

} // namespace joust::ui
