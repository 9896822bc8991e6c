// SPDX-License-Identifier: GPL-3.0-or-later
// The votes of a design grouped by whose or on what they are. A vote whose annotator (or prompt) is unknown is a
// cluster of its own.
#pragma once

#include "rating/comparison.h"
#include "rating/design.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace joust::rating {

enum class ClusterBy { Annotator, Prompt, AnnotatorAndPrompt };

struct Clusters
{
    std::vector<std::uint32_t> votes; // the observation of each vote, cluster by cluster
    std::vector<std::size_t> offsets; // cluster c holds votes offsets[c] .. offsets[c + 1] - 1
    std::size_t known = 0;            // the first so many clusters are known annotators (prompts, both)

    std::size_t count() const { return offsets.empty() ? 0 : offsets.size() - 1; }
    std::span<const std::uint32_t> of(std::size_t cluster) const
    {
        return std::span(votes).subspan(offsets[cluster], offsets[cluster + 1] - offsets[cluster]);
    }
};

// `design` must have been built from `set` (or split from such a one).
Clusters clusterVotes(const ComparisonSet& set, const Design& design, ClusterBy by);

// (sum n_c)^2 / sum n_c^2: the number of equally large clusters that would be as informative; 0 without votes.
double effectiveClusters(const Clusters& clusters);

} // namespace joust::rating
