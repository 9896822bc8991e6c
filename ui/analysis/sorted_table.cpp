// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/sorted_table.h"

#include "ui/common/copied_table.h"
#include "ui/leaderboard/aligned_header.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace joust::ui {

namespace {

constexpr int kLeastHeight = 220;

} // namespace

QTableView* sortedTable(QAbstractItemModel& model, int sortRole, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    auto* sort = new QSortFilterProxyModel(table);
    sort->setSourceModel(&model);
    sort->setSortRole(sortRole);
    table->setAccessibleName(name);
    table->setAccessibleDescription(QCoreApplication::translate(
        "joust::ui::SortedTable", "Ctrl+Shift+S sorts by the column of the current cell, Ctrl+C copies the rows."));
    table->setHorizontalHeader(new AlignedHeader(table));
    table->setModel(sort);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setVisible(false);
    table->setMinimumHeight(kLeastHeight);
    makeCopyable(*table, sortRole);
    return table;
}

} // namespace joust::ui
