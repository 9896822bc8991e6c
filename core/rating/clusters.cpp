// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/clusters.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace joust::rating {
namespace {

constexpr std::uint32_t kUnknownCluster = 0xFFFFFFFF;

// A number for each vote of the design, in the order of design.rows; `count` of them.
struct Labels
{
    std::vector<std::uint32_t> ofVote;
    std::size_t count = 0;
};

std::int64_t keyOf(const Comparison& vote, ClusterBy by)
{
    switch (by) {
    case ClusterBy::Annotator:
        return vote.annotator;
    case ClusterBy::Prompt:
        return vote.prompt;
    case ClusterBy::AnnotatorAndPrompt:
        break;
    }
    if (vote.annotator < 0 || vote.prompt < 0)
        return kUnknown;
    return (static_cast<std::int64_t>(vote.annotator) << 32) | vote.prompt;
}

// Numbers given in order of first appearance, through a table where keys are small.
Labels labelVotes(const ComparisonSet& set, const Design& design, ClusterBy by)
{
    Labels labels;
    labels.ofVote.resize(design.rows.size());
    const std::size_t table =
        by == ClusterBy::Annotator ? set.annotators.size() : (by == ClusterBy::Prompt ? set.prompts.size() : 0);
    std::vector<std::uint32_t> ofKey(table, kUnknownCluster);
    std::unordered_map<std::int64_t, std::uint32_t> ofPair;
    for (std::size_t i = 0; i < design.rows.size(); ++i) {
        const std::int64_t key = keyOf(set.rows[design.rows[i]], by);
        if (key < 0) {
            labels.ofVote[i] = kUnknownCluster;
            continue;
        }
        std::uint32_t& label =
            table > 0 ? ofKey[static_cast<std::size_t>(key)] : ofPair.try_emplace(key, kUnknownCluster).first->second;
        if (label == kUnknownCluster)
            label = static_cast<std::uint32_t>(labels.count++);
        labels.ofVote[i] = label;
    }
    return labels;
}

} // namespace

Clusters clusterVotes(const ComparisonSet& set, const Design& design, ClusterBy by)
{
    Labels labels = labelVotes(set, design, by);
    Clusters clusters;
    clusters.known = labels.count;
    for (std::uint32_t& label : labels.ofVote) {
        if (label == kUnknownCluster)
            label = static_cast<std::uint32_t>(labels.count++);
    }
    clusters.offsets.assign(labels.count + 1, 0);
    for (const std::uint32_t label : labels.ofVote)
        ++clusters.offsets[label + 1];
    std::partial_sum(clusters.offsets.begin(), clusters.offsets.end(), clusters.offsets.begin());
    std::vector<std::size_t> next(clusters.offsets.begin(), clusters.offsets.end() - 1);
    clusters.votes.resize(design.rows.size());
    std::size_t vote = 0;
    for (std::uint32_t observation = 0; observation < design.observations(); ++observation) {
        for (std::uint32_t n = 0; n < design.votes[observation]; ++n, ++vote)
            clusters.votes[next[labels.ofVote[vote]]++] = observation;
    }
    return clusters;
}

double effectiveClusters(const Clusters& clusters)
{
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t c = 0; c < clusters.count(); ++c) {
        const auto n = static_cast<double>(clusters.offsets[c + 1] - clusters.offsets[c]);
        sum += n;
        squares += n * n;
    }
    return squares > 0.0 ? sum * sum / squares : 0.0;
}

} // namespace joust::rating
