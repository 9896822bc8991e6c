// SPDX-License-Identifier: GPL-3.0-or-later
// A leaderboard as CSV: the rows of the JSON document, same names, same precision. Pure.
#pragma once

#include "rating/leaderboard.h"

#include <string>

namespace joust::exchange {

std::string leaderboardCsv(const rating::Leaderboard& board);

} // namespace joust::exchange
