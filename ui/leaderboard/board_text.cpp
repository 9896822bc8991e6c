// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_text.h"

#include "ui/leaderboard/board_words.h"
#include "ui/leaderboard/leaderboard_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace joust::ui {

namespace {

QString number(std::optional<double> value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return value ? locale.toString(*value, 'f', 2) : QString();
}

QString count(std::uint64_t value)
{
    return QString::number(static_cast<qulonglong>(value));
}

QString headerLine()
{
    using Model = LeaderboardModel;
    return QStringList{Model::columnName(Model::Rank),
                       Model::columnName(Model::Contestant),
                       Model::columnName(Model::Rating),
                       QCoreApplication::translate("joust::ui::BoardWords", "Lower"),
                       QCoreApplication::translate("joust::ui::BoardWords", "Upper"),
                       Model::columnName(Model::Battles),
                       Model::columnName(Model::Wins),
                       Model::columnName(Model::Losses),
                       Model::columnName(Model::Ties),
                       Model::columnName(Model::BothBad)}
        .join(QLatin1Char('\t'));
}

QString rowLine(const rating::LeaderboardRow& row)
{
    return QStringList{BoardWords::rankRange(row),
                       QString::fromStdString(row.name).simplified(),
                       number(row.rating),
                       number(row.lower),
                       number(row.upper),
                       count(row.battles),
                       count(row.wins),
                       count(row.losses),
                       count(row.ties),
                       count(row.bothBad)}
        .join(QLatin1Char('\t'));
}

} // namespace

QString boardAsText(std::span<const rating::LeaderboardRow> rows)
{
    QStringList lines{headerLine()};
    for (const rating::LeaderboardRow& row : rows)
        lines << rowLine(row);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace joust::ui
