// SPDX-License-Identifier: GPL-3.0-or-later
// The comparisons of one fit, sorted by pair of contestants, so that a fit passes over memory in order and adds up each
// pair's share of the information by itself. Votes that are the same to the likelihood are one observation: without
// covariates a million votes of 130 contestants become some ten thousand observations.
#pragma once

#include "base/large_memory.h"
#include "rating/comparison.h"
#include "rating/covariates.h"
#include "rating/outcome_model.h"
#include "rating/pair_counts.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace joust::rating {

// The observations begin .. end - 1 are all votes on one pair.
struct PairSpan
{
    std::uint32_t first = 0; // contestant; first < second
    std::uint32_t second = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

struct Design
{
    std::uint32_t contestants = 0;
    std::vector<PairSpan> pairs; // by (first, second), each once, none empty

    // Parallel: one entry an observation.
    base::Column<PairOutcome> outcome;           // seen from the pair's first contestant
    base::Column<std::int8_t> position;          // +1: the first contestant stood on side A, -1: on side B
    base::Column<std::uint32_t> votes;           // how many votes it stands for
    base::Column<double> weight;                 // of one vote
    std::vector<base::Column<float>> covariates; // columns; seen from the first contestant

    // The votes behind the observations, as row numbers of the comparison set: those of observation 0, of 1, ...
    base::Column<std::uint32_t> rows;

    std::size_t observations() const { return outcome.size(); }
    double totalWeight() const;
    std::uint64_t totalVotes() const;
};

// All votes that count under `ties`, contestants numbered as in the set. With `reweight` each vote's weight is
// multiplied by 1 / max(votes of its unordered pair, 50), and under arena-rank's preset divided by the mean weight.
// `covariates` must belong to the set. O(votes + contestants) while contestants are at most 1,400; more need a sort.
Design buildDesign(const ComparisonSet& set, TieRule ties, const Covariates& covariates, bool reweight,
                   bool meanWeightOne = false, unsigned threads = 0);

// Sums per pair of contestants; contestants without an observation have no cell.
PairCounts countPairs(const Design& design);

// The index into design.pairs of each observation.
std::vector<std::uint32_t> pairOfObservations(const Design& design);

// Some votes of a design, given by their observations in ascending order (repeated for several votes); without `rows`.
Design selectVotes(const Design& design, std::span<const std::uint32_t> pairOf,
                   std::span<const std::uint32_t> observations);

// One design per component, its contestants renumbered in ascending order; pairs across components are left out.
// `component` has one number per contestant, -1 for none.
std::vector<Design> splitDesign(const Design& design, std::span<const int> component, std::size_t components);

} // namespace joust::rating
