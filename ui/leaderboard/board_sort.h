// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts by LeaderboardModel::SortRole; what has no value stays at the end in either direction.
#pragma once

#include <QSortFilterProxyModel>

namespace joust::ui {

class BoardSort final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BoardSort(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace joust::ui
