// SPDX-License-Identifier: GPL-3.0-or-later
// A leaderboard as a Markdown table with its notes below; names are escaped. Pure.
#pragma once

#include "rating/leaderboard.h"

#include <string>

namespace joust::exchange {

std::string leaderboardMarkdown(const rating::Leaderboard& board);

} // namespace joust::exchange
