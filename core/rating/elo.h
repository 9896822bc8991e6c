// SPDX-License-Identifier: GPL-3.0-or-later
// Online Elo: a running display that depends on the order of the votes; the headline is Bradley-Terry.
//   R_a += K (y - P), P = 1 / (1 + 10^((R_b - R_a) / 400)), and R_b the opposite (A. Elo, The Rating of Chessplayers,
//   1978; K = 4 as in FastChat's rating_systems.py)
#pragma once

#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <vector>

namespace joust::rating {

struct EloOptions
{
    double k = 4.0;
    double base = 10.0;
    double scale = 400.0;
    double initial = 1000.0;
    TieRule ties = TieRule::Half;
};

// Ratings parallel to set.contestants. Votes are taken in order of time, equal times in row order. Weights are not
// used: an update is one vote.
std::vector<double> onlineElo(const ComparisonSet& set, const EloOptions& options = {});

} // namespace joust::rating
