// SPDX-License-Identifier: GPL-3.0-or-later
// What counting votes that are left out would do to a ranking: who moves most. Pure.
#pragma once

#include "rating/leaderboard.h"

#include <cstdint>
#include <optional>
#include <string>

namespace joust::rating {

struct BoardEffect
{
    std::uint64_t votes = 0;      // that the other ranking counts beside those of this one
    int places = 0;               // largest |change of rank| among contestants whom both rank; 0: nobody moves
    std::string contestant;       // whose; empty when nobody moves
    std::optional<double> rating; // largest |change of rating|, with its sign; unset where none can be compared
    std::string ratingOf;         // whose
    std::size_t ranksChanged = 0; // contestants whose rank changes
};

// Ratings of the largest component, each ranking on its own scale. `places` > 0: higher up when they count.
BoardEffect boardEffect(const Leaderboard& board, const Leaderboard& other);

} // namespace joust::rating
