// SPDX-License-Identifier: GPL-3.0-or-later
// What people read of a leaderboard, as text: the cells of its table and the sentences below it. Shared by the terminal
// table and Markdown. Pure.
#pragma once

#include "exchange/text_table.h"
#include "rating/leaderboard.h"

#include <string>
#include <vector>

namespace joust::exchange {

TextTable leaderboardCells(const rating::Leaderboard& board);

// N, what was left out and why, the kind of interval, what ranges of ranks claim, position bias, and the fit's message.
std::vector<std::string> leaderboardNotes(const rating::Leaderboard& board);

} // namespace joust::exchange
