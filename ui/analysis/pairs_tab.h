// SPDX-License-Identifier: GPL-3.0-or-later
// Who met whom, how it went, and whether the ratings explain it. UI thread only.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/common/card_pane.h"

#include <QStringList>

class QLabel;

namespace joust::ui {

class ChartCard;

class PairsTab final : public CardPane
{
    Q_OBJECT

public:
    explicit PairsTab(QWidget* parent = nullptr);

    void show(const PairsAnalysis& pairs);
    using QWidget::show;
    void clear(); // no name stays in the widgets
    // What a click on a cell leads to exists: says so below the maps.
    void setBattlesOffered(bool offered);
    std::vector<ChartCard*> cards() const { return {m_shares, m_counts, m_expected, m_surprises}; }

Q_SIGNALS:
    void pairRequested(const QString& nameA, const QString& nameB); // a cell of a map was clicked

private:
    void request(int cell);

    QLabel* m_verdict;
    ChartCard* m_shares;
    ChartCard* m_counts;
    ChartCard* m_expected;
    ChartCard* m_surprises;
    QStringList m_names; // of the maps, in their order
    bool m_battlesOffered = false;
};

} // namespace joust::ui
