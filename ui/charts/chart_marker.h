// SPDX-License-Identifier: GPL-3.0-or-later
// Eight shapes beside the eight colours of contestants: who does not tell the colours apart tells the shapes.
#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace joust::ui {

// `shape` counts from 0; from 8 on they repeat. `radius` of the circle around it, in pixels.
void paintMarker(QPainter& painter, int shape, QPointF centre, double radius, const QColor& fill, const QColor& edge);

} // namespace joust::ui
