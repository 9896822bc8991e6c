// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that may name their maker, a hit a row. UI thread only.
#pragma once

#include "exchange/leak_report.h"

#include <QAbstractTableModel>

namespace joust::ui {

class LeaksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Words, Name, Contestant, Side, Annotator, Counts, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(exchange::LeakReport report);
    const exchange::LeakReport& report() const { return m_report; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const exchange::LeakRow& row, int column);

    exchange::LeakReport m_report;
};

} // namespace joust::ui
