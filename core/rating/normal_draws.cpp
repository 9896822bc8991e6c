// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/normal_draws.h"

#include <cmath>

namespace joust::rating {

NormalDraws::NormalDraws(std::uint64_t seed, std::uint64_t stream)
    : m_random(seed, stream)
{
}

double NormalDraws::uniform()
{
    return m_random.unit();
}

void NormalDraws::fill(std::span<float> values)
{
    for (std::size_t i = 0; i < values.size(); i += 2) {
        double x = 0.0;
        double y = 0.0;
        double square = 0.0;
        do {
            x = 2.0 * uniform() - 1.0;
            y = 2.0 * uniform() - 1.0;
            square = x * x + y * y;
        } while (square >= 1.0 || square == 0.0);
        const double length = std::sqrt(-2.0 * std::log(square) / square);
        values[i] = static_cast<float>(x * length);
        if (i + 1 < values.size())
            values[i + 1] = static_cast<float>(y * length);
    }
}

} // namespace joust::rating
