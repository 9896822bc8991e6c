// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/leak_boards_table.h"

#include "ui/common/list_table.h"
#include "ui/data/data_words.h"
#include "ui/leaderboard/aligned_header.h"
#include "ui/leaderboard/board_words.h"

#include <QHeaderView>

#include <algorithm>

namespace joust::ui {

namespace {

enum Column { Name, RankWith, RankWithout, RatingWith, RatingWithout, VotesLess, ColumnCount };

const rating::LeaderboardRow* rowOf(const rating::Leaderboard& board, const std::string& name)
{
    const auto found = std::find_if(board.rows.begin(), board.rows.end(),
                                    [&name](const rating::LeaderboardRow& row) { return row.name == name; });
    return found == board.rows.end() ? nullptr : &*found;
}

} // namespace

LeakBoardsTable::LeakBoardsTable(QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("leakBoards"));
    setAccessibleName(tr("The ranking with and without these votes"));
    setHorizontalHeader(new AlignedHeader(this));
    setHorizontalHeaderLabels({tr("Contestant"), tr("Rank with them"), tr("Rank without"), tr("Rating with them"),
                               tr("Rating without"), tr("Votes less")});
    makeList(*this);
    for (int column = 0; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setTextAlignment((column == Name ? Qt::AlignLeft : Qt::AlignRight) |
                                                       Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
}

void LeakBoardsTable::showBoards(const exchange::LeakBoards& boards)
{
    setRowCount(static_cast<int>(boards.with.rows.size()));
    int number = 0;
    for (const rating::LeaderboardRow& with : boards.with.rows) {
        const rating::LeaderboardRow* without = rowOf(boards.without, with.name);
        const std::uint64_t left = without ? without->battles : 0;
        const QStringList texts{DataWords::oneLine(with.name),
                                BoardWords::rankRange(with),
                                without ? BoardWords::rankRange(*without) : QString(),
                                BoardWords::rating(with),
                                without ? BoardWords::rating(*without) : QString(),
                                BoardWords::count(with.battles - std::min(left, with.battles))};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            setItem(number, column, item);
        }
        ++number;
    }
}

void LeakBoardsTable::clearBoards()
{
    setRowCount(0);
}

QString LeakBoardsTable::sentence(const exchange::LeakBoards& boards)
{
    QStringList moved;
    for (const rating::LeaderboardRow& with : boards.with.rows) {
        const rating::LeaderboardRow* without = rowOf(boards.without, with.name);
        if (without && without->rank != with.rank)
            moved << DataWords::oneLine(with.name);
    }
    if (moved.isEmpty())
        return tr("Without these votes nobody's rank changes.");
    return tr("Without these votes the rank changes of: %1.").arg(moved.join(QStringLiteral(", ")));
}

} // namespace joust::ui
