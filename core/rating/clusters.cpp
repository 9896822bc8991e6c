// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/clusters.h"

#include "rating/pair_counts.h"

#include <numeric>

namespace joust::rating {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

struct Selection
{
    std::vector<std::uint32_t> local; // contestant -> number within the component, or kNone
    TieRule ties = TieRule::Half;

    bool has(const Comparison& vote) const
    {
        return vote.a != vote.b && local[vote.a] != kNone && local[vote.b] != kNone &&
               (ties == TieRule::Half || !isTie(vote.outcome));
    }
};

Selection select(const ComparisonSet& set, TieRule ties, std::span<const std::uint32_t> members)
{
    Selection selection{std::vector<std::uint32_t>(set.contestants.size(), kNone), ties};
    for (std::size_t i = 0; i < members.size(); ++i)
        selection.local[members[i]] = static_cast<std::uint32_t>(i);
    return selection;
}

// Sizes of the clusters: known annotators with at least one vote first (numbered in `number`), then one a vote.
std::vector<std::size_t> clusterSizes(const ComparisonSet& set, const Selection& selection,
                                      std::vector<std::uint32_t>& number)
{
    std::vector<std::size_t> sizeOfAnnotator(set.annotators.size(), 0);
    std::size_t unknown = 0;
    for (const Comparison& vote : set.rows) {
        if (!selection.has(vote))
            continue;
        if (vote.annotator >= 0)
            ++sizeOfAnnotator[static_cast<std::size_t>(vote.annotator)];
        else
            ++unknown;
    }
    std::vector<std::size_t> sizes;
    number.assign(set.annotators.size(), kNone);
    for (std::size_t i = 0; i < sizeOfAnnotator.size(); ++i) {
        if (sizeOfAnnotator[i] == 0)
            continue;
        number[i] = static_cast<std::uint32_t>(sizes.size());
        sizes.push_back(sizeOfAnnotator[i]);
    }
    sizes.resize(sizes.size() + unknown, 1);
    return sizes;
}

} // namespace

Clusters clusterByAnnotator(const ComparisonSet& set, TieRule ties, std::span<const std::uint32_t> members)
{
    const Selection selection = select(set, ties, members);
    std::vector<std::uint32_t> number;
    const std::vector<std::size_t> sizes = clusterSizes(set, selection, number);
    Clusters clusters;
    for (const std::uint32_t n : number)
        clusters.known += n == kNone ? 0 : 1;
    clusters.offsets.assign(sizes.size() + 1, 0);
    std::partial_sum(sizes.begin(), sizes.end(), clusters.offsets.begin() + 1);
    clusters.votes.resize(clusters.offsets.back());
    std::vector<std::size_t> next(clusters.offsets.begin(), clusters.offsets.end() - 1);
    std::size_t unknown = clusters.known;
    for (const Comparison& vote : set.rows) {
        if (!selection.has(vote))
            continue;
        const std::size_t c = vote.annotator >= 0 ? number[static_cast<std::size_t>(vote.annotator)] : unknown++;
        clusters.votes[next[c]++] = {selection.local[vote.a], selection.local[vote.b], scoreOf(vote.outcome),
                                     vote.weight};
    }
    return clusters;
}

double effectiveClusters(const Clusters& clusters)
{
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t c = 0; c < clusters.count(); ++c) {
        const auto n = static_cast<double>(clusters.offsets[c + 1] - clusters.offsets[c]);
        sum += n;
        squares += n * n;
    }
    return squares > 0.0 ? sum * sum / squares : 0.0;
}

} // namespace joust::rating
