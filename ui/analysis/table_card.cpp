// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/table_card.h"

#include "ui/analysis/fitted_columns.h"
#include "ui/analysis/sorted_table.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace joust::ui {

namespace {

constexpr int kMostRows = 12; // more are scrolled to

} // namespace

TableCard::TableCard(const QString& title, const QString& name, std::vector<ReportColumn> columns, QWidget* parent)
    : QFrame(parent)
    , m_lastIsText(!columns.back().number)
    , m_model(new ReportTableModel(std::move(columns), this))
    , m_note(new QLabel(this))
    , m_table(sortedTable(*m_model, ReportTableModel::SortRole, title, this))
    , m_columns(new FittedColumns(*m_table, {}))
{
    setRole(this, Role::Card);
    m_table->setObjectName(name);
    m_table->horizontalHeader()->setStretchLastSection(m_lastIsText); // a text is cut before the table scrolls
    auto* heading = new QLabel(title, this);
    for (QLabel* label : {heading, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setRole(heading, Role::SectionTitle);
    setRole(m_note, Role::Muted);
    m_note->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    column->setSpacing(kSpace8);
    column->addWidget(heading);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    hide();
}

void TableCard::setRows(std::vector<ReportRow> rows)
{
    const int shown = std::min(static_cast<int>(rows.size()), kMostRows);
    m_model->setRows(std::move(rows));
    m_columns->measure();
    const int row = shown > 0 ? m_table->rowHeight(0) : 0;
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + shown * row +
                              m_table->horizontalScrollBar()->sizeHint().height());
    setVisible(shown > 0);
}

void TableCard::setSpared(std::vector<int> columns)
{
    m_columns->setSpared(std::move(columns));
}

void TableCard::setUnwanted(int column, bool unwanted)
{
    m_columns->setUnwanted(column, unwanted);
}

void TableCard::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace joust::ui
