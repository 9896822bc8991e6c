// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratings_plot.h"

#include "ui/charts/ratings_overlay.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QLegend>
#include <QLocale>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace joust::ui {

namespace {

constexpr int kAroundTicks = 13; // above and below the plot
constexpr int kLeastRowHeight = 22;
constexpr int kMostRowHeight = 44; // five contestants do not fill a tall window
constexpr int kRightMargin = 24;
constexpr int kLeastLabel = 90;
constexpr qreal kMostLabelShare = 0.3; // of the chart's width
constexpr qreal kNameSpace = 28.0;
constexpr qreal kDotSize = 9.0;
constexpr double kMostZoom = 8.0;

std::vector<IntervalValue> valuesOf(const std::vector<RatingsChartRow>& rows)
{
    std::vector<IntervalValue> values;
    values.reserve(rows.size());
    for (const RatingsChartRow& row : rows)
        values.push_back(row.value);
    return values;
}

int axisHeight(const QFont& font)
{
    return QFontMetrics(font).height() + kAroundTicks;
}

QValueAxis* ratingAxis(QChart& chart, Qt::Alignment side)
{
    auto* axis = new QValueAxis(&chart);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0.0);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setLineVisible(false);
    axis->setTruncateLabels(false);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

RatingsPlot::RatingsPlot(QGraphicsItem* parent)
    : QChart(QChart::ChartTypeCartesian, parent, {})
    , m_tokens(tokensFor(Scheme::Light))
    , m_dots(new QScatterSeries(this))
    , m_ratings(ratingAxis(*this, Qt::AlignTop))
    , m_ratingsBelow(ratingAxis(*this, Qt::AlignBottom))
    , m_lines(new QValueAxis(this))
    , m_overlay(new RatingsOverlay(*this))
{
    legend()->hide();
    setLocalizeNumbers(true);
    setLocale(QLocale());
    setBackgroundRoundness(0.0);
    setBackgroundPen(Qt::NoPen);
    setMargins({});
    setAnimationOptions(NoAnimation);
    m_ratingsBelow->setGridLineVisible(false);
    m_lines->setReverse(true); // the first row is on top
    m_lines->setVisible(false);
    addAxis(m_lines, Qt::AlignLeft);
    addSeries(m_dots);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{m_ratings, m_ratingsBelow, m_lines})
        m_dots->attachAxis(axis);
    m_dots->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    m_dots->setMarkerSize(kDotSize);
    m_dots->setPen(Qt::NoPen);
    setRows({});
}

int RatingsPlot::neededHeight(int rows, const QFont& font)
{
    return 2 * axisHeight(font) + rows * std::max(kLeastRowHeight, QFontMetrics(font).height() + kSpace4);
}

void RatingsPlot::setRows(std::vector<RatingsChartRow> rows)
{
    m_rows = std::move(rows);
    m_current = -1;
    m_whole = axisRange(valuesOf(m_rows));
    showRange(m_whole);
    m_lines->setRange(-0.5, std::max(0.5, static_cast<double>(m_rows.size()) - 0.5));
    fillSeries();
    arrange();
}

void RatingsPlot::showRange(AxisRange range)
{
    m_range = range;
    m_ratings->setRange(range.low, range.high);
    m_ratingsBelow->setRange(range.low, range.high);
}

void RatingsPlot::zoom(double factor, double fixed)
{
    const double all = m_whole.high - m_whole.low;
    const double before = m_range.high - m_range.low;
    const double width = std::clamp(before / factor, all / kMostZoom, all);
    const double low = std::clamp(fixed - (fixed - m_range.low) * width / before, m_whole.low, m_whole.high - width);
    showRange({low, low + width});
    arrange();
}

double RatingsPlot::ratingAt(qreal x) const
{
    const QRectF area = plotArea();
    return m_range.low + (x - area.left()) / std::max<qreal>(1.0, area.width()) * (m_range.high - m_range.low);
}

void RatingsPlot::fillSeries()
{
    QList<QPointF> points;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].value.rating)
            points.append({*m_rows[row].value.rating, static_cast<double>(row)});
    m_dots->replace(points);
}

void RatingsPlot::setTokens(const Tokens& tokens)
{
    m_tokens = tokens;
    setBackgroundBrush(tokens.surface);
    m_dots->setColor(tokens.accent);
    m_dots->setBorderColor(tokens.accent);
    for (QValueAxis* axis : {m_ratings, m_ratingsBelow}) {
        axis->setLabelsBrush(tokens.textMuted);
        axis->setGridLinePen(QPen(tokens.line, 1));
        axis->setLabelsFont(font());
    }
    m_overlay->refresh();
}

void RatingsPlot::setCurrentRow(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    m_overlay->refresh();
}

int RatingsPlot::rowAt(QPointF position) const
{
    const QRectF area = plotArea();
    if (m_rows.empty() || position.y() < area.top() || position.y() >= area.bottom())
        return -1;
    const auto count = static_cast<qreal>(m_rows.size());
    return static_cast<int>((position.y() - area.top()) * count / area.height());
}

QPointF RatingsPlot::pointAt(int row, double rating) const
{
    const QRectF area = plotArea();
    const qreal rowHeight = area.height() / std::max(static_cast<qreal>(m_rows.size()), 1.0);
    return {positionOf(rating, m_range, area.left(), area.width()), area.top() + (row + 0.5) * rowHeight};
}

int RatingsPlot::labelWidth() const
{
    const QFontMetricsF metrics(font());
    qreal widest = kLeastLabel;
    for (const RatingsChartRow& row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name) + kNameSpace);
    return static_cast<int>(
        std::ceil(std::min(widest, std::max<qreal>(kLeastLabel, kMostLabelShare * size().width()))));
}

void RatingsPlot::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    arrange();
}

// The plot area is set by hand, so that the overlay's places are exact and names get the room that they need.
void RatingsPlot::arrange()
{
    const qreal left = labelWidth();
    const qreal label = QFontMetricsF(font()).horizontalAdvance(QLocale().toString(std::llround(m_range.high)));
    const qreal right = std::max<qreal>(kRightMargin, label / 2 + kSpace4); // the last label may stand at the end
    const qreal width = std::max<qreal>(1.0, size().width() - left - right);
    const auto count = static_cast<qreal>(std::max<std::size_t>(m_rows.size(), 1));
    const qreal height = std::clamp<qreal>(size().height() - 2 * axisHeight(font()), 1.0, count * kMostRowHeight);
    setPlotArea({left, static_cast<qreal>(axisHeight(font())), width, height});
    const double step = tickStep(m_range, ticksThatFit(width, label));
    m_ratings->setTickInterval(step);
    m_ratingsBelow->setTickInterval(step);
    // A plot area set by hand moves the dots at once, the axes only with the layout: else they disagree until then.
    layout()->invalidate();
    layout()->activate();
    m_overlay->refresh();
}

} // namespace joust::ui
