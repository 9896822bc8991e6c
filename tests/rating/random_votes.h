// SPDX-License-Identifier: GPL-3.0-or-later
// Random comparisons for property tests; the same for the same seed on every platform.
#pragma once

#include "rating/comparison.h"

#include <cstddef>

namespace joust::rating::test {

struct RandomVotes
{
    std::uint32_t contestants = 6;
    std::size_t votes = 200;
    unsigned seed = 1;
    std::int32_t annotators = 0; // 0: unknown
    std::int32_t prompts = 0;
    bool weights = false; // unequal ones
    bool style = false;   // columns length, headers, lists, bold
};

// A closed chain of decisive votes makes the graph strongly connected; all four outcomes occur.
ComparisonSet randomVotes(const RandomVotes& wanted);

// The same votes with the sides exchanged: outcomes and columns too.
ComparisonSet swappedSides(ComparisonSet set);

} // namespace joust::rating::test
