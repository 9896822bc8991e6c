// SPDX-License-Identifier: GPL-3.0-or-later
// The ratings as a picture that scrolls when there are many. Its twin as a table is the leaderboard itself; here the
// values of the row under the pointer or the arrow keys stand in a line below the chart. UI thread only.
#pragma once

#include "ui/charts/ratings_plot.h"

#include <QWidget>

class QChartView;
class QScrollArea;

namespace joust::ui {

class ElidedLabel;

class RatingsChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RatingsChart(QWidget* parent = nullptr);

    void setRows(std::vector<RatingsChartRow> rows);
    void clear(); // no name stays in the widget
    RatingsPlot* plot() const { return m_plot; }
    QString readout() const;     // the line below the chart
    void setCurrentRow(int row); // -1 = none; no signal

Q_SIGNALS:
    void currentRowChanged(int row); // by a click or a key

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showRow(int row, bool scrollToIt);
    bool moveByKey(int key);
    bool zoomByKey(int key);
    void followPalette();

    RatingsPlot* m_plot;
    QChartView* m_view;
    QScrollArea* m_scroll;
    ElidedLabel* m_readout;
};

} // namespace joust::ui
