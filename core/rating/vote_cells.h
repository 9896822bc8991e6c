// SPDX-License-Identifier: GPL-3.0-or-later
// Votes that say the same: one cell for each (pair, outcome, weight). Where the order of votes within a cell does not
// matter, a million votes are a few thousand cells.
#pragma once

#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace joust::rating {

struct VoteCell
{
    std::uint32_t a = 0; // a < b, numbered within the component
    std::uint32_t b = 0;
    double y = 0.5;      // 1: a won, 0: b won, 1/2: a tie of either kind
    double weight = 1.0; // of each vote
    std::uint64_t votes = 0;
    std::size_t firstRow = 0; // in ComparisonSet::rows
};

// Only votes among `members` (ascending contestant numbers) that count under `ties`; sorted by (a, b, y, weight).
std::vector<VoteCell> voteCells(const ComparisonSet& set, TieRule ties, std::span<const std::uint32_t> members);

} // namespace joust::rating
