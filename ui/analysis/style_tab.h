// SPDX-License-Identifier: GPL-3.0-or-later
// Is it better, or only longer? Ranks with and without style control, what each feature is worth, length against
// rating. UI thread only.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/common/card_pane.h"

class QLabel;

namespace joust::ui {

class ChartCard;

class StyleTab final : public CardPane
{
    Q_OBJECT

public:
    explicit StyleTab(QWidget* parent = nullptr);

    void show(const StyleAnalysis& style);
    using QWidget::show;
    void clear(); // no name stays in the widgets
    std::vector<ChartCard*> cards() const { return {m_ranks, m_worth, m_lengths}; }

private:
    QLabel* m_summary;
    QLabel* m_sentences;
    ChartCard* m_ranks;
    ChartCard* m_worth;
    ChartCard* m_lengths;
};

} // namespace joust::ui
