// SPDX-License-Identifier: GPL-3.0-or-later
// Where the Analysis page gets its numbers. The program implements it over the workspace.
#pragma once

#include "base/result.h"
#include "exchange/board_query.h"
#include "exchange/snapshot.h"
#include "exchange/vote_facets.h"
#include "rating/agreement.h"
#include "rating/annotator_report.h"
#include "rating/board_effect.h"
#include "rating/factor_report.h"
#include "rating/fragility.h"
#include "rating/history.h"
#include "rating/judge_audit.h"
#include "rating/leaderboard.h"
#include "rating/pair_report.h"
#include "rating/robustness.h"
#include "rating/vote_plan.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QObject;

namespace joust::ui {

// A ranking with its controls (all of style when the query has none) beside the same votes without any.
struct StyleAnalysis
{
    rating::Leaderboard controlled;
    rating::Leaderboard plain;
    std::vector<std::string> contestants; // of the votes, as in the next
    std::vector<std::optional<double>> meanLength;
};

struct PairsAnalysis
{
    rating::Leaderboard board;            // gives the order
    std::vector<std::string> contestants; // that the report's indexes mean
    rating::PairReport report;
};

struct QualityAnalysis
{
    rating::Leaderboard board;
    std::vector<std::string> contestants;
    std::vector<std::string> annotators;
    rating::AnnotatorReport audit;
    rating::Agreement agreement;
    rating::PairTable pairs; // for how often both answers were bad
    rating::Fragility fragility;
    // What the ranking would be with votes that are left out: for naming a maker, and by hand. Unset: there are none.
    std::optional<rating::BoardEffect> leaked = std::nullopt;
    std::optional<rating::BoardEffect> excluded = std::nullopt;
    // And without those of annotators who knew who it was, or with them where they are left out. Unset: there are none.
    std::optional<rating::BoardEffect> known = std::nullopt;
    bool knownCount = true;                      // they are part of the ranking
    std::vector<rating::JudgeAudit> judges = {}; // against these people; empty without votes of model judges
};

struct HistoryAnalysis
{
    std::uint64_t votes = 0;
    std::vector<std::string> contestants; // that the history's indexes mean
    rating::History history;
    std::vector<exchange::Snapshot> snapshots = {}; // of the same question, oldest first
};

struct FactorsAnalysis
{
    std::uint64_t votes = 0;
    std::vector<std::string> contestants; // that the report's indexes mean
    rating::FactorReport report;
};

struct PlanAnalysis
{
    std::uint64_t votes = 0;
    std::vector<std::string> contestants; // that the plan's indexes mean
    rating::VotePlan plan;
};

struct RobustnessAnalysis
{
    std::uint64_t votes = 0;
    std::vector<std::string> contestants; // that the report's cells mean
    std::vector<std::string> categories;  // that its tests mean
    rating::RobustnessReport report;
};

// Thread rule: called on the UI thread, returns at once; `done` runs later on the UI thread. Only the newest request of
// any kind is answered: a load or cancel() that follows drops the earlier `done` unheard. Also dropped when `receiver`
// dies. Votes of open battles are never counted.
class AnalysisSource
{
public:
    template <typename Analysis>
    using Done = std::function<void(base::Result<Analysis>)>;

    virtual ~AnalysisSource() = default;
    virtual void loadStyle(const exchange::BoardQuery& query, QObject* receiver, Done<StyleAnalysis> done) = 0;
    virtual void loadPairs(const exchange::BoardQuery& query, QObject* receiver, Done<PairsAnalysis> done) = 0;
    virtual void loadQuality(const exchange::BoardQuery& query, QObject* receiver, Done<QualityAnalysis> done) = 0;
    virtual void loadHistory(const exchange::BoardQuery& query, QObject* receiver, Done<HistoryAnalysis> done) = 0;
    virtual void loadFactors(const exchange::BoardQuery& query, QObject* receiver, Done<FactorsAnalysis> done) = 0;
    // `variants` as in rating::RobustnessOptions; those without a vote are left out.
    virtual void loadRobustness(const exchange::BoardQuery& query, const std::vector<std::string>& variants,
                                QObject* receiver, Done<RobustnessAnalysis> done) = 0;
    virtual void loadPlan(const exchange::BoardQuery& query, QObject* receiver, Done<PlanAnalysis> done) = 0;
    virtual void cancel() = 0;
    // What the filters offer; beside the other requests, and not stopped by them.
    virtual void loadFacets(QObject* receiver, Done<exchange::VoteFacets> done) = 0;
};

} // namespace joust::ui
