// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_text.h"

#include "ui/common/copied_table.h"
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

QStringList headings()
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
                       Model::columnName(Model::BothBad)};
}

QStringList cellsOf(const rating::LeaderboardRow& row)
{
    return QStringList{BoardWords::rankRange(row),
                       copiedText(QString::fromStdString(row.name)),
                       number(row.rating),
                       number(row.lower),
                       number(row.upper),
                       count(row.battles),
                       count(row.wins),
                       count(row.losses),
                       count(row.ties),
                       count(row.bothBad)};
}

} // namespace

QString boardAsText(std::span<const rating::LeaderboardRow> rows)
{
    std::vector<QStringList> lines{headings()};
    for (const rating::LeaderboardRow& row : rows)
        lines.push_back(cellsOf(row));
    return copiedLines(lines);
}

} // namespace joust::ui
