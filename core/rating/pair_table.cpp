// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/pair_table.h"

#include "rating/bradley_terry.h"
#include "rating/component_strengths.h"
#include "rating/pair_counts.h"

#include <algorithm>
#include <utility>

namespace joust::rating {
namespace {

using base::Outcome;

std::pair<std::uint32_t, std::uint32_t> pairOf(const Comparison& vote)
{
    return std::minmax(vote.a, vote.b);
}

void count(const Comparison& vote, PairRow& row)
{
    if (vote.outcome == Outcome::Tie)
        ++row.ties;
    else if (vote.outcome == Outcome::BothBad)
        ++row.bothBad;
    else if ((vote.outcome == Outcome::A) == (vote.a == row.a))
        ++row.wins;
    else
        ++row.losses;
}

// Rows for all pairs that met, in the order of `cells`, which holds every pair (ties included).
std::vector<PairRow> countRows(const ComparisonSet& set, const std::vector<PairCell>& cells)
{
    std::vector<PairRow> rows;
    rows.reserve(cells.size());
    std::vector<std::size_t> firstOf(set.contestants.size() + 1, 0);
    for (const PairCell& cell : cells) {
        rows.emplace_back();
        rows.back().a = cell.a;
        rows.back().b = cell.b;
        ++firstOf[cell.a + 1];
    }
    for (std::size_t i = 1; i < firstOf.size(); ++i)
        firstOf[i] += firstOf[i - 1];
    for (const Comparison& vote : set.rows) {
        const auto [a, b] = pairOf(vote);
        const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(firstOf[a]);
        const auto end = rows.begin() + static_cast<std::ptrdiff_t>(firstOf[a + 1]);
        count(vote, *std::lower_bound(begin, end, b,
                                      [](const PairRow& row, std::uint32_t second) { return row.b < second; }));
    }
    return rows;
}

// `counted` holds the pairs with a vote that counts under the tie rule, in the order of `rows`.
void addScores(const PairCounts& counted, const ComponentStrengths& strengths, std::vector<PairRow>& rows)
{
    auto cell = counted.cells.begin();
    for (PairRow& row : rows) {
        if (row.wins + row.losses > 0)
            row.winFraction = static_cast<double>(row.wins) / static_cast<double>(row.wins + row.losses);
        if (cell != counted.cells.end() && cell->a == row.a && cell->b == row.b) {
            row.observed = cell->score() / cell->total();
            ++cell;
        }
        if (strengths.comparable(row.a, row.b))
            row.predicted = winProbability(strengths.theta[row.a] - strengths.theta[row.b]);
    }
}

std::vector<ContestantPairs> summarise(const std::vector<PairRow>& rows, std::size_t contestants, double level)
{
    struct Sums
    {
        double fractions = 0.0;
        std::uint64_t decided = 0;
        std::uint64_t battles = 0;
        std::uint64_t bothBad = 0;
    };
    std::vector<Sums> sums(contestants);
    std::vector<ContestantPairs> result(contestants);
    for (const PairRow& row : rows) {
        for (const std::uint32_t i : {row.a, row.b}) {
            ++result[i].rivals;
            sums[i].battles += row.battles();
            sums[i].bothBad += row.bothBad;
            if (row.winFraction) {
                sums[i].fractions += i == row.a ? *row.winFraction : 1.0 - *row.winFraction;
                ++sums[i].decided;
            }
        }
    }
    for (std::size_t i = 0; i < contestants; ++i) {
        if (sums[i].decided > 0)
            result[i].averageWinRate = sums[i].fractions / static_cast<double>(sums[i].decided);
        result[i].bothBad = proportion(sums[i].bothBad, sums[i].battles, level);
    }
    return result;
}

} // namespace

base::Result<void> validate(const PairTableOptions& options)
{
    if (!(options.level > 0.0 && options.level < 1.0))
        return base::Error{base::ErrorCode::InvalidArgument, "the level must lie between 0 and 1"};
    return {};
}

PairTable pairTable(const ComparisonSet& set, const PairTableOptions& options, std::stop_token stop)
{
    PairTable table;
    const PairCounts all = countPairs(set, TieRule::Half);
    table.rows = countRows(set, all.cells);
    const PairCounts counted = options.ties == TieRule::Half ? all : countPairs(set, options.ties);
    addScores(counted, componentStrengths(counted, stop), table.rows);
    table.contestants = summarise(table.rows, set.contestants.size(), options.level);
    std::uint64_t bad = 0;
    for (const PairRow& row : table.rows)
        bad += row.bothBad;
    table.bothBad = proportion(bad, set.rows.size(), options.level);
    return table;
}

} // namespace joust::rating
