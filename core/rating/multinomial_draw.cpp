// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/multinomial_draw.h"

#include "rating/binomial_draw.h"

#include <cstddef>
#include <numeric>

namespace joust::rating {

void resample(RandomStream& random, std::span<const std::uint32_t> kinds, std::span<std::uint32_t> drawn)
{
    std::uint32_t population = std::accumulate(kinds.begin(), kinds.end(), 0U);
    std::uint32_t cases = population;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const double share = population == 0 ? 0.0 : static_cast<double>(kinds[i]) / static_cast<double>(population);
        drawn[i] = drawBinomial(random, cases, share);
        cases -= drawn[i];
        population -= kinds[i];
    }
}

} // namespace joust::rating
