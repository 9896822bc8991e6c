// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON document of `rank --format json`; numbers round-trip. Pure.
#pragma once

#include "exchange/comparison_builder.h"
#include "rating/leaderboard.h"

#include <string>

namespace joust::exchange {

// `filter`: which votes were counted, for the resolved options. `loadSeconds`: reading the input, which the leaderboard
// cannot know. Ends with a newline.
std::string leaderboardJson(const rating::Leaderboard& board, const VoteFilter& filter, double loadSeconds);

} // namespace joust::exchange
