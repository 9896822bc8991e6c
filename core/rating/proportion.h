// SPDX-License-Identifier: GPL-3.0-or-later
// A share with its score interval (E. B. Wilson, "Probable inference, the law of succession, and statistical
// inference", JASA 22, 1927): inside [0, 1] and of sensible width also at 0 and 1. It takes the cases as independent.
#pragma once

#include <cstdint>
#include <optional>

namespace joust::rating {

struct Proportion
{
    std::uint64_t count = 0;
    std::uint64_t n = 0;
    double share = 0.0;
    double lower = 0.0;
    double upper = 1.0;
};

// Unset for n = 0. `level` is inside (0, 1), count <= n.
std::optional<Proportion> proportion(std::uint64_t count, std::uint64_t n, double level);

} // namespace joust::rating
