// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/vote_plan.h"

#include "rating/drawn_votes.h"

#include <cmath>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;

TEST(VotePlan, theNumberOfVotesFollowsTheDefinitionWhereItIsWorkedOutByHand)
{
    // 60 to 40: p = .6, d = ln 1.5, v = v_H = 1/(100 p q). More votes between the two: v/(1 + n p q v) must reach
    // d^2/(z_a + z_b)^2, so n = 1/(p q) (limit^-1) - 100.
    const VotePlan plan = votePlan(drawnVotes("a>b 60; b>a 40"));
    ASSERT_EQ(plan.neighbours.size(), 1U);
    const NeighbourPlan& pair = plan.neighbours[0];
    EXPECT_EQ(pair.above, 0U);
    EXPECT_NEAR(pair.difference, 400.0 * std::log10(1.5), 1e-8);
    EXPECT_EQ(pair.battles, 100U);
    const double d = std::log(1.5);
    const double z = 1.959963984540054 + 0.8416212335729143;
    EXPECT_EQ(pair.votesNeeded, static_cast<std::uint64_t>(std::ceil(z * z / (d * d * 0.24) - 100.0)));
    EXPECT_NEAR(*pair.upper - pair.difference, 173.71779276130073 * 1.959963984540054 / std::sqrt(24.0), 1e-6);
    EXPECT_EQ(pair.separated, *pair.lower > 0.0);
    EXPECT_EQ(plan.votesNeeded(), pair.separated ? 0U : *pair.votesNeeded);
    EXPECT_EQ(plan.closest(), pair.separated ? nullptr : &pair);
}

TEST(VotePlan, peopleWhoAgreeWithThemselvesCostVotes)
{
    // Each person votes the same way throughout: far less is known than 60 independent votes would say.
    const char* votes = "a>b 10 @u; a>b 10 @v; b>a 10 @w; a>b 10 @x; b>a 10 @y; a>b 10 @z";
    VotePlanOptions plain;
    plain.cluster = ClusterChoice::None;
    const VotePlan independent = votePlan(drawnVotes(votes), plain);
    const VotePlan clustered = votePlan(drawnVotes(votes));
    ASSERT_TRUE(independent.neighbours[0].votesNeeded && clustered.neighbours[0].votesNeeded);
    EXPECT_GT(*clustered.neighbours[0].votesNeeded, *independent.neighbours[0].votesNeeded);
    EXPECT_LT(*clustered.neighbours[0].lower, *independent.neighbours[0].lower);
}

TEST(VotePlan, nextPairsAreThoseThatTeachMostAndTheirMeanWorthIsOne)
{
    // c hangs on a few votes: pairs with c are worth more than the well known a against b.
    VotePlanOptions all;
    all.nextPairs = 3;
    const VotePlan plan = votePlan(drawnVotes("a>b 60; b>a 60; b>c 2; c>b 2"), all);
    ASSERT_EQ(plan.nextPairs.size(), 3U);
    EXPECT_EQ(plan.nextPairs[2].a, 0U);
    EXPECT_EQ(plan.nextPairs[2].b, 1U);
    EXPECT_GT(*plan.nextPairs[0].worth, 1.0);
    EXPECT_NEAR(*plan.nextPairs[0].worth + *plan.nextPairs[1].worth + *plan.nextPairs[2].worth, 3.0, 1e-9);
}

TEST(VotePlan, groupsThatNeverMetAreJoinedByAPair)
{
    const VotePlan apart = votePlan(drawnVotes("a>b 3; b>a 3; c>d; d>c"));
    EXPECT_EQ(apart.components.size(), 2U);
    ASSERT_EQ(apart.joins.size(), 1U);
    EXPECT_LE(apart.joins[0].first, 1U);
    EXPECT_GE(apart.joins[0].second, 2U);
    EXPECT_EQ(apart.neighbours.size(), 1U) << "nobody is compared across the groups";
    // z lost to both: only the weakest of the others may lose to it.
    const VotePlan loser = votePlan(drawnVotes("a>b 3; b>a; a>z; b>z"));
    ASSERT_EQ(loser.joins.size(), 1U);
    EXPECT_EQ(loser.joins[0], std::pair(1U, 2U));
}

TEST(VotePlan, degenerateVotesHaveAPlanWithoutNumbers)
{
    for (const char* votes : {"", "a>b", "a=b 3", "a>b 4; b>c 4"}) {
        const VotePlan plan = votePlan(drawnVotes(votes));
        EXPECT_EQ(plan.votesNeeded(), 0U) << votes;
        for (const NeighbourPlan& pair : plan.neighbours)
            EXPECT_TRUE(std::isfinite(pair.difference)) << votes;
    }
    VotePlanOptions wrong;
    wrong.ties = TieRule::Davidson;
    EXPECT_FALSE(validate(wrong));
    wrong = {};
    wrong.power = 1.0;
    EXPECT_FALSE(validate(wrong));
}

} // namespace
} // namespace joust::rating
