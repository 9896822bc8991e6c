// SPDX-License-Identifier: GPL-3.0-or-later
// The Analysis page: style, pairs, whether it is sound, what it costs, how it came about and what to vote on next, over
// the votes and options that the Leaderboard uses. Blindness: between deactivate() and activate() no contestant's name
// is in any of its widgets. UI thread only.
#pragma once

#include "base/result.h"

#include <QWidget>

#include <string>
#include <vector>

class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace joust::ui {

class AnalysisSource;
class BusyBar;
class CurrentQuery;
class EmptyState;
class MessageStrip;
class FactorsTab;
class HistoryTab;
class PairsTab;
class PlannerTab;
class QualityTab;
class RobustnessTab;
class StyleTab;

class AnalysisPage final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Style, Pairs, Quality, Robustness, Factors, History, Plan };

    // `source` and `query` outlive the page.
    AnalysisPage(AnalysisSource& source, CurrentQuery& query, QWidget* parent = nullptr);

    void activate();   // loads the tab that is shown
    void deactivate(); // cancels, and drops everything that was loaded
    void showTab(Tab tab);
    void setBattlesOffered(bool offered); // somebody listens to pairRequested()
    void setRunsOffered(bool offered);    // somebody listens to runRequested()
    bool isShowing(Tab tab) const;        // its numbers, for the query of now

Q_SIGNALS:
    void startBattleRequested();
    void pairRequested(const QString& nameA, const QString& nameB); // their battles
    // A run with these contestants, by their names.
    void runRequested(const QStringList& contestants);

private:
    void buildLayout();
    void addTab(QWidget* tab, const QString& title);
    void watchCards();
    void reload();
    void loadTab(int tab);
    void clear();
    void stop();
    void askVariants();
    template <typename Analysis, typename View>
    void take(quint64 request, int tab, View* view, const base::Result<Analysis>& result);

    AnalysisSource& m_source;
    CurrentQuery& m_query;
    MessageStrip* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTabWidget* m_tabs = nullptr;
    StyleTab* m_style = nullptr;
    PairsTab* m_pairs = nullptr;
    QualityTab* m_quality = nullptr;
    RobustnessTab* m_robustness = nullptr;
    FactorsTab* m_factors = nullptr;
    HistoryTab* m_history = nullptr;
    PlannerTab* m_plan = nullptr;
    quint64 m_request = 0;               // answers to older requests are dropped
    int m_shown = -1;                    // the tab whose numbers are shown; -1 = none
    std::vector<std::string> m_variants; // that the winner's curse is taken off; none at first
    bool m_active = false;
};

} // namespace joust::ui
