// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/elo.h"

#include "rating/pair_counts.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace joust::rating {
namespace {

std::vector<std::uint32_t> timeOrder(const ComparisonSet& set)
{
    std::vector<std::uint32_t> order(set.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t x, std::uint32_t y) { return set.time(x) < set.time(y); });
    return order;
}

} // namespace

std::vector<double> onlineElo(const ComparisonSet& set, const EloOptions& options)
{
    std::vector<double> rating(set.contestants.size(), options.initial);
    const double slope = std::log(options.base) / options.scale;
    for (const std::uint32_t row : timeOrder(set)) {
        const Comparison& vote = set.rows[row];
        if (options.ties == TieRule::Drop && isTie(vote.outcome))
            continue;
        const double expected = 1.0 / (1.0 + std::exp(slope * (rating[vote.b] - rating[vote.a])));
        const double change = options.k * (scoreOf(vote.outcome) - expected);
        rating[vote.a] += change;
        rating[vote.b] -= change;
    }
    return rating;
}

} // namespace joust::rating
