// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/two_way_clusters.h"

#include "rating/clusters.h"
#include "rating/covariance_root.h"

#include <utility>

namespace joust::rating {
namespace {

Matrix combined(const Matrix& annotators, const Matrix& prompts, const Matrix& both)
{
    Matrix result(annotators.rows(), annotators.columns());
    for (std::size_t i = 0; i < result.rows() * result.columns(); ++i)
        result.data()[i] = annotators.data()[i] + prompts.data()[i] - both.data()[i];
    return result;
}

} // namespace

std::optional<TwoWayCovariance> twoWayCovariance(const ComparisonSet& set, const ComponentFit& component,
                                                 ClusterType type, unsigned threads, std::stop_token stop)
{
    const Clusters annotators = clusterVotes(set, component.design, ClusterBy::Annotator);
    const Clusters prompts = clusterVotes(set, component.design, ClusterBy::Prompt);
    const Clusters both = clusterVotes(set, component.design, ClusterBy::AnnotatorAndPrompt);
    std::optional<ClusterCovariance> byAnnotator = clusterCovariance(component, annotators, type, threads, stop);
    std::optional<ClusterCovariance> byPrompt = clusterCovariance(component, prompts, type, threads, stop);
    const std::optional<ClusterCovariance> byBoth = clusterCovariance(component, both, type, threads, stop);
    if (!byAnnotator || !byPrompt || !byBoth)
        return std::nullopt;
    TwoWayCovariance result;
    PositivePart positive = positivePart(combined(byAnnotator->covariance, byPrompt->covariance, byBoth->covariance));
    result.covariance = std::move(positive.matrix);
    result.clipped = positive.clipped;
    for (std::size_t i = 0; i < component.members.size(); ++i)
        result.undetermined.push_back(byAnnotator->undetermined[i] || byPrompt->undetermined[i]);
    if (result.clipped) {
        result.oneWay.push_back(std::move(byAnnotator->covariance));
        result.oneWay.push_back(std::move(byPrompt->covariance));
    }
    const bool fewerAnnotators = effectiveClusters(annotators) <= effectiveClusters(prompts);
    result.clusters = fewerAnnotators ? annotators.count() : prompts.count();
    result.effective = effectiveClusters(fewerAnnotators ? annotators : prompts);
    result.jackknife = byAnnotator->jackknife && byPrompt->jackknife && byBoth->jackknife;
    return result;
}

} // namespace joust::rating
