// SPDX-License-Identifier: GPL-3.0-or-later
// What happened between every two contestants, beside what the ratings expect; and per contestant the average win rate
// and how often it took part in a battle that was bad on both sides. Counts are of votes; weights enter `observed`
// only.
#pragma once

#include "base/result.h"
#include "rating/comparison.h"
#include "rating/proportion.h"
#include "rating/rank_options.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace joust::rating {

struct PairTableOptions
{
    TieRule ties = TieRule::Half; // of `observed` and `predicted`
    double level = 0.95;          // of the intervals
};
// InvalidArgument when the level is not inside (0, 1).
base::Result<void> validate(const PairTableOptions& options);

// One pair that met, seen from a (a < b, indexes into ComparisonSet::contestants).
struct PairRow
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint64_t wins = 0;
    std::uint64_t losses = 0;
    std::uint64_t ties = 0; // without bothBad
    std::uint64_t bothBad = 0;
    std::optional<double> winFraction; // wins / (wins + losses); unset when every vote was a tie
    // sum of w y / sum of w, a tie of either kind 1/2 or left out; unset when nothing is left.
    std::optional<double> observed;
    std::optional<double> predicted; // sigma(theta_a - theta_b); unset across strongly connected components

    std::uint64_t battles() const { return wins + losses + ties + bothBad; }
};

struct ContestantPairs
{
    std::uint64_t rivals = 0;             // contestants it met
    std::optional<double> averageWinRate; // unweighted mean of its win fractions over rivals with a decisive vote
    std::optional<Proportion> bothBad;    // of its battles; unset without battles
};

struct PairTable
{
    std::vector<PairRow> rows;                // sorted by (a, b)
    std::vector<ContestantPairs> contestants; // parallel to ComparisonSet::contestants
    std::optional<Proportion> bothBad;        // of all votes
};

// Preconditions: validate(set) and validate(options). O(votes + fit). After a stop request `predicted` stays unset.
PairTable pairTable(const ComparisonSet& set, const PairTableOptions& options = {}, std::stop_token stop = {});

} // namespace joust::rating
