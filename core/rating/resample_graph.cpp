// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/resample_graph.h"

#include <algorithm>
#include <numeric>

namespace joust::rating {
namespace {

// Which of the two beat or tied the other.
constexpr std::uint8_t kFirstOverSecond = 1;
constexpr std::uint8_t kSecondOverFirst = 2;

std::uint8_t directionsOf(PairOutcome outcome)
{
    if (outcome == PairOutcome::First)
        return kFirstOverSecond;
    return outcome == PairOutcome::Second ? kSecondOverFirst : kFirstOverSecond | kSecondOverFirst;
}

} // namespace

ResampleGraph::ResampleGraph(const Design& design, TieRule ties)
    : m_design(design)
    , m_ties(ties)
    , m_offsets(design.contestants + 1, 0)
{
    for (const PairSpan& pair : design.pairs) {
        ++m_offsets[pair.first + 1];
        ++m_offsets[pair.second + 1];
    }
    addRuns();
    std::partial_sum(m_offsets.begin(), m_offsets.end(), m_offsets.begin());
    m_neighbours.resize(m_offsets.back());
    std::vector<std::uint32_t> next(m_offsets.begin(), m_offsets.end() - 1);
    for (std::uint32_t p = 0; p < design.pairs.size(); ++p) {
        const PairSpan& pair = design.pairs[p];
        m_neighbours[next[pair.first]++] = {pair.second, p, true};
        m_neighbours[next[pair.second]++] = {pair.first, p, false};
    }
}

void ResampleGraph::addRuns()
{
    for (std::uint32_t p = 0; p < m_design.pairs.size(); ++p) {
        for (std::uint32_t i = m_design.pairs[p].begin; i < m_design.pairs[p].end; ++i) {
            const std::uint8_t directions = directionsOf(m_design.outcome[i]);
            const bool goesOn = !m_runs.empty() && m_runs.back().pair == p && m_runs.back().directions == directions;
            if (!goesOn)
                m_runs.push_back({p, i, i, directions});
            m_runs.back().end = i + 1;
        }
    }
}

bool ResampleGraph::reachesAll(const std::vector<std::uint8_t>& directions, bool forward) const
{
    std::vector<bool> seen(m_design.contestants, false);
    std::vector<std::uint32_t> stack{0};
    seen[0] = true;
    std::size_t reached = 1;
    while (!stack.empty()) {
        const std::uint32_t i = stack.back();
        stack.pop_back();
        for (std::uint32_t k = m_offsets[i]; k < m_offsets[i + 1]; ++k) {
            const Neighbour& to = m_neighbours[k];
            const std::uint8_t needed = to.asFirst == forward ? kFirstOverSecond : kSecondOverFirst;
            if (seen[to.contestant] || (directions[to.pair] & needed) == 0)
                continue;
            seen[to.contestant] = true;
            ++reached;
            stack.push_back(to.contestant);
        }
    }
    return reached == m_design.contestants;
}

bool ResampleGraph::isStronglyConnected(std::span<const std::uint32_t> votes) const
{
    std::vector<std::uint8_t> directions(m_design.pairs.size(), 0);
    bool decisive = false;
    bool tie = false;
    for (const Run& run : m_runs) {
        const auto drawn = votes.subspan(run.begin, run.end - run.begin);
        if (std::none_of(drawn.begin(), drawn.end(), [](std::uint32_t times) { return times > 0; }))
            continue;
        directions[run.pair] |= run.directions;
        (run.directions == (kFirstOverSecond | kSecondOverFirst) ? tie : decisive) = true;
    }
    if (hasTieParameter(m_ties) && !(tie && decisive))
        return false;
    return reachesAll(directions, true) && reachesAll(directions, false);
}

} // namespace joust::rating
