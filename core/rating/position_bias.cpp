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

// Sums over groups: one a known annotator, one a vote without (or any vote when not clustered).
struct GroupSums
{
    double squares = 0.0; // of the groups' sums of w (1A - share)
    double sizes = 0.0;
    double sizesSquared = 0.0;
    double groups = 0.0;

    void add(double deviation, double votes)
    {
        squares += deviation * deviation;
        sizes += votes;
        sizesSquared += votes * votes;
        groups += 1.0;
    }
};

GroupSums sumGroups(const ComparisonSet& set, double share, bool clustered)
{
    struct Group
    {
        double deviation = 0.0;
        double votes = 0.0;
    };
    std::vector<Group> ofAnnotator(clustered ? set.annotators.size() : 0);
    GroupSums sums;
    for (const Comparison& vote : set.rows) {
        if (isTie(vote.outcome))
            continue;
        const double deviation = vote.weight * (scoreOf(vote.outcome) - share);
        if (!clustered || vote.annotator < 0) {
            sums.add(deviation, 1.0);
            continue;
        }
        Group& group = ofAnnotator[static_cast<std::size_t>(vote.annotator)];
        group.deviation += deviation;
        group.votes += 1.0;
    }
    for (const Group& group : ofAnnotator) {
        if (group.votes > 0.0)
            sums.add(group.deviation, group.votes);
    }
    return sums;
}

std::size_t knownAnnotators(const ComparisonSet& set)
{
    std::vector<bool> seen(set.annotators.size(), false);
    for (const Comparison& vote : set.rows) {
        if (vote.annotator >= 0 && !isTie(vote.outcome))
            seen[static_cast<std::size_t>(vote.annotator)] = true;
    }
    return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
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
    double weightA = 0.0;
    double weight = 0.0;
    for (const Comparison& vote : set.rows) {
        if (isTie(vote.outcome))
            continue;
        ++bias.n;
        weight += vote.weight;
        weightA += vote.outcome == base::Outcome::A ? vote.weight : 0.0;
    }
    if (bias.n == 0)
        return bias;
    bias.shareA = weightA / weight;
    const bool clustered = options.cluster != ClusterChoice::None && knownAnnotators(set) >= kMinClusters;
    addInterval(sumGroups(set, *bias.shareA, clustered), weight, clustered, options.level, bias);
    return bias;
}

} // namespace joust::rating
