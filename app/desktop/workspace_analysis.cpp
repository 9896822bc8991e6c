// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_analysis.h"

#include "exchange/factors.h"
#include "exchange/judge_filter.h"
#include "exchange/workspace_votes.h"
#include "rating/control_effect.h"
#include "rating/judge_audit.h"
#include "rating/rated_units.h"
#include "ui/async/run_async.h"

#include <algorithm>
#include <utility>

namespace joust::desktop {
namespace {

using rating::TieRule;

base::Error cancelled()
{
    return {base::ErrorCode::Cancelled, "stopped"};
}

// Elo and bad-aware ties have no covariates: style is looked at with Bradley-Terry then.
rating::RankOptions withStyle(rating::RankOptions options)
{
    options.method = rating::Method::BradleyTerry;
    if (options.ties == TieRule::BadAware)
        options.ties = TieRule::Half;
    if (options.controls.empty())
        options.controls = rating::styleControls();
    return options;
}

// The same for all that look beyond the ratings, so that they share what was read.
exchange::LoadOptions withAll(const exchange::BoardQuery& query)
{
    exchange::LoadOptions load = exchange::loadOptionsFor(query.options);
    load.prompts = true;
    load.times = true;
    return load;
}

// Times and categories, for whether the votes are sound.
exchange::LoadOptions withTimes(exchange::LoadOptions load)
{
    const exchange::LoadOptions wanted = exchange::loadOptionsForAnnotators();
    load.columns.insert(load.columns.end(), wanted.columns.begin(), wanted.columns.end());
    load.categories = wanted.categories;
    return load;
}

std::uint64_t countOf(const std::vector<rating::ExclusionCount>& excluded, std::string_view reason)
{
    const auto found =
        std::find_if(excluded.begin(), excluded.end(), [&](const auto& one) { return one.reason == reason; });
    return found == excluded.end() ? 0 : found->count;
}

// The ranking once more with another filter; not through the cache, whose votes are wanted again. `reason` is whose
// votes make the difference: nothing where there are none.
std::optional<rating::BoardEffect> effectOf(const std::string& path, const exchange::BoardQuery& query,
                                            const rating::Leaderboard& board, std::string_view reason,
                                            bool exchange::VoteFilter::*changed, const std::stop_token& stop)
{
    exchange::VoteFilter filter = query.filter;
    filter.*changed = !(filter.*changed);
    const base::Result<exchange::LoadedVotes> votes =
        exchange::readWorkspaceVotes(path, filter, stop, exchange::loadOptionsFor(query.options));
    if (!votes)
        return std::nullopt;
    const std::uint64_t differing =
        std::max(countOf(board.data.excluded, reason), countOf(votes->comparisons.excluded, reason));
    if (differing == 0 || stop.stop_requested())
        return std::nullopt;
    rating::RankOptions options = query.options;
    options.interval = rating::IntervalKind::None;
    options.simultaneous = rating::Simultaneous::None;
    rating::BoardEffect effect =
        rating::boardEffect(board, rating::computeLeaderboard(votes->comparisons, options, stop));
    if (votes->comparisons.rows.size() < board.data.comparisons)
        effect.votes = board.data.comparisons - votes->comparisons.rows.size(); // those that the other leaves out
    return effect;
}

// Of votes that are left out; when nothing was left out for `reason`, the votes need no reading.
std::optional<rating::BoardEffect> effectOfLeftOut(const std::string& path, const exchange::BoardQuery& query,
                                                   const rating::Leaderboard& board, std::string_view reason,
                                                   bool exchange::VoteFilter::*included, const std::stop_token& stop)
{
    if (query.filter.*included || countOf(board.data.excluded, reason) == 0)
        return std::nullopt;
    return effectOf(path, query, board, reason, included, stop);
}

// Model judges against the people whose votes count, in a second reading, as `joust-cli agreement` has it.
std::vector<rating::JudgeAudit> auditOfJudges(const rating::ComparisonSet& people, const std::string& path,
                                              const exchange::VoteFilter& filter,
                                              const rating::AgreementOptions& options, const std::stop_token& stop)
{
    const std::optional<exchange::VoteFilter> wanted = exchange::judgesAgainst(people, filter);
    if (!wanted)
        return {};
    exchange::LoadOptions load;
    load.prompts = true;
    const base::Result<exchange::LoadedVotes> judges = exchange::readWorkspaceVotes(path, *wanted, stop, load);
    if (!judges)
        return {};
    return rating::auditJudges(people, judges->comparisons, options, stop);
}

} // namespace

base::Result<ui::StyleAnalysis> analyseStyle(VotesCache& cache, const exchange::BoardQuery& query,
                                             const std::stop_token& stop)
{
    const rating::RankOptions options = withStyle(query.options);
    exchange::LoadOptions load = exchange::loadOptionsFor(options);
    if (std::find(load.columns.begin(), load.columns.end(), "length") == load.columns.end())
        load.columns.emplace_back("length"); // for the picture; the ranking does not look at it
    const base::Result<VotesCache::Votes> votes = cache.read(query.filter, load, stop);
    if (!votes)
        return votes.error();
    const rating::ComparisonSet& set = (*votes)->comparisons;
    ui::StyleAnalysis style{rating::computeLeaderboard(set, options, stop),
                            rating::withoutCovariates(set, options, stop), set.contestants,
                            rating::meanPerContestant(set, "length")};
    return stop.stop_requested() ? base::Result<ui::StyleAnalysis>(cancelled()) : style;
}

base::Result<ui::PairsAnalysis> analysePairs(VotesCache& cache, const exchange::BoardQuery& query,
                                             const std::stop_token& stop)
{
    const base::Result<VotesCache::Votes> votes = cache.read(query.filter, withAll(query), stop);
    if (!votes)
        return votes.error();
    const rating::ComparisonSet& set = (*votes)->comparisons;
    rating::PairReportOptions options;
    options.ties = rating::conventionFor(query.options.ties);
    options.level = query.options.level;
    options.seed = query.options.seed;
    ui::PairsAnalysis pairs{rating::computeLeaderboard(set, query.options, stop), set.contestants,
                            rating::pairReport(set, options, stop)};
    return stop.stop_requested() ? base::Result<ui::PairsAnalysis>(cancelled()) : pairs;
}

base::Result<ui::QualityAnalysis> analyseQuality(VotesCache& cache, const exchange::BoardQuery& query,
                                                 const std::stop_token& stop)
{
    // Agreement is about judgements of the same answers.
    const exchange::LoadOptions load = withTimes(withAll(query));
    const base::Result<VotesCache::Votes> votes = cache.read(query.filter, load, stop);
    if (!votes)
        return votes.error();
    const rating::ComparisonSet& set = (*votes)->comparisons;
    const TieRule ties = rating::conventionFor(query.options.ties);
    rating::AgreementOptions agreement;
    agreement.level = query.options.level;
    agreement.seed = query.options.seed;
    const rating::RatedUnits units = rating::unitsOf(set, rating::LabelSide::NameFirst);
    ui::QualityAnalysis quality{rating::computeLeaderboard(set, query.options, stop),
                                set.contestants,
                                set.annotators,
                                rating::annotatorReport(set, {}, stop),
                                rating::agreement(units, agreement, stop),
                                rating::pairTable(set, {ties, query.options.level}, stop),
                                rating::fragility(set, ties, stop),
                                std::nullopt,
                                std::nullopt,
                                std::nullopt,
                                true,
                                {}};
    using exchange::VoteFilter;
    const std::string& path = cache.path();
    quality.leaked = effectOfLeftOut(path, query, quality.board, "leaked", &VoteFilter::includeLeaked, stop);
    quality.excluded = effectOfLeftOut(path, query, quality.board, "excluded", &VoteFilter::includeExcluded, stop);
    quality.known = effectOf(path, query, quality.board, "known", &VoteFilter::excludeKnown, stop);
    quality.judges = auditOfJudges(set, path, query.filter, agreement, stop);
    quality.knownCount = !query.filter.excludeKnown;
    return stop.stop_requested() ? base::Result<ui::QualityAnalysis>(cancelled()) : quality;
}

base::Result<ui::HistoryAnalysis> analyseHistory(VotesCache& cache, const exchange::BoardQuery& query,
                                                 const std::stop_token& stop)
{
    const base::Result<VotesCache::Votes> votes = cache.read(query.filter, withAll(query), stop);
    if (!votes)
        return votes.error();
    const rating::ComparisonSet& set = (*votes)->comparisons;
    rating::HistoryOptions options;
    options.ties = rating::conventionFor(query.options.ties);
    options.cluster = query.options.cluster;
    options.level = query.options.level;
    ui::HistoryAnalysis history{set.rows.size(), set.contestants, rating::history(set, options, stop)};
    base::Result<std::vector<exchange::Snapshot>> snapshots = exchange::readSnapshots(cache.path());
    if (!snapshots)
        return snapshots.error();
    const std::vector<std::string> question = exchange::snapshotQuery(query);
    for (exchange::Snapshot& snapshot : *snapshots) {
        if (snapshot.query == question)
            history.snapshots.push_back(std::move(snapshot));
    }
    return stop.stop_requested() ? base::Result<ui::HistoryAnalysis>(cancelled()) : history;
}

base::Result<ui::FactorsAnalysis> analyseFactors(VotesCache& cache, const exchange::BoardQuery& query,
                                                 const std::stop_token& stop)
{
    const base::Result<VotesCache::Votes> votes = cache.read(query.filter, exchange::loadOptionsForFactors(), stop);
    if (!votes)
        return votes.error();
    const rating::ComparisonSet& set = (*votes)->comparisons;
    const auto sizes = exchange::contestantSizes(cache.path(), set.contestants);
    if (!sizes)
        return sizes.error();
    rating::FactorOptions options;
    options.ties = rating::conventionFor(query.options.ties);
    options.cluster = query.options.cluster;
    options.level = query.options.level;
    ui::FactorsAnalysis factors{set.rows.size(), set.contestants, rating::factorReport(set, *sizes, options, stop)};
    return stop.stop_requested() ? base::Result<ui::FactorsAnalysis>(cancelled()) : factors;
}

base::Result<ui::RobustnessAnalysis> analyseRobustness(VotesCache& cache, const exchange::BoardQuery& query,
                                                       const std::vector<std::string>& variants,
                                                       const std::stop_token& stop)
{
    rating::RobustnessOptions options = rating::robustnessOf(query.options);
    const base::Result<VotesCache::Votes> votes = cache.read(query.filter, exchange::loadOptionsFor(options), stop);
    if (!votes)
        return votes.error();
    const rating::ComparisonSet& set = (*votes)->comparisons;
    for (const std::string& variant : variants) {
        if (std::binary_search(set.contestants.begin(), set.contestants.end(), variant))
            options.variants.push_back(variant);
    }
    if (!validate(options))
        options.variants.clear(); // the filters left too few of them
    ui::RobustnessAnalysis found{set.rows.size(), set.contestants, set.categories, {}};
    if (found.votes > 0)
        found.report = rating::robustness(set, options, stop);
    return stop.stop_requested() ? base::Result<ui::RobustnessAnalysis>(cancelled()) : found;
}

base::Result<ui::PlanAnalysis> analysePlan(VotesCache& cache, const exchange::BoardQuery& query,
                                           const std::stop_token& stop)
{
    const base::Result<VotesCache::Votes> votes = cache.read(query.filter, withAll(query), stop);
    if (!votes)
        return votes.error();
    const rating::ComparisonSet& set = (*votes)->comparisons;
    rating::VotePlanOptions options;
    options.ties = rating::conventionFor(query.options.ties);
    options.cluster = query.options.cluster;
    options.level = query.options.level;
    ui::PlanAnalysis plan{set.rows.size(), set.contestants, rating::votePlan(set, options, stop)};
    return stop.stop_requested() ? base::Result<ui::PlanAnalysis>(cancelled()) : plan;
}

WorkspaceAnalysis::WorkspaceAnalysis(std::shared_ptr<VotesCache> votes)
    : m_votes(std::move(votes))
{
    m_pool.setMaxThreadCount(1);
}

WorkspaceAnalysis::~WorkspaceAnalysis()
{
    cancel();
    m_facets.request_stop();
    m_pool.waitForDone();
}

template <typename Analysis, typename Work>
void WorkspaceAnalysis::start(Work work, const exchange::BoardQuery& query, QObject* receiver, Done<Analysis> done)
{
    cancel();
    m_work = ui::runAsync(
        m_pool, receiver, [votes = m_votes, work, query](std::stop_token stop) { return work(*votes, query, stop); },
        [newest = m_newest, request = *m_newest, done = std::move(done)](base::Result<Analysis> analysis) {
            if (request == *newest)
                done(std::move(analysis));
        });
}

void WorkspaceAnalysis::loadStyle(const exchange::BoardQuery& query, QObject* receiver, Done<ui::StyleAnalysis> done)
{
    start<ui::StyleAnalysis>(&analyseStyle, query, receiver, std::move(done));
}

void WorkspaceAnalysis::loadPairs(const exchange::BoardQuery& query, QObject* receiver, Done<ui::PairsAnalysis> done)
{
    start<ui::PairsAnalysis>(&analysePairs, query, receiver, std::move(done));
}

void WorkspaceAnalysis::loadQuality(const exchange::BoardQuery& query, QObject* receiver,
                                    Done<ui::QualityAnalysis> done)
{
    start<ui::QualityAnalysis>(&analyseQuality, query, receiver, std::move(done));
}

void WorkspaceAnalysis::loadHistory(const exchange::BoardQuery& query, QObject* receiver,
                                    Done<ui::HistoryAnalysis> done)
{
    start<ui::HistoryAnalysis>(&analyseHistory, query, receiver, std::move(done));
}

void WorkspaceAnalysis::loadFactors(const exchange::BoardQuery& query, QObject* receiver,
                                    Done<ui::FactorsAnalysis> done)
{
    start<ui::FactorsAnalysis>(&analyseFactors, query, receiver, std::move(done));
}

void WorkspaceAnalysis::loadRobustness(const exchange::BoardQuery& query, const std::vector<std::string>& variants,
                                       QObject* receiver, Done<ui::RobustnessAnalysis> done)
{
    const auto work = [variants](VotesCache& votes, const exchange::BoardQuery& wanted, const std::stop_token& stop) {
        return analyseRobustness(votes, wanted, variants, stop);
    };
    start<ui::RobustnessAnalysis>(work, query, receiver, std::move(done));
}

void WorkspaceAnalysis::loadPlan(const exchange::BoardQuery& query, QObject* receiver, Done<ui::PlanAnalysis> done)
{
    start<ui::PlanAnalysis>(&analysePlan, query, receiver, std::move(done));
}

// Not in the pool of the reports: the menus do not wait for the first of them.
void WorkspaceAnalysis::loadFacets(QObject* receiver, Done<exchange::VoteFacets> done)
{
    m_facets.request_stop();
    m_facets = ui::runAsync(
        *QThreadPool::globalInstance(), receiver,
        [path = m_votes->path()](std::stop_token stop) { return exchange::readVoteFacets(path, stop); },
        std::move(done));
}

void WorkspaceAnalysis::cancel()
{
    ++*m_newest;
    m_work.request_stop();
}

} // namespace joust::desktop
