// SPDX-License-Identifier: GPL-3.0-or-later
// A table that lists things of which one is chosen: whole rows, read-only, no grid. UI thread only.
#pragma once

class QTableView;

namespace joust::ui {

// After the model and the headers are set.
void makeList(QTableView& table);

} // namespace joust::ui
