// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table that stay as high as their text needs, whatever size the text is given later. UI thread only.
#pragma once

class QTableView;

namespace joust::ui {

// At least 36 pixels; more for larger text.
void growRows(QTableView& table);

} // namespace joust::ui
