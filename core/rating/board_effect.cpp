// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/board_effect.h"

#include <cmath>
#include <cstdlib>
#include <map>
#include <string_view>

namespace joust::rating {

BoardEffect boardEffect(const Leaderboard& board, const Leaderboard& other)
{
    BoardEffect effect;
    effect.votes =
        other.data.comparisons > board.data.comparisons ? other.data.comparisons - board.data.comparisons : 0;
    std::map<std::string_view, const LeaderboardRow*> rows;
    for (const LeaderboardRow& row : other.rows)
        rows.emplace(row.name, &row);
    for (const LeaderboardRow& row : board.rows) {
        const auto found = rows.find(row.name);
        if (found == rows.end() || row.component != found->second->component)
            continue;
        const int places = row.rank - found->second->rank;
        effect.ranksChanged += places != 0 ? 1U : 0U;
        if (std::abs(places) > std::abs(effect.places)) {
            effect.places = places;
            effect.contestant = row.name;
        }
        if (row.component != 0 || !row.rating || !found->second->rating)
            continue;
        const double change = *found->second->rating - *row.rating;
        if (!effect.rating || std::abs(change) > std::abs(*effect.rating)) {
            effect.rating = change;
            effect.ratingOf = row.name;
        }
    }
    return effect;
}

} // namespace joust::rating
