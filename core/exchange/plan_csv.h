// SPDX-License-Identifier: GPL-3.0-or-later
// The neighbours of the ranking and the votes they need as CSV: one row a pair. Pure.
#pragma once

#include "rating/vote_plan.h"

#include <string>

namespace joust::exchange {

std::string planCsv(const rating::VotePlan& plan, const rating::ComparisonSet& votes);

} // namespace joust::exchange
