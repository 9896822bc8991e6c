// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/leaderboard_rows.h"

#include "rating/logistic.h"
#include "rating/one_sided_bound.h"
#include "rating/rank_spread.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace joust::rating {
namespace {

// Bad-aware strengths have a zero of their own.
double toElo(double theta, TieRule ties)
{
    return (ties == TieRule::BadAware ? 0.0 : kEloCentre) + kEloPerTheta * theta;
}

bool isRated(const ComponentFit& component)
{
    return component.members.size() > 1 && component.fit.converged;
}

void setRatings(const ComponentFit& component, const ComponentInterval& interval, TieRule ties,
                std::vector<LeaderboardRow>& rows)
{
    for (std::size_t k = 0; k < component.members.size(); ++k) {
        LeaderboardRow& row = rows[component.members[k]];
        row.rating = toElo(component.theta[k], ties);
        if (!interval.available || interval.undetermined[k])
            continue;
        row.stdError = kEloPerTheta * std::sqrt(interval.variance(k));
        const bool percentile = !interval.lower.empty() && interval.critical == interval.pointwise;
        row.lower = percentile ? toElo(interval.lower[k], ties) : *row.rating - interval.critical * *row.stdError;
        row.upper = percentile ? toElo(interval.upper[k], ties) : *row.rating + interval.critical * *row.stdError;
    }
}

void setToAnchor(const std::string& anchor, const ComponentFit& component, const ComponentInterval& interval,
                 std::vector<LeaderboardRow>& rows)
{
    const auto member = std::find_if(component.members.begin(), component.members.end(),
                                     [&](std::uint32_t i) { return rows[i].name == anchor; });
    if (member == component.members.end())
        return;
    const auto zero = static_cast<std::size_t>(member - component.members.begin());
    for (std::size_t k = 0; k < component.members.size(); ++k) {
        LeaderboardRow& row = rows[component.members[k]];
        row.toAnchor = kEloPerTheta * (component.theta[k] - component.theta[zero]);
        if (interval.available && !interval.undetermined[k] && !interval.undetermined[zero])
            row.toAnchorStdError = kEloPerTheta * std::sqrt(std::max(0.0, interval.differenceVariance(k, zero)));
    }
}

// Ranks within a component; those of other components stay possible, which widens the ranges.
void setRankRanges(const ComponentFit& component, const ComponentInterval& interval, int active,
                   std::vector<LeaderboardRow>& rows)
{
    const int others = active - static_cast<int>(component.members.size());
    std::vector<double> lower;
    std::vector<double> upper;
    for (const std::uint32_t i : component.members) {
        lower.push_back(rows[i].lower.value_or(-std::numeric_limits<double>::infinity()));
        upper.push_back(rows[i].upper.value_or(std::numeric_limits<double>::infinity()));
    }
    const std::vector<RankRange> overlap = overlapRanks(lower, upper);
    const std::vector<RankRange> differences =
        differenceRanks(component.theta, interval.differenceVariances(), interval.forRanks, interval.undetermined);
    for (std::size_t k = 0; k < component.members.size(); ++k) {
        LeaderboardRow& row = rows[component.members[k]];
        row.rankLow = differences[k].low;
        row.rankHigh = differences[k].high + others;
        row.rankUb = overlap[k].low;
        row.rankLbOverlap = overlap[k].high + others;
    }
}

void setRanks(const ComponentFit& component, int above, std::vector<LeaderboardRow>& rows)
{
    std::vector<double> sorted;
    for (const std::uint32_t i : component.members)
        sorted.push_back(rows[i].rating.value_or(0.0));
    std::sort(sorted.begin(), sorted.end());
    for (const std::uint32_t i : component.members) {
        const auto greater =
            sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), rows[i].rating.value_or(0.0));
        rows[i].rank = 1 + above + static_cast<int>(greater);
    }
}

// What a contestant outside every rated component met inside one.
using RivalsByComponent = std::map<int, std::vector<Rival>>;

std::map<std::uint32_t, RivalsByComponent> ratedRivals(const RowInputs& in)
{
    std::vector<double> theta(in.set.contestants.size(), 0.0);
    for (const ComponentFit& component : in.fits) {
        for (std::size_t k = 0; k < component.members.size(); ++k)
            theta[component.members[k]] = component.theta[k];
    }
    std::map<std::uint32_t, RivalsByComponent> rivals;
    const auto note = [&](std::uint32_t single, std::uint32_t rival, double weight) {
        const int component = in.graph.strong[rival];
        const bool isSingle = in.graph.strongMembers[static_cast<std::size_t>(in.graph.strong[single])].size() == 1;
        if (isSingle && isRated(in.fits[static_cast<std::size_t>(component)]))
            rivals[single][component].push_back({theta[rival], weight});
    };
    for (const PairCell& cell : in.counts.cells) {
        note(cell.a, cell.b, cell.total());
        note(cell.b, cell.a, cell.total());
    }
    return rivals;
}

