// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a leaderboard as a table.
#pragma once

#include "exchange/snapshot_changes.h"
#include "rating/leaderboard.h"
#include "ui/charts/interval_axis.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace joust::ui {

IntervalValue intervalOf(const rating::LeaderboardRow& row);

class LeaderboardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Rank,
        Change,
        Contestant,
        Rating,
        Since,
        Interval,
        Plot,
        Battles,
        WinShare,
        TieShare,
        BothBadShare,
        Wins,
        Losses,
        Ties,
        BothBad,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, // a number or text; invalid where there is none
        PlotRole,                // IntervalValue
        TiedWithFirstRole,       // bool
        ChangeRole,              // int, > 0: higher up than without covariates; invalid without a comparison
        SinceRole,               // the same for places won or lost since the snapshot
    };

    using QAbstractTableModel::QAbstractTableModel;

    // `plain`: the ranking that the column Change compares with; nullptr leaves it empty. `since`: what the column
    // Since says, parallel to the rows; none leaves it empty.
    void setRows(std::vector<rating::LeaderboardRow> rows, const rating::Leaderboard* plain = nullptr,
                 std::vector<exchange::RowChange> since = {});
    const std::vector<rating::LeaderboardRow>& rows() const { return m_rows; }
    const rating::LeaderboardRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    AxisRange range() const { return m_range; }
    // Ranks that reach 1: what the data cannot tell from the first. Nobody when the first stands alone.
    bool isTiedWithFirst(int row) const { return m_tied[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static bool isNumber(int column);
    static QString columnName(int column);

private:
    QString text(int row, int column) const;
    QString accessibleText(int row, int column) const;
    QString sinceText(int row, bool inWords) const;
    QVariant sortKey(const rating::LeaderboardRow& row, int column) const;

    std::vector<rating::LeaderboardRow> m_rows;
    std::vector<bool> m_tied;
    std::vector<std::optional<int>> m_changes;
    std::vector<exchange::RowChange> m_since; // empty: nothing to compare with
    AxisRange m_range;
};

} // namespace joust::ui

Q_DECLARE_METATYPE(joust::ui::IntervalValue)
