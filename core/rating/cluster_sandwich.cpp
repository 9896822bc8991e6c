// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/cluster_sandwich.h"

#include "rating/evaluation.h"
#include "rating/information_inverse.h"
#include "rating/parallel.h"
#include "rating/rest_component.h"
#include "rating/score_products.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace joust::rating {
namespace {

// The scores and informations of single clusters at the maximum.
class ClusterParts
{
public:
    ClusterParts(const ComponentFit& component, const Clusters& clusters, unsigned threads)
        : m_component(component)
        , m_clusters(clusters)
        , m_scores(observationScores(component.design, component.model, component.fit.beta, threads))
        , m_pairOf(pairOfObservations(component.design))
    {
    }

    const PairSpan& pairOf(std::uint32_t observation) const { return m_component.design.pairs[m_pairOf[observation]]; }
    // Adds the score of a cluster to P values.
    void addScore(std::size_t cluster, double* score) const;
    Matrix information(std::size_t cluster) const;

private:
    double column(std::size_t k, std::uint32_t i) const
    {
        const Design& design = m_component.design;
        return k < m_component.model.covariates ? static_cast<double>(design.covariates[k][i])
                                                : static_cast<double>(design.position[i]);
    }

    const ComponentFit& m_component;
    const Clusters& m_clusters;
    ObservationScores m_scores;
    std::vector<std::uint32_t> m_pairOf;
};

void ClusterParts::addScore(std::size_t cluster, double* score) const
{
    const Model& model = m_component.model;
    const std::size_t columns = model.covariates + (model.position ? 1U : 0U);
    for (const std::uint32_t i : m_clusters.of(cluster)) {
        const PairSpan& pair = pairOf(i);
        score[pair.first] += m_scores.u[i];
        score[pair.second] += m_scores.v.empty() ? -m_scores.u[i] : m_scores.v[i];
        for (std::size_t k = 0; k < columns; ++k)
            score[model.contestants + k] += m_scores.u[i] * column(k, i);
        if (model.tieParameter)
            score[model.tieParameterAt()] += m_scores.t[i];
    }
}

Matrix ClusterParts::information(std::size_t cluster) const
{
    Model model = m_component.model;
    model.prior = model.strengthRidge = model.coefficientRidge = 0.0;
    return evaluate(selectVotes(m_component.design, m_pairOf, m_clusters.of(cluster)), model, m_component.fit.beta, {},
                    1)
        .information;
}

// Contestants all of whose votes are one cluster's.
std::vector<bool> singleCluster(const ComponentFit& component, const Clusters& clusters, const ClusterParts& parts)
{
    constexpr std::size_t kNobody = static_cast<std::size_t>(-1);
    std::vector<std::size_t> first(component.members.size(), kNobody);
    std::vector<bool> single(component.members.size(), true);
    for (std::size_t c = 0; c < clusters.count(); ++c) {
        for (const std::uint32_t vote : clusters.of(c)) {
            for (const std::uint32_t i : {parts.pairOf(vote).first, parts.pairOf(vote).second}) {
                if (first[i] == kNobody)
                    first[i] = c;
                else if (first[i] != c)
                    single[i] = false;
            }
        }
    }
    return single;
}

void scale(Matrix& matrix, double factor)
{
    for (std::size_t i = 0; i < matrix.rows() * matrix.columns(); ++i)
        matrix.data()[i] *= factor;
}

std::optional<ClusterCovariance> scoreSandwich(const ComponentFit& component, const Clusters& clusters,
                                               unsigned threads, std::stop_token stop)
{
    const std::optional<Matrix> bread = inverseInformation(component.fit.information, component.model);
    if (!bread)
        return std::nullopt;
    const ClusterParts parts(component, clusters, threads);
    const Matrix meat = scoreProducts(
        clusters.count(), component.model.parameters(),
        [&](std::size_t cluster, double* score) { parts.addScore(cluster, score); }, threads, stop);
    if (stop.stop_requested())
        return std::nullopt;
    return ClusterCovariance{sandwichProduct(*bread, meat), singleCluster(component, clusters, parts), false};
}

std::optional<ClusterCovariance> jackknife(const ComponentFit& component, const Clusters& clusters, unsigned threads,
                                           std::stop_token stop)
{
    const ClusterParts parts(component, clusters, threads);
    const std::size_t p = component.model.parameters();
    std::vector<RestSolution> moves(clusters.count());
    std::atomic<bool> singular = false;
    parallelFor(clusters.count(), threads, [&](std::size_t c) {
        if (stop.stop_requested() || singular)
            return;
        std::vector<double> score(p, 0.0);
        parts.addScore(c, score.data());
        moves[c] = solveRest(component.fit.information, parts.information(c), component.model, score);
        if (moves[c].delta.empty())
            singular = true;
    });
    if (stop.stop_requested() || singular)
        return std::nullopt;
    ClusterCovariance result{
        scoreProducts(
            clusters.count(), p,
            [&](std::size_t c, double* row) { std::copy(moves[c].delta.begin(), moves[c].delta.end(), row); }, threads,
            stop),
        std::vector<bool>(component.members.size(), false), true};
    for (const RestSolution& move : moves) {
        for (const std::uint32_t i : move.detached)
            result.undetermined[i] = true;
    }
    const auto count = static_cast<double>(clusters.count());
    scale(result.covariance, (count - 1.0) / count);
    return result;
}

} // namespace

std::optional<ClusterCovariance> clusterCovariance(const ComponentFit& component, const Clusters& clusters,
                                                   ClusterType type, unsigned threads, std::stop_token stop)
{
    if (clusters.count() < 2)
        return std::nullopt;
    if (type == ClusterType::Cr3 && clusters.count() <= kMaxJackknifeClusters)
        return jackknife(component, clusters, threads, stop);
    std::optional<ClusterCovariance> result = scoreSandwich(component, clusters, threads, stop);
    if (result && type == ClusterType::Cr3) {
        const auto count = static_cast<double>(clusters.count());
        scale(result->covariance, count / (count - 1.0));
    }
    return result;
}

} // namespace joust::rating
