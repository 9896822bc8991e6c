// SPDX-License-Identifier: GPL-3.0-or-later
// A leaderboard for a terminal: columns aligned by display width, and below them in sentences N, the kind of interval,
// what was left out and what is wrong. Pure.
#pragma once

#include "rating/leaderboard.h"

#include <string>

namespace joust::exchange {

std::string leaderboardTable(const rating::Leaderboard& board);

} // namespace joust::exchange
