// SPDX-License-Identifier: GPL-3.0-or-later
// Which votes of model judges are held against those of people. Pure.
#pragma once

#include "exchange/vote_filter.h"
#include "rating/comparison.h"

#include <optional>

namespace joust::exchange {

// For a second reading, of the judges alone: the same votes but for who gave them, since chosen annotators are people.
// Nothing where the filter counts judges anyway, or no vote of one was left out of `people`, which it read.
std::optional<VoteFilter> judgesAgainst(const rating::ComparisonSet& people, VoteFilter filter);

} // namespace joust::exchange
