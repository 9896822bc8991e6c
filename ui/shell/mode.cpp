// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mode.h"

#include <QCoreApplication>

namespace joust::ui {
namespace {

// Gives free functions a translation context.
class ModeWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::ModeWords)

public:
    static QString annotate() { return tr("Annotate mode"); }
    static QString manage() { return tr("Manage mode"); }
    static QString analyse() { return tr("Analyse mode"); }
    static QString battle() { return tr("Battle"); }
    static QString leaderboard() { return tr("Leaderboard"); }
    static QString analysis() { return tr("Analysis"); }
    static QString prompts() { return tr("Prompts"); }
    static QString runs() { return tr("Runs"); }
    static QString data() { return tr("Data"); }
    static QString endpoints() { return tr("Endpoints"); }
    static QString settings() { return tr("Settings"); }
};

} // namespace

QString modeText(Mode mode)
{
    switch (mode) {
    case Mode::Annotate:
        return ModeWords::annotate();
    case Mode::Manage:
        return ModeWords::manage();
    case Mode::Analyse:
        return ModeWords::analyse();
    }
    return {};
}

QString pageText(PageId page)
{
    switch (page) {
    case PageId::Battle:
        return ModeWords::battle();
    case PageId::Leaderboard:
        return ModeWords::leaderboard();
    case PageId::Analysis:
        return ModeWords::analysis();
    case PageId::Prompts:
        return ModeWords::prompts();
    case PageId::Runs:
        return ModeWords::runs();
    case PageId::Data:
        return ModeWords::data();
    case PageId::Endpoints:
        return ModeWords::endpoints();
    case PageId::Settings:
        return ModeWords::settings();
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
    case PageId::Analysis:
        return QStringLiteral("analysis");
    case PageId::Prompts:
        return QStringLiteral("prompts");
    case PageId::Runs:
        return QStringLiteral("runs");
    case PageId::Data:
        return QStringLiteral("data");
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
        return {PageId::Battle, PageId::Leaderboard, PageId::Analysis, PageId::Prompts,
                PageId::Runs,   PageId::Endpoints,   PageId::Data};
    case Mode::Analyse:
        return {PageId::Leaderboard, PageId::Analysis, PageId::Data};
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
