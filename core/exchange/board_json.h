// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a leaderboard that `rank` prints and a snapshot keeps, to JSON and back. Pure.
#pragma once

#include "base/result.h"
#include "exchange/json_parts.h"
#include "rating/leaderboard.h"

#include <string>
#include <vector>

namespace joust::exchange {

// {"comparisons", "contestants", "outcomes", "annotators", "hidden_contestants", "excluded", "hash"}
OrderedJson boardDataJson(const rating::DataSummary& data);
OrderedJson boardRowsJson(const rating::Leaderboard& board);
OrderedJson boardRowJson(const rating::LeaderboardRow& row, bool anchored);

// What was written by the functions above and by fitJson(), of this version or another: a missing number is unset or 0.
// BadInput when it is no such JSON, or a row has no name or rank.
base::Result<std::vector<rating::LeaderboardRow>> boardRowsFromJson(const std::string& json);
base::Result<void> boardFactsFromJson(const std::string& json, rating::Leaderboard& board); // {"data", "fit"}

} // namespace joust::exchange
