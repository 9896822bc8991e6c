// SPDX-License-Identifier: GPL-3.0-or-later
// Randomness is a seam: code that needs it takes an Rng&, so that tests can replace it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace joust::base {

// 256 secret bits.
using Seed = std::array<std::uint8_t, 32>;

class Rng
{
public:
    virtual ~Rng() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

// The operating system's generator, through libsodium. Thread-safe.
class SystemRng final : public Rng
{
public:
    SystemRng();
    void fill(std::span<std::uint8_t> bytes) override;
};

// The same bytes for the same seed on every platform. Not thread-safe. Never for anything secret.
class SeededRng final : public Rng
{
public:
    explicit SeededRng(std::uint64_t seed);
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::uint64_t m_state;
};

// A whole number in [0, bound), without modulo bias and the same on every platform. `bound` >= 1.
std::uint64_t drawBelow(Rng& rng, std::uint64_t bound);
// A double in [0, 1) with 53 random bits.
double drawUnit(Rng& rng);
Seed drawSeed(Rng& rng);

} // namespace joust::base
