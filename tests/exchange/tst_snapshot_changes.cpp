// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/snapshot_changes.h"

#include <gtest/gtest.h>

namespace joust::exchange {
namespace {

rating::LeaderboardRow row(const char* name, int rank, double rating)
{
    rating::LeaderboardRow made;
    made.name = name;
    made.rank = rank;
    made.rating = rating;
    return made;
}

TEST(SnapshotChanges, saysPlacesAndPoints)
{
    rating::Leaderboard before;
    before.rows = {row("a", 1, 1050.0), row("b", 2, 950.0)};
    rating::Leaderboard now;
    now.rows = {row("b", 1, 1010.0), row("a", 2, 990.0)};
    const std::vector<RowChange> changes = changesSince(before, now);
    EXPECT_EQ(changes[0], (RowChange{true, 1, 60.0}));
    EXPECT_EQ(changes[1], (RowChange{true, -1, -60.0}));
}

// A strong newcomer pushes everyone down by the same amount on a scale that is centred: that is no change.
TEST(SnapshotChanges, whoJoinsMovesNobody)
{
    rating::Leaderboard before;
    before.rows = {row("a", 1, 1050.0), row("b", 2, 950.0)};
    rating::Leaderboard now;
    now.rows = {row("new", 1, 1200.0), row("a", 2, 950.0), row("b", 3, 850.0)};
    std::vector<RowChange> changes = changesSince(before, now);
    EXPECT_EQ(changes[0], RowChange());
    EXPECT_EQ(changes[1], (RowChange{true, -1, 0.0}));
    EXPECT_EQ(changes[2], (RowChange{true, -1, 0.0}));
    now.options.anchor = rating::Anchor{"a", 950.0};
    changes = changesSince(before, now);
    EXPECT_EQ(changes[2].rating, -100.0) << "an anchored scale is the same on both days";
}

TEST(SnapshotChanges, comparesNothingAcrossGroupsOrWithoutARating)
{
    rating::Leaderboard before;
    before.rows = {row("a", 1, 1050.0), row("b", 2, 950.0)};
    rating::Leaderboard now = before;
    now.rows[1].component = 1;
    EXPECT_EQ(changesSince(before, now)[1], (RowChange{true, std::nullopt, std::nullopt}));
    now.rows[1].component = 0;
    now.rows[1].rating.reset();
    EXPECT_EQ(changesSince(before, now)[1], (RowChange{true, 0, std::nullopt}));
}

} // namespace
} // namespace joust::exchange
