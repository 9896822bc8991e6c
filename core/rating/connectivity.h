// SPDX-License-Identifier: GPL-3.0-or-later
// Whether ratings exist. Without covariates the maximum of the Bradley-Terry likelihood is finite exactly when the
// directed graph "beats or ties" is strongly connected (L. R. Ford, "Solution of a ranking problem from binary
// comparisons", 1957).
#pragma once

#include "rating/pair_counts.h"

#include <cstdint>
#include <vector>

namespace joust::rating {

struct Connectivity
{
    // Component of each contestant, or -1 for one without any vote in the counts. Components are numbered by size,
    // largest first, equal sizes by their first contestant.
    std::vector<int> strong;
    std::vector<int> weak;
    std::vector<std::vector<std::uint32_t>> strongMembers; // ascending
    std::vector<std::vector<std::uint32_t>> weakMembers;
    // Edges between strong components, (winner, loser), each once, sorted.
    std::vector<std::pair<int, int>> oneWay;
};

Connectivity connectivity(const PairCounts& counts);
// All contestants with a vote as one component, for models whose maximum is finite in any case.
Connectivity oneComponent(const PairCounts& counts);

// Per strong component: how many contestants stand in components that reach it by one-way wins, and how many in
// components it reaches.
struct OneWayOrder
{
    std::vector<int> above;
    std::vector<int> below;
};
// O(components * edges); with more than kMaxOrderedComponents components every count is zero.
inline constexpr std::size_t kMaxOrderedComponents = 4000;
OneWayOrder oneWayOrder(const Connectivity& graph);

} // namespace joust::rating
