// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/vote_plan.h"

#include "rating/largest_component.h"
#include "rating/logistic.h"
#include "rating/pair_report.h"
#include "rating/quantile.h"

#include <algorithm>
#include <map>
#include <utility>

namespace joust::rating {
namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

RankOptions rankOptions(const VotePlanOptions& options)
{
    RankOptions rank;
    rank.ties = options.ties;
    rank.cluster = options.cluster;
    rank.level = options.level;
    rank.simultaneous = Simultaneous::None;
    rank.pairs = true;
    return rank;
}

std::uint32_t indexOf(const std::vector<std::string>& names, const std::string& name)
{
    return static_cast<std::uint32_t>(std::lower_bound(names.begin(), names.end(), name) - names.begin());
}

Pair ordered(std::uint32_t a, std::uint32_t b)
{
    return {std::min(a, b), std::max(a, b)};
}

// Of a pair of the ranking: its standard error in Elo.
std::map<Pair, double> errorsOf(const Leaderboard& board, const std::vector<std::string>& names)
{
    std::map<Pair, double> errors;
    for (const PairDifference& pair : board.pairs)
        errors[ordered(indexOf(names, pair.a), indexOf(names, pair.b))] = pair.stdError;
    return errors;
}

std::map<Pair, std::uint64_t> battlesOf(const ComparisonSet& set)
{
    std::map<Pair, std::uint64_t> battles;
    for (const Comparison& vote : set.rows)
        ++battles[ordered(vote.a, vote.b)];
    return battles;
}

// The fit of the largest component, and where each contestant stands in it.
class Fitted
{
public:
    explicit Fitted(LargestComponent component)
        : m_component(std::move(component))
        , m_covariance(plainSandwich(m_component))
        , m_tieRate(m_component.counts.tieShare())
    {
    }

    std::optional<std::uint64_t> votesNeeded(const NeighbourPlan& pair, double errorElo, const PlanOptions& plan) const
    {
        const std::optional<std::size_t> a = place(pair.above);
        const std::optional<std::size_t> b = place(pair.below);
        if (!a || !b)
            return std::nullopt;
        const double error = errorElo / kEloPerTheta;
        return rating::votesNeeded({m_component.theta[*a] - m_component.theta[*b],
                                    differenceVariance(m_covariance, *a, *b),
                                    differenceVariance(m_component.inverse, *a, *b), error * error, m_tieRate},
                                   plan);
    }

    std::vector<NextPair> nextPairs(std::size_t limit) const
    {
        const std::size_t size = m_component.members.size();
        if (size > kMaxPlannedContestants)
            return {};
        const std::vector<PairGain> all = rating::nextPairs(
            {m_component.theta, m_component.inverse, m_covariance, m_tieRate}, std::nullopt, size * (size - 1) / 2);
        double sum = 0.0;
        for (const PairGain& gain : all)
            sum += gain.drop;
        const double mean = sum / static_cast<double>(std::max<std::size_t>(all.size(), 1));
        std::vector<NextPair> next;
        for (std::size_t k = 0; k < std::min(limit, all.size()); ++k)
            next.push_back({m_component.members[all[k].a], m_component.members[all[k].b],
                            all[k].drop * kEloPerTheta * kEloPerTheta,
                            mean > 0.0 ? std::optional(all[k].drop / mean) : std::nullopt});
        return next;
    }

private:
    std::optional<std::size_t> place(std::uint32_t contestant) const
    {
        const auto& members = m_component.members;
        const auto found = std::lower_bound(members.begin(), members.end(), contestant);
        if (found == members.end() || *found != contestant)
            return std::nullopt;
        return static_cast<std::size_t>(found - members.begin());
    }

