// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/pair_counts.h"

#include <algorithm>
#include <numeric>

namespace joust::rating {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

bool counts(const Comparison& vote, TieRule ties)
{
    return vote.a != vote.b && (ties == TieRule::Half || !isTie(vote.outcome));
}

// Row numbers grouped by the pair's smaller index (counting sort).
struct Buckets
{
    std::vector<std::size_t> offsets;
    std::vector<std::uint32_t> rows;
};

Buckets bucketByFirst(const ComparisonSet& set, TieRule ties)
{
    Buckets buckets;
    buckets.offsets.assign(set.contestants.size() + 1, 0);
    for (const Comparison& vote : set.rows) {
        if (counts(vote, ties))
            ++buckets.offsets[std::min(vote.a, vote.b) + 1];
    }
    std::partial_sum(buckets.offsets.begin(), buckets.offsets.end(), buckets.offsets.begin());
    buckets.rows.resize(buckets.offsets.back());
    std::vector<std::size_t> next(buckets.offsets.begin(), buckets.offsets.end() - 1);
    for (std::size_t i = 0; i < set.rows.size(); ++i) {
        if (counts(set.rows[i], ties))
            buckets.rows[next[std::min(set.rows[i].a, set.rows[i].b)]++] = static_cast<std::uint32_t>(i);
    }
    return buckets;
}

void addVote(PairCell& cell, const Comparison& vote, double weight)
{
    const double squared = weight * weight;
    if (isTie(vote.outcome)) {
        cell.ties += weight;
        cell.ties2 += squared;
    } else if ((vote.outcome == base::Outcome::A) == (vote.a == cell.a)) {
        cell.wins += weight;
        cell.wins2 += squared;
    } else {
        cell.losses += weight;
        cell.losses2 += squared;
    }
}

} // namespace

double PairCounts::totalWeight() const
{
    return std::accumulate(cells.begin(), cells.end(), 0.0,
                           [](double sum, const PairCell& cell) { return sum + cell.total(); });
}

double PairCounts::tieShare() const
{
    const double total = totalWeight();
    const double ties = std::accumulate(cells.begin(), cells.end(), 0.0,
                                        [](double sum, const PairCell& cell) { return sum + cell.ties; });
    return total > 0.0 ? ties / total : 0.0;
}

PairCounts countPairs(const ComparisonSet& set, TieRule ties)
{
    const Buckets buckets = bucketByFirst(set, ties);
    PairCounts result;
    result.contestants = static_cast<std::uint32_t>(set.contestants.size());
    std::vector<std::uint32_t> cellOf(set.contestants.size(), kNone); // of the pair (a, second) while a is at work
    for (std::uint32_t a = 0; a < result.contestants; ++a) {
        const std::size_t first = result.cells.size();
        for (std::size_t k = buckets.offsets[a]; k < buckets.offsets[a + 1]; ++k) {
            const std::uint32_t row = buckets.rows[k];
            const Comparison& vote = set.rows[row];
            const std::uint32_t b = std::max(vote.a, vote.b);
            if (cellOf[b] == kNone) {
                cellOf[b] = static_cast<std::uint32_t>(result.cells.size());
                result.cells.push_back({.a = a, .b = b});
            }
            addVote(result.cells[cellOf[b]], vote, set.weight(row));
        }
        for (std::size_t i = first; i < result.cells.size(); ++i)
            cellOf[result.cells[i].b] = kNone;
        std::sort(result.cells.begin() + static_cast<std::ptrdiff_t>(first), result.cells.end(),
                  [](const PairCell& x, const PairCell& y) { return x.b < y.b; });
    }
    return result;
}

std::vector<PairCounts> splitCounts(const PairCounts& counts, std::span<const int> component, std::size_t components)
{
    std::vector<PairCounts> parts(components);
    std::vector<std::uint32_t> local(counts.contestants, kNone);
    for (std::uint32_t i = 0; i < counts.contestants; ++i) {
        if (component[i] >= 0)
            local[i] = parts[static_cast<std::size_t>(component[i])].contestants++;
    }
    for (PairCell cell : counts.cells) {
        if (component[cell.a] != component[cell.b] || component[cell.a] < 0)
            continue;
        PairCounts& part = parts[static_cast<std::size_t>(component[cell.a])];
        cell.a = local[cell.a];
        cell.b = local[cell.b];
        part.cells.push_back(cell);
    }
    return parts;
}

} // namespace joust::rating
