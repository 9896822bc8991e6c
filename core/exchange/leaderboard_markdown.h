// SPDX-License-Identifier: GPL-3.0-or-later
// A leaderboard as a Markdown table with its notes below; names are escaped. `heads`: LoadedVotes::heads. Pure.
#pragma once

#include "rating/leaderboard.h"

#include <string>
#include <vector>

namespace joust::exchange {

std::string leaderboardMarkdown(const rating::Leaderboard& board, const std::vector<std::string>& heads = {});

} // namespace joust::exchange
