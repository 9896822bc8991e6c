// SPDX-License-Identifier: GPL-3.0-or-later
// A robustness report (rating/robustness.h) as JSON, as CSV (its universes, one a row) and as tables for a terminal.
// Differences and errors are in Elo points. Pure; every text ends with a newline.
#pragma once

#include "exchange/vote_filter.h"
#include "rating/robustness.h"

#include <string>

namespace joust::exchange {

std::string robustnessJson(const rating::RobustnessReport& report, const rating::ComparisonSet& votes,
                           const VoteFilter& filter);
std::string robustnessCsv(const rating::RobustnessReport& report);
std::string robustnessTable(const rating::RobustnessReport& report, const rating::ComparisonSet& votes);

} // namespace joust::exchange
