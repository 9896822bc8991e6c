// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded standard normal draws by the polar method (G. Marsaglia and T. A. Bray, 1964) on our own generator: the draws
// of std::normal_distribution differ between standard libraries.
#pragma once

#include "rating/random_stream.h"

#include <cstdint>
#include <span>

namespace joust::rating {

class NormalDraws
{
public:
    explicit NormalDraws(std::uint64_t seed, std::uint64_t stream = 0);

    void fill(std::span<float> values);
    double uniform(); // [0, 1)

private:
    RandomStream m_random;
};

} // namespace joust::rating
