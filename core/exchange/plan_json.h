// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of further votes as one JSON document. Pure.
#pragma once

#include "exchange/vote_filter.h"
#include "rating/vote_plan.h"

#include <string>

namespace joust::exchange {

std::string planJson(const rating::VotePlan& plan, const rating::ComparisonSet& votes, const VoteFilter& filter);

} // namespace joust::exchange
