// SPDX-License-Identifier: GPL-3.0-or-later
// Points with a vertical interval over a linear or logarithmic axis, each labelled where there is room. UI thread only.
#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/charts/interval_axis.h"

#include <optional>

namespace joust::ui {

struct ScatterPoint
{
    QString name;
    double x = 0.0; // > 0 on a logarithmic axis
    double y = 0.0;
    std::optional<double> lower;
    std::optional<double> upper;
    QString text; // one line with everything
};

struct ScatterAxes
{
    QString name; // heads the column of names
    QString x;
    QString y;
    bool logarithmic = false; // of x
    bool diagonal = false;    // a line where x and y are the same
};

class ScatterPicture final : public ChartPicture
{
public:
    ScatterPicture(std::vector<ScatterPoint> points, ScatterAxes axes);

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
    void paintAxes(QPainter& painter, const QSizeF& size, const ChartLook& look) const;

    std::vector<ScatterPoint> m_points; // by x
    ScatterAxes m_axes;
    AxisRange m_x;
    AxisRange m_y;
};

} // namespace joust::ui
