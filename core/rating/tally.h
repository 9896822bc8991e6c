// SPDX-License-Identifier: GPL-3.0-or-later
// Plain counts of votes: what happened, before any model.
#pragma once

#include "rating/comparison.h"
#include "rating/leaderboard.h"

#include <cstdint>
#include <vector>

namespace joust::rating {

struct ContestantTally
{
    std::uint64_t battles = 0;
    std::uint64_t wins = 0;
    std::uint64_t losses = 0;
    std::uint64_t ties = 0;
    std::uint64_t bothBad = 0;

    // (wins + half the ties of both kinds) / battles, or wins / (wins + losses) under TieRule::Drop; 0 without battles.
    double winRate(TieRule ties) const;
};

// Parallel to set.contestants.
std::vector<ContestantTally> tallyContestants(const ComparisonSet& set);
OutcomeCounts tallyOutcomes(const ComparisonSet& set);
// Annotators with at least one comparison.
std::uint64_t countAnnotators(const ComparisonSet& set);

} // namespace joust::rating
