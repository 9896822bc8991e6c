// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/fitted_columns.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr int kShortText = 14; // in characters: shorter than this no text is cut
constexpr int kRowName = 23;   // nor the first column, which says what a row is of
constexpr int kLongText = 40;  // and no column is wider than this

bool isIn(const std::vector<int>& columns, int column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

} // namespace

FittedColumns::FittedColumns(QTableView& table, std::vector<int> spared)
    : QObject(&table)
    , m_table(table)
    , m_viewport(table.viewport())
    , m_spared(std::move(spared))
{
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.viewport()->installEventFilter(this);
    table.installEventFilter(this);
}

void FittedColumns::measure()
{
    const int columns = m_table.model()->columnCount();
    for (int column = 0; column < columns; ++column)
        m_table.setColumnHidden(column, false); // what is hidden has no width to measure
    m_table.resizeColumnsToContents();
    m_wanted.clear();
    for (int column = 0; column < columns; ++column)
        m_wanted.push_back(std::min(m_table.columnWidth(column), kLongText * m_table.fontMetrics().averageCharWidth()));
    fit();
}

void FittedColumns::setUnwanted(int column, bool unwanted)
{
    std::erase(m_unwanted, column);
    if (unwanted)
        m_unwanted.push_back(column);
    fit();
}

bool FittedColumns::eventFilter(QObject* watched, QEvent* event)
{
    // Events still come while the table goes: nothing of it may be asked before it is known which one this is.
    if (watched == m_viewport && event->type() == QEvent::Resize)
        fit();
    else if (watched == &m_table && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        measure();
    return QObject::eventFilter(watched, event);
}

int FittedColumns::wanted(int column) const
{
    return m_wanted[static_cast<std::size_t>(column)];
}

// Numbers are not cut, nor are headings.
int FittedColumns::least(int column) const
{
    const QVariant alignment = m_table.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    if ((alignment.toInt() & Qt::AlignRight) != 0)
        return wanted(column);
    const int text = column == 0 ? kRowName : kShortText;
    const int heading = m_table.horizontalHeader()->sectionSizeHint(column);
    return std::min(wanted(column), std::max(heading, text * m_table.fontMetrics().averageCharWidth()));
}

int FittedColumns::sum(int (FittedColumns::*width)(int) const) const
{
    int total = 0;
    for (int column = 0; column < static_cast<int>(m_wanted.size()); ++column)
        total += m_table.isColumnHidden(column) ? 0 : (this->*width)(column);
    return total;
}

void FittedColumns::hideSpared(int room)
{
    for (int column = 0; column < static_cast<int>(m_wanted.size()); ++column)
        m_table.setColumnHidden(column, isIn(m_unwanted, column));
    for (const int column : m_spared) {
        if (sum(&FittedColumns::least) <= room)
            return;
        m_table.setColumnHidden(column, true);
    }
}

// What is missing is taken from the texts, in the same share of what each can give.
void FittedColumns::fit()
{
    if (m_wanted.empty())
        return;
    const int room = m_table.viewport()->width();
    hideSpared(room);
    const int given = sum(&FittedColumns::wanted) - sum(&FittedColumns::least);
    const int missing = std::clamp(sum(&FittedColumns::wanted) - room, 0, given);
    for (int column = 0; column < static_cast<int>(m_wanted.size()); ++column) {
        const int gives = wanted(column) - least(column);
        const int less = given > 0 ? (gives * missing + given - 1) / given : 0;
        if (!m_table.isColumnHidden(column))
            m_table.setColumnWidth(column, wanted(column) - std::min(less, gives));
    }
}

} // namespace joust::ui
