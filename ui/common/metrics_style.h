// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with our measures. Metrics and hints: colours come from the palette and the style sheet, which
// also draws the ring of what has the focus; Fusion's own, inside it, is not drawn.
#pragma once

#include <QProxyStyle>

namespace joust::ui {

class MetricsStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    MetricsStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    // A wheel that turns over a field without the focus scrolls the form and leaves the field's value alone.
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace joust::ui
