// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/snapshot_changes.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>

namespace joust::exchange {
namespace {

using rating::Leaderboard;
using rating::LeaderboardRow;

// Ratings of other components hang on nothing that could be compared.
bool comparable(const LeaderboardRow& row)
{
    return row.rating.has_value() && row.component == 0;
}

std::size_t comparableRows(const Leaderboard& board)
{
    return static_cast<std::size_t>(std::count_if(board.rows.begin(), board.rows.end(), comparable));
}

} // namespace

std::vector<RowChange> changesSince(const Leaderboard& before, const Leaderboard& now)
{
    std::map<std::string_view, const LeaderboardRow*> earlier;
    for (const LeaderboardRow& row : before.rows)
        earlier.emplace(row.name, &row);
    std::vector<RowChange> changes(now.rows.size());
    double sum = 0.0;
    std::size_t both = 0;
    for (std::size_t i = 0; i < now.rows.size(); ++i) {
        const LeaderboardRow& row = now.rows[i];
        const auto found = earlier.find(row.name);
        if (found == earlier.end())
            continue;
        changes[i].known = true;
        if (row.component == found->second->component)
            changes[i].places = found->second->rank - row.rank;
        if (!comparable(row) || !comparable(*found->second))
            continue;
        changes[i].rating = *row.rating - *found->second->rating;
        sum += *changes[i].rating;
        ++both;
    }
    const bool sameSet = both == comparableRows(before) && both == comparableRows(now);
    if (both == 0 || sameSet || now.options.anchor || now.options.ties == rating::TieRule::BadAware)
        return changes;
    const double shift = sum / static_cast<double>(both);
    for (RowChange& change : changes) {
        if (change.rating)
            *change.rating -= shift;
    }
    return changes;
}

} // namespace joust::exchange
