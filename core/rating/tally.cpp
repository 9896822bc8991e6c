// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/tally.h"

#include <algorithm>

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
    std::vector<ContestantTally> tallies(set.contestants.size());
    for (const Comparison& vote : set.rows) {
        ContestantTally& a = tallies[vote.a];
        ContestantTally& b = tallies[vote.b];
        ++a.battles;
        ++b.battles;
        a.wins += vote.outcome == base::Outcome::A ? 1 : 0;
        b.losses += vote.outcome == base::Outcome::A ? 1 : 0;
        a.losses += vote.outcome == base::Outcome::B ? 1 : 0;
        b.wins += vote.outcome == base::Outcome::B ? 1 : 0;
        for (ContestantTally* side : {&a, &b}) {
            side->ties += vote.outcome == base::Outcome::Tie ? 1 : 0;
            side->bothBad += vote.outcome == base::Outcome::BothBad ? 1 : 0;
        }
    }
    return tallies;
}

OutcomeCounts tallyOutcomes(const ComparisonSet& set)
{
    OutcomeCounts counts;
    for (const Comparison& vote : set.rows) {
        counts.a += vote.outcome == base::Outcome::A ? 1 : 0;
        counts.b += vote.outcome == base::Outcome::B ? 1 : 0;
        counts.tie += vote.outcome == base::Outcome::Tie ? 1 : 0;
        counts.bothBad += vote.outcome == base::Outcome::BothBad ? 1 : 0;
    }
    return counts;
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
