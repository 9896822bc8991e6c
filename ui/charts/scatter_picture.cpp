// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatter_picture.h"

#include "ui/charts/chart_numbers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace joust::ui {

namespace {

constexpr double kDot = 4.5;
constexpr double kHit = 12.0; // half of what the pointer reaches
constexpr double kGap = 8.0;
constexpr double kPadding = 0.06;
constexpr std::size_t kMostLabelled = 200; // more points get none

AxisRange padded(double low, double high, double leastSpan)
{
    const double span = std::max(high - low, leastSpan);
    const double middle = 0.5 * (low + high);
    return {middle - span * (0.5 + kPadding), middle + span * (0.5 + kPadding)};
}

} // namespace

ScatterPicture::ScatterPicture(std::vector<ScatterPoint> points, ScatterAxes axes)
    : m_points(std::move(points))
    , m_axes(std::move(axes))
{
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const ScatterPoint& a, const ScatterPoint& b) { return a.x < b.x; });
    std::vector<IntervalValue> values;
    double low = m_points.empty() ? 1.0 : xOf(m_points.front().x);
    double high = low;
    for (const ScatterPoint& point : m_points) {
        values.push_back({point.y, point.lower, point.upper});
        low = std::min(low, xOf(point.x));
        high = std::max(high, xOf(point.x));
    }
    m_x = padded(low, high, m_axes.logarithmic ? 0.2 : 1.0);
    m_y = axisRange(values);
}

double ScatterPicture::xOf(double value) const
{
    return m_axes.logarithmic ? std::log10(std::max(value, 1e-12)) : value;
}

QRectF ScatterPicture::plotArea(const QSizeF& size, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    const double left = metrics.horizontalAdvance(chartNumber(m_y.high, 0, Numbers::Local)) + kGap;
    const double top = metrics.height() + kGap; // the name of the vertical axis stands above it
    const double bottom = 2 * metrics.height() + 2 * kGap;
    return {left, top, std::max(1.0, size.width() - left - kGap), std::max(1.0, size.height() - top - bottom)};
}

QSizeF ScatterPicture::neededSize(const QFont& font) const
{
    const QFontMetricsF metrics(font);
    return {22.0 * metrics.averageCharWidth() + 160.0, 180.0 + 3 * metrics.height()};
}

QPointF ScatterPicture::pointAt(int mark, const QSizeF& size, const QFont& font) const
{
    const ScatterPoint& point = m_points[static_cast<std::size_t>(mark)];
    const QRectF plot = plotArea(size, font);
    return {positionOf(xOf(point.x), m_x, plot.left(), plot.width()),
            plot.bottom() - (positionOf(point.y, m_y, 0.0, plot.height()))};
}

QRectF ScatterPicture::markArea(int mark, const QSizeF& size, const QFont& font) const
{
    const QPointF centre = pointAt(mark, size, font);
    return {centre.x() - kHit, centre.y() - kHit, 2 * kHit, 2 * kHit};
}

// 1, 2 and 5 times powers of ten on a logarithmic axis.
std::vector<double> ScatterPicture::xTicks(double width, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    const double highest = m_axes.logarithmic ? std::pow(10.0, m_x.high) : m_x.high;
    const int most = ticksThatFit(width, metrics.horizontalAdvance(chartNumber(highest, 0, Numbers::Local)));
    if (!m_axes.logarithmic)
        return tickValues(m_x, most);
    std::vector<double> ticks;
    for (double power = std::pow(10.0, std::floor(m_x.low)); power <= highest; power *= 10.0)
        for (const double factor : {1.0, 2.0, 5.0})
            if (xOf(factor * power) >= m_x.low && xOf(factor * power) <= m_x.high)
                ticks.push_back(factor * power);
    while (static_cast<int>(ticks.size()) > most && ticks.size() > 2) { // every other one
        std::vector<double> fewer;
        for (std::size_t i = 0; i < ticks.size(); i += 2)
            fewer.push_back(ticks[i]);
        ticks = fewer;
    }
    return ticks;
}

