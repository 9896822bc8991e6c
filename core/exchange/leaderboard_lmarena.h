// SPDX-License-Identifier: GPL-3.0-or-later
// A leaderboard in the layout of LMArena's published ones: {category: {contestant: {rating, rating_q975,
// rating_q025}}}. Pure.
#pragma once

#include "exchange/vote_filter.h"
#include "rating/leaderboard.h"

#include <string>

namespace joust::exchange {

// One category: the one that `filter` chose, or "full". Contestants without a finite rating are not in it; bounds that
// were not computed are null. Ends with a newline.
std::string leaderboardLmArena(const rating::Leaderboard& board, const VoteFilter& filter);

} // namespace joust::exchange
