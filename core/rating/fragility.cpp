// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/fragility.h"

#include "rating/bradley_terry.h"
#include "rating/connectivity.h"
#include "rating/largest_component.h"
#include "rating/vote_cells.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace joust::rating {
namespace {

// The leader's component.
struct Field
{
    LargestComponent fitted;
    std::vector<VoteCell> cells;
    std::uint32_t leader = 0; // numbered within the component, like every contestant here
};

// A cell and how much each of its votes holds the leader above the rival, > 0.
struct Influence
{
    std::size_t cell = 0;
    double each = 0.0;
};

PairCounts countsOf(const std::vector<VoteCell>& cells, std::uint32_t contestants)
{
    PairCounts counts;
    counts.contestants = contestants;
    for (const VoteCell& cell : cells) {
        if (cell.votes == 0)
            continue;
        if (counts.cells.empty() || counts.cells.back().a != cell.a || counts.cells.back().b != cell.b)
            counts.cells.push_back({.a = cell.a, .b = cell.b});
        PairCell& pair = counts.cells.back();
        const double weight = cell.weight * static_cast<double>(cell.votes);
        (cell.y == 1.0 ? pair.wins : cell.y == 0.0 ? pair.losses : pair.ties) += weight;
    }
    return counts;
}

std::uint32_t bestOf(const std::vector<double>& theta)
{
    return static_cast<std::uint32_t>(std::max_element(theta.begin(), theta.end()) - theta.begin());
}

// Largest first, ties by row.
auto largestFirst(const Field& field)
{
    return [&field](const Influence& x, const Influence& y) {
        return std::tuple(-x.each, field.cells[x.cell].firstRow) < std::tuple(-y.each, field.cells[y.cell].firstRow);
    };
}

// In no order.
std::vector<Influence> influences(const Field& field, std::uint32_t rival)
{
    std::vector<Influence> result;
    for (std::size_t i = 0; i < field.cells.size(); ++i) {
        const VoteCell& cell = field.cells[i];
        const double residual =
            cell.weight * (cell.y - winProbability(field.fitted.theta[cell.a] - field.fitted.theta[cell.b]));
        const double direction = field.fitted.inverse(field.leader, cell.a) -
                                 field.fitted.inverse(field.leader, cell.b) - field.fitted.inverse(rival, cell.a) +
                                 field.fitted.inverse(rival, cell.b);
        if (residual * direction > 0.0)
            result.push_back({i, residual * direction});
    }
    return result;
}

std::vector<Influence> sortedInfluences(const Field& field, std::uint32_t rival)
{
    std::vector<Influence> result = influences(field, rival);
    std::sort(result.begin(), result.end(), largestFirst(field));
    return result;
}

// Takes the largest off a heap: few are needed of many.
std::optional<std::uint64_t> firstOrderCount(const Field& field, std::vector<Influence> heap, double gap)
{
    const auto smallestLast = [larger = largestFirst(field)](const Influence& x, const Influence& y) {
        return larger(y, x);
    };
    std::make_heap(heap.begin(), heap.end(), smallestLast);
    double sum = 0.0;
    std::uint64_t count = 0;
    for (; !heap.empty(); heap.pop_back()) {
        std::pop_heap(heap.begin(), heap.end(), smallestLast);
        const Influence& influence = heap.back();
        const std::uint64_t votes = field.cells[influence.cell].votes;
        const double all = influence.each * static_cast<double>(votes);
        if (sum + all < gap) {
            sum += all;
            count += votes;
            continue;
        }
        std::uint64_t needed = 0;
        while (needed < votes && sum + static_cast<double>(needed) * influence.each < gap)
            ++needed;
        return count + needed;
    }
    return std::nullopt;
}

std::vector<VoteCell> without(const Field& field, const std::vector<Influence>& order, std::uint64_t k)
{
    std::vector<VoteCell> rest = field.cells;
    for (const Influence& influence : order) {
        VoteCell& cell = rest[influence.cell];
        const std::uint64_t removed = std::min(k, cell.votes);
        cell.votes -= removed;
        k -= removed;
        if (k == 0)
            break;
    }
    return rest;
}

// Somebody else leads: rated above the leader, or above it by one-way wins where the rest has no finite maximum.
bool anotherLeads(const Field& field, const std::vector<Influence>& order, std::uint64_t k)
{
    const PairCounts counts =
        countsOf(without(field, order, k), static_cast<std::uint32_t>(field.fitted.members.size()));
    const Connectivity graph = connectivity(counts);
    if (graph.strong[field.leader] < 0)
        return true; // no vote is left for it
    const auto own = static_cast<std::size_t>(graph.strong[field.leader]);
    if (oneWayOrder(graph).above[own] > 0)
        return true;
    const std::vector<std::uint32_t>& members = graph.strongMembers[own];
    const BradleyTerryFit fit = fitBradleyTerry(splitCounts(counts, graph.strong, graph.strongMembers.size())[own]);
    return fit.converged && members[bestOf(fit.theta)] != field.leader;
}

// Brackets a change from the first-order count outwards (without one, from all helpful votes), then halves the bracket.
std::optional<std::uint64_t> refitCount(const Field& field, const std::vector<Influence>& order,
                                        std::optional<std::uint64_t> start)
{
    std::uint64_t helpful = 0;
    for (const Influence& influence : order)
        helpful += field.cells[influence.cell].votes;
    std::uint64_t keeps = 0; // removing so many changes nothing
    std::uint64_t changes = start.value_or(helpful);
    while (!anotherLeads(field, order, changes)) {
        if (changes == helpful)
            return std::nullopt;
        keeps = changes;
        changes = std::min(helpful, changes + changes / 4 + 1);
    }
    while (changes - keeps > 1) {
        const std::uint64_t middle = keeps + (changes - keeps) / 2;
        (anotherLeads(field, order, middle) ? changes : keeps) = middle;
    }
    return changes;
}

// Rivals numbered within the component: the runner-up first, the others by first-order count.
std::vector<RivalFragility> nearestRivals(const Field& field)
{
    std::vector<RivalFragility> rivals;
    for (std::uint32_t q = 0; q < field.fitted.members.size(); ++q) {
        if (q != field.leader)
            rivals.push_back({q, field.fitted.theta[field.leader] - field.fitted.theta[q], {}, {}});
    }
    std::stable_sort(rivals.begin(), rivals.end(),
                     [](const RivalFragility& x, const RivalFragility& y) { return x.gap < y.gap; });
    rivals.resize(std::min(rivals.size(), kMaxRivals));
    for (RivalFragility& one : rivals)
        one.firstOrder = firstOrderCount(field, influences(field, one.rival), one.gap);
    std::stable_sort(rivals.begin() + 1, rivals.end(), [](const RivalFragility& x, const RivalFragility& y) {
        return x.firstOrder.value_or(UINT64_MAX) < y.firstOrder.value_or(UINT64_MAX);
    });
    return rivals;
}

} // namespace

