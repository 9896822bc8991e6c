// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_marker.h"

#include <QPainter>
#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

namespace joust::ui {

namespace {

// A regular polygon, or a star where every other corner is drawn in.
struct Corners
{
    int count;
    double turn;  // of the first corner from the top, in corners
    double inner; // 1: no star
};

constexpr std::array<Corners, 8> kShapes{{{0, 0.0, 1.0},   // circle
                                          {4, 0.5, 1.0},   // square
                                          {3, 0.0, 1.0},   // triangle
                                          {4, 0.0, 1.0},   // diamond
                                          {3, 0.5, 1.0},   // triangle downwards
                                          {10, 0.0, 0.45}, // star
                                          {6, 0.0, 1.0},   // hexagon
                                          {8, 0.0, 0.4}}}; // cross

} // namespace

void paintMarker(QPainter& painter, int shape, QPointF centre, double radius, const QColor& fill, const QColor& edge)
{
    painter.setPen(QPen(edge, 1.0));
    painter.setBrush(fill);
    const Corners& corners = kShapes[static_cast<std::size_t>(shape) % kShapes.size()];
    if (corners.count == 0) {
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    QPolygonF outline;
    for (int corner = 0; corner < corners.count; ++corner) {
        const double angle = 2.0 * std::numbers::pi * (corner + corners.turn) / corners.count;
        const double length = 1.2 * radius * (corner % 2 == 1 ? corners.inner : 1.0);
        outline << centre + QPointF(length * std::sin(angle), -length * std::cos(angle));
    }
    painter.drawPolygon(outline);
}

} // namespace joust::ui
