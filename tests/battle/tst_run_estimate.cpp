// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/run_generation.h"

#include <gtest/gtest.h>

namespace joust::battle {
namespace {

RunLane lane(std::int64_t pending, std::int64_t bytes)
{
    RunLane lane;
    lane.pending = pending;
    lane.bytesToAsk = bytes;
    lane.priceIn = 2.0;
    lane.priceOut = 10.0;
    return lane;
}

TEST(RunEstimate, beforeTheFirstAnswerTheLimitOrFiveHundredTokensAreTaken)
{
    RunLane limited = lane(10, 4000);
    limited.maxTokens = 100;
    const RunEstimate estimate = estimateRun({limited, lane(10, 4000)}, 4);
    EXPECT_EQ(estimate.calls, 20);
    EXPECT_EQ(estimate.promptTokens, 2000);
    EXPECT_EQ(estimate.answerTokens, 10 * 100 + 10 * 500);
    EXPECT_DOUBLE_EQ(estimate.cost.value_or(-1), (2000 * 2.0 + 6000 * 10.0) / 1e6);
    EXPECT_FALSE(estimate.seconds);
}

TEST(RunEstimate, whatIsDoneTellsLengthAndTimeAndLanesRunSideBySide)
{
    RunLane slow = lane(8, 0);
    slow.meanAnswerTokens = 50;
    slow.meanMs = 2000;
    RunLane fast = lane(8, 0);
    fast.claimed = 2; // left behind: asked again
    fast.meanAnswerTokens = 10;
    fast.meanMs = 100;
    const RunEstimate estimate = estimateRun({slow, fast}, 4);
    EXPECT_EQ(estimate.calls, 18);
    EXPECT_EQ(estimate.answerTokens, 500);
    EXPECT_DOUBLE_EQ(estimate.seconds.value_or(-1), 2.0 * 8 / 4);
}

TEST(RunEstimate, aMissingPriceMakesTheCostUnknownButOnlyWhereSomethingIsLeft)
{
    RunLane unpriced = lane(1, 4);
    unpriced.priceOut.reset();
    EXPECT_FALSE(estimateRun({lane(1, 4), unpriced}, 4).cost);
    unpriced.pending = 0;
    EXPECT_TRUE(estimateRun({lane(1, 4), unpriced}, 4).cost);
    EXPECT_EQ(estimateRun({}, 4).cost, 0.0);
}

} // namespace
} // namespace joust::battle
