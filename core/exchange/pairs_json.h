// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON document of `pairs --format json`; numbers round-trip, unknown ones are null. Pure.
#pragma once

#include "exchange/comparison_builder.h"
#include "rating/pair_report.h"

#include <string>

namespace joust::exchange {

// `votes`: what the report was made of. Ends with a newline.
std::string pairsJson(const rating::PairReport& report, const rating::ComparisonSet& votes, const VoteFilter& filter);

} // namespace joust::exchange
