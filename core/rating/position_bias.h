// SPDX-License-Identifier: GPL-3.0-or-later
// How often side A wins among decisive votes, with an interval that respects annotators where they are known.
#pragma once

#include "rating/comparison.h"
#include "rating/leaderboard.h"

namespace joust::rating {

// The interval is unset when the share does not vary (all A or all B), or with fewer than two clusters.
PositionBias positionBias(const ComparisonSet& set, const RankOptions& options);

} // namespace joust::rating
