// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/drift.h"

#include "rating/bradley_terry.h"
#include "rating/component_strengths.h"
#include "rating/multiple_testing.h"
#include "rating/pair_counts.h"
#include "rating/tail_probability.h"

#include <algorithm>
#include <cmath>

namespace joust::rating {
namespace {

constexpr double kNoVariation = 1e-20; // mean squared residual that is rounding, as when every vote is a tie

// The votes of known time that count, in order of (time, row).
ComparisonSet inTimeOrder(const ComparisonSet& set, TieRule ties)
{
    std::vector<std::uint32_t> rows = rowsInTimeOrder(set);
    if (ties == TieRule::Drop)
        std::erase_if(rows, [&](std::uint32_t row) { return isTie(set.rows[row].outcome); });
    return selectRows(set, rows);
}

struct Walk
{
    double sum = 0.0;
    double squares = 0.0;
    double largest = 0.0;
    double time = 0.0;
    std::uint64_t votes = 0;

    void step(double residual, double when)
    {
        sum += residual;
        squares += residual * residual;
        ++votes;
        if (std::abs(sum) > largest) {
            largest = std::abs(sum);
            time = when;
        }
    }
};

std::vector<Walk> walks(const ComparisonSet& votes, const ComponentStrengths& strengths)
{
    std::vector<Walk> result(votes.contestants.size());
    for (std::size_t i = 0; i < votes.rows.size(); ++i) {
        const Comparison& vote = votes.rows[i];
        if (!strengths.comparable(vote.a, vote.b))
            continue;
        const double p = winProbability(strengths.theta[vote.a] - strengths.theta[vote.b]);
        const double residual = votes.weight(i) * (scoreOf(vote.outcome) - p);
        result[vote.a].step(residual, votes.time(i));
        result[vote.b].step(-residual, votes.time(i));
    }
    return result;
}

void adjust(std::vector<ContestantDrift>& contestants)
{
    std::vector<double> p;
    for (const ContestantDrift& one : contestants) {
        if (one.p)
            p.push_back(*one.p);
    }
    const std::vector<double> adjusted = holm(p);
    auto next = adjusted.begin();
    for (ContestantDrift& one : contestants) {
        if (one.p)
            one.pAdjusted = *next++;
    }
}

} // namespace

Drift drift(const ComparisonSet& set, TieRule ties, std::stop_token stop)
{
    Drift result;
    result.contestants.resize(set.contestants.size());
    const ComparisonSet votes = inTimeOrder(set, ties);
    if (votes.rows.empty()) {
        result.message = "No vote says when it was given.";
        return result;
    }
    const std::vector<Walk> all = walks(votes, componentStrengths(countPairs(votes, ties), stop));
    for (std::size_t i = 0; i < all.size(); ++i) {
        ContestantDrift& one = result.contestants[i];
        one.votes = all[i].votes;
        if (all[i].votes < 2 || all[i].squares < kNoVariation * static_cast<double>(all[i].votes))
            continue;
        one.maximum = all[i].largest / std::sqrt(all[i].squares);
        one.time = all[i].time;
        one.p = kolmogorovUpperTail(*one.maximum);
    }
    adjust(result.contestants);
    return result;
}

} // namespace joust::rating
