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

struct Group
{
    double deviation = 0.0; // sum of w (1A - share)
    std::uint64_t votes = 0;
};

// One group per known annotator, one per vote without (or per vote at all when not clustered).
std::vector<Group> groups(const ComparisonSet& set, double share, bool clustered)
{
    std::vector<Group> result(clustered ? set.annotators.size() : 0);
    for (const Comparison& vote : set.rows) {
        if (isTie(vote.outcome))
            continue;
        const double deviation = vote.weight * (scoreOf(vote.outcome) - share);
        if (!clustered || vote.annotator < 0) {
            result.push_back({deviation, 1});
            continue;
        }
        Group& group = result[static_cast<std::size_t>(vote.annotator)];
        group.deviation += deviation;
        ++group.votes;
    }
    std::erase_if(result, [](const Group& group) { return group.votes == 0; });
    return result;
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

void addInterval(const std::vector<Group>& parts, double weight, bool clustered, double level, PositionBias& bias)
{
    const auto count = static_cast<double>(parts.size());
    double squares = 0.0;
    double sizes = 0.0;
    double sizesSquared = 0.0;
    for (const Group& group : parts) {
        squares += group.deviation * group.deviation;
        sizes += static_cast<double>(group.votes);
        sizesSquared += static_cast<double>(group.votes) * static_cast<double>(group.votes);
    }
    if (parts.size() < 2 || !(squares > 0.0))
        return;
    const double error = std::sqrt(squares * count / (count - 1.0)) / weight;
    const std::optional<double> df =
        clustered ? std::optional(sizes * sizes / sizesSquared - 1.0) : std::optional<double>();
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
    addInterval(groups(set, *bias.shareA, clustered), weight, clustered, options.level, bias);
    return bias;
}

} // namespace joust::rating
