// SPDX-License-Identifier: GPL-3.0-or-later
// Votes of one strongly connected component, grouped by cluster (here: annotator). A vote whose annotator is unknown is
// a cluster of its own.
#pragma once

#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace joust::rating {

struct ClusterVote
{
    std::uint32_t a = 0; // numbered within the component
    std::uint32_t b = 0;
    double y = 0.5;
    double weight = 1.0;
};

struct Clusters
{
    std::vector<ClusterVote> votes;   // cluster by cluster
    std::vector<std::size_t> offsets; // cluster c holds votes offsets[c] .. offsets[c + 1] - 1
    std::size_t known = 0;            // clusters that are a known annotator's

    std::size_t count() const { return offsets.empty() ? 0 : offsets.size() - 1; }
    std::span<const ClusterVote> of(std::size_t cluster) const
    {
        return std::span(votes).subspan(offsets[cluster], offsets[cluster + 1] - offsets[cluster]);
    }
};

// Only votes among `members` (ascending contestant numbers) that count under `ties`.
Clusters clusterByAnnotator(const ComparisonSet& set, TieRule ties, std::span<const std::uint32_t> members);

// (sum n_c)^2 / sum n_c^2: the number of equally large clusters that would be as informative; 0 without votes.
double effectiveClusters(const Clusters& clusters);

} // namespace joust::rating
