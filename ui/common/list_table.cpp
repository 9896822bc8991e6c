// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_table.h"

#include <QHeaderView>
#include <QTableView>

namespace joust::ui {

namespace {

constexpr int kRowHeight = 36;

} // namespace

void makeList(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->setVisible(false);
    table.verticalHeader()->setDefaultSectionSize(kRowHeight);
    table.horizontalHeader()->setSectionsClickable(false);
}

} // namespace joust::ui
