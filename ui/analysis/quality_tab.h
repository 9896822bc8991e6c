// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the ranking can be trusted: findings in sentences, the annotators, model judges against them, and how often
// both answers were bad.
// UI thread only.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/common/card_pane.h"

class QFrame;
class QGridLayout;
class QLabel;
class QTableView;

namespace joust::ui {

class AnnotatorsModel;
class ChartCard;
class FittedColumns;
class TableCard;

class QualityTab final : public CardPane
{
    Q_OBJECT

public:
    explicit QualityTab(QWidget* parent = nullptr);

    void show(const QualityAnalysis& quality);
    using QWidget::show;
    void clear(); // no name stays in the widgets
    std::vector<ChartCard*> cards() const { return {m_bothBad, m_categories}; }
    QTableView* annotators() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QFrame* makeFindings();
    QFrame* makeAnnotators();
    void refreshIcons();

    struct FindingRow
    {
        QLabel* icon = nullptr;
        QLabel* text = nullptr;
        int verdict = 0;
    };
    std::vector<FindingRow> m_findings;
    QLabel* m_agreement;
    AnnotatorsModel* m_model;
    QTableView* m_table;
    FittedColumns* m_columns;
    ChartCard* m_bothBad;
    ChartCard* m_categories;
    TableCard* m_judges;
};

} // namespace joust::ui
