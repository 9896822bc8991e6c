// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/sorted_votes.h"

#include "rating/pair_counts.h"
#include "rating/parallel.h"

#include <algorithm>
#include <array>
#include <utility>

namespace joust::rating {
namespace {

constexpr std::uint64_t kKinds = 8;                  // two sides x four outcomes
constexpr std::uint64_t kLargestTable = 1ULL << 24U; // keys that are counted rather than sorted
constexpr std::size_t kSmallestPiece = 1 << 16;
constexpr std::uint32_t kNone = 0xFFFFFFFF;

// By outcome (A, B, tie, both bad), for a vote whose side B, then A, holds the pair's first contestant. A table,
// because the sides are drawn by lot and a branch on them is foreseen half of the time.
constexpr std::array<std::array<std::uint8_t, 4>, 2> kKindOf{{{5, 4, 6, 7}, {0, 1, 2, 3}}};

class VoteKey
{
public:
    VoteKey(std::size_t contestants, TieRule ties)
        : m_contestants(contestants)
        , m_dropsTies(ties == TieRule::Drop)
    {
    }
    bool counts(const Comparison& vote) const { return vote.a != vote.b && !(m_dropsTies && isTie(vote.outcome)); }
    std::uint64_t operator()(const Comparison& vote) const
    {
        const std::uint64_t pair =
            static_cast<std::uint64_t>(std::min(vote.a, vote.b)) * m_contestants + std::max(vote.a, vote.b);
        return pair * kKinds + kKindOf[vote.a < vote.b ? 1 : 0][static_cast<std::size_t>(vote.outcome)];
    }
    std::uint64_t space() const { return m_contestants * m_contestants * kKinds; }
    VoteRun run(std::uint64_t key, std::size_t begin, std::size_t end) const
    {
        const std::uint64_t kind = key % kKinds;
        const std::uint64_t pair = key / kKinds;
        return {static_cast<std::uint32_t>(pair / m_contestants),
                static_cast<std::uint32_t>(pair % m_contestants),
                static_cast<PairOutcome>(kind % 4),
                static_cast<std::int8_t>(kind < 4 ? 1 : -1),
                static_cast<std::uint32_t>(begin),
                static_cast<std::uint32_t>(end)};
    }

private:
    std::uint64_t m_contestants;
    bool m_dropsTies;
};

// A counting sort in pieces: each counts its own votes, then knows where to put them.
class CountingSort
{
public:
    CountingSort(const ComparisonSet& set, const VoteKey& key, unsigned threads)
        : m_set(set)
        , m_key(key)
        , m_threads(threads)
        , m_pieces(
              std::clamp<std::size_t>(std::min<std::size_t>(set.rows.size() / kSmallestPiece,
                                                            kLargestTable / std::max<std::uint64_t>(key.space(), 1)),
                                      1, resolvedThreads(threads)))
        , m_next(m_pieces, std::vector<std::uint32_t>(key.space(), 0))
    {
        m_keys.resize(set.rows.size());
    }

    SortedVotes sorted()
    {
        parallelFor(m_pieces, m_threads, [this](std::size_t piece) { count(piece); });
        SortedVotes sorted;
        sorted.rows.resize(layOut(sorted.runs));
        parallelFor(m_pieces, m_threads, [&](std::size_t piece) { place(piece, sorted.rows); });
        return sorted;
    }

private:
    std::size_t begin(std::size_t piece) const { return m_set.rows.size() * piece / m_pieces; }

    void count(std::size_t piece)
    {
        for (std::size_t i = begin(piece); i < begin(piece + 1); ++i) {
            m_keys[i] = m_key.counts(m_set.rows[i]) ? static_cast<std::uint32_t>(m_key(m_set.rows[i])) : kNone;
            if (m_keys[i] != kNone)
                ++m_next[piece][m_keys[i]];
        }
    }

    // Turns counts into places; the number of votes.
    std::size_t layOut(std::vector<VoteRun>& runs)
    {
        std::uint32_t next = 0;
        for (std::uint64_t key = 0; key < m_key.space(); ++key) {
            const std::uint32_t first = next;
            for (std::vector<std::uint32_t>& places : m_next)
                next += std::exchange(places[key], next);
            if (next > first)
                runs.push_back(m_key.run(key, first, next));
        }
        return next;
    }

    void place(std::size_t piece, base::Column<std::uint32_t>& rows)
    {
        for (std::size_t i = begin(piece); i < begin(piece + 1); ++i) {
            if (m_keys[i] != kNone)
                rows[m_next[piece][m_keys[i]]++] = static_cast<std::uint32_t>(i);
        }
    }

    const ComparisonSet& m_set;
    const VoteKey& m_key;
    unsigned m_threads;
    std::size_t m_pieces;
    std::vector<std::vector<std::uint32_t>> m_next; // by piece and key
    base::Column<std::uint32_t> m_keys;             // by row
};

SortedVotes sortedByComparing(const ComparisonSet& set, const VoteKey& key)
{
    std::vector<std::pair<std::uint64_t, std::uint32_t>> keyed;
    for (std::uint32_t i = 0; i < set.rows.size(); ++i) {
        if (key.counts(set.rows[i]))
            keyed.emplace_back(key(set.rows[i]), i);
    }
    std::sort(keyed.begin(), keyed.end());
    SortedVotes sorted;
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        if (i == 0 || keyed[i].first != keyed[i - 1].first)
            sorted.runs.push_back(key.run(keyed[i].first, i, i));
        ++sorted.runs.back().end;
        sorted.rows.push_back(keyed[i].second);
    }
    return sorted;
}

} // namespace

SortedVotes sortVotes(const ComparisonSet& set, TieRule ties, unsigned threads)
{
    const VoteKey key(set.contestants.size(), ties);
    if (key.space() > kLargestTable)
        return sortedByComparing(set, key);
    return CountingSort(set, key, threads).sorted();
}

} // namespace joust::rating
