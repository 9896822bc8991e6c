// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of further votes for a terminal. Pure.
#pragma once

#include "rating/vote_plan.h"

#include <string>

namespace joust::exchange {

std::string planTable(const rating::VotePlan& plan, const rating::ComparisonSet& votes);

} // namespace joust::exchange
