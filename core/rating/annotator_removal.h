// SPDX-License-Identifier: GPL-3.0-or-later
// "What if this annotator were left out": the ratings of the others' votes beside those of all votes, by a real refit.
#pragma once

#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace joust::rating {

struct RemovalEffect
{
    double largestChange = 0.0;    // rating without minus rating with, Elo, of the contestant that moves most
    std::uint32_t contestant = 0;  // that contestant, an index into ComparisonSet::contestants
    std::uint64_t rankChanges = 0; // contestants whose rank differs
    std::uint64_t lost = 0;        // contestants that the rest of the votes no longer ties to the others
};

// Parallel to `annotators` (indexes into ComparisonSet::annotators). Over the largest strongly connected component with
// all votes and what is left of it; both are centred on the contestants they share. Unset where there is no fit with or
// without, or nobody is shared. Work: one fit an annotator, independent of the number of votes. After a stop request
// the rest is unset.
std::vector<std::optional<RemovalEffect>> effectsOfRemoval(const ComparisonSet& set,
                                                           std::span<const std::uint32_t> annotators, TieRule ties,
                                                           std::stop_token stop = {});

} // namespace joust::rating
