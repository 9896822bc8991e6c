// SPDX-License-Identifier: GPL-3.0-or-later
// Values from one slice of time to the next with their bands: a line a contestant. The first eight have a colour, a
// marker and a name; the others are muted and named when they are pointed at. UI thread only.
#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/charts/interval_axis.h"

#include <QCoreApplication>

#include <cstddef>

namespace joust::ui {

struct HistoryPoint
{
    IntervalValue value; // no rating: a gap
    QString text;        // one line with everything
};

struct HistoryLine
{
    QString name;
    std::vector<HistoryPoint> points; // one a slice
};

class HistoryPicture final : public ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::HistoryPicture)

public:
    static constexpr std::size_t kColoured = 8;

    // `slices` names each slice below the axis.
    HistoryPicture(std::vector<HistoryLine> lines, QStringList slices);

    QSizeF neededSize(const QFont& font) const override;
    void paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const override;
    int markCount() const override { return static_cast<int>(m_marks.size()); }
    QRectF markArea(int mark, const QSizeF& size, const QFont& font) const override;
    QString markText(int mark) const override;
    int moved(int current, int dx, int dy) const override; // sideways in time, up and down to the next line
    ChartTable table(Numbers numbers) const override;

    QPointF pointAt(int mark, const QSizeF& size, const QFont& font) const;
    // Where the names of the coloured lines stand, parallel to them. For tests: none overlaps another.
    std::vector<QRectF> labelAreas(const QSizeF& size, const QFont& font) const;

private:
    struct Mark
    {
        std::size_t line = 0;
        std::size_t slice = 0;
    };
    const HistoryPoint& pointOf(const Mark& mark) const { return m_lines[mark.line].points[mark.slice]; }
    std::size_t coloured() const;
    double labelWidth(const QFont& font) const;
    QRectF plotArea(const QSizeF& size, const QFont& font) const;
    double xOf(std::size_t slice, const QRectF& plot) const;
    double yOf(double value, const QRectF& plot) const;
    QColor colourOf(std::size_t line, const ChartLook& look) const;
    void paintAxes(QPainter& painter, const QSizeF& size, const ChartLook& look) const;
    void paintBand(QPainter& painter, std::size_t line, const QRectF& plot, const QColor& colour) const;
    void paintLine(QPainter& painter, std::size_t line, const QRectF& plot, const ChartLook& look, bool strong) const;

    std::vector<HistoryLine> m_lines;
    QStringList m_slices;
    std::vector<Mark> m_marks; // by line, then slice; points with a rating
    AxisRange m_range;
};

} // namespace joust::ui
