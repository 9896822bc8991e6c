// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up analyses of three contestants, and a source that answers when the test says so.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/board_fixture.h"

#include <QPointer>

#include <utility>

namespace joust::test {

inline rating::Coefficient coefficientOf(std::string name, double value, double error)
{
    rating::Coefficient row;
    row.name = std::move(name);
    row.value = value;
    row.stdError = error;
    row.lower = value - 2.0 * error;
    row.upper = value + 2.0 * error;
    row.eloPerSd = 173.7178 * value;
    row.eloTwice = *row.eloPerSd / 1.5; // RMS one half
    return row;
}

inline ui::StyleAnalysis styleAnalysis()
{
    ui::StyleAnalysis style;
    style.controlled = smallBoard();
    style.controlled.options.controls = rating::styleControls();
    style.controlled.coefficients = {coefficientOf("length", 0.2, 0.05), coefficientOf("bold", 0.01, 0.02)};
    style.plain = smallBoard();
    std::swap(style.plain.rows[0].name, style.plain.rows[1].name);
    style.contestants = {"alpha", "beta", "gamma"};
    style.meanLength = {100.0, 400.0, std::nullopt};
    return style;
}

inline ui::PairsAnalysis pairsAnalysis()
{
    ui::PairsAnalysis pairs;
    pairs.board = smallBoard();
    std::swap(pairs.board.rows[0], pairs.board.rows[2]); // gamma first: the order is the board's
    pairs.contestants = {"alpha", "beta", "gamma"};
    rating::PairRow row;
    row.a = 0;
    row.b = 2;
    row.wins = 30;
    row.losses = 10;
    row.ties = 8;
    row.bothBad = 2;
    row.observed = 0.7;
    row.predicted = 0.6;
    pairs.report.table.rows = {row};
    rating::PairResidual residual;
    residual.a = 0;
    residual.b = 2;
    residual.observed = 0.7;
    residual.predicted = 0.6;
    residual.z = -2.5;
    pairs.report.lackOfFit.pairs = {residual};
    pairs.report.lackOfFit.p = 0.3;
    return pairs;
}

inline ui::QualityAnalysis qualityAnalysis()
{
    ui::QualityAnalysis quality;
    quality.board = smallBoard();
    quality.board.positionBias = {0.56, 0.53, 0.59, 900};
    quality.contestants = {"alpha", "beta", "gamma"};
    quality.annotators = {"ann", "ben"};
    rating::AnnotatorRow row;
    row.votes = 40;
    row.a = 30;
    row.p = 0.001;
    row.pAdjusted = 0.002;
    row.flagged = true;
    row.agree = rating::AuditScore{-4.0, -3.5};
    quality.audit.audit.annotators = {rating::AnnotatorRow{}, row};
    quality.audit.effects = {std::nullopt, rating::RemovalEffect{12.0, 1, 2, 0}};
    quality.audit.order = {1};
    rating::JudgeAudit judge;
    judge.judge = "gpt-judge";
    judge.verdicts = 1200;
    judge.compared = 340;
    judge.items = 120;
    judge.agreement = rating::Proportion{204, 340, 0.6, 0.55, 0.65};
    judge.kappa = 0.31;
    judge.kappaLower = 0.22;
    judge.kappaUpper = 0.4;
    quality.judges = {judge};
    quality.agreement.cohenMean = 0.38;
    quality.agreement.cohenLower = 0.3;
    quality.agreement.cohenUpper = 0.46;
    quality.agreement.units = 20;
    quality.agreement.alpha = 0.41;
    quality.agreement.alphaLower = 0.35;
    quality.agreement.alphaUpper = 0.47;
    quality.pairs.contestants.resize(3);
    quality.pairs.contestants[1].bothBad = rating::Proportion{20, 400, 0.05, 0.03, 0.08};
    quality.audit.times.timed = 40;
    quality.audit.times.medianMs = 14150.0;
    quality.audit.times.annotators = {{0, std::nullopt}, {40, 14150.0}};
    quality.audit.times.trend = rating::TimeTrend{-20.0, -30.0, -10.0, 38.0, 40, 2, 0};
    quality.audit.categories = {{"maths", {5, 20, 0.25, 0.11, 0.47}}};
    quality.leaked = rating::BoardEffect{61, 2, "beta", 14.0, "beta", 2};
    quality.fragility.leader = 0;
    quality.fragility.votes = 3412;
    quality.fragility.atMost = 19;
    return quality;
}

inline ui::HistoryAnalysis historyAnalysis()
{
    ui::HistoryAnalysis history{3412, {"alpha", "beta", "gamma"}, {}};
    history.history.overall = {1010.0, 1040.0, std::nullopt};
    history.history.drift.contestants.resize(3);
    history.history.drift.contestants[1] = {60, 2.1, 1730000000.0, 0.0003, 0.0006};
    history.history.drift.contestants[0] = {60, 0.9, 1730000000.0, 0.39, 0.39};
    for (int k = 0; k < 3; ++k) {
        rating::TimeSlice slice{1729900000.0 + 86400.0 * k, 1729950000.0 + 86400.0 * k, 40, {}, {}};
        slice.fit.status = k == 1 ? rating::FitStatus::Disconnected : rating::FitStatus::Converged;
        slice.ratings = {{1000.0, 980.0, 1020.0, 20}, {1000.0 + 40.0 * k, 990.0, 1100.0, 20}, {}};
        history.history.slices.push_back(slice);
    }
    for (int k = 0; k < 2; ++k) {
        exchange::Snapshot snapshot;
        snapshot.name = k == 0 ? "week 1" : "";
        snapshot.createdUtc = "2026-11-0" + std::to_string(2 + k) + "T10:00:00.000Z";
        snapshot.board = smallBoard();
        *snapshot.board.rows[0].rating += 10.0 * k;
        history.snapshots.push_back(snapshot);
    }
    history.history.days = {{20021, 40}, {20022, 40}, {20025, 40}};
    return history;
}

// Of six contestants: dearer is better by 30 Elo for twice the price; "free" costs nothing, "unknown" has no price.
inline ui::FactorsAnalysis factorsAnalysis()
{
    ui::FactorsAnalysis factors{3412, {"alpha", "beta", "delta", "epsilon", "free", "gamma"}, {}};
    rating::FactorFinding price;
    price.points = {
        {4, 0.0, 20, 900.0, 880.0, 920.0, true, std::nullopt}, {0, 0.05, 20, 980.0, 960.0, 1000.0, true, 2.0},
        {1, 0.1, 20, 1000.0, 980.0, 1020.0, true, -3.0},       {2, 0.4, 20, 990.0, 970.0, 1010.0, false, -40.0},
        {3, 1.6, 20, 1130.0, 1100.0, 1160.0, true, 20.0},      {5, 12.0, 20, 1160.0, 1140.0, 1180.0, true, 5.0}};
    rating::FactorLine line;
    line.slope = 30.0;
    line.lower = 12.0;
    line.upper = 48.0;
    line.stdError = 6.0;
    line.p = 0.01;
    line.intercept = 1060.0;
    line.interceptVariance = 100.0;
    line.critical = 2.0;
    line.contestants = 5;
    price.line = line;
    price.atNothing = 1;
    price.unknown = 2;
    factors.report.factors.push_back(price);
    for (const auto factor :
         {rating::Factor::TotalTime, rating::Factor::FirstToken, rating::Factor::Length, rating::Factor::Size}) {
        rating::FactorFinding none;
        none.factor = factor;
        none.message = "No value is known.";
        none.unknown = 8;
        factors.report.factors.push_back(none);
    }
    return factors;
}

inline ui::PlanAnalysis planAnalysis()
{
    ui::PlanAnalysis plan{3412, {"alpha", "beta", "gamma"}, {}};
    plan.plan.neighbours = {{1, 0, 40.0, 12.0, 68.0, 120, true, 0}, {0, 2, 10.0, -30.0, 50.0, 80, false, 1204}};
    plan.plan.nextPairs = {{0, 2, 3.5, 1.75}, {1, 2, 1.0, 0.5}};
    plan.plan.components = {{"alpha", "beta", "gamma"}};
    return plan;
}

// alpha leads in one of two ways; beta is better at maths.
inline ui::RobustnessAnalysis robustnessAnalysis()
{
    ui::RobustnessAnalysis found{3412, {"alpha", "beta", "gamma"}, {"maths", "poems"}, {}};
    rating::RobustnessReport& report = found.report;
    report.controls = {"length"};
    report.universes.resize(2);
    report.universes[0] = {"half", {}, "converged", "alpha", 1, 2, {"alpha", "beta", "gamma"}, 0, 0};
    rating::RankOptions other;
    other.ties = rating::TieRule::Davidson;
    other.controls = {"length"};
    other.position = true;
    other.cluster = rating::ClusterChoice::None;
    report.universes[1] = {"davidson, style, position, plain errors",
                           other,
                           "no_finite_mle",
                           "beta",
                           std::nullopt,
                           std::nullopt,
                           {"beta", "alpha"},
                           2,
                           1};
    report.models = {{rating::TieRule::Half, {}, false}, {rating::TieRule::Davidson, {"length"}, true}, {}};
    report.heldOut.logScores = {-1.03, -1.01, std::nullopt};
    report.heldOut.votes = 3400;
    report.heldOut.skipped = 12;
    rating::CategoryTest maths;
    maths.votes = 900;
    maths.wald = 25.5;
    maths.df = 2.0;
    maths.pAdjusted = 0.0001;
    maths.cells = {{0, -0.1, 0.1, 0.6}, {1, 0.5, 0.1, 0.0002}};
    rating::CategoryTest poems;
    poems.category = 1;
    poems.votes = 4;
    report.categories = {maths, poems};
    report.options.variants = {"alpha", "beta", "gamma"};
    report.variants = {{"alpha", 1100.0, 1080.0}, {"beta", 1000.0, 1000.0}, {"gamma", 900.0, 920.0}};
    return found;
}

class ScriptedAnalysisSource final : public ui::AnalysisSource
{
public:
    void loadStyle(const exchange::BoardQuery& query, QObject* receiver, Done<ui::StyleAnalysis> done) override
    {
        note(query, receiver);
        style = std::move(done);
    }
    void loadPairs(const exchange::BoardQuery& query, QObject* receiver, Done<ui::PairsAnalysis> done) override
    {
        note(query, receiver);
        pairs = std::move(done);
    }
    void loadQuality(const exchange::BoardQuery& query, QObject* receiver, Done<ui::QualityAnalysis> done) override
    {
        note(query, receiver);
        quality = std::move(done);
    }
    void loadHistory(const exchange::BoardQuery& query, QObject* receiver, Done<ui::HistoryAnalysis> done) override
    {
        note(query, receiver);
        history = std::move(done);
    }
    void loadFactors(const exchange::BoardQuery& query, QObject* receiver, Done<ui::FactorsAnalysis> done) override
    {
        note(query, receiver);
        factors = std::move(done);
    }
    void loadRobustness(const exchange::BoardQuery& query, const std::vector<std::string>& chosen, QObject* receiver,
                        Done<ui::RobustnessAnalysis> done) override
    {
        note(query, receiver);
        variants = chosen;
        robustness = std::move(done);
    }
    void loadPlan(const exchange::BoardQuery& query, QObject* receiver, Done<ui::PlanAnalysis> done) override
    {
        note(query, receiver);
        plan = std::move(done);
    }
    void cancel() override { ++cancels; }
    void loadFacets(QObject*, Done<exchange::VoteFacets> done) override { done(facets); }

    int loads = 0;
    int cancels = 0;
    exchange::BoardQuery lastQuery;
    Done<ui::StyleAnalysis> style; // called by the test, also after cancel() as a badly behaved source would
    Done<ui::PairsAnalysis> pairs;
    Done<ui::QualityAnalysis> quality;
    Done<ui::FactorsAnalysis> factors;
    Done<ui::HistoryAnalysis> history;
    Done<ui::PlanAnalysis> plan;
    Done<ui::RobustnessAnalysis> robustness;
    std::vector<std::string> variants;
    exchange::VoteFacets facets;

private:
    void note(const exchange::BoardQuery& query, QObject* receiver)
    {
        ++loads;
        lastQuery = query;
        m_receiver = receiver;
    }
    QPointer<QObject> m_receiver;
};

} // namespace joust::test
