// SPDX-License-Identifier: GPL-3.0-or-later
// Who follows whom in the ranking as a table: how far apart they are, and how many more votes would show it.
#pragma once

#include "ui/analysis/analysis_source.h"

#include <QAbstractTableModel>

namespace joust::ui {

class NeighboursModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Above, Below, Difference, Interval, Battles, Needed, ColumnCount };
    static constexpr int SortRole = Qt::UserRole; // a number or text; invalid where there is none

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const PlanAnalysis& plan); // best first
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString above;
        QString below;
        rating::NeighbourPlan pair;
    };
    static QString text(const Row& row, int column);
    static QVariant sortKey(const Row& row, int column);

    std::vector<Row> m_rows;
};

} // namespace joust::ui
