// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratings_overlay.h"

#include "ui/charts/interval_painter.h"
#include "ui/charts/ratings_plot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace joust::ui {

namespace {

constexpr qreal kNameGap = 12.0; // between a name and the plot

} // namespace

RatingsOverlay::RatingsOverlay(RatingsPlot& plot)
    : QGraphicsItem(&plot)
    , m_plot(plot)
{
    setZValue(100.0); // above series and grid
    setAcceptedMouseButtons(Qt::NoButton);
}

void RatingsOverlay::refresh()
{
    prepareGeometryChange();
    update();
}

QRectF RatingsOverlay::boundingRect() const
{
    return {QPointF(0.0, 0.0), m_plot.size()};
}

void RatingsOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QRectF area = m_plot.plotArea();
    const Tokens& tokens = m_plot.tokens();
    const auto& rows = m_plot.rows();
    if (rows.empty())
        return;
    const qreal rowHeight = area.height() / static_cast<qreal>(rows.size());
    const QFontMetricsF metrics(m_plot.font());
    painter->setFont(m_plot.font());
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const RatingsChartRow& entry = rows[static_cast<std::size_t>(row)];
        const qreal middle = m_plot.pointAt(row, m_plot.range().low).y();
        const QRectF line(0.0, middle - rowHeight / 2, boundingRect().width(), rowHeight);
        if (row == m_plot.currentRow()) {
            QColor tint = tokens.accent;
            tint.setAlphaF(0.12F);
            painter->fillRect(line, tint);
        }
        const QRectF label(0.0, line.top(), area.left() - kNameGap, rowHeight);
        painter->setPen(tokens.text);
        painter->drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                          metrics.elidedText(entry.name, Qt::ElideMiddle, label.width()));
        IntervalShape shape = intervalShape(entry.value, m_plot.range(), area.left(), area.width());
        shape.dot.reset(); // the series draws it
        painter->save();
        painter->setClipRect(area.adjusted(-kNameGap / 2, 0.0, kNameGap / 2, 0.0)); // zoomed, ends lie outside
        paintIntervalShape(*painter, shape, middle, tokens.accent);
        painter->restore();
    }
}

} // namespace joust::ui
