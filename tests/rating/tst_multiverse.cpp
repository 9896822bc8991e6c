// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/multiverse.h"

#include "rating/drawn_votes.h"
#include "rating/leaderboard.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace joust::rating {
namespace {

using test::drawnVotes;

RankOptions pointwise()
{
    RankOptions options;
    options.simultaneous = Simultaneous::None;
    return options;
}

} // namespace

// a beats b among decisive votes, but b ties with the strong c so often that half wins put it first.
TEST(Multiverse, showsWhenTheLeaderHangsOnTheTies)
{
    const ComparisonSet votes =
        drawnVotes("a>b 3; b<a 3; b>a 2; a<b 2; a>c 2; c<a; c>a; a<c; b=c 40; c>d 5; d<c 4; d>c; a>d 2; "
                   "d<a; d>a; a<d 2; b>d 5; d<b 4; d>b; b<d");
    std::vector<Universe> all = universes(votes, pointwise(), {});
    explore(votes, computeLeaderboard(votes, all.front().options), all);
    ASSERT_EQ(all.size(), 8U) << "four rules for ties, with and without position";
    std::set<std::string> labels;
    std::set<std::string> leaders;
    for (const Universe& one : all) {
        EXPECT_EQ(one.status, "converged") << one.label;
        ASSERT_EQ(one.topFive.size(), 4U);
        EXPECT_EQ(one.topFive.front(), *one.leader);
        EXPECT_LE(one.leaderLow, one.leaderHigh);
        labels.insert(one.label);
        leaders.insert(*one.leader);
    }
    EXPECT_EQ(labels.size(), all.size());
    EXPECT_GT(leaders.size(), 1U);
    EXPECT_EQ(all.front().rankChanges, 0U);
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const Universe& one) { return one.rankChanges > 0; }));
}

TEST(Multiverse, clusteringIsAChoiceOnlyWithAnnotators)
{
    EXPECT_EQ(universes(drawnVotes("a>b @x; b>a @y"), pointwise(), {}).size(), 16U);
    EXPECT_EQ(universes(drawnVotes("a>b; b>a"), pointwise(), {"length"}).size(), 16U);
}

TEST(Multiverse, degenerateInputHasAStatusAndNoLeader)
{
    std::vector<Universe> all = universes({}, pointwise(), {});
    explore({}, computeLeaderboard({}, all.front().options), all);
    for (const Universe& one : all) {
        EXPECT_EQ(one.status, "empty");
        EXPECT_FALSE(one.leader);
    }
}

} // namespace joust::rating
