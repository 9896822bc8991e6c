// SPDX-License-Identifier: GPL-3.0-or-later
// How the ranking came about: ratings by slices of time, who changed, and votes a day. UI thread only.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/common/card_pane.h"

class QLabel;

namespace joust::ui {

class ChartCard;

class HistoryTab final : public CardPane
{
    Q_OBJECT

public:
    explicit HistoryTab(QWidget* parent = nullptr);

    void show(const HistoryAnalysis& history);
    using QWidget::show;
    void clear(); // no name stays in the widgets
    std::vector<ChartCard*> cards() const { return {m_ratings, m_snapshots, m_drift, m_days}; }

private:
    void showSnapshots(const HistoryAnalysis& history);

    QLabel* m_verdict;
    ChartCard* m_ratings;
    ChartCard* m_snapshots;
    ChartCard* m_drift;
    ChartCard* m_days;
};

} // namespace joust::ui
