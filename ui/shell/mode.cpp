// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mode.h"

#include <QCoreApplication>

namespace joust::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("joust::ui::Mode", text);
}

} // namespace

QString modeText(Mode mode)
{
    switch (mode) {
    case Mode::Annotate:
        return tr(QT_TRANSLATE_NOOP("joust::ui::Mode", "Annotate mode"));
    case Mode::Manage:
        return tr(QT_TRANSLATE_NOOP("joust::ui::Mode", "Manage mode"));
    case Mode::Analyse:
        return tr(QT_TRANSLATE_NOOP("joust::ui::Mode", "Analyse mode"));
    }
    return {};
}

QString pageText(PageId page)
{
    switch (page) {
    case PageId::Battle:
        return tr(QT_TRANSLATE_NOOP("joust::ui::Mode", "Battle"));
    case PageId::Leaderboard:
        return tr(QT_TRANSLATE_NOOP("joust::ui::Mode", "Leaderboard"));
    case PageId::Endpoints:
        return tr(QT_TRANSLATE_NOOP("joust::ui::Mode", "Endpoints"));
    case PageId::Settings:
        return tr(QT_TRANSLATE_NOOP("joust::ui::Mode", "Settings"));
    }
    return {};
}

QString pageIcon(PageId page)
{
    switch (page) {
    case PageId::Battle:
        return QStringLiteral("battle");
    case PageId::Leaderboard:
        return QStringLiteral("leaderboard");
    case PageId::Endpoints:
        return QStringLiteral("endpoints");
    case PageId::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

std::vector<PageId> pagesOf(Mode mode)
{
    switch (mode) {
    case Mode::Annotate:
        return {PageId::Battle};
    case Mode::Manage:
        return {PageId::Battle, PageId::Leaderboard, PageId::Endpoints};
    case Mode::Analyse:
        return {PageId::Leaderboard};
    }
    return {};
}

std::optional<Mode> parseMode(const QString& word)
{
    if (word == QLatin1String("annotate"))
        return Mode::Annotate;
    if (word == QLatin1String("manage"))
        return Mode::Manage;
    if (word == QLatin1String("analyse"))
        return Mode::Analyse;
    return std::nullopt;
}

} // namespace joust::ui
