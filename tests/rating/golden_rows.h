// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a leaderboard against lists of golden numbers.
#pragma once

#include "rating/golden_data.h"
#include "rating/leaderboard.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace joust::rating::test {

inline const LeaderboardRow& rowNamed(const Leaderboard& board, const std::string& name)
{
    const auto found =
        std::find_if(board.rows.begin(), board.rows.end(), [&](const LeaderboardRow& row) { return row.name == name; });
    if (found == board.rows.end())
        throw std::runtime_error("no row " + name);
    return *found;
}

// Compares one value per contestant with a golden list.
template <typename Value>
void expectNear(const GoldenData& data, const Leaderboard& board, const nlohmann::json& expected, double tolerance,
                Value value)
{
    const auto names = data.golden["models"].get<std::vector<std::string>>();
    ASSERT_GE(names.size(), expected.size());
    ASSERT_FALSE(expected.empty());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(value(rowNamed(board, names[i])), expected[i].get<double>(), tolerance) << names[i];
}

inline double ratingOf(const LeaderboardRow& row)
{
    return row.rating.value_or(std::nan(""));
}

inline double errorOf(const LeaderboardRow& row)
{
    return row.stdError.value_or(std::nan(""));
}

} // namespace joust::rating::test
