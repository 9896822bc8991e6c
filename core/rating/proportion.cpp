// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/proportion.h"

#include "rating/quantile.h"

#include <algorithm>
#include <cmath>

namespace joust::rating {

std::optional<Proportion> proportion(std::uint64_t count, std::uint64_t n, double level)
{
    if (n == 0)
        return std::nullopt;
    const double z = criticalValue(level, std::nullopt);
    const auto size = static_cast<double>(n);
    const double share = static_cast<double>(count) / size;
    const double scale = 1.0 / (1.0 + z * z / size);
    const double centre = scale * (share + 0.5 * z * z / size);
    const double half = scale * z * std::sqrt(share * (1.0 - share) / size + 0.25 * z * z / (size * size));
    Proportion result{count, n, share, std::max(0.0, centre - half), std::min(1.0, centre + half)};
    if (count == 0)
        result.lower = 0.0; // exactly, where rounding would leave 1e-17
    if (count == n)
        result.upper = 1.0;
    return result;
}

} // namespace joust::rating
