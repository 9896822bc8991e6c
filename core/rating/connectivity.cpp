// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/connectivity.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace joust::rating {
namespace {

using Adjacency = std::vector<std::vector<std::uint32_t>>;

bool aReachesB(const PairCell& cell)
{
    return cell.wins > 0.0 || cell.ties > 0.0;
}

bool bReachesA(const PairCell& cell)
{
    return cell.losses > 0.0 || cell.ties > 0.0;
}

// Edges from winner to loser; ties go both ways. Reversed: from loser to winner.
Adjacency edges(const PairCounts& counts, bool reversed)
{
    Adjacency next(counts.contestants);
    for (const PairCell& cell : counts.cells) {
        if (reversed ? bReachesA(cell) : aReachesB(cell))
            next[cell.a].push_back(cell.b);
        if (reversed ? aReachesB(cell) : bReachesA(cell))
            next[cell.b].push_back(cell.a);
    }
    return next;
}

std::vector<bool> present(const PairCounts& counts)
{
    std::vector<bool> result(counts.contestants, false);
    for (const PairCell& cell : counts.cells) {
        result[cell.a] = true;
        result[cell.b] = true;
    }
    return result;
}

// Vertices in the order in which a depth-first search leaves them; iterative, because a chain of wins may be long.
std::vector<std::uint32_t> finishOrder(const Adjacency& next)
{
    std::vector<std::uint32_t> order;
    std::vector<bool> seen(next.size(), false);
    std::vector<std::pair<std::uint32_t, std::size_t>> stack;
    for (std::uint32_t root = 0; root < next.size(); ++root) {
        if (seen[root])
            continue;
        seen[root] = true;
        stack.emplace_back(root, 0);
        while (!stack.empty()) {
            auto& [vertex, edge] = stack.back();
            if (edge == next[vertex].size()) {
                order.push_back(vertex);
                stack.pop_back();
                continue;
            }
            const std::uint32_t child = next[vertex][edge++];
            if (!seen[child]) {
                seen[child] = true;
                stack.emplace_back(child, 0);
            }
        }
    }
    return order;
}

// Labels everything reachable from each root, taken in the given order; the roots not in `included` keep -1.
std::vector<int> label(const Adjacency& next, const std::vector<std::uint32_t>& roots,
                       const std::vector<bool>& included)
{
    std::vector<int> component(next.size(), -1);
    int count = 0;
    std::vector<std::uint32_t> stack;
    for (const std::uint32_t root : roots) {
        if (!included[root] || component[root] >= 0)
            continue;
        component[root] = count;
        stack.push_back(root);
        while (!stack.empty()) {
            const std::uint32_t vertex = stack.back();
            stack.pop_back();
            for (const std::uint32_t child : next[vertex]) {
                if (component[child] < 0) {
                    component[child] = count;
                    stack.push_back(child);
                }
            }
        }
        ++count;
    }
    return component;
}

// Renumbers by size and returns the members.
std::vector<std::vector<std::uint32_t>> membersBySize(std::vector<int>& component)
{
    std::vector<std::vector<std::uint32_t>> members;
    for (std::uint32_t i = 0; i < component.size(); ++i) {
        if (component[i] < 0)
            continue;
        members.resize(std::max(members.size(), static_cast<std::size_t>(component[i]) + 1));
        members[static_cast<std::size_t>(component[i])].push_back(i);
    }
    std::sort(members.begin(), members.end(), [](const auto& x, const auto& y) {
        return x.size() != y.size() ? x.size() > y.size() : x.front() < y.front();
    });
    for (std::size_t c = 0; c < members.size(); ++c) {
        for (const std::uint32_t i : members[c])
            component[i] = static_cast<int>(c);
    }
    return members;
}

std::vector<std::pair<int, int>> edgesBetween(const PairCounts& counts, const std::vector<int>& strong)
{
    std::vector<std::pair<int, int>> result;
    for (const PairCell& cell : counts.cells) {
        if (strong[cell.a] == strong[cell.b])
            continue;
        if (aReachesB(cell))
            result.emplace_back(strong[cell.a], strong[cell.b]);
        else
            result.emplace_back(strong[cell.b], strong[cell.a]);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

int reachableSize(const Adjacency& next, std::uint32_t from, const std::vector<int>& sizes)
{
    std::vector<bool> seen(next.size(), false);
    std::vector<std::uint32_t> stack{from};
    seen[from] = true;
    int total = 0;
    while (!stack.empty()) {
        const std::uint32_t vertex = stack.back();
        stack.pop_back();
        for (const std::uint32_t child : next[vertex]) {
            if (seen[child])
                continue;
            seen[child] = true;
            total += sizes[child];
            stack.push_back(child);
        }
    }
    return total;
}

} // namespace

Connectivity connectivity(const PairCounts& counts)
{
    Connectivity graph;
    const std::vector<bool> included = present(counts);
    const Adjacency forward = edges(counts, false);
    const Adjacency backward = edges(counts, true);

    // Kosaraju: roots in reverse finishing order, labelled along reversed edges.
    std::vector<std::uint32_t> order = finishOrder(forward);
    std::reverse(order.begin(), order.end());
    graph.strong = label(backward, order, included);
    graph.strongMembers = membersBySize(graph.strong);

    Adjacency both = forward;
    for (std::size_t i = 0; i < both.size(); ++i)
        both[i].insert(both[i].end(), backward[i].begin(), backward[i].end());
    graph.weak = label(both, order, included);
    graph.weakMembers = membersBySize(graph.weak);
    graph.oneWay = edgesBetween(counts, graph.strong);
    return graph;
}

Connectivity oneComponent(const PairCounts& counts)
{
    Connectivity graph;
    const std::vector<bool> included = present(counts);
    std::vector<std::uint32_t> members;
    for (std::uint32_t i = 0; i < counts.contestants; ++i) {
        if (included[i])
            members.push_back(i);
        graph.strong.push_back(included[i] ? 0 : -1);
    }
    graph.weak = graph.strong;
    if (!members.empty())
        graph.strongMembers = graph.weakMembers = {members};
    return graph;
}

OneWayOrder oneWayOrder(const Connectivity& graph)
{
    const std::size_t count = graph.strongMembers.size();
    OneWayOrder order{std::vector<int>(count, 0), std::vector<int>(count, 0)};
    if (graph.oneWay.empty() || count > kMaxOrderedComponents)
        return order;
    Adjacency down(count);
    Adjacency up(count);
    for (const auto& [winner, loser] : graph.oneWay) {
        down[static_cast<std::size_t>(winner)].push_back(static_cast<std::uint32_t>(loser));
        up[static_cast<std::size_t>(loser)].push_back(static_cast<std::uint32_t>(winner));
    }
    std::vector<int> sizes;
    for (const auto& members : graph.strongMembers)
        sizes.push_back(static_cast<int>(members.size()));
    for (std::uint32_t c = 0; c < count; ++c) {
        order.above[c] = reachableSize(up, c, sizes);
        order.below[c] = reachableSize(down, c, sizes);
    }
    return order;
}

} // namespace joust::rating
