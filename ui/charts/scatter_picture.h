// SPDX-License-Identifier: GPL-3.0-or-later
// Points with a vertical interval over a linear or logarithmic axis, each labelled where there is room, with a trend
// and a frontier below them where there are such. UI thread only.
#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/charts/interval_axis.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <optional>

namespace joust::ui {

struct ScatterPoint
{
    QString name;
    double x = 0.0; // > 0 on a logarithmic axis
    double y = 0.0;
    std::optional<double> lower;
    std::optional<double> upper;
    QString text;          // one line with everything
    bool frontier = false; // stands out, and the frontier's line goes through it
};

// A place of the trend: the line and the ends of its band.
struct TrendPoint
{
    double x = 0.0;
    double y = 0.0;
    double lower = 0.0;
    double upper = 0.0;
};

struct ScatterAxes
{
    QString name; // heads the column of names
    QString x;
    QString y;
    bool logarithmic = false; // of x
    bool diagonal = false;    // a line where x and y are the same
    QString frontier = {};    // heads a column that says who is on the frontier; empty for none
};

class ScatterPicture final : public ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::ScatterPicture)

public:
    // `trend` ascends in x; empty for none. The frontier is a staircase: what is reached at most that value.
    ScatterPicture(std::vector<ScatterPoint> points, ScatterAxes axes, std::vector<TrendPoint> trend = {});

    QSizeF neededSize(const QFont& font) const override;
    void paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const override;
    int markCount() const override { return static_cast<int>(m_points.size()); }
    QRectF markArea(int mark, const QSizeF& size, const QFont& font) const override;
    QString markText(int mark) const override { return m_points[static_cast<std::size_t>(mark)].text; }
    ChartTable table(Numbers numbers) const override;

    QPointF pointAt(int mark, const QSizeF& size, const QFont& font) const;
    // Where the names stand that fit; empty for a point without a label. For tests: none overlaps another.
    std::vector<QRectF> labelAreas(const QSizeF& size, const QFont& font) const;

private:
    QRectF plotArea(const QSizeF& size, const QFont& font) const;
    std::vector<double> xTicks(double width, const QFont& font) const;
    double xOf(double value) const; // on the axis: its logarithm
    QPointF placeOf(double x, double y, const QRectF& plot) const;
    QString xText(double value, int digits = 1) const; // a small value needs decimals
    void paintTrend(QPainter& painter, const QRectF& plot, const ChartLook& look) const;
    QPolygonF stairs(const QRectF& plot) const; // of the frontier; empty without one
    void paintFrontier(QPainter& painter, const QRectF& plot, const ChartLook& look) const;
    void paintPoint(QPainter& painter, int mark, const QSizeF& size, const ChartLook& look, bool current) const;
    void paintAxes(QPainter& painter, const QSizeF& size, const ChartLook& look) const;

    std::vector<ScatterPoint> m_points; // by x
    ScatterAxes m_axes;
    std::vector<TrendPoint> m_trend;
    AxisRange m_x;
    AxisRange m_y;
};

} // namespace joust::ui
