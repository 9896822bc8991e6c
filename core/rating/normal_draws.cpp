// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/normal_draws.h"

#include <cmath>
#include <numbers>

namespace joust::rating {

NormalDraws::NormalDraws(std::uint64_t seed)
    : m_rng(seed)
{
}

double NormalDraws::uniform()
{
    return base::drawUnit(m_rng);
}

void NormalDraws::fill(std::span<double> values)
{
    for (std::size_t i = 0; i < values.size(); i += 2) {
        const double radius = std::sqrt(-2.0 * std::log1p(-uniform()));
        const double angle = 2.0 * std::numbers::pi * uniform();
        values[i] = radius * std::cos(angle);
        if (i + 1 < values.size())
            values[i + 1] = radius * std::sin(angle);
    }
}

} // namespace joust::rating
