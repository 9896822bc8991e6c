// SPDX-License-Identifier: GPL-3.0-or-later
// How an interval looks, in the table as in the chart. UI thread only.
#pragma once

#include "ui/charts/interval_axis.h"

#include <QtGlobal>

class QColor;
class QPainter;

namespace joust::ui {

// A bar with caps, an arrow where it goes on beyond the range, a dot for the rating, centred on the height `middle`.
void paintIntervalShape(QPainter& painter, const IntervalShape& shape, qreal middle, const QColor& color);

} // namespace joust::ui
