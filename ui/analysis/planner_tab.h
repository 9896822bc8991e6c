// SPDX-License-Identifier: GPL-3.0-or-later
// How many more votes tell neighbours apart, and which pairs to vote on next. UI thread only.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/common/card_pane.h"

class QFrame;
class QLabel;
class QPushButton;
class QTableView;

namespace joust::ui {

class ChartCard;
class FittedColumns;
class NeighboursModel;

class PlannerTab final : public CardPane
{
    Q_OBJECT

public:
    explicit PlannerTab(QWidget* parent = nullptr);

    void show(const PlanAnalysis& plan);
    using QWidget::show;
    void clear(); // no name stays in the widgets
    std::vector<ChartCard*> cards() const { return {m_differences, m_next}; }
    void setRunsOffered(bool offered); // somebody listens to runRequested()

Q_SIGNALS:
    // A run of those whose votes are worth most, by their names.
    void runRequested(const QStringList& contestants);

private:
    QFrame* makeTable();
    void showRunButton();

    QLabel* m_verdict;
    QLabel* m_joins;
    QPushButton* m_run;
    ChartCard* m_differences;
    ChartCard* m_next;
    NeighboursModel* m_model;
    QStringList m_toAsk;
    bool m_runsOffered = false;
    QTableView* m_table;
    FittedColumns* m_columns;
};

} // namespace joust::ui
