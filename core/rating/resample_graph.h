// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a resample still has a finite maximum: its "beats or ties" graph must be strongly connected (connectivity.h),
// and a model of ties needs a tie and a decisive vote. Prepared once, asked every round.
#pragma once

#include "rating/design.h"

#include <cstdint>
#include <span>
#include <vector>

namespace joust::rating {

class ResampleGraph
{
public:
    // The design must outlive the graph.
    ResampleGraph(const Design& design, TieRule ties);

    // Thread-safe. `votes`: parallel to the design's observations.
    bool isStronglyConnected(std::span<const std::uint32_t> votes) const;

private:
    struct Neighbour
    {
        std::uint32_t contestant = 0;
        std::uint32_t pair = 0;
        bool asFirst = false; // seen from the pair's first contestant
    };
    // Observations of a pair, side by side, that let the same of the two reach the other. A drawn one is found at once.
    struct Run
    {
        std::uint32_t pair = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint8_t directions = 0;
    };
    void addRuns();
    bool reachesAll(const std::vector<std::uint8_t>& directions, bool forward) const;

    const Design& m_design;
    TieRule m_ties;
    std::vector<Run> m_runs;
    std::vector<Neighbour> m_neighbours; // of contestant i: m_offsets[i] .. m_offsets[i + 1] - 1
    std::vector<std::uint32_t> m_offsets;
};

} // namespace joust::rating
