// SPDX-License-Identifier: GPL-3.0-or-later
// The chart itself: one line a contestant, best on top, dot and interval on a common scale. Qt Charts draws axes, grid
// and dots; names and intervals are painted over it, because Qt Charts has no error bars and takes labels for HTML.
// UI thread only.
#pragma once

#include "ui/charts/interval_axis.h"
#include "ui/common/tokens.h"

#include <QChart>
#include <QString>

#include <vector>

class QScatterSeries;
class QValueAxis;

namespace joust::ui {

struct RatingsChartRow
{
    QString name;
    IntervalValue value;
    QString summary; // one line of plain text with everything

    bool operator==(const RatingsChartRow&) const = default;
};

class RatingsOverlay;

class RatingsPlot final : public QChart
{
    Q_OBJECT

public:
    explicit RatingsPlot(QGraphicsItem* parent = nullptr);

    void setRows(std::vector<RatingsChartRow> rows);
    const std::vector<RatingsChartRow>& rows() const { return m_rows; }
    AxisRange range() const { return m_range; } // that is shown
    // Shows less of the scale, or (below 1) more, at least an eighth of all and at most all; `fixed` stays in its
    // place.
    void zoom(double factor, double fixed);
    double ratingAt(qreal x) const; // in the chart's coordinates
    void setTokens(const Tokens& tokens);
    // The row under the pointer or the keyboard; -1 = none.
    void setCurrentRow(int row);
    int currentRow() const { return m_current; }
    const Tokens& tokens() const { return m_tokens; }

    // Which row is at this place of the chart; -1 = none.
    int rowAt(QPointF position) const;
    // The middle of a row, and the place of a rating on it, in the chart's coordinates.
    QPointF pointAt(int row, double rating) const;
    // What a chart of so many rows needs to be readable, axes included.
    static int neededHeight(int rows, const QFont& font);
    int labelWidth() const; // of the names on the left

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void arrange();
    void fillSeries();
    void showRange(AxisRange range);

    std::vector<RatingsChartRow> m_rows;
    AxisRange m_range;
    AxisRange m_whole; // of all rows
    Tokens m_tokens;
    int m_current = -1;
    QScatterSeries* m_dots;
    QValueAxis* m_ratings;
    QValueAxis* m_ratingsBelow;
    QValueAxis* m_lines;
    RatingsOverlay* m_overlay;
};

} // namespace joust::ui
