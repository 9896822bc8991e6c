// SPDX-License-Identifier: GPL-3.0-or-later
// Against values computed by hand.
#include "battle/pair_choice.h"

#include "battle/matchmaking.h"

#include <gtest/gtest.h>

#include <array>

namespace joust::battle {
namespace {

const std::vector<std::size_t> kAll{0, 1, 2};

// Of three contestants: 0-1, 0-2, 1-2.
std::vector<PairVotes> pairsOfThree()
{
    return {{0, 1, 0, 0, 0}, {0, 2, 0, 0, 0}, {1, 2, 0, 0, 0}};
}

void expectNear(const std::vector<double>& found, const std::vector<double>& expected)
{
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        EXPECT_NEAR(found[i], expected[i], 1e-5) << i;
}

TEST(PairChoice, uniformGivesEveryAllowedPairTheSame)
{
    std::vector<PairVotes> pairs = pairsOfThree();
    pairs[0].firstWins = 100;
    expectNear(pairProbabilities(Matchmaking::Uniform, 3, pairs, kAll), {1.0 / 3, 1.0 / 3, 1.0 / 3});
    expectNear(pairProbabilities(Matchmaking::Uniform, 3, pairs, std::vector<std::size_t>{0, 2}), {0.5, 0.5});
}

TEST(PairChoice, balancedJoinsPartsFirstThenEvensOutExposure)
{
    std::vector<PairVotes> pairs = pairsOfThree();
    expectNear(pairProbabilities(Matchmaking::Balanced, 3, pairs, kAll), {1.0 / 3, 1.0 / 3, 1.0 / 3});
    pairs[0].firstWins = 1; // 2 stands alone
    expectNear(pairProbabilities(Matchmaking::Balanced, 3, pairs, kAll), {0.0, 0.5, 0.5});
    pairs[1].undecided = 1; // all joined; 0 has two votes, 1 and 2 have one each
    expectNear(pairProbabilities(Matchmaking::Balanced, 3, pairs, kAll), {0.0, 0.0, 1.0});
    pairs[2].secondWins = 1; // all even
    expectNear(pairProbabilities(Matchmaking::Balanced, 3, pairs, kAll), {1.0 / 3, 1.0 / 3, 1.0 / 3});
}

// Drops: never met 0.3535534 - 0.2886751 = 0.0648783; two wins of one side (n 4, v 0.1875) 0.2165064 - 0.1936492 =
// 0.0228572; two ties (n 4, v 0.125) 0.1767767 - 0.1581139 = 0.0186628.
TEST(PairChoice, adaptiveFollowsTheExpectedDropInWidth)
{
    std::vector<PairVotes> pairs = pairsOfThree();
    pairs[1].firstWins = 2;
    pairs[2].undecided = 2;
    expectNear(pairProbabilities(Matchmaking::Adaptive, 3, pairs, kAll), {0.609768, 0.214827, 0.175405});
}

TEST(PairChoice, drawsFollowTheProbabilitiesAndTheSeedOnly)
{
    std::vector<PairVotes> pairs = pairsOfThree();
    pairs[1].firstWins = 2;
    pairs[2].undecided = 2;
    const base::Seed seed = explicitSeed(5);
    std::array<int, 3> counts{};
    constexpr int kDraws = 20'000;
    for (int i = 0; i < kDraws; ++i) {
        const auto draw = drawPair(Matchmaking::Adaptive, 3, pairs, kAll, seed, "item-" + std::to_string(i));
        ASSERT_TRUE(draw);
        ++counts[draw->pair];
    }
    EXPECT_NEAR(counts[0], 12'195, 280); // four standard deviations
    EXPECT_NEAR(counts[1], 4'297, 235);
    EXPECT_NEAR(counts[2], 3'508, 220);
    const auto once = drawPair(Matchmaking::Uniform, 3, pairs, kAll, seed, "x");
    EXPECT_EQ(once->pair, drawPair(Matchmaking::Uniform, 3, pairs, kAll, seed, "x")->pair);
    EXPECT_NEAR(once->probability, 1.0 / 3, 1e-12);
}

TEST(PairChoice, nobodyToMeetIsAnError)
{
    const auto draw = drawPair(Matchmaking::Uniform, 3, pairsOfThree(), {}, explicitSeed(1), "x");
    ASSERT_FALSE(draw);
    EXPECT_EQ(draw.error().code, base::ErrorCode::TooFewContestants);
}

} // namespace
} // namespace joust::battle
