// SPDX-License-Identifier: GPL-3.0-or-later
// Does the ranking hang on how it is computed, on the model, on categories, or on having been picked? UI thread only.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/common/card_pane.h"

class QLabel;
class QPushButton;

namespace joust::ui {

class ChartCard;
class MessageStrip;
class TableCard;

class RobustnessTab final : public CardPane
{
    Q_OBJECT

public:
    explicit RobustnessTab(QWidget* parent = nullptr);

    void show(const RobustnessAnalysis& found);
    using QWidget::show;
    void clear(); // no name stays in the widgets
    std::vector<ChartCard*> cards() const { return {m_leaders, m_topFives, m_models, m_cells, m_variants}; }
    const std::vector<std::string>& contestants() const { return m_contestants; } // to choose variants from

Q_SIGNALS:
    void variantsWanted(); // the user wants to choose them

private:
    void placeAll();

    QLabel* m_verdict;
    MessageStrip* m_caution;
    ChartCard* m_leaders;
    ChartCard* m_topFives;
    TableCard* m_ways;
    ChartCard* m_models;
    TableCard* m_modelTable;
    ChartCard* m_cells;
    TableCard* m_categories;
    TableCard* m_cellTable;
    QPushButton* m_choose;
    ChartCard* m_variants;
    TableCard* m_variantTable;
    std::vector<std::string> m_contestants;
};

} // namespace joust::ui
