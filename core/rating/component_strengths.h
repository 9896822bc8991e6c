// SPDX-License-Identifier: GPL-3.0-or-later
// The Bradley-Terry strength of every contestant within its strongly connected component, flat: for tables and tests
// that go through votes and need no more of the fit.
#pragma once

#include "rating/pair_counts.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace joust::rating {

struct ComponentStrengths
{
    // Per contestant: its component, largest first, or -1 without a vote that counts and where the fit failed.
    std::vector<int> component;
    std::vector<double> theta; // mean zero over the component

    bool comparable(std::uint32_t a, std::uint32_t b) const
    {
        return component[a] >= 0 && component[a] == component[b];
    }
};

ComponentStrengths componentStrengths(const PairCounts& counts, std::stop_token stop = {});

} // namespace joust::rating
