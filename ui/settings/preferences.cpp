// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <algorithm>

namespace joust::ui {
namespace {

constexpr int kMaxRecent = 8;
const QString kLanguage = QStringLiteral("language");
const QString kScheme = QStringLiteral("scheme");
const QString kTextScale = QStringLiteral("text_scale");
const QString kKeys = QStringLiteral("single_keys");
const QString kKeyMap = QStringLiteral("keys/map");
const QString kBreak = QStringLiteral("annotate/breakMinutes");
const QString kCommonRate = QStringLiteral("annotate/commonRate");
constexpr int kUsualBreakMinutes = 50;
constexpr int kLongestBreakMinutes = 600;
const QString kAnnotator = QStringLiteral("annotator");
const QString kRecent = QStringLiteral("recent_files");
const QString kGeometry = QStringLiteral("geometry");

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent)
    , m_settings(file.isEmpty() ? QSettings().fileName() : file, QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_settings.value(kLanguage).toString();
}

void Preferences::setLanguage(const QString& language)
{
    if (language == this->language())
        return;
    m_settings.setValue(kLanguage, language);
    Q_EMIT languageChanged();
}

SchemeChoice Preferences::scheme() const
{
    const QString word = m_settings.value(kScheme).toString();
    if (word == QLatin1String("light"))
        return SchemeChoice::Light;
    return word == QLatin1String("dark") ? SchemeChoice::Dark : SchemeChoice::System;
}

void Preferences::setScheme(SchemeChoice scheme)
{
    const QString word = scheme == SchemeChoice::Light  ? QStringLiteral("light")
                         : scheme == SchemeChoice::Dark ? QStringLiteral("dark")
                                                        : QStringLiteral("system");
    m_settings.setValue(kScheme, word);
    Q_EMIT lookChanged();
}

double Preferences::textScale() const
{
    return std::clamp(m_settings.value(kTextScale, 1.0).toDouble(), 0.75, 2.0);
}

void Preferences::setTextScale(double scale)
{
    m_settings.setValue(kTextScale, std::clamp(scale, 0.75, 2.0));
    Q_EMIT lookChanged();
}

bool Preferences::keysEnabled() const
{
    return m_settings.value(kKeys, true).toBool();
}

void Preferences::setKeysEnabled(bool enabled)
{
    m_settings.setValue(kKeys, enabled);
    Q_EMIT keysChanged();
}

KeyMap Preferences::keyMap() const
{
    return KeyMap::fromSettings(m_settings.value(kKeyMap).toMap());
}

void Preferences::setKeyMap(const KeyMap& map)
{
    m_settings.setValue(kKeyMap, map.toSettings());
    Q_EMIT keysChanged();
}

int Preferences::breakMinutes() const
{
    return std::clamp(m_settings.value(kBreak, kUsualBreakMinutes).toInt(), 0, kLongestBreakMinutes);
}

void Preferences::setBreakMinutes(int minutes)
{
    m_settings.setValue(kBreak, std::clamp(minutes, 0, kLongestBreakMinutes));
    Q_EMIT keysChanged();
}

bool Preferences::commonRate() const
{
    return m_settings.value(kCommonRate, false).toBool();
}

void Preferences::setCommonRate(bool on)
{
    m_settings.setValue(kCommonRate, on);
    Q_EMIT keysChanged();
}

QString Preferences::annotator() const
{
    const QString login = qEnvironmentVariable("USER", QStringLiteral("annotator"));
    return m_settings.value(kAnnotator, login).toString();
}

void Preferences::setAnnotator(const QString& name)
{
    if (name.isEmpty() || name == annotator())
        return;
    m_settings.setValue(kAnnotator, name);
    Q_EMIT annotatorChanged();
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(kRecent).toStringList();
}

void Preferences::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > kMaxRecent)
        files.removeLast();
    m_settings.setValue(kRecent, files);
}

void Preferences::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(kRecent, files);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Preferences::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

} // namespace joust::ui
