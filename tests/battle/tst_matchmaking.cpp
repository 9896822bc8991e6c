// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/matchmaking.h"

#include <gtest/gtest.h>

#include <map>

namespace joust::battle {
namespace {

TEST(Matchmaking, everyOrderedPairIsEquallyLikely)
{
    const base::Seed seed = explicitSeed(11);
    std::map<std::pair<std::size_t, std::size_t>, int> counts;
    constexpr int kDraws = 24'000;
    for (int i = 0; i < kDraws; ++i) {
        const base::Result<Pairing> pairing = drawPairing(seed, "battle-" + std::to_string(i), 4);
        ASSERT_TRUE(pairing);
        ASSERT_NE(pairing->a, pairing->b);
        ++counts[{pairing->a, pairing->b}];
    }
    ASSERT_EQ(counts.size(), 12U);
    for (const auto& [pair, count] : counts) // 2,000 expected; standard deviation 43
        EXPECT_NEAR(count, kDraws / 12, 220);
}

TEST(Matchmaking, isReproducibleFromTheSeedAndTheBattleOnly)
{
    const base::Seed seed = explicitSeed(3);
    EXPECT_EQ(*drawPairing(seed, "x", 9), *drawPairing(seed, "x", 9));
    int different = 0;
    for (int i = 0; i < 50; ++i) {
        const std::string subject = std::to_string(i);
        different += *drawPairing(seed, subject, 9) == *drawPairing(explicitSeed(4), subject, 9) ? 0 : 1;
    }
    EXPECT_GT(different, 40);
}

TEST(Matchmaking, fewerThanTwoContestantsIsAnError)
{
    EXPECT_EQ(drawPairing(explicitSeed(1), "x", 0).error().code, base::ErrorCode::TooFewContestants);
    EXPECT_EQ(drawPairing(explicitSeed(1), "x", 1).error().code, base::ErrorCode::TooFewContestants);
}

} // namespace
} // namespace joust::battle
