// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/leaderboard.h"

#include "rating/coefficient_rows.h"
#include "rating/covariates.h"
#include "rating/design.h"
#include "rating/elo.h"
#include "rating/fit_message.h"
#include "rating/leaderboard_rows.h"
#include "rating/parallel.h"
#include "rating/position_bias.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <utility>

namespace joust::rating {
namespace {

// Seconds since `start`; zero without a clock.
class Stopwatch
{
public:
    explicit Stopwatch(const base::Clock* clock)
        : m_clock(clock)
    {
        if (m_clock != nullptr)
            m_start = m_clock->steadyNow();
    }
    double seconds() const
    {
        if (m_clock == nullptr)
            return 0.0;
        return std::chrono::duration<double>(m_clock->steadyNow() - m_start).count();
    }

private:
    const base::Clock* m_clock;
    std::chrono::milliseconds m_start{};
};

DataSummary summarise(const ComparisonSet& set)
{
    DataSummary data;
    data.comparisons = set.rows.size();
    data.contestants = set.contestants.size();
    data.excluded = set.excluded;
    data.hash = dataHash(set);
    return data;
}

std::vector<std::vector<std::string>> componentNames(const ComparisonSet& set, const Connectivity& graph)
{
    std::vector<std::vector<std::string>> names;
    for (const std::vector<std::uint32_t>& members : graph.strongMembers) {
        names.emplace_back();
        for (const std::uint32_t i : members)
            names.back().push_back(set.contestants[i]);
    }
    return names;
}

std::string clusterText(const ComponentInterval& interval)
{
    if (interval.clusters == 0)
        return "not clustered";
    const char* by = interval.clusteredBy == ClusterChoice::Prompt ? "prompt"
                     : interval.clusteredBy == ClusterChoice::Both ? "annotator and prompt"
                                                                   : "annotator";
    std::array<char, 96> text{};
    std::snprintf(text.data(), text.size(), "clustered by %s (%zu, effective %.1f)", by, interval.clusters,
                  interval.effective);
    return text.data();
}

std::string intervalText(const ComponentInterval& interval, const RankOptions& options)
{
    if (!interval.available)
        return "none";
    if (options.interval == IntervalKind::Model)
        return "model (inverse information)";
    if (options.interval == IntervalKind::Bootstrap)
        return "bootstrap of " + std::to_string(interval.rounds) + " rounds, " + clusterText(interval);
    const bool uncorrected = interval.clusters > 0 && options.clusterType == ClusterType::Cr0;
    return "sandwich, " + clusterText(interval) + (uncorrected ? ", CR0" : "");
}

FitStatus statusOf(const Connectivity& graph, const std::vector<ComponentFit>& fits)
{
    const auto any = [&](auto is) { return std::any_of(fits.begin(), fits.end(), is); };
    if (any([](const ComponentFit& c) { return !c.fit.converged && !c.fit.separated; }))
        return FitStatus::NotConverged;
    if (any([](const ComponentFit& c) { return c.fit.separated; }))
        return FitStatus::NoFiniteMle;
    if (graph.weakMembers.size() > 1)
        return FitStatus::Disconnected;
    return graph.strongMembers.size() > 1 ? FitStatus::NoFiniteMle : FitStatus::Converged;
}

std::string convergenceSentence(const std::vector<ComponentFit>& fits)
{
    for (const ComponentFit& component : fits) {
        if (component.fit.converged)
            continue;
        if (component.fit.cancelled)
            return "The fit was stopped before it converged.";
        if (component.fit.separated && component.notes.empty())
            return "The covariates tell winners from losers without a miss, so there is no finite maximum: control for "
                   "fewer of them.";
        if (component.fit.separated)
            return {};
        if (component.members.size() > kMaxFittedContestants)
            return "More than " + std::to_string(kMaxFittedContestants) + " connected contestants cannot be fitted.";
        return "The fit did not converge: there are no ratings to use.";
    }
    return {};
}

// Interval facts of the largest component stand for the board.
void describeInterval(const ComponentInterval& interval, const RankOptions& options, FitSummary& fit)
{
    fit.interval = intervalText(interval, options);
    fit.rounds = interval.rounds;
    fit.roundsFailed = interval.roundsFailed;
    if (!interval.available)
        return;
    fit.clusteredBy = interval.clusteredBy;
    fit.df = interval.df;
    fit.critical = interval.critical;
    fit.clusters = interval.clusters;
    if (interval.clusters > 0)
        fit.clustersEffective = interval.effective;
    fit.ranks = interval.granted;
}

FitSummary summariseFit(const RowInputs& in)
{
    FitSummary fit;
    fit.status = statusOf(in.graph, in.fits);
    fit.gradientNorm = 0.0;
    fit.logLikelihood = 0.0;
    for (const ComponentFit& component : in.fits) {
        fit.iterations = std::max(fit.iterations, component.fit.iterations);
        fit.gradientNorm = std::max(*fit.gradientNorm, component.fit.gradientNorm);
        *fit.logLikelihood += component.logLikelihood;
    }
    describeInterval(in.intervals.front(), in.options, fit);
    appendSentence(fit.message, convergenceSentence(in.fits));
    appendSentence(fit.message, priorSentence(in.options));
    for (const std::string& sentence : in.covariates.dropped)
        appendSentence(fit.message, sentence);
    for (const std::string& sentence : in.fits.front().notes)
        appendSentence(fit.message, sentence);
    appendSentence(fit.message, existenceSentences(in.set, in.graph));
    appendSentence(fit.message, inactiveSentence(in.set, in.graph, in.options.ties));
    appendSentence(fit.message, noteSentences(in.intervals, in.options));
    return fit;
}

// Prior and ridge make every maximum finite; bad-aware strengths hang on their zero.
bool fitsAllAtOnce(const RankOptions& options, const Covariates& covariates)
{
    return options.prior > 0.0 || options.ties == TieRule::BadAware ||
           (options.compat == Compat::FastChat && !covariates.used.empty());
}

struct Prepared
{
    Covariates covariates;
    Design design;
    PairCounts counts;
    Connectivity graph;
};

Prepared prepare(const ComparisonSet& set, const RankOptions& options)
{
    Prepared data;
    data.covariates = makeCovariates(set, options);
    // arena-rank's style control reweights by default, to a mean of one.
    const bool preset = options.compat == Compat::ArenaRank && !options.controls.empty();
    data.design = buildDesign(set, options.ties, data.covariates, options.reweight || preset, preset, options.threads);
    data.counts = countPairs(data.design);
    data.graph = fitsAllAtOnce(options, data.covariates) ? oneComponent(data.counts) : connectivity(data.counts);
    return data;
}

void fitBoard(const ComparisonSet& set, Prepared& data, std::stop_token stop, const base::Clock* clock,
              Leaderboard& board)
{
    const Stopwatch fitWatch(clock);
    const std::vector<ComponentFit> fits =
        fitComponents(std::move(data.design), data.graph, data.covariates, board.options, stop);
    board.seconds.fit += fitWatch.seconds();
    const Stopwatch intervalWatch(clock);
    std::vector<ComponentInterval> intervals;
    for (const ComponentFit& component : fits)
        intervals.push_back(componentInterval(set, component, board.options, stop));
    if (fits.size() == 1 && !intervals.front().shareBest.empty()) {
        for (std::size_t k = 0; k < fits.front().members.size(); ++k)
            board.pBest.emplace(set.contestants[fits.front().members[k]], intervals.front().shareBest[k]);
    }
    const RowInputs in{set, board.options, data.counts, data.covariates, data.graph, fits, intervals};
    rateRows(in, board.rows);
    board.coefficients = coefficientRows(in);
    if (board.options.pairs)
        board.pairs = pairDifferences(in);
    board.positionTerm = positionTerm(fits.front(), intervals.front(), set, board.options, stop);
    board.fit = summariseFit(in);
    board.seconds.interval = intervalWatch.seconds();
}

void eloBoard(const ComparisonSet& set, Leaderboard& board)
{
    const std::vector<double> ratings = onlineElo(set, {.ties = board.options.ties});
    for (std::size_t i = 0; i < board.rows.size(); ++i) {
        if (board.rows[i].active)
            board.rows[i].rating = ratings[i];
    }
    rankByRating(board.rows);
    board.fit.status = FitStatus::Converged;
    board.fit.interval = "none";
    board.fit.message = "Online Elo depends on the order of the votes: a running display without intervals.";
}

std::string emptySentence(const ComparisonSet& set)
{
    const bool incomplete = !set.excluded.empty() && set.excluded.back().reason == "missing_covariate";
    if (set.rows.empty() && incomplete)
        return "No vote has a number for every covariate: nothing to fit.";
    return set.rows.empty() ? "There are no votes to rank."
                            : "Every vote is a tie, and ties are dropped: nothing to fit.";
}

void finishRows(Leaderboard& board)
{
    if (board.options.anchor && !applyAnchor(*board.options.anchor, board.rows))
        appendSentence(board.fit.message, "The anchor " + listNames({board.options.anchor->name}) +
                                              " has no rating: nothing was shifted.");
    sortRows(board.rows);
    const std::size_t before = board.rows.size();
    std::erase_if(board.rows, [&](const LeaderboardRow& row) { return row.battles < board.options.minBattles; });
    board.data.hiddenContestants = before - board.rows.size();
}

Leaderboard refused(const RankOptions& options, const base::Error& error)
{
    Leaderboard board;
    board.options = options;
    board.fit.message = "Nothing was computed: " + error.detail + '.';
    board.fit.interval = "none";
    return board;
}

} // namespace

std::string_view word(FitStatus status)
{
    switch (status) {
    case FitStatus::Converged:
        return "converged";
    case FitStatus::NotConverged:
        return "not_converged";
    case FitStatus::NoFiniteMle:
        return "no_finite_mle";
    case FitStatus::Disconnected:
        return "disconnected";
    case FitStatus::Empty:
        return "empty";
    }
    return "";
}

std::string_view word(Bound bound)
{
    switch (bound) {
    case Bound::AtLeast:
        return "at_least";
    case Bound::AtMost:
        return "at_most";
    case Bound::None:
        break;
    }
    return "";
}

Leaderboard computeLeaderboard(const ComparisonSet& all, const RankOptions& options, std::stop_token stop,
                               const base::Clock* clock)
{
    if (const base::Result<void> valid = validate(options); !valid)
        return refused(options, valid.error());
    if (const base::Result<void> valid = validate(all); !valid)
        return refused(options, valid.error());
    const Stopwatch watch(clock);
    const CompleteRows complete = completeRows(all, options.controls);
    const ComparisonSet& set = complete.allComplete ? all : complete.set;
    Leaderboard board;
    board.options = options;
    std::vector<ContestantTally> tallies;
    OutcomeCounts outcomes;
    std::uint64_t annotators = 0;
    const std::array<std::function<void()>, 5> counts{
        [&] { board.positionBias = positionBias(set, options); }, [&] { board.data = summarise(set); },
        [&] { tallies = tallyContestants(set); }, [&] { outcomes = tallyOutcomes(set); },
        [&] { annotators = countAnnotators(set); }};
    parallelFor(counts.size(), options.threads, [&](std::size_t i) { counts[i](); });
    board.data.outcomes = outcomes;
    board.data.annotators = annotators;
    Prepared data = prepare(set, options);
    board.rows = countedRows(set, tallies, data.graph, options.ties);
    board.components = componentNames(set, data.graph);
    board.seconds.fit = watch.seconds();
    if (data.counts.cells.empty()) {
        board.fit.message = emptySentence(set);
        board.fit.interval = "none";
    } else if (options.method == Method::Elo) {
        eloBoard(set, board);
    } else {
        fitBoard(set, data, stop, clock, board);
    }
    finishRows(board);
    board.cancelled = stop.stop_requested();
    if (board.cancelled)
        board.fit.status = FitStatus::NotConverged;
    return board;
}

} // namespace joust::rating
