// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a table as text for a spreadsheet: tabs between cells, headings first, no cell a formula. UI thread
// only.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QTableView;

namespace joust::ui {

// A text of whoever named something, made harmless: on one line, without tabs, and never read as a formula.
QString copiedText(const QString& text);
// A number as spreadsheets read it: a plain minus sign, no unit's space.
QString copiedNumber(const QString& text);
// Lines of cells that are ready, each ended by a newline.
QString copiedLines(const std::vector<QStringList>& lines);

// All columns, of the selected rows or of all when none is selected, in the order shown. A cell is a number where the
// model's `numberRole` says so.
QString tableAsText(const QTableView& table, int numberRole);
// Ctrl+C and a context menu that copy that.
void makeCopyable(QTableView& table, int numberRole);

} // namespace joust::ui
