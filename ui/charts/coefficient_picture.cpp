// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coefficient_picture.h"

#include "ui/charts/chart_numbers.h"
#include "ui/charts/interval_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr double kLeastRow = 34.0;
constexpr double kAroundText = 14.0; // in a row of larger letters
constexpr double kLeastAxis = 26.0;  // above the bars: it is seen where there are more of them than the card is high
constexpr double kGap = 12.0;
constexpr double kLeastPlot = 20.0; // in characters
constexpr double kBar = 12.0;       // its height
constexpr double kMostLabel = 34.0; // in characters
constexpr double kMostShare = 0.45;

double rowHeight(const QFont& font)
{
    return std::max(kLeastRow, QFontMetricsF(font).height() + kAroundText);
}

double axisHeight(const QFont& font)
{
    return std::max(kLeastAxis, QFontMetricsF(font).height() + kAroundText / 2);
}

AxisRange rangeOf(const std::vector<CoefficientBar>& bars)
{
    AxisRange range{0.0, 0.0};
    for (const CoefficientBar& bar : bars) {
        for (const double value : {bar.value, bar.lower.value_or(bar.value), bar.upper.value_or(bar.value)}) {
            range.low = std::min(range.low, value);
            range.high = std::max(range.high, value);
        }
    }
    if (range.low == range.high)
        return {0.0, 1.0};
    // Nothing lies beyond zero where all values are on one side of it.
    const double padding = 0.06 * (range.high - range.low);
    return {range.low < 0.0 ? range.low - padding : 0.0, range.high > 0.0 ? range.high + padding : 0.0};
}

} // namespace

CoefficientPicture::CoefficientPicture(std::vector<CoefficientBar> bars, QString valueName, Signs signs,
                                       QString labelName)
    : m_bars(std::move(bars))
    , m_valueName(std::move(valueName))
    , m_labelName(labelName.isEmpty() ? tr("Covariate") : std::move(labelName))
    , m_signs(signs)
    , m_range(rangeOf(m_bars))
{
}

// Labels leave the plot its half.
double CoefficientPicture::labelWidth(const QSizeF& size, const QFont& font) const
{
    return std::min(wantedLabelWidth(font), kMostShare * size.width());
}

double CoefficientPicture::wantedLabelWidth(const QFont& font) const
{
    const QFontMetricsF metrics(font);
    double width = 0.0;
    for (const CoefficientBar& bar : m_bars)
        width = std::max(width, metrics.horizontalAdvance(bar.label));
    return std::min(width, kMostLabel * metrics.averageCharWidth());
}

QString CoefficientPicture::valueText(double value) const
{
    return m_signs == Signs::Always ? signedNumber(value, 1)
                                    : chartNumber(value, m_signs == Signs::Counts ? 0 : 1, Numbers::Local);
}

double CoefficientPicture::valueWidth(const QFont& font) const
{
    const QFontMetricsF metrics(font);
    double width = 0.0;
    for (const CoefficientBar& bar : m_bars)
        width = std::max(width, metrics.horizontalAdvance(valueText(bar.value)));
    return width;
}

QRectF CoefficientPicture::plotArea(const QSizeF& size, const QFont& font) const
{
    const double left = labelWidth(size, font) + kGap;
    const double right = size.width() - valueWidth(font) - kGap;
    return {left, axisHeight(font), std::max(1.0, right - left), rowHeight(font) * static_cast<double>(m_bars.size())};
}

QSizeF CoefficientPicture::neededSize(const QFont& font) const
{
    const double plot = kLeastPlot * QFontMetricsF(font).averageCharWidth();
    return {std::min(wantedLabelWidth(font), plot) + kGap + plot + kGap + valueWidth(font),
            rowHeight(font) * static_cast<double>(m_bars.size()) + axisHeight(font)};
}

double CoefficientPicture::positionOfValue(double value, const QSizeF& size, const QFont& font) const
{
    const QRectF plot = plotArea(size, font);
    return positionOf(value, m_range, plot.left(), plot.width());
}

QRectF CoefficientPicture::markArea(int mark, const QSizeF& size, const QFont& font) const
{
    return {0.0, axisHeight(font) + rowHeight(font) * mark, size.width(), rowHeight(font)};
}

void CoefficientPicture::paintAxis(QPainter& painter, const QRectF& plot, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.font);
    const int guess = m_range.high - m_range.low < 5.0 ? 1 : 0;
    const double label = std::max(metrics.horizontalAdvance(chartNumber(m_range.low, guess, Numbers::Local)),
                                  metrics.horizontalAdvance(chartNumber(m_range.high, guess, Numbers::Local)));
    const int most = ticksThatFit(plot.width(), label);
    const double step = tickStep(m_range, most);
    const int decimals = step >= 1.0 ? 0 : step >= 0.1 ? 1 : 2;
    for (const double tick : tickValues(m_range, most)) {
        const double x = positionOf(tick, m_range, plot.left(), plot.width());
        painter.setPen(QPen(tick == 0.0 ? look.tokens.outline : look.tokens.line, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(look.tokens.textMuted);
        painter.drawText(QRectF(x - label, 0.0, 2 * label, plot.top()), Qt::AlignCenter,
                         chartNumber(tick, decimals, Numbers::Local));
    }
}

void CoefficientPicture::paintBar(QPainter& painter, int bar, const QSizeF& size, const ChartLook& look) const
{
    const CoefficientBar& entry = m_bars[static_cast<std::size_t>(bar)];
    const QRectF plot = plotArea(size, look.font);
    const QRectF row = markArea(bar, size, look.font);
    const QFontMetricsF metrics(look.font);
    painter.setPen(look.tokens.text);
    painter.drawText(QRectF(row.left(), row.top(), labelWidth(size, look.font), row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(entry.label, Qt::ElideMiddle, labelWidth(size, look.font) + 1.0));
    painter.setPen(look.tokens.textMuted);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, valueText(entry.value));

    const double zero = positionOf(0.0, m_range, plot.left(), plot.width());
    const double end = positionOf(entry.value, m_range, plot.left(), plot.width());
    QColor fill = look.tokens.accent;
    fill.setAlphaF(0.35F);
    painter.fillRect(QRectF(QPointF(std::min(zero, end), row.center().y() - kBar / 2),
                            QPointF(std::max(zero, end), row.center().y() + kBar / 2)),
                     fill);
    const IntervalValue value{entry.value, entry.lower, entry.upper};
    paintIntervalShape(painter, intervalShape(value, m_range, plot.left(), plot.width()), row.center().y(),
                       look.tokens.accent);
}

void CoefficientPicture::paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const
{
    painter.setFont(look.font);
    if (current >= 0)
        painter.fillRect(markArea(current, size, look.font), look.tokens.selection);
    paintAxis(painter, plotArea(size, look.font), look);
    for (int bar = 0; bar < markCount(); ++bar)
        paintBar(painter, bar, size, look);
}

ChartTable CoefficientPicture::table(Numbers numbers) const
{
    const int decimals = m_signs == Signs::Counts ? 0 : numbers == Numbers::Plain ? 6 : 1;
    ChartTable table;
    table.header = {m_labelName, m_valueName, tr("Lower"), tr("Upper")};
    table.numbers = {false, true, true, true};
    for (const CoefficientBar& bar : m_bars)
        table.rows.push_back({bar.label, chartNumber(bar.value, decimals, numbers),
                              chartNumber(bar.lower, decimals, numbers), chartNumber(bar.upper, decimals, numbers)});
    return table;
}

} // namespace joust::ui
