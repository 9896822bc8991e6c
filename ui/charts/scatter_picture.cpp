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
constexpr double kHeadroom = 0.08;         // above and below the points, for labels
constexpr double kShortDecades = 0.8;      // of a logarithmic axis
constexpr std::size_t kMostLabelled = 200; // more points get none

AxisRange padded(double low, double high, double leastSpan, double padding = kPadding)
{
    const double span = std::max(high - low, leastSpan);
    const double middle = 0.5 * (low + high);
    return {middle - span * (0.5 + padding), middle + span * (0.5 + padding)};
}

} // namespace

ScatterPicture::ScatterPicture(std::vector<ScatterPoint> points, ScatterAxes axes, std::vector<TrendPoint> trend)
    : m_points(std::move(points))
    , m_axes(std::move(axes))
    , m_trend(std::move(trend))
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
    const AxisRange y = axisRange(values);
    m_y = padded(y.low, y.high, 1.0, kHeadroom);
}

double ScatterPicture::xOf(double value) const
{
    return m_axes.logarithmic ? std::log10(std::max(value, 1e-12)) : value;
}

QPointF ScatterPicture::placeOf(double x, double y, const QRectF& plot) const
{
    return {positionOf(xOf(x), m_x, plot.left(), plot.width()),
            plot.bottom() - positionOf(std::clamp(y, m_y.low, m_y.high), m_y, 0.0, plot.height())};
}

QString ScatterPicture::xText(double value, int digits) const
{
    return m_axes.logarithmic ? significantNumber(value, digits) : chartNumber(value, 0, Numbers::Local);
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
    const double lowest = m_axes.logarithmic ? std::pow(10.0, m_x.low) : m_x.low;
    const int most = ticksThatFit(
        width, std::max(metrics.horizontalAdvance(xText(highest)), metrics.horizontalAdvance(xText(lowest))));
    if (!m_axes.logarithmic)
        return tickValues(m_x, most);
    // Too short for such: evenly spaced values stand closer together towards the right.
    if (m_x.high - m_x.low < kShortDecades)
        return tickValues({lowest, highest}, std::max(2, most / 2));
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
    for (const double tick : tickValues(m_y, ticksBelowEachOther(plot.height(), line))) {
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
        const double width = metrics.horizontalAdvance(xText(tick)) + 1.0;
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, size.width() - width));
        painter.drawText(QRectF(left, plot.bottom() + kGap / 2, width, line), Qt::AlignCenter, xText(tick));
    }
    painter.setPen(look.tokens.textMuted);
    painter.drawText(QRectF(plot.left(), size.height() - line, plot.width(), line), Qt::AlignCenter,
                     metrics.elidedText(m_axes.x, Qt::ElideRight, plot.width()));
    painter.drawText(QRectF(0.0, 0.0, size.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_axes.y, Qt::ElideRight, size.width()));
}

// Greedy, from the highest point down: right of the point, left of it, above, below, else none. On the frontier above
// its line.
std::vector<QRectF> ScatterPicture::labelAreas(const QSizeF& size, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    const QRectF plot = plotArea(size, font);
    std::vector<QRectF> taken;
    for (int mark = 0; mark < markCount(); ++mark) {
        const QPointF at = pointAt(mark, size, font);
        taken.emplace_back(at.x() - kDot, at.y() - kDot, 2 * kDot, 2 * kDot);
    }
    const QRectF room = plot.adjusted(0.0, -kGap / 2, kGap, kGap / 2);
    const QPolygonF steps = stairs(plot);
    for (qsizetype i = 1; i < steps.size(); ++i)
        taken.push_back(QRectF(steps[i - 1], steps[i]).normalized().adjusted(-1.0, -1.0, 1.0, 1.0));
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
        const double right = at.x() + kDot + 4.0;
        const double left = at.x() - kDot - 4.0 - width;
        const double level = at.y() - metrics.height() / 2;
        const double above = at.y() - metrics.height() - kDot;
        const double below = at.y() + kDot + 1.0;
        const double middle = std::clamp(at.x() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        std::vector<QPointF> places{{right, level}, {left, level}, {middle, above}, {middle, below}};
        if (m_points[static_cast<std::size_t>(mark)].frontier)
            places = {{right, above}, {left, above}, {right, at.y() + 2.0}, {left, at.y() + 2.0}};
        for (const QPointF& place : places) {
            const QRectF area(place, QSizeF(width, metrics.height()));
            const bool free =
                std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(area); });
            if (!room.contains(area) || !free)
                continue;
            labels[static_cast<std::size_t>(mark)] = area;
            taken.push_back(area);
            break;
        }
    }
    return labels;
}

