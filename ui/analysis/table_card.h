// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a report on a card, with its title and a sentence on it. UI thread only.
#pragma once

#include "ui/analysis/report_table_model.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace joust::ui {

class TableCard final : public QFrame
{
    Q_OBJECT

public:
    // `name` becomes the table's object name.
    TableCard(const QString& title, const QString& name, std::vector<ReportColumn> columns, QWidget* parent = nullptr);

    void setRows(std::vector<ReportRow> rows); // no rows: the card hides
    void setNote(const QString& text);         // under the title; empty hides it
    QTableView* table() const { return m_table; }

private:
    bool m_lastIsText;
    ReportTableModel* m_model;
    QLabel* m_note;
    QTableView* m_table;
};

} // namespace joust::ui
