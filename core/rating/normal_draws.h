// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded standard normal draws (G. E. P. Box and M. E. Muller, 1958) on our own generator: the draws of
// std::normal_distribution differ between standard libraries.
#pragma once

#include "base/rng.h"

#include <cstdint>
#include <span>

namespace joust::rating {

class NormalDraws
{
public:
    explicit NormalDraws(std::uint64_t seed);

    void fill(std::span<double> values);
    double uniform(); // [0, 1)

private:
    base::SeededRng m_rng;
};

} // namespace joust::rating
