// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON document of `rank --format json`; numbers round-trip. Pure.
#pragma once

#include "exchange/comparison_builder.h"
#include "rating/fragility.h"
#include "rating/leaderboard.h"

#include <optional>
#include <string>
#include <vector>

namespace joust::exchange {

// How few votes hold up the leader, by plain Bradley-Terry whatever the board's model. Unset for online Elo and for
// more votes than kMostVotes, where it would cost more than the ranking; the report and the Analysis page always have
// it.
struct BoardFragility
{
    static constexpr std::size_t kMostVotes = 250'000;

    rating::Fragility found;
    std::vector<std::string> contestants; // that `found` numbers
};
std::optional<BoardFragility> boardFragility(const rating::ComparisonSet& set, const rating::RankOptions& options);

// `filter`: which votes were counted, for the resolved options. `loadSeconds`: reading the input, which the leaderboard
// cannot know. `heads`: LoadedVotes::heads. Ends with a newline.
std::string leaderboardJson(const rating::Leaderboard& board, const VoteFilter& filter, double loadSeconds,
                            const std::optional<BoardFragility>& fragility = {},
                            const std::vector<std::string>& heads = {});

} // namespace joust::exchange
