// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/drift.h"

#include "rating/bradley_terry.h"
#include "rating/drawn_votes.h"
#include "rating/golden_data.h"
#include "rating/pair_counts.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;

ComparisonSet timed(ComparisonSet set)
{
    double time = 1e9;
    for (std::size_t i = 0; i < set.rows.size(); ++i)
        set.times.push_back(time += 60.0);
    return set;
}

} // namespace

// statistics.md section 7: one of 24 below 5 %, which Holm's correction takes for chance. The maximum and p of
// model-008 come from an independent computation in Python.
TEST(Drift, findsOneOfTwentyFourInTheSyntheticSet)
{
    JOUST_LOAD_GOLDEN(data, "syn20k");
    const Drift found = drift(data->votes, TieRule::Half);
    ASSERT_EQ(found.contestants.size(), 24U);
    EXPECT_EQ(std::count_if(found.contestants.begin(), found.contestants.end(),
                            [](const ContestantDrift& one) { return *one.p < 0.05; }),
              1);
    EXPECT_EQ(data->votes.contestants[8], "model-008");
    EXPECT_NEAR(*found.contestants[8].maximum, 1.6250634848578185, 1e-6);
    EXPECT_NEAR(*found.contestants[8].p, 0.010167940360932845, 1e-6);
    EXPECT_NEAR(*found.contestants[8].pAdjusted, 24 * 0.010167940360932845, 1e-4);
    EXPECT_TRUE(found.message.empty());
}

// Two contestants, ten votes: a wins five times, then loses five times. p = 1/2, every residual is 1/2, so W rises to
// 5 * 0.5 / sqrt(10 * 0.25) = 1.5811 after the fifth vote.
TEST(Drift, ofAReversalHasTheClosedForm)
{
    const Drift found = drift(timed(drawnVotes("a>b 5; b>a 5")), TieRule::Half);
    for (const ContestantDrift& one : found.contestants) {
        EXPECT_EQ(one.votes, 10U);
        EXPECT_NEAR(*one.maximum, 1.5811388300841898, 1e-9);
        EXPECT_DOUBLE_EQ(one.time, 1e9 + 300.0);
        EXPECT_NEAR(*one.p, 0.01348, 1e-4);
        EXPECT_NEAR(*one.pAdjusted, 2.0 * *one.p, 1e-12);
    }
}

TEST(Drift, followsTheTimesNotTheOrderOfTheFile)
{
    ComparisonSet votes = timed(drawnVotes("a>b 5; b>a 5"));
    const Drift sorted = drift(votes, TieRule::Half);
    std::reverse(votes.rows.begin(), votes.rows.end());
    std::reverse(votes.times.begin(), votes.times.end());
    EXPECT_DOUBLE_EQ(*drift(votes, TieRule::Half).contestants[0].maximum, *sorted.contestants[0].maximum);
    EXPECT_DOUBLE_EQ(drift(votes, TieRule::Half).contestants[0].time, sorted.contestants[0].time);
}

TEST(Drift, degenerateInputHasNoNumber)
{
    EXPECT_FALSE(drift({}, TieRule::Half).message.empty());
    EXPECT_FALSE(drift(drawnVotes("a>b; b>a"), TieRule::Half).message.empty()) << "no times";
    const Drift ties = drift(timed(drawnVotes("a=b 9")), TieRule::Half);
    EXPECT_FALSE(ties.contestants[0].maximum || ties.contestants[0].p) << "nothing varies";
    const Drift lopsided = drift(timed(drawnVotes("a>b 9")), TieRule::Half);
    EXPECT_FALSE(lopsided.contestants[0].maximum) << "no finite fit";
}

} // namespace joust::rating
