// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/annotator_removal.h"

#include "rating/bradley_terry.h"
#include "rating/largest_component.h"
#include "rating/pair_counts.h"
#include "rating/parallel.h"

#include <algorithm>
#include <cmath>

namespace joust::rating {
namespace {

constexpr double kNothing = 1e-9; // weight left in a cell by rounding

// Row numbers of each annotator's votes.
std::vector<std::vector<std::uint32_t>> rowsByAnnotator(const ComparisonSet& set)
{
    std::vector<std::vector<std::uint32_t>> rows(set.annotators.size());
    for (std::uint32_t i = 0; i < set.rows.size(); ++i) {
        if (set.rows[i].annotator >= 0)
            rows[static_cast<std::size_t>(set.rows[i].annotator)].push_back(i);
    }
    return rows;
}

PairCounts minus(const PairCounts& all, const PairCounts& removed)
{
    PairCounts rest{all.contestants, {}};
    auto own = removed.cells.begin(); // sorted like all.cells, a part of them
    for (PairCell cell : all.cells) {
        if (own != removed.cells.end() && own->a == cell.a && own->b == cell.b) {
            cell.wins -= own->wins;
            cell.losses -= own->losses;
            cell.ties -= own->ties;
            ++own;
        }
        for (double* count : {&cell.wins, &cell.losses, &cell.ties})
            *count = *count > kNothing ? *count : 0.0;
        if (cell.total() > 0.0)
            rest.cells.push_back(cell);
    }
    return rest;
}

PairCounts countsOf(const ComparisonSet& set, const std::vector<std::uint32_t>& rows, TieRule ties)
{
    ComparisonSet own;
    own.contestants.resize(set.contestants.size());
    for (const std::uint32_t row : rows) {
        own.rows.push_back(set.rows[row]);
        if (!set.weights.empty())
            own.weights.push_back(set.weights[row]);
    }
    return countPairs(own, ties);
}

// Strengths of shared contestants, centred on them.
struct Shared
{
    std::vector<std::uint32_t> members;
    std::vector<double> with;
    std::vector<double> without;
};

void centre(std::vector<double>& values)
{
    double mean = 0.0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    for (double& value : values)
        value -= mean;
}

Shared sharedBy(const LargestComponent& with, const LargestComponent& without)
{
    Shared shared;
    std::size_t j = 0;
    for (std::size_t i = 0; i < with.members.size(); ++i) {
        while (j < without.members.size() && without.members[j] < with.members[i])
            ++j;
        if (j == without.members.size() || without.members[j] != with.members[i])
            continue;
        shared.members.push_back(with.members[i]);
        shared.with.push_back(with.theta[i]);
        shared.without.push_back(without.theta[j]);
    }
    centre(shared.with);
    centre(shared.without);
    return shared;
}

std::vector<std::size_t> ranks(const std::vector<double>& values)
{
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    std::vector<std::size_t> result;
    for (const double value : values)
        result.push_back(static_cast<std::size_t>(
            std::lower_bound(sorted.begin(), sorted.end(), value, std::greater<>()) - sorted.begin()));
    return result;
}

std::optional<RemovalEffect> compare(const LargestComponent& with, const LargestComponent& without)
{
    const Shared shared = sharedBy(with, without);
    if (shared.members.size() < 2)
        return std::nullopt;
    RemovalEffect effect;
    effect.lost = with.members.size() - shared.members.size();
    const std::vector<std::size_t> before = ranks(shared.with);
    const std::vector<std::size_t> after = ranks(shared.without);
    for (std::size_t i = 0; i < shared.members.size(); ++i) {
        const double change = kEloPerTheta * (shared.without[i] - shared.with[i]);
        if (i == 0 || std::abs(change) > std::abs(effect.largestChange)) {
            effect.largestChange = change;
            effect.contestant = shared.members[i];
        }
        effect.rankChanges += before[i] != after[i] ? 1U : 0U;
    }
    return effect;
}

} // namespace

std::vector<std::optional<RemovalEffect>> effectsOfRemoval(const ComparisonSet& set,
                                                           std::span<const std::uint32_t> annotators, TieRule ties,
                                                           std::stop_token stop)
{
    std::vector<std::optional<RemovalEffect>> effects(annotators.size());
    const PairCounts counts = countPairs(set, ties);
    const base::Result<LargestComponent> with = fitLargestComponent(counts, stop);
    if (!with)
        return effects;
    const std::vector<std::vector<std::uint32_t>> rows = rowsByAnnotator(set);
    parallelFor(annotators.size(), 0, [&](std::size_t k) {
        if (stop.stop_requested())
            return;
        const PairCounts rest = minus(counts, countsOf(set, rows[annotators[k]], ties));
        if (const base::Result<LargestComponent> without = fitLargestComponent(rest, stop))
            effects[k] = compare(*with, *without);
    });
    return effects;
}

} // namespace joust::rating
