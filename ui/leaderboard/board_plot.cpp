// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_plot.h"

#include "ui/charts/interval_painter.h"
#include "ui/common/tokens.h"
#include "ui/leaderboard/board_words.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace joust::ui {

namespace {

int plotWidth(int columnWidth)
{
    return std::max(1, columnWidth - 2 * kPlotMargin);
}

} // namespace

std::vector<double> plotTicks(AxisRange range, int columnWidth)
{
    const int label = QFontMetrics(QApplication::font()).horizontalAdvance(BoardWords::wholeNumber(range.high));
    return tickValues(range, ticksThatFit(plotWidth(columnWidth), label));
}

int plotPosition(double value, AxisRange range, const QRect& cell)
{
    return static_cast<int>(std::lround(positionOf(value, range, cell.left() + kPlotMargin, plotWidth(cell.width()))));
}

void paintPlotGrid(QPainter& painter, AxisRange range, const QRect& cell, const Tokens& tokens)
{
    painter.setPen(QPen(tokens.line, 1));
    for (const double tick : plotTicks(range, cell.width())) {
        const int x = plotPosition(tick, range, cell);
        painter.drawLine(x, cell.top(), x, cell.bottom());
    }
}

void paintInterval(QPainter& painter, const IntervalValue& value, AxisRange range, const QRect& cell,
                   const QColor& color)
{
    const IntervalShape shape = intervalShape(value, range, cell.left() + kPlotMargin, plotWidth(cell.width()));
    paintIntervalShape(painter, shape, cell.center().y() + 0.5, color);
}

} // namespace joust::ui
