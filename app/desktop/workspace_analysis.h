// SPDX-License-Identifier: GPL-3.0-or-later
// The Analysis page over a workspace file: the reports of the command line, computed on a thread of their own. UI
// thread only, but for the free functions.
#pragma once

#include "app/desktop/votes_cache.h"
#include "ui/analysis/analysis_source.h"

#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace joust::desktop {

// What the tabs show is these functions' values. Any thread; Cancelled after a stop request.
base::Result<ui::StyleAnalysis> analyseStyle(VotesCache& votes, const exchange::BoardQuery& query,
                                             const std::stop_token& stop);
base::Result<ui::PairsAnalysis> analysePairs(VotesCache& votes, const exchange::BoardQuery& query,
                                             const std::stop_token& stop);
base::Result<ui::QualityAnalysis> analyseQuality(VotesCache& votes, const exchange::BoardQuery& query,
                                                 const std::stop_token& stop);
base::Result<ui::HistoryAnalysis> analyseHistory(VotesCache& votes, const exchange::BoardQuery& query,
                                                 const std::stop_token& stop);
base::Result<ui::FactorsAnalysis> analyseFactors(VotesCache& votes, const exchange::BoardQuery& query,
                                                 const std::stop_token& stop);
base::Result<ui::RobustnessAnalysis> analyseRobustness(VotesCache& votes, const exchange::BoardQuery& query,
                                                       const std::vector<std::string>& variants,
                                                       const std::stop_token& stop);
base::Result<ui::PlanAnalysis> analysePlan(VotesCache& votes, const exchange::BoardQuery& query,
                                           const std::stop_token& stop);

class WorkspaceAnalysis final : public ui::AnalysisSource
{
public:
    explicit WorkspaceAnalysis(std::shared_ptr<VotesCache> votes);
    ~WorkspaceAnalysis() override;

    void loadStyle(const exchange::BoardQuery& query, QObject* receiver, Done<ui::StyleAnalysis> done) override;
    void loadPairs(const exchange::BoardQuery& query, QObject* receiver, Done<ui::PairsAnalysis> done) override;
    void loadQuality(const exchange::BoardQuery& query, QObject* receiver, Done<ui::QualityAnalysis> done) override;
    void loadHistory(const exchange::BoardQuery& query, QObject* receiver, Done<ui::HistoryAnalysis> done) override;
    void loadFactors(const exchange::BoardQuery& query, QObject* receiver, Done<ui::FactorsAnalysis> done) override;
    void loadRobustness(const exchange::BoardQuery& query, const std::vector<std::string>& variants, QObject* receiver,
                        Done<ui::RobustnessAnalysis> done) override;
    void loadPlan(const exchange::BoardQuery& query, QObject* receiver, Done<ui::PlanAnalysis> done) override;
    void cancel() override;
    void loadFacets(QObject* receiver, Done<exchange::VoteFacets> done) override;

private:
    template <typename Analysis, typename Work>
    void start(Work work, const exchange::BoardQuery& query, QObject* receiver, Done<Analysis> done);

    std::shared_ptr<VotesCache> m_votes;
    QThreadPool m_pool;
    std::stop_source m_work;
    std::stop_source m_facets;
    std::shared_ptr<quint64> m_newest = std::make_shared<quint64>(0); // answers to older requests are dropped
};

} // namespace joust::desktop
