// SPDX-License-Identifier: GPL-3.0-or-later
// The interval plot inside a table column: header and rows take their measures from here. UI thread only.
#pragma once

#include "ui/charts/interval_axis.h"

#include <QRect>

class QColor;
class QPainter;

namespace joust::ui {

struct Tokens;

inline constexpr int kPlotMargin = 16; // left and right of the plot inside its column

// The values that get a label in the header and a line in the rows, for a column of this width.
std::vector<double> plotTicks(AxisRange range, int columnWidth);
int plotPosition(double value, AxisRange range, const QRect& cell);

void paintPlotGrid(QPainter& painter, AxisRange range, const QRect& cell, const Tokens& tokens);
void paintInterval(QPainter& painter, const IntervalValue& value, AxisRange range, const QRect& cell,
                   const QColor& color);

} // namespace joust::ui
