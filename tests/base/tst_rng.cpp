// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/keyed_draw.h"
#include "base/rng.h"

#include <gtest/gtest.h>

#include <array>

namespace joust::base {
namespace {

TEST(Rng, boundedDrawsAreUniform)
{
    SeededRng rng(7);
    std::array<int, 6> counts{};
    for (int i = 0; i < 60'000; ++i)
        ++counts[static_cast<std::size_t>(drawBelow(rng, 6))];
    // 10,000 expected each; standard deviation 91.
    for (const int count : counts)
        EXPECT_NEAR(count, 10'000, 460);
}

TEST(Rng, unitDrawsStayBelowOne)
{
    SeededRng rng(8);
    for (int i = 0; i < 10'000; ++i) {
        const double value = drawUnit(rng);
        EXPECT_GE(value, 0.0);
        EXPECT_LT(value, 1.0);
    }
}

TEST(Rng, aSeededStreamIsTheSameEverywhere)
{
    // SplitMix64 with seed 0; first value as published with the algorithm.
    SeededRng rng(0);
    std::array<std::uint8_t, 8> bytes{};
    rng.fill(bytes);
    const std::array<std::uint8_t, 8> expected{0xE2, 0x20, 0xA8, 0x39, 0x7B, 0x1D, 0xCD, 0xAF};
    EXPECT_EQ(bytes, expected);
}

TEST(KeyedRng, dependsOnSeedPurposeAndSubject)
{
    Seed seed{};
    const auto draw = [](const Seed& key, const char* purpose, const char* subject) {
        KeyedRng rng(key, purpose, subject);
        return drawBelow(rng, 1ULL << 62);
    };
    const std::uint64_t first = draw(seed, "pairing", "battle-1");
    EXPECT_EQ(first, draw(seed, "pairing", "battle-1"));
    EXPECT_NE(first, draw(seed, "pairing", "battle-2"));
    EXPECT_NE(first, draw(seed, "order", "battle-1"));
    seed[31] = 1;
    EXPECT_NE(first, draw(seed, "pairing", "battle-1"));
}

TEST(SystemRng, doesNotRepeatItself)
{
    SystemRng rng;
    EXPECT_NE(drawSeed(rng), drawSeed(rng));
}

} // namespace
} // namespace joust::base
