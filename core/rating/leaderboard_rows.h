// SPDX-License-Identifier: GPL-3.0-or-later
// Turns fitted components into the rows of a leaderboard.
#pragma once

#include "rating/component_fit.h"
#include "rating/component_interval.h"
#include "rating/connectivity.h"
#include "rating/leaderboard.h"
#include "rating/tally.h"

#include <vector>

namespace joust::rating {

// Everything that was computed about the contestants, by reference; `fits` and `intervals` are parallel to
// graph.strongMembers.
struct RowInputs
{
    const ComparisonSet& set;
    const RankOptions& options;
    const PairCounts& counts;
    const Covariates& covariates;
    const Connectivity& graph;
    const std::vector<ComponentFit>& fits;
    const std::vector<ComponentInterval>& intervals;
};

// One row a contestant, in the order of set.contestants, with names, counts and components only.
std::vector<LeaderboardRow> countedRows(const ComparisonSet& set, const std::vector<ContestantTally>& tallies,
                                        const Connectivity& graph, TieRule ties);
// Fills ratings, intervals, bounds, ranks and the difference to the anchor.
void rateRows(const RowInputs& in, std::vector<LeaderboardRow>& rows);
// Shifts the display so that the anchor has its rating. False when the anchor is unknown or has no rating.
bool applyAnchor(const Anchor& anchor, std::vector<LeaderboardRow>& rows);
// rank = 1 + #{rating_j > rating_i} over all rated rows, for online Elo.
void rankByRating(std::vector<LeaderboardRow>& rows);
// Best first, as Leaderboard::rows says.
void sortRows(std::vector<LeaderboardRow>& rows);

} // namespace joust::rating
