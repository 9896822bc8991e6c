// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/vote_cells.h"

#include "rating/pair_counts.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace joust::rating {
namespace {

constexpr std::uint32_t kOutside = 0xFFFFFFFF;

std::vector<std::uint32_t> localNumbers(std::size_t contestants, std::span<const std::uint32_t> members)
{
    std::vector<std::uint32_t> local(contestants, kOutside);
    for (std::uint32_t i = 0; i < members.size(); ++i)
        local[members[i]] = i;
    return local;
}

bool sameCell(const VoteCell& x, const VoteCell& y)
{
    return std::tie(x.a, x.b, x.y, x.weight) == std::tie(y.a, y.b, y.y, y.weight);
}

} // namespace

std::vector<VoteCell> voteCells(const ComparisonSet& set, TieRule ties, std::span<const std::uint32_t> members)
{
    const std::vector<std::uint32_t> local = localNumbers(set.contestants.size(), members);
    std::vector<VoteCell> votes;
    votes.reserve(set.rows.size());
    for (std::size_t row = 0; row < set.rows.size(); ++row) {
        const Comparison& vote = set.rows[row];
        VoteCell cell{local[vote.a], local[vote.b], scoreOf(vote.outcome), vote.weight, 1, row};
        if (cell.a == kOutside || cell.b == kOutside || (ties != TieRule::Half && isTie(vote.outcome)))
            continue;
        if (cell.a > cell.b) {
            std::swap(cell.a, cell.b);
            cell.y = 1.0 - cell.y;
        }
        votes.push_back(cell);
    }
    std::sort(votes.begin(), votes.end(), [](const VoteCell& x, const VoteCell& y) {
        return std::tie(x.a, x.b, x.y, x.weight, x.firstRow) < std::tie(y.a, y.b, y.y, y.weight, y.firstRow);
    });
    std::vector<VoteCell> cells;
    for (const VoteCell& vote : votes) {
        if (!cells.empty() && sameCell(cells.back(), vote))
            ++cells.back().votes;
        else
            cells.push_back(vote);
    }
    return cells;
}

} // namespace joust::rating
