// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/neighbours_model.h"

#include "ui/analysis/plan_words.h"
#include "ui/charts/chart_numbers.h"
#include "ui/leaderboard/board_words.h"

#include <limits>

namespace joust::ui {

void NeighboursModel::setPlan(const PlanAnalysis& plan)
{
    beginResetModel();
    m_rows.clear();
    const auto name = [&](std::uint32_t index) { return QString::fromStdString(plan.contestants[index]); };
    for (const rating::NeighbourPlan& pair : plan.plan.neighbours)
        m_rows.push_back({name(pair.above), name(pair.below), pair});
    endResetModel();
}

void NeighboursModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int NeighboursModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NeighboursModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NeighboursModel::text(const Row& row, int column)
{
    switch (column) {
    case Above:
        return row.above;
    case Below:
        return row.below;
    case Difference:
        return chartNumber(row.pair.difference, 1, ChartPicture::Numbers::Local);
    case Interval:
        return PlanWords::interval(row.pair);
    case Battles:
        return BoardWords::count(row.pair.battles);
    case Needed:
        return PlanWords::needed(row.pair);
    default:
        return {};
    }
}

// Told apart comes before every number, not known behind.
QVariant NeighboursModel::sortKey(const Row& row, int column)
{
    switch (column) {
    case Above:
        return row.above;
    case Below:
        return row.below;
    case Difference:
        return row.pair.difference;
    case Interval:
        return row.pair.lower ? QVariant(*row.pair.lower) : QVariant();
    case Battles:
        return static_cast<qulonglong>(row.pair.battles);
    case Needed:
        if (row.pair.separated)
            return -1.0;
        return row.pair.votesNeeded ? static_cast<double>(*row.pair.votesNeeded) : std::numeric_limits<double>::max();
    default:
        return {};
    }
}

QVariant NeighboursModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, Qt::TextAlignmentRole);
    case SortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant NeighboursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString names[ColumnCount] = {tr("Above"),    tr("Below"),   tr("Elo apart"),
                                        tr("Interval"), tr("Battles"), tr("Further votes")};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return names[section];
    case Qt::ToolTipRole:
        return section == Needed ? QVariant(tr("Between the two, until their difference is found")) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool left = section == Above || section == Below;
        return QVariant::fromValue((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

} // namespace joust::ui