Fragility fragility(const ComparisonSet& set, TieRule ties, std::stop_token stop)
{
    Fragility result;
    base::Result<LargestComponent> fitted = fitLargestComponent(countPairs(set, ties), stop);
    if (!fitted) {
        result.message = fitted.error().detail;
        return result;
    }
    Field field{std::move(*fitted), {}, 0};
    field.cells = voteCells(set, ties, field.fitted.members);
    field.leader = bestOf(field.fitted.theta);
    if (field.fitted.others)
        result.message = "Only the largest group of comparable contestants was looked at.";
    for (const VoteCell& cell : field.cells)
        result.votes += cell.votes;
    for (RivalFragility one : nearestRivals(field)) {
        if (stop.stop_requested())
            return Fragility{{}, 0, {}, {}, "Stopped."};
        if (!result.atMost || one.firstOrder.value_or(UINT64_MAX) / 2 <= *result.atMost)
            one.refit = refitCount(field, sortedInfluences(field, one.rival), one.firstOrder);
        if (one.refit && (!result.atMost || *one.refit < *result.atMost))
            result.atMost = one.refit;
        one.rival = field.fitted.members[one.rival];
        result.rivals.push_back(one);
    }
    result.leader = field.fitted.members[field.leader];
    return result;
}

} // namespace joust::rating