void ScatterPicture::paintAxes(QPainter& painter, const QSizeF& size, const ChartLook& look) const
{
    const QRectF plot = plotArea(size, look.font);
    const QFontMetricsF metrics(look.font);
    const double line = metrics.height();
    for (const double tick : tickValues(m_y, ticksThatFit(plot.height(), 2 * line))) {
        const double y = plot.bottom() - positionOf(tick, m_y, 0.0, plot.height());
        painter.setPen(QPen(look.tokens.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(look.tokens.textMuted);
        painter.drawText(QRectF(0.0, y - line, plot.left() - kGap, 2 * line), Qt::AlignRight | Qt::AlignVCenter,
                         chartNumber(tick, 0, Numbers::Local));
    }
    for (const double tick : xTicks(plot.width(), look.font)) {
        const double x = positionOf(xOf(tick), m_x, plot.left(), plot.width());
        painter.setPen(QPen(look.tokens.line, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(look.tokens.textMuted);
        painter.drawText(QRectF(x - 60.0, plot.bottom() + kGap / 2, 120.0, line), Qt::AlignCenter,
                         chartNumber(tick, 0, Numbers::Local));
    }
    painter.setPen(look.tokens.textMuted);
    painter.drawText(QRectF(plot.left(), size.height() - line, plot.width(), line), Qt::AlignCenter, m_axes.x);
    painter.drawText(QRectF(0.0, 0.0, size.width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_axes.y);
}

// Greedy, from the highest point down: right of the point, else left of it, else none.
std::vector<QRectF> ScatterPicture::labelAreas(const QSizeF& size, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    const QRectF plot = plotArea(size, font);
    std::vector<QRectF> taken;
    for (int mark = 0; mark < markCount(); ++mark) {
        const QPointF at = pointAt(mark, size, font);
        taken.emplace_back(at.x() - kDot, at.y() - kDot, 2 * kDot, 2 * kDot);
    }
    std::vector<int> order(m_points.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_points[static_cast<std::size_t>(a)].y > m_points[static_cast<std::size_t>(b)].y;
    });
    std::vector<QRectF> labels(m_points.size());
    if (m_points.size() > kMostLabelled)
        return labels;
    for (const int mark : order) {
        const QPointF at = pointAt(mark, size, font);
        const double width = metrics.horizontalAdvance(m_points[static_cast<std::size_t>(mark)].name);
        for (const double left : {at.x() + kDot + 4.0, at.x() - kDot - 4.0 - width}) {
            const QRectF area(left, at.y() - metrics.height() / 2, width, metrics.height());
            const bool free =
                std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(area); });
            if (!plot.contains(area) || !free)
                continue;
            labels[static_cast<std::size_t>(mark)] = area;
            taken.push_back(area);
            break;
        }
    }
    return labels;
}

void ScatterPicture::paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    paintAxes(painter, size, look);
    const QRectF plot = plotArea(size, look.font);
    if (m_axes.diagonal) {
        const auto at = [&](double value) {
            return QPointF(positionOf(value, m_x, plot.left(), plot.width()),
                           plot.bottom() - positionOf(value, m_y, 0.0, plot.height()));
        };
        painter.setPen(QPen(look.tokens.outline, 1.0, Qt::DashLine));
        painter.drawLine(at(std::max(m_x.low, m_y.low)), at(std::min(m_x.high, m_y.high)));
    }
    const std::vector<QRectF> labels = labelAreas(size, look.font);
    for (int mark = 0; mark < markCount(); ++mark) {
        const ScatterPoint& point = m_points[static_cast<std::size_t>(mark)];
        const QPointF at = pointAt(mark, size, look.font);
        painter.setPen(QPen(look.tokens.accent, 1.2));
        if (point.lower && point.upper) {
            const auto y = [&](double value) {
                return plot.bottom() - positionOf(std::clamp(value, m_y.low, m_y.high), m_y, 0.0, plot.height());
            };
            painter.drawLine(QPointF(at.x(), y(*point.lower)), QPointF(at.x(), y(*point.upper)));
        }
        painter.setPen(QPen(look.tokens.surface, 1.0));
        painter.setBrush(look.tokens.accent);
        painter.drawEllipse(at, mark == current ? kDot + 2.5 : kDot, mark == current ? kDot + 2.5 : kDot);
        painter.setPen(mark == current ? look.tokens.text : look.tokens.textMuted);
        painter.drawText(labels[static_cast<std::size_t>(mark)], Qt::AlignCenter, point.name);
    }
}

ChartTable ScatterPicture::table(Numbers numbers) const
{
    const int decimals = numbers == Numbers::Plain ? 6 : 0;
    ChartTable table;
    table.header = {m_axes.name, m_axes.x, m_axes.y};
    table.numbers = {false, true, true};
    for (const ScatterPoint& point : m_points)
        table.rows.push_back(
            {point.name, chartNumber(point.x, decimals, numbers), chartNumber(point.y, decimals, numbers)});
    return table;
}

} // namespace joust::ui
