// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/vote_cells.h"

#include "rating/sorted_votes.h"

#include <algorithm>
#include <array>
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

// Adds one cell for each weight among some votes of one pair that have the same y.
void addCells(const ComparisonSet& set, VoteCell cell, std::vector<std::uint32_t>& rows, std::vector<VoteCell>& cells)
{
    std::sort(rows.begin(), rows.end(), [&](std::uint32_t x, std::uint32_t y) {
        return std::pair(set.weight(x), x) < std::pair(set.weight(y), y);
    });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || set.weight(rows[i]) != set.weight(rows[i - 1])) {
            cell.weight = set.weight(rows[i]);
            cell.firstRow = rows[i];
            cells.push_back(cell);
        }
        ++cells.back().votes;
    }
    rows.clear();
}

} // namespace

std::vector<VoteCell> voteCells(const ComparisonSet& set, TieRule ties, std::span<const std::uint32_t> members)
{
    const std::vector<std::uint32_t> local = localNumbers(set.contestants.size(), members);
    const SortedVotes sorted = sortVotes(set, ties == TieRule::Half ? TieRule::Half : TieRule::Drop);
    std::vector<VoteCell> cells;
    std::array<std::vector<std::uint32_t>, 3> rows; // of one pair, by 2 y
    for (std::size_t r = 0; r < sorted.runs.size(); ++r) {
        const VoteRun& run = sorted.runs[r];
        if (local[run.first] == kOutside || local[run.second] == kOutside)
            continue;
        std::vector<std::uint32_t>& same = rows[static_cast<std::size_t>(2.0 * scoreOf(run.outcome))];
        same.insert(same.end(), sorted.rows.begin() + run.begin, sorted.rows.begin() + run.end);
        const bool last = r + 1 == sorted.runs.size() || sorted.runs[r + 1].first != run.first ||
                          sorted.runs[r + 1].second != run.second;
        for (std::size_t y = 0; last && y < rows.size(); ++y)
            addCells(set, {local[run.first], local[run.second], static_cast<double>(y) / 2.0, 1.0, 0, 0}, rows[y],
                     cells);
    }
    return cells;
}

} // namespace joust::rating
