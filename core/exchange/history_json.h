// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking over time as one JSON document. Pure.
#pragma once

#include "exchange/vote_filter.h"
#include "rating/history.h"

#include <string>

namespace joust::exchange {

std::string historyJson(const rating::History& history, const rating::ComparisonSet& votes, const VoteFilter& filter);

} // namespace joust::exchange
