// SPDX-License-Identifier: GPL-3.0-or-later
// What a rating costs: ratings against price, time, length and size, with trend and frontier. UI thread only.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/common/card_pane.h"

#include <vector>

class QLabel;

namespace joust::ui {

class ChartCard;

class FactorsTab final : public CardPane
{
    Q_OBJECT

public:
    explicit FactorsTab(QWidget* parent = nullptr);

    void show(const FactorsAnalysis& factors);
    using QWidget::show;
    void clear(); // no name stays in the widgets
    const std::vector<ChartCard*>& cards() const { return m_cards; }

private:
    QLabel* m_summary;
    std::vector<ChartCard*> m_cards; // in the order of rating::Factor
};

} // namespace joust::ui
