// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/board_effect.h"

#include <gtest/gtest.h>

namespace joust::rating {
namespace {

LeaderboardRow row(const char* name, int rank, double rating)
{
    LeaderboardRow made;
    made.name = name;
    made.rank = rank;
    made.rating = rating;
    return made;
}

} // namespace

TEST(BoardEffect, namesWhoMovesMost)
{
    Leaderboard board;
    board.data.comparisons = 100;
    board.rows = {row("a", 1, 1100.0), row("b", 2, 1000.0), row("c", 3, 900.0)};
    Leaderboard other;
    other.data.comparisons = 112;
    other.rows = {row("c", 1, 1050.0), row("a", 2, 1040.0), row("b", 3, 960.0), row("new", 4, 900.0)};
    const BoardEffect effect = boardEffect(board, other);
    EXPECT_EQ(effect.votes, 12U);
    EXPECT_EQ(effect.places, 2);
    EXPECT_EQ(effect.contestant, "c");
    EXPECT_EQ(effect.rating, 150.0);
    EXPECT_EQ(effect.ratingOf, "c");
    EXPECT_EQ(effect.ranksChanged, 3U);
}

TEST(BoardEffect, saysThatNobodyMoves)
{
    Leaderboard board;
    board.rows = {row("a", 1, 1100.0)};
    board.rows[0].component = 1; // of another group: its rating is on another scale
    const BoardEffect effect = boardEffect(board, board);
    EXPECT_EQ(effect.places, 0);
    EXPECT_TRUE(effect.contestant.empty());
    EXPECT_FALSE(effect.rating);
    EXPECT_EQ(effect.ranksChanged, 0U);
}

} // namespace joust::rating
