// SPDX-License-Identifier: GPL-3.0-or-later
// What became of each contestant between one board and another of the same question. Pure.
#pragma once

#include "rating/leaderboard.h"

#include <optional>
#include <vector>

namespace joust::exchange {

struct RowChange
{
    bool known = false;           // it stood on the earlier board
    std::optional<int> places;    // > 0: higher up; unset when either has no rank by rating
    std::optional<double> rating; // in Elo; unset when either has no rating, or they cannot be compared

    bool operator==(const RowChange&) const = default;
};

// Parallel to now.rows. Ratings are centred on who is rated: where that is not the same set, the contestants whom both
// boards rate keep their mean, so that who joins or leaves moves nobody. With an anchor nothing is shifted.
std::vector<RowChange> changesSince(const rating::Leaderboard& before, const rating::Leaderboard& now);

} // namespace joust::exchange
