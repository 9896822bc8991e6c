// SPDX-License-Identifier: GPL-3.0-or-later
// Names, intervals and the mark of the current row, painted over a RatingsPlot. Part of that class.
#pragma once

#include <QGraphicsItem>

namespace joust::ui {

class RatingsPlot;

class RatingsOverlay final : public QGraphicsItem
{
public:
    explicit RatingsOverlay(RatingsPlot& plot);

    void refresh();
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    RatingsPlot& m_plot;
};

} // namespace joust::ui
