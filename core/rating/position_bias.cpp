// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/position_bias.h"

#include "rating/component_interval.h"
#include "rating/pair_counts.h"
#include "rating/quantile.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace joust::rating {
namespace {

// The decisive votes of one group: their number, and the sums of their weights and of those squared, by who won.
struct DecisiveVotes
{
    double votes = 0.0;
    double weightA = 0.0;
    double weightB = 0.0;
    double squaresA = 0.0;
    double squaresB = 0.0;

    void add(bool wonByA, double weight)
    {
        votes += 1.0;
        (wonByA ? weightA : weightB) += weight;
        (wonByA ? squaresA : squaresB) += weight * weight;
    }
};

struct Decisive
{
    std::vector<DecisiveVotes> annotators;
    DecisiveVotes unknown; // votes of nobody known, each a group of its own

    DecisiveVotes all() const
    {
        DecisiveVotes sum = unknown;
        for (const DecisiveVotes& of : annotators) {
            sum.votes += of.votes;
            sum.weightA += of.weightA;
            sum.weightB += of.weightB;
            sum.squaresA += of.squaresA;
            sum.squaresB += of.squaresB;
        }
        return sum;
    }
    std::size_t knownAnnotators() const
    {
        return static_cast<std::size_t>(std::count_if(annotators.begin(), annotators.end(),
                                                      [](const DecisiveVotes& of) { return of.votes > 0.0; }));
    }
};

Decisive decisiveVotes(const ComparisonSet& set, bool byAnnotator)
{
    Decisive decisive;
    decisive.annotators.resize(byAnnotator ? set.annotators.size() : 0);
    for (std::size_t i = 0; i < set.rows.size(); ++i) {
        const Comparison& vote = set.rows[i];
        if (isTie(vote.outcome))
            continue;
        const bool known = byAnnotator && vote.annotator >= 0;
        DecisiveVotes& group = known ? decisive.annotators[static_cast<std::size_t>(vote.annotator)] : decisive.unknown;
        group.add(vote.outcome == base::Outcome::A, set.weight(i));
    }
    return decisive;
}

// Sums over groups: one a known annotator, one a vote without (or any vote when not clustered).
struct GroupSums
{
    double squares = 0.0; // of the groups' sums of w (1A - share)
    double sizes = 0.0;
    double sizesSquared = 0.0;
    double groups = 0.0;

    void addGroup(const DecisiveVotes& group, double share)
    {
        if (!(group.votes > 0.0))
            return;
        const double deviation = group.weightA * (1.0 - share) - group.weightB * share;
        squares += deviation * deviation;
        sizes += group.votes;
        sizesSquared += group.votes * group.votes;
        groups += 1.0;
    }
    void addVotes(const DecisiveVotes& single, double share)
    {
        squares += single.squaresA * (1.0 - share) * (1.0 - share) + single.squaresB * share * share;
        sizes += single.votes;
        sizesSquared += single.votes;
        groups += single.votes;
    }
};

GroupSums sumGroups(const Decisive& decisive, double share, bool clustered)
{
    GroupSums sums;
    sums.addVotes(clustered ? decisive.unknown : decisive.all(), share);
    for (const DecisiveVotes& group : decisive.annotators) {
        if (clustered)
            sums.addGroup(group, share);
    }
    return sums;
}

void addInterval(const GroupSums& sums, double weight, bool clustered, double level, PositionBias& bias)
{
    if (sums.groups < 2.0 || !(sums.squares > 0.0))
        return;
    const double error = std::sqrt(sums.squares * sums.groups / (sums.groups - 1.0)) / weight;
    const std::optional<double> df =
        clustered ? std::optional(sums.sizes * sums.sizes / sums.sizesSquared - 1.0) : std::optional<double>();
    const double half = criticalValue(level, df) * error;
    if (!std::isfinite(half))
        return;
    bias.lower = std::max(0.0, *bias.shareA - half);
    bias.upper = std::min(1.0, *bias.shareA + half);
}

} // namespace

PositionBias positionBias(const ComparisonSet& set, const RankOptions& options)
{
    PositionBias bias;
    const Decisive decisive = decisiveVotes(set, options.cluster != ClusterChoice::None);
    const DecisiveVotes all = decisive.all();
    bias.n = static_cast<std::uint64_t>(all.votes);
    if (bias.n == 0)
        return bias;
    const double weight = all.weightA + all.weightB;
    bias.shareA = all.weightA / weight;
    const bool clustered = decisive.knownAnnotators() >= kMinClusters;
    addInterval(sumGroups(decisive, *bias.shareA, clustered), weight, clustered, options.level, bias);
    return bias;
}

} // namespace joust::rating
