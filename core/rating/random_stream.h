// SPDX-License-Identifier: GPL-3.0-or-later
// Fast seeded draws, the same on every platform, for resampling (never for anything secret): xoshiro256** by
// D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021, seeded by SplitMix64.
// One stream per piece of work (a round, a block), so that results do not depend on who does which piece.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace joust::rating {

class RandomStream
{
public:
    RandomStream(std::uint64_t seed, std::uint64_t stream)
    {
        std::uint64_t state = seed ^ (0xD1B54A32D192ED03U * (stream + 1));
        for (std::uint64_t& word : m_state)
            word = splitMix(state);
    }

    std::uint64_t next()
    {
        const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }
    // [0, 1) with 53 random bits.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    // [0, bound), without bias (D. Lemire, "Fast random integer generation in an interval", 2019). bound >= 1.
    std::uint32_t below(std::uint32_t bound)
    {
        std::uint64_t product = (next() >> 32) * bound;
        if (static_cast<std::uint32_t>(product) < bound) {
            const std::uint32_t threshold = (0U - bound) % bound;
            while (static_cast<std::uint32_t>(product) < threshold)
                product = (next() >> 32) * bound;
        }
        return static_cast<std::uint32_t>(product >> 32);
    }

private:
    static std::uint64_t splitMix(std::uint64_t& state)
    {
        state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }

    std::array<std::uint64_t, 4> m_state{};
};

} // namespace joust::rating
