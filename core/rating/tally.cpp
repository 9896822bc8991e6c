// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/tally.h"

#include <algorithm>
#include <array>

namespace joust::rating {

double ContestantTally::winRate(TieRule tieRule) const
{
    const std::uint64_t decisive = wins + losses;
    if (tieRule == TieRule::Drop)
        return decisive == 0 ? 0.0 : static_cast<double>(wins) / static_cast<double>(decisive);
    if (battles == 0)
        return 0.0;
    return (static_cast<double>(wins) + 0.5 * static_cast<double>(this->ties + bothBad)) / static_cast<double>(battles);
}

std::vector<ContestantTally> tallyContestants(const ComparisonSet& set)
{
    struct Counts // by outcome, where the contestant stood on side A, and on side B
    {
        std::array<std::uint64_t, 4> asA{};
        std::array<std::uint64_t, 4> asB{};
    };
    std::vector<Counts> counts(set.contestants.size());
    for (const Comparison& vote : set.rows) {
        ++counts[vote.a].asA[static_cast<std::size_t>(vote.outcome)];
        ++counts[vote.b].asB[static_cast<std::size_t>(vote.outcome)];
    }
    std::vector<ContestantTally> tallies;
    tallies.reserve(counts.size());
    for (const Counts& of : counts) {
        ContestantTally tally{0, of.asA[0] + of.asB[1], of.asA[1] + of.asB[0], of.asA[2] + of.asB[2],
                              of.asA[3] + of.asB[3]};
        tally.battles = tally.wins + tally.losses + tally.ties + tally.bothBad;
        tallies.push_back(tally);
    }
    return tallies;
}

OutcomeCounts tallyOutcomes(const ComparisonSet& set)
{
    std::array<std::uint64_t, 4> counts{};
    for (const Comparison& vote : set.rows)
        ++counts[static_cast<std::size_t>(vote.outcome)];
    return {counts[0], counts[1], counts[2], counts[3]};
}

std::uint64_t countAnnotators(const ComparisonSet& set)
{
    std::vector<bool> seen(set.annotators.size(), false);
    for (const Comparison& vote : set.rows) {
        if (vote.annotator >= 0)
            seen[static_cast<std::size_t>(vote.annotator)] = true;
    }
    return static_cast<std::uint64_t>(std::count(seen.begin(), seen.end(), true));
}

} // namespace joust::rating
