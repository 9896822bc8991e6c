// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/interval_painter.h"

#include <QPainter>
#include <QPolygonF>

namespace joust::ui {

namespace {

constexpr qreal kLine = 2.0;
constexpr qreal kCap = 5.0; // half the height of a cap
constexpr qreal kDot = 4.5; // radius
constexpr qreal kArrow = 5.0;

// direction: -1 points left, +1 right.
void paintEnd(QPainter& painter, qreal x, qreal middle, bool cut, int direction)
{
    if (!cut) {
        painter.drawLine(QPointF(x, middle - kCap), QPointF(x, middle + kCap));
        return;
    }
    const qreal back = x - direction * kArrow;
    painter.drawPolyline(QPolygonF{{back, middle - kArrow}, {x, middle}, {back, middle + kArrow}});
}

} // namespace

void paintIntervalShape(QPainter& painter, const IntervalShape& shape, qreal middle, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, kLine, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (shape.hasBar) {
        painter.drawLine(QPointF(shape.low, middle), QPointF(shape.high, middle));
        paintEnd(painter, shape.low, middle, shape.lowCut, -1);
        paintEnd(painter, shape.high, middle, shape.highCut, 1);
    }
    if (shape.dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(*shape.dot, middle), kDot, kDot);
    }
    painter.restore();
}

} // namespace joust::ui