// The rivals of the component in which most battles were fought: bounds stand on that component's scale.
const std::vector<Rival>* mostMet(const RivalsByComponent& rivals)
{
    const std::vector<Rival>* best = nullptr;
    double bestWeight = 0.0;
    for (const auto& [component, met] : rivals) {
        double weight = 0.0;
        for (const Rival& rival : met)
            weight += rival.weight;
        if (weight > bestWeight) {
            bestWeight = weight;
            best = &met;
        }
    }
    return best;
}

void setBounds(const RowInputs& in, std::vector<LeaderboardRow>& rows)
{
    std::vector<bool> wins(in.graph.strongMembers.size(), false);
    std::vector<bool> loses(in.graph.strongMembers.size(), false);
    for (const auto& [winner, loser] : in.graph.oneWay) {
        wins[static_cast<std::size_t>(winner)] = true;
        loses[static_cast<std::size_t>(loser)] = true;
    }
    const std::map<std::uint32_t, RivalsByComponent> rivals = ratedRivals(in);
    for (std::size_t c = 0; c < in.graph.strongMembers.size(); ++c) {
        if (in.graph.strongMembers[c].size() != 1 || wins[c] == loses[c])
            continue;
        const std::uint32_t i = in.graph.strongMembers[c].front();
        rows[i].bounded = wins[c] ? Bound::AtLeast : Bound::AtMost;
        const auto met = rivals.find(i);
        const std::vector<Rival>* known = met == rivals.end() ? nullptr : mostMet(met->second);
        if (known == nullptr)
            continue;
        const double bound =
            wins[c] ? lowerBoundOfWinner(*known, in.options.level) : upperBoundOfLoser(*known, in.options.level);
        if (std::isfinite(bound))
            (wins[c] ? rows[i].lower : rows[i].upper) = toElo(bound, in.options.ties);
    }
}

int group(const LeaderboardRow& row)
{
    if (!row.active)
        return 4;
    if (row.bounded == Bound::AtLeast)
        return 0;
    if (row.rating)
        return 1;
    return row.bounded == Bound::AtMost ? 3 : 2;
}

double sortValue(const LeaderboardRow& row)
{
    if (row.rating)
        return *row.rating;
    return row.lower.value_or(row.upper.value_or(0.0));
}

} // namespace

std::vector<LeaderboardRow> countedRows(const ComparisonSet& set, const std::vector<ContestantTally>& tallies,
                                        const Connectivity& graph, TieRule ties)
{
    std::vector<LeaderboardRow> rows(set.contestants.size());
    int active = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ContestantTally& tally = tallies[i];
        LeaderboardRow& row = rows[i];
        row.name = set.contestants[i];
        row.battles = tally.battles;
        row.wins = tally.wins;
        row.losses = tally.losses;
        row.ties = tally.ties;
        row.bothBad = tally.bothBad;
        row.winRate = tally.winRate(ties);
        row.component = std::max(0, graph.strong[i]);
        row.active = graph.strong[i] >= 0;
        active += row.active ? 1 : 0;
    }
    for (LeaderboardRow& row : rows)
        row.rank = row.active ? 1 : active + 1;
    return rows;
}

void rateRows(const RowInputs& in, std::vector<LeaderboardRow>& rows)
{
    const OneWayOrder order = oneWayOrder(in.graph);
    const int active =
        static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const auto& r) { return r.active; }));
    for (LeaderboardRow& row : rows) {
        if (in.options.interval == IntervalKind::None || !row.active)
            continue;
        row.rankLow = row.rankUb = 1;
        row.rankHigh = row.rankLbOverlap = active;
    }
    for (std::size_t c = 0; c < in.fits.size(); ++c) {
        if (isRated(in.fits[c])) {
            setRatings(in.fits[c], in.intervals[c], in.options.ties, rows);
            if (in.options.anchor)
                setToAnchor(in.options.anchor->name, in.fits[c], in.intervals[c], rows);
            if (in.intervals[c].available)
                setRankRanges(in.fits[c], in.intervals[c], active, rows);
        }
        setRanks(in.fits[c], order.above[c], rows);
    }
    setBounds(in, rows);
}

bool applyAnchor(const Anchor& anchor, std::vector<LeaderboardRow>& rows)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const LeaderboardRow& row) { return row.name == anchor.name; });
    if (found == rows.end() || !found->rating)
        return false;
    const double shift = anchor.rating - *found->rating;
    for (LeaderboardRow& row : rows) {
        for (std::optional<double>* value : {&row.rating, &row.lower, &row.upper}) {
            if (*value)
                **value += shift;
        }
    }
    return true;
}

void rankByRating(std::vector<LeaderboardRow>& rows)
{
    std::vector<double> sorted;
    for (const LeaderboardRow& row : rows) {
        if (row.rating)
            sorted.push_back(*row.rating);
    }
    std::sort(sorted.begin(), sorted.end());
    for (LeaderboardRow& row : rows) {
        if (row.rating)
            row.rank = 1 + static_cast<int>(sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), *row.rating));
    }
}

void sortRows(std::vector<LeaderboardRow>& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const LeaderboardRow& x, const LeaderboardRow& y) {
        return std::tuple(group(x), -sortValue(x)) < std::tuple(group(y), -sortValue(y));
    });
}

} // namespace joust::rating
