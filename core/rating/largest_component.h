// SPDX-License-Identifier: GPL-3.0-or-later
// The largest strongly connected component with its Bradley-Terry fit: what a question about one ranking is asked of.
#pragma once

#include "base/result.h"
#include "rating/bradley_terry.h"
#include "rating/matrix.h"
#include "rating/pair_counts.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace joust::rating {

struct LargestComponent
{
    std::vector<std::uint32_t> members; // contestant numbers, ascending; at least two
    PairCounts counts;                  // among the members, renumbered
    std::vector<double> theta;          // mean zero
    Matrix inverse;                     // H^+ at theta
    bool others = false;                // there are contestants outside
};

// NotAllowed with a sentence when no two contestants have beaten or tied each other, when there are more members than
// kMaxFittedContestants, and when the fit fails; Cancelled after a stop request.
base::Result<LargestComponent> fitLargestComponent(const PairCounts& counts, std::stop_token stop = {});

// H^+ G H^+ with G = sum r^2 (e_a - e_b)(e_a - e_b)' over votes, as in sandwich.h, from the sums per pair.
Matrix plainSandwich(const LargestComponent& component);

} // namespace joust::rating
