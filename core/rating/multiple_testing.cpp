// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/multiple_testing.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace joust::rating {
namespace {

std::vector<std::size_t> ascending(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) { return p[x] < p[y]; });
    return order;
}

} // namespace

std::vector<double> benjaminiHochberg(std::span<const double> p)
{
    const std::vector<std::size_t> order = ascending(p);
    std::vector<double> adjusted(p.size());
    double smallest = 1.0;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        smallest = std::min(smallest, p[i] * static_cast<double>(p.size()) / static_cast<double>(rank));
        adjusted[i] = smallest;
    }
    return adjusted;
}

std::vector<double> holm(std::span<const double> p)
{
    const std::vector<std::size_t> order = ascending(p);
    std::vector<double> adjusted(p.size());
    double largest = 0.0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const std::size_t i = order[rank];
        largest = std::max(largest, p[i] * static_cast<double>(p.size() - rank));
        adjusted[i] = std::min(1.0, largest);
    }
    return adjusted;
}

} // namespace joust::rating
