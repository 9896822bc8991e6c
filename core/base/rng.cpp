// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rng.h"

#include <sodium.h>

#include <cassert>
#include <cstdlib>

namespace joust::base {
namespace {

std::uint64_t drawWord(Rng& rng)
{
    std::array<std::uint8_t, 8> bytes{};
    rng.fill(bytes);
    std::uint64_t word = 0;
    for (const std::uint8_t byte : bytes)
        word = (word << 8) | byte;
    return word;
}

// SplitMix64 (Steele, Lea, Flood 2014): tiny, seedable with any value, good enough to drive simulations.
std::uint64_t splitMix(std::uint64_t& state)
{
    state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

SystemRng::SystemRng()
{
    if (sodium_init() < 0)
        std::abort(); // no source of randomness: nothing that follows could be blind
}

void SystemRng::fill(std::span<std::uint8_t> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

SeededRng::SeededRng(std::uint64_t seed)
    : m_state(seed)
{
}

void SeededRng::fill(std::span<std::uint8_t> bytes)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i % 8 == 0)
            word = splitMix(m_state);
        bytes[i] = static_cast<std::uint8_t>(word >> (8 * (7 - i % 8)));
    }
}

std::uint64_t drawBelow(Rng& rng, std::uint64_t bound)
{
    assert(bound >= 1);
    // Reject the incomplete last stretch of the 64-bit range: the first `threshold` values.
    const std::uint64_t threshold = (0 - bound) % bound;
    for (;;) {
        const std::uint64_t word = drawWord(rng);
        if (word >= threshold)
            return word % bound;
    }
}

double drawUnit(Rng& rng)
{
    return static_cast<double>(drawWord(rng) >> 11) * 0x1.0p-53;
}

Seed drawSeed(Rng& rng)
{
    Seed seed{};
    rng.fill(seed);
    return seed;
}

} // namespace joust::base
