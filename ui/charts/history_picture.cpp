// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/history_picture.h"

#include "ui/charts/chart_marker.h"
#include "ui/charts/chart_numbers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace joust::ui {

namespace {

constexpr double kGap = 8.0;
constexpr double kHit = 12.0; // half of what the pointer reaches
constexpr double kMarker = 4.5;
constexpr double kLeastSlice = 56.0;
constexpr double kLeastPlot = 220.0;
constexpr double kMostLabel = 200.0;

} // namespace

HistoryPicture::HistoryPicture(std::vector<HistoryLine> lines, QStringList slices)
    : m_lines(std::move(lines))
    , m_slices(std::move(slices))
{
    std::vector<IntervalValue> values;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        for (std::size_t slice = 0; slice < m_lines[line].points.size(); ++slice) {
            if (!m_lines[line].points[slice].value.rating)
                continue;
            m_marks.push_back({line, slice});
            values.push_back(m_lines[line].points[slice].value);
        }
    }
    m_range = axisRange(values);
}

std::size_t HistoryPicture::coloured() const
{
    return std::min(kColoured, m_lines.size());
}

double HistoryPicture::labelWidth(const QFont& font) const
{
    const QFontMetricsF metrics(font);
    double width = 0.0;
    for (std::size_t line = 0; line < coloured(); ++line)
        width = std::max(width, metrics.horizontalAdvance(m_lines[line].name));
    return std::min(width, kMostLabel) + 1.0;
}

QRectF HistoryPicture::plotArea(const QSizeF& size, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    const double left = metrics.horizontalAdvance(chartNumber(m_range.high, 0, Numbers::Local)) + kGap;
    const double right = labelWidth(font) + 2 * kGap;
    const double bottom = metrics.height() + 1.5 * kGap;
    return {left, kGap, std::max(1.0, size.width() - left - right), std::max(1.0, size.height() - kGap - bottom)};
}

QSizeF HistoryPicture::neededSize(const QFont& font) const
{
    const QFontMetricsF metrics(font);
    const QRectF none = plotArea({}, font);
    const double rows = std::max(kLeastPlot, metrics.height() * 1.1 * static_cast<double>(coloured()));
    return {none.left() + labelWidth(font) + 2 * kGap +
                kLeastSlice * static_cast<double>(std::max<qsizetype>(m_slices.size(), 2)),
            rows + metrics.height() + 2.5 * kGap};
}

// In the middle of the slice's share of the width.
double HistoryPicture::xOf(std::size_t slice, const QRectF& plot) const
{
    const double share = plot.width() / static_cast<double>(std::max<qsizetype>(m_slices.size(), 1));
    return plot.left() + share * (static_cast<double>(slice) + 0.5);
}

double HistoryPicture::yOf(double value, const QRectF& plot) const
{
    return plot.bottom() - positionOf(std::clamp(value, m_range.low, m_range.high), m_range, 0.0, plot.height());
}

QPointF HistoryPicture::pointAt(int mark, const QSizeF& size, const QFont& font) const
{
    const Mark& at = m_marks[static_cast<std::size_t>(mark)];
    const QRectF plot = plotArea(size, font);
    return {xOf(at.slice, plot), yOf(*pointOf(at).value.rating, plot)};
}

QRectF HistoryPicture::markArea(int mark, const QSizeF& size, const QFont& font) const
{
    const QPointF centre = pointAt(mark, size, font);
    return {centre.x() - kHit, centre.y() - kHit, 2 * kHit, 2 * kHit};
}

QString HistoryPicture::markText(int mark) const
{
    return pointOf(m_marks[static_cast<std::size_t>(mark)]).text;
}

int HistoryPicture::moved(int current, int dx, int dy) const
{
    if (m_marks.empty() || current < 0)
        return m_marks.empty() ? -1 : 0;
    const int last = markCount() - 1;
    if (dy == 0)
        return std::clamp(current + dx, 0, last);
    // The nearest slice of the next line in that direction.
    const Mark from = m_marks[static_cast<std::size_t>(current)];
    int best = current;
    for (int step = current + dy; step >= 0 && step <= last; step += dy) {
        const Mark& at = m_marks[static_cast<std::size_t>(step)];
        if (at.line == from.line)
            continue;
        const Mark& chosen = m_marks[static_cast<std::size_t>(best)];
        if (chosen.line != from.line && at.line != chosen.line)
            break;
        const auto distance = [&](std::size_t slice) {
            return slice > from.slice ? slice - from.slice : from.slice - slice;
        };
        if (chosen.line == from.line || distance(at.slice) < distance(chosen.slice))
            best = step;
    }
    return best;
}

QColor HistoryPicture::colourOf(std::size_t line, const ChartLook& look) const
{
    return line < coloured() ? contestantColors(look.scheme)[line] : look.tokens.outline;
}

