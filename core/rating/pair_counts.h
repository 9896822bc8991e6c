// SPDX-License-Identifier: GPL-3.0-or-later
// Votes summed per pair of contestants: sufficient for the Bradley-Terry fit and the plain sandwich, so that a million
// votes cost as much as their few thousand pairs.
#pragma once

#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace joust::rating {

// Sums of weights, and of squared weights for the sandwich, seen from a (a < b).
struct PairCell
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double wins = 0.0;
    double losses = 0.0;
    double ties = 0.0; // both kinds; empty under TieRule::Drop
    double wins2 = 0.0;
    double losses2 = 0.0;
    double ties2 = 0.0;

    double total() const { return wins + losses + ties; }
    double score() const { return wins + 0.5 * ties; } // sum of w y
};

struct PairCounts
{
    std::uint32_t contestants = 0;
    std::vector<PairCell> cells; // sorted by (a, b), each pair once

    double totalWeight() const;
    double tieShare() const; // of the weight; 0 without any
};

// y of a vote: 1, 1/2 or 0 for side A. Both kinds of tie are 1/2.
constexpr double scoreOf(base::Outcome outcome)
{
    if (outcome == base::Outcome::A)
        return 1.0;
    return outcome == base::Outcome::B ? 0.0 : 0.5;
}
constexpr bool isTie(base::Outcome outcome)
{
    return outcome == base::Outcome::Tie || outcome == base::Outcome::BothBad;
}

// O(votes + contestants).
PairCounts countPairs(const ComparisonSet& set, TieRule ties);
// One PairCounts per component, contestants renumbered in ascending order within it; pairs across components are left
// out. `component` has one number per contestant, -1 for none.
std::vector<PairCounts> splitCounts(const PairCounts& counts, std::span<const int> component, std::size_t components);

} // namespace joust::rating
