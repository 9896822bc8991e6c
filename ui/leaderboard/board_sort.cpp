// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_sort.h"

#include "ui/leaderboard/leaderboard_model.h"

namespace joust::ui {

BoardSort::BoardSort(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(LeaderboardModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

bool BoardSort::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool hasLeft = left.data(sortRole()).isValid();
    const bool hasRight = right.data(sortRole()).isValid();
    if (hasLeft != hasRight)
        return sortOrder() == Qt::AscendingOrder ? hasLeft : hasRight;
    return hasLeft && QSortFilterProxyModel::lessThan(left, right);
}

} // namespace joust::ui