void ScatterPicture::paintTrend(QPainter& painter, const QRectF& plot, const ChartLook& look) const
{
    if (m_trend.empty())
        return;
    QPolygonF line;
    QPolygonF band;
    for (const TrendPoint& at : m_trend) {
        line << placeOf(at.x, at.y, plot);
        band << placeOf(at.x, at.upper, plot);
    }
    for (auto at = m_trend.rbegin(); at != m_trend.rend(); ++at)
        band << placeOf(at->x, at->lower, plot);
    QColor fill = look.tokens.accent;
    fill.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.tokens.accent, 1.6));
    painter.drawPolyline(line);
}

// Level from one point of the frontier to the value of the next, then up.
QPolygonF ScatterPicture::stairs(const QRectF& plot) const
{
    QPolygonF stairs;
    for (const ScatterPoint& point : m_points) {
        if (!point.frontier)
            continue;
        const QPointF at = placeOf(point.x, point.y, plot);
        if (!stairs.isEmpty())
            stairs << QPointF(at.x(), stairs.last().y());
        stairs << at;
    }
    if (!stairs.isEmpty())
        stairs << QPointF(plot.right(), stairs.last().y());
    return stairs;
}

void ScatterPicture::paintFrontier(QPainter& painter, const QRectF& plot, const ChartLook& look) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.tokens.text, 1.4, Qt::DashLine));
    painter.drawPolyline(stairs(plot));
}

// On the frontier a square, elsewhere a dot: the shape says it without the colour.
void ScatterPicture::paintPoint(QPainter& painter, int mark, const QSizeF& size, const ChartLook& look,
                                bool current) const
{
    const ScatterPoint& point = m_points[static_cast<std::size_t>(mark)];
    const QRectF plot = plotArea(size, look.font);
    const QPointF at = pointAt(mark, size, look.font);
    painter.setPen(QPen(look.tokens.accent, 1.2));
    if (point.lower && point.upper)
        painter.drawLine(placeOf(point.x, *point.lower, plot), placeOf(point.x, *point.upper, plot));
    painter.setPen(QPen(look.tokens.surface, 1.0));
    painter.setBrush(point.frontier ? look.tokens.text : look.tokens.accent);
    const double radius = current ? kDot + 2.5 : kDot;
    if (point.frontier)
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
    else
        painter.drawEllipse(at, radius, radius);
}

void ScatterPicture::paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    paintAxes(painter, size, look);
    const QRectF plot = plotArea(size, look.font);
    if (m_axes.diagonal) {
        painter.setPen(QPen(look.tokens.outline, 1.0, Qt::DashLine));
        const double low = std::max(m_x.low, m_y.low);
        const double high = std::min(m_x.high, m_y.high);
        painter.drawLine(placeOf(low, low, plot), placeOf(high, high, plot));
    }
    paintTrend(painter, plot, look);
    paintFrontier(painter, plot, look);
    const std::vector<QRectF> labels = labelAreas(size, look.font);
    for (int mark = 0; mark < markCount(); ++mark) {
        paintPoint(painter, mark, size, look, mark == current);
        if (labels[static_cast<std::size_t>(mark)].isEmpty())
            continue;
        painter.setPen(mark == current ? look.tokens.text : look.tokens.textMuted);
        painter.drawText(labels[static_cast<std::size_t>(mark)], Qt::AlignCenter,
                         m_points[static_cast<std::size_t>(mark)].name);
    }
}

ChartTable ScatterPicture::table(Numbers numbers) const
{
    const int decimals = numbers == Numbers::Plain ? 6 : 0;
    const bool frontier = !m_axes.frontier.isEmpty();
    ChartTable table;
    table.header = {m_axes.name, m_axes.x, m_axes.y};
    table.numbers = {false, true, true};
    if (frontier) {
        table.header << m_axes.frontier;
        table.numbers.push_back(false);
    }
    for (const ScatterPoint& point : m_points) {
        QStringList row{point.name,
                        numbers == Numbers::Plain ? chartNumber(point.x, decimals, numbers) : xText(point.x, 3),
                        chartNumber(point.y, decimals, numbers)};
        if (frontier)
            row << (point.frontier ? tr("yes") : QString());
        table.rows.push_back(row);
    }
    return table;
}

} // namespace joust::ui
