// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a report on a card, with its title and a sentence on it. UI thread only.
#pragma once

#include "ui/analysis/report_table_model.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace joust::ui {

class FittedColumns;

class TableCard final : public QFrame
{
    Q_OBJECT

public:
    // `name` becomes the table's object name.
    TableCard(const QString& title, const QString& name, std::vector<ReportColumn> columns, QWidget* parent = nullptr);

    void setRows(std::vector<ReportRow> rows); // no rows: the card hides
    // Columns that hide where the table is narrow, the first of them first; and one that has nothing to say.
    void setSpared(std::vector<int> columns);
    void setUnwanted(int column, bool unwanted);
    void setNote(const QString& text); // under the title; empty hides it
    QTableView* table() const { return m_table; }

private:
    bool m_lastIsText;
    ReportTableModel* m_model;
    QLabel* m_note;
    QTableView* m_table;
    FittedColumns* m_columns;
};

} // namespace joust::ui