// Beside each line's last point, pushed apart where they would touch.
std::vector<QRectF> HistoryPicture::labelAreas(const QSizeF& size, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    const QRectF plot = plotArea(size, font);
    std::vector<std::size_t> order;
    std::vector<double> wanted(coloured(), plot.bottom());
    for (std::size_t line = 0; line < coloured(); ++line) {
        order.push_back(line);
        for (const HistoryPoint& point : m_lines[line].points)
            if (point.value.rating)
                wanted[line] = yOf(*point.value.rating, plot);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    const double height = metrics.height();
    double top = 0.0;
    for (const std::size_t line : order) {
        wanted[line] = std::max(wanted[line] - height / 2, top);
        top = wanted[line] + height;
    }
    double bottom = plot.bottom() + height / 2;
    for (auto line = order.rbegin(); line != order.rend(); ++line) {
        wanted[*line] = std::min(wanted[*line], bottom - height);
        bottom = wanted[*line];
    }
    std::vector<QRectF> areas;
    for (std::size_t line = 0; line < coloured(); ++line)
        areas.emplace_back(plot.right() + kGap, wanted[line], labelWidth(font), height);
    return areas;
}

void HistoryPicture::paintAxes(QPainter& painter, const QSizeF& size, const ChartLook& look) const
{
    const QRectF plot = plotArea(size, look.font);
    const QFontMetricsF metrics(look.font);
    for (const double tick : tickValues(m_range, ticksBelowEachOther(plot.height(), metrics.height()))) {
        const double y = yOf(tick, plot);
        painter.setPen(QPen(look.tokens.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(look.tokens.textMuted);
        painter.drawText(QRectF(0.0, y - metrics.height(), plot.left() - kGap, 2 * metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, chartNumber(tick, 0, Numbers::Local));
    }
    painter.setPen(look.tokens.textMuted);
    double widest = 1.0;
    for (const QString& name : m_slices)
        widest = std::max(widest, metrics.horizontalAdvance(name) + kGap);
    const double share = plot.width() / static_cast<double>(std::max<qsizetype>(m_slices.size(), 1));
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil(widest / share)));
    for (qsizetype slice = 0; slice < m_slices.size(); slice += every) {
        const double x = xOf(static_cast<std::size_t>(slice), plot);
        const double left = std::clamp(x - widest / 2, 0.0, std::max(0.0, size.width() - widest));
        painter.drawText(QRectF(left, plot.bottom() + kGap, widest, metrics.height()), Qt::AlignCenter,
                         m_slices[slice]);
    }
}

void HistoryPicture::paintBand(QPainter& painter, std::size_t line, const QRectF& plot, const QColor& colour) const
{
    QPolygonF upper;
    QPolygonF lower;
    const auto fill = [&] {
        std::reverse(lower.begin(), lower.end());
        painter.drawPolygon(upper + lower);
        upper.clear();
        lower.clear();
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (std::size_t slice = 0; slice < m_lines[line].points.size(); ++slice) {
        const IntervalValue& value = m_lines[line].points[slice].value;
        if (!value.rating || !value.lower || !value.upper) {
            fill();
            continue;
        }
        upper << QPointF(xOf(slice, plot), yOf(*value.upper, plot));
        lower << QPointF(xOf(slice, plot), yOf(*value.lower, plot));
    }
    fill();
}

void HistoryPicture::paintLine(QPainter& painter, std::size_t line, const QRectF& plot, const ChartLook& look,
                               bool strong) const
{
    const QColor colour = colourOf(line, look);
    const bool named = line < coloured();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(strong && !named ? look.tokens.text : colour, strong ? 2.5 : named ? 1.6 : 0.8));
    const std::vector<HistoryPoint>& points = m_lines[line].points;
    for (std::size_t slice = 1; slice < points.size(); ++slice) {
        const auto& before = points[slice - 1].value.rating;
        const auto& after = points[slice].value.rating;
        if (before && after)
            painter.drawLine(QPointF(xOf(slice - 1, plot), yOf(*before, plot)),
                             QPointF(xOf(slice, plot), yOf(*after, plot)));
    }
    for (std::size_t slice = 0; slice < points.size(); ++slice) {
        if (!points[slice].value.rating)
            continue;
        const QPointF at(xOf(slice, plot), yOf(*points[slice].value.rating, plot));
        if (named)
            paintMarker(painter, static_cast<int>(line), at, kMarker, colour, look.tokens.surface);
        else
            paintMarker(painter, 0, at, strong ? kMarker : 1.5, strong ? look.tokens.text : colour,
                        look.tokens.surface);
    }
}

void HistoryPicture::paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    paintAxes(painter, size, look);
    const QRectF plot = plotArea(size, look.font);
    const std::size_t none = m_lines.size();
    const std::size_t chosen = current >= 0 ? m_marks[static_cast<std::size_t>(current)].line : none;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        QColor band = colourOf(line, look);
        band.setAlphaF(line == chosen ? 0.28F : 0.08F);
        if (line == chosen || (line < coloured() && chosen == none))
            paintBand(painter, line, plot, band);
    }
    for (std::size_t line = m_lines.size(); line-- > 0;) // the best on top
        if (line != chosen)
            paintLine(painter, line, plot, look, false);
    if (chosen != none)
        paintLine(painter, chosen, plot, look, true);
    const QFontMetricsF metrics(look.font);
    const std::vector<QRectF> labels = labelAreas(size, look.font);
    for (std::size_t line = 0; line < labels.size(); ++line) {
        paintMarker(painter, static_cast<int>(line), {labels[line].left(), labels[line].center().y()}, kMarker,
                    colourOf(line, look), look.tokens.surface);
        painter.setPen(line == chosen ? look.tokens.text : look.tokens.textMuted);
        painter.drawText(labels[line].translated(kGap, 0.0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_lines[line].name, Qt::ElideMiddle, labels[line].width()));
    }
}

ChartTable HistoryPicture::table(Numbers numbers) const
{
    const int decimals = numbers == Numbers::Plain ? 6 : 0;
    ChartTable table;
    table.header = {tr("Contestant"), tr("Slice"), tr("Rating"), tr("Lower"), tr("Upper")};
    table.numbers = {false, false, true, true, true};
    for (const HistoryLine& line : m_lines) {
        for (std::size_t slice = 0; slice < line.points.size(); ++slice) {
            const IntervalValue& value = line.points[slice].value;
            table.rows.push_back(
                {line.name, m_slices.value(static_cast<qsizetype>(slice)), chartNumber(value.rating, decimals, numbers),
                 chartNumber(value.lower, decimals, numbers), chartNumber(value.upper, decimals, numbers)});
        }
    }
    return table;
}

} // namespace joust::ui
