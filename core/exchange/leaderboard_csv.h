// SPDX-License-Identifier: GPL-3.0-or-later
// A leaderboard as CSV: the rows of the JSON document, same names, same precision. `heads`: LoadedVotes::heads, which a
// last column says on every row, with spaces between them; none, no column. Pure.
#pragma once

#include "rating/leaderboard.h"

#include <string>
#include <vector>

namespace joust::exchange {

std::string leaderboardCsv(const rating::Leaderboard& board, const std::vector<std::string>& heads = {});

} // namespace joust::exchange
