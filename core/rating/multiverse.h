// SPDX-License-Identifier: GPL-3.0-or-later
// Does the answer hang on the choices? The same votes ranked under every combination of defensible options, and what
// each does to the leader, the top five and the order (S. Steegen, F. Tuerlinckx, A. Gelman and W. Vanpaemel,
// "Increasing transparency through a multiverse analysis", Perspectives on Psychological Science 11, 2016).
#pragma once

#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

struct Leaderboard;

struct Universe
{
    std::string label; // what was chosen, for example "davidson, position, plain errors"
    RankOptions options;
    std::string status;                // of the fit, as leaderboard.h words it; empty: not computed
    std::optional<std::string> leader; // unset without a rating
    std::optional<int> leaderLow;      // ranks the leader may have; unset without intervals
    std::optional<int> leaderHigh;
    std::vector<std::string> topFive;
    std::uint64_t rankChanges = 0; // contestants whose rank differs from that in the first universe
    std::uint64_t largestMove = 0; // of them, in ranks
};

// `base` as it stands; then ties (half, drop, davidson, rao-kupper) x `controls` used or not (when there are any) x
// position or not x errors clustered or plain (when annotators are known), without what equals `base`. Ratings do not
// depend on the last one, but what can be claimed of the leader does.
std::vector<Universe> universes(const ComparisonSet& set, const RankOptions& base,
                                const std::vector<std::string>& controls);

// Computes them, one leaderboard each, but for the first, whose leaderboard the caller has. Preconditions as for
// computeLeaderboard. After a stop request the rest stays as it was.
void explore(const ComparisonSet& set, const Leaderboard& first, std::vector<Universe>& universes,
             std::stop_token stop = {});

} // namespace joust::rating
