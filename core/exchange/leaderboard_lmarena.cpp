// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leaderboard_lmarena.h"

#include "exchange/json_parts.h"

#include <nlohmann/json.hpp>

namespace joust::exchange {

std::string leaderboardLmArena(const rating::Leaderboard& board, const VoteFilter& filter)
{
    OrderedJson contestants = OrderedJson::object();
    for (const rating::LeaderboardRow& row : board.rows) {
        if (row.rating)
            contestants[row.name] = {
                {"rating", *row.rating}, {"rating_q975", orNull(row.upper)}, {"rating_q025", orNull(row.lower)}};
    }
    OrderedJson document = OrderedJson::object();
    document[filter.category.value_or("full")] = std::move(contestants);
    return dumped(document);
}

} // namespace joust::exchange
