// SPDX-License-Identifier: GPL-3.0-or-later
// A read-only table of the Analysis page: whole rows are selected and copied, a click on a heading sorts. UI thread
// only.
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace joust::ui {

// Sorts by `sortRole`; in the model's own order at first. `model` outlives the table.
QTableView* sortedTable(QAbstractItemModel& model, int sortRole, const QString& name, QWidget* parent);

} // namespace joust::ui
