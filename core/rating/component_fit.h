// SPDX-License-Identifier: GPL-3.0-or-later
// Every strongly connected component fitted by itself: where the maximum over all contestants is at infinity, these are
// the parts in which it is finite.
#pragma once

#include "rating/bradley_terry.h"
#include "rating/connectivity.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

struct ComponentFit
{
    std::vector<std::uint32_t> members; // contestant numbers, ascending
    PairCounts counts;                  // among the members, renumbered
    BradleyTerryFit fit;                // centred on 0
};

// A larger component is not fitted (converged = false): its matrices would need gigabytes.
inline constexpr std::size_t kMaxFittedContestants = 5000;

// Parallel to graph.strongMembers. A component of one contestant has theta 0 and nothing to iterate.
std::vector<ComponentFit> fitComponents(const PairCounts& counts, const Connectivity& graph, std::stop_token stop);

} // namespace joust::rating