    LargestComponent m_component;
    Matrix m_covariance;
    double m_tieRate;
};

std::vector<NeighbourPlan> neighboursOf(const Leaderboard& board, const ComparisonSet& set)
{
    const std::map<Pair, double> errors = errorsOf(board, set.contestants);
    const std::map<Pair, std::uint64_t> battles = battlesOf(set);
    std::vector<NeighbourPlan> neighbours;
    const LeaderboardRow* above = nullptr;
    for (const LeaderboardRow& row : board.rows) {
        if (row.component != 0 || !row.rating)
            continue;
        if (above) {
            NeighbourPlan pair;
            pair.above = indexOf(set.contestants, above->name);
            pair.below = indexOf(set.contestants, row.name);
            pair.difference = *above->rating - *row.rating;
            const Pair key = ordered(pair.above, pair.below);
            if (const auto met = battles.find(key); met != battles.end())
                pair.battles = met->second;
            if (const auto error = errors.find(key); error != errors.end() && error->second > 0.0) {
                const double half = criticalValue(board.options.level, board.fit.df) * error->second;
                pair.lower = pair.difference - half;
                pair.upper = pair.difference + half;
                pair.separated = *pair.lower > 0.0;
            }
            neighbours.push_back(pair);
        }
        above = &row;
    }
    return neighbours;
}

// Who of the largest component may beat, or be beaten by, the one outside: the weakest for whoever lost everything, the
// strongest for whoever won everything, else the one with most votes.
std::uint32_t partnerFor(const LeaderboardRow& outside, const Leaderboard& board, const ComparisonSet& set)
{
    const LeaderboardRow* partner = nullptr;
    for (const LeaderboardRow& row : board.rows) {
        if (row.component != 0)
            continue;
        const bool better = !partner || outside.bounded == Bound::AtMost ||
                            (outside.bounded == Bound::None && row.battles > partner->battles);
        partner = better ? &row : partner;
    }
    return indexOf(set.contestants, partner->name);
}

std::vector<Pair> joinsOf(const Leaderboard& board, const ComparisonSet& set)
{
    std::vector<Pair> joins;
    for (std::size_t component = 1; component < board.components.size(); ++component) {
        const LeaderboardRow* outside = nullptr;
        for (const LeaderboardRow& row : board.rows) {
            if (row.component == static_cast<int>(component) && (!outside || row.battles > outside->battles))
                outside = &row;
        }
        if (!outside)
            continue;
        joins.push_back(ordered(partnerFor(*outside, board, set), indexOf(set.contestants, outside->name)));
    }
    return joins;
}

} // namespace

base::Result<void> validate(const VotePlanOptions& options)
{
    if (options.ties != TieRule::Half && options.ties != TieRule::Drop)
        return base::Error{base::ErrorCode::InvalidArgument, "a plan counts ties as half a win or drops them"};
    if (base::Result<void> planned = validate(PlanOptions{options.power, options.level}); !planned)
        return planned;
    return validate(rankOptions(options));
}

std::size_t VotePlan::separated() const
{
    return static_cast<std::size_t>(
        std::count_if(neighbours.begin(), neighbours.end(), [](const auto& pair) { return pair.separated; }));
}

std::size_t VotePlan::withoutNumber() const
{
    return static_cast<std::size_t>(std::count_if(
        neighbours.begin(), neighbours.end(), [](const auto& pair) { return !pair.separated && !pair.votesNeeded; }));
}

std::uint64_t VotePlan::votesNeeded() const
{
    std::uint64_t sum = 0;
    for (const NeighbourPlan& pair : neighbours)
        sum += pair.separated ? 0 : pair.votesNeeded.value_or(0);
    return sum;
}

const NeighbourPlan* VotePlan::closest() const
{
    const NeighbourPlan* found = nullptr;
    for (const NeighbourPlan& pair : neighbours) {
        if (!pair.separated && pair.votesNeeded && (!found || *pair.votesNeeded < *found->votesNeeded))
            found = &pair;
    }
    return found;
}

VotePlan votePlan(const ComparisonSet& set, const VotePlanOptions& options, std::stop_token stop)
{
    VotePlan plan;
    plan.options = options;
    const Leaderboard board = computeLeaderboard(set, rankOptions(options), stop);
    plan.fit = board.fit;
    plan.components = board.components;
    if (board.rows.empty())
        return plan;
    plan.joins = joinsOf(board, set);
    base::Result<LargestComponent> largest = fitLargestComponent(countPairs(set, options.ties), stop);
    if (!largest)
        return plan;
    const Fitted fitted(std::move(*largest));
    plan.neighbours = neighboursOf(board, set);
    for (NeighbourPlan& pair : plan.neighbours) {
        if (pair.lower) {
            const double error = (*pair.upper - pair.difference) / criticalValue(options.level, board.fit.df);
            pair.votesNeeded = fitted.votesNeeded(pair, error, {options.power, options.level});
        }
    }
    plan.nextPairs = fitted.nextPairs(options.nextPairs);
    return plan;
}

} // namespace joust::rating
