// SPDX-License-Identifier: GPL-3.0-or-later
// What a ranking would be without its covariates, and what the contestants' answers are like: the two sides of "is it
// better, or only longer?". Pure.
#pragma once

#include "rating/leaderboard.h"

#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace joust::rating {

bool hasCovariates(const RankOptions& options); // controls or the position

// The ranking of the same votes without controls and position, and without intervals. Votes that lack a number for a
// control are left out here too, so that the two rankings differ by the controls alone.
Leaderboard withoutCovariates(const ComparisonSet& set, const RankOptions& options, std::stop_token stop = {});

// Mean of a column over the answers of each contestant, parallel to ComparisonSet::contestants; unset without a known
// number, and everywhere when there is no such column.
std::vector<std::optional<double>> meanPerContestant(const ComparisonSet& set, std::string_view column);

} // namespace joust::rating
