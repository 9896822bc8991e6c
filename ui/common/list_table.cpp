// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_table.h"

#include "ui/common/row_heights.h"

#include <QHeaderView>
#include <QTableView>

namespace joust::ui {

void makeList(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->setVisible(false);
    growRows(table);
    table.horizontalHeader()->setSectionsClickable(false);
}

} // namespace joust::ui
