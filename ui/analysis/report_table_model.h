// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a report as a table: each cell a text and what it sorts by. UI thread only.
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <vector>

namespace joust::ui {

struct ReportColumn
{
    QString title;
    bool number = false; // right-aligned
    QString tip = {};
};

struct ReportCell
{
    QString text;
    QVariant key = {}; // a number, or text; invalid where there is no value
};

using ReportRow = std::vector<ReportCell>;

class ReportTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole;

    explicit ReportTableModel(std::vector<ReportColumn> columns, QObject* parent = nullptr);

    void setRows(std::vector<ReportRow> rows); // each as long as the columns are many

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ReportColumn> m_columns;
    std::vector<ReportRow> m_rows;
};

} // namespace joust::ui
