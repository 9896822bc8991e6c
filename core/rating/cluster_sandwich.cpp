// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/cluster_sandwich.h"

#include "rating/bradley_terry.h"
#include "rating/laplacian.h"
#include "rating/rest_component.h"

#include <algorithm>

namespace joust::rating {
namespace {

// The score of one cluster, sparse: only contestants that the cluster touched are non-zero.
class ClusterScore
{
public:
    explicit ClusterScore(std::size_t contestants)
        : m_values(contestants, 0.0)
    {
    }

    void compute(std::span<const ClusterVote> votes, std::span<const double> theta)
    {
        for (const std::uint32_t i : m_touched)
            m_values[i] = 0.0;
        m_touched.clear();
        for (const ClusterVote& vote : votes) {
            const double residual = vote.weight * (vote.y - winProbability(theta[vote.a] - theta[vote.b]));
            m_values[vote.a] += residual;
            m_values[vote.b] -= residual;
            m_touched.push_back(vote.a);
            m_touched.push_back(vote.b);
        }
        std::sort(m_touched.begin(), m_touched.end());
        m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
    }

    const std::vector<double>& values() const { return m_values; }
    const std::vector<std::uint32_t>& touched() const { return m_touched; }

private:
    std::vector<double> m_values;
    std::vector<std::uint32_t> m_touched;
};

void addInformation(Matrix& target, std::span<const ClusterVote> votes, std::span<const double> theta)
{
    for (const ClusterVote& vote : votes) {
        const double d = theta[vote.a] - theta[vote.b];
        addPair(target, vote.a, vote.b, vote.weight * winProbability(d) * winProbability(-d));
    }
}

// Contestants all of whose votes are one cluster's.
std::vector<bool> singleCluster(const Clusters& clusters, std::size_t contestants)
{
    constexpr std::size_t kNobody = static_cast<std::size_t>(-1);
    std::vector<std::size_t> first(contestants, kNobody);
    std::vector<bool> single(contestants, true);
    for (std::size_t c = 0; c < clusters.count(); ++c) {
        for (const ClusterVote& vote : clusters.of(c)) {
            for (const std::uint32_t i : {vote.a, vote.b}) {
                if (first[i] == kNobody)
                    first[i] = c;
                else if (first[i] != c)
                    single[i] = false;
            }
        }
    }
    return single;
}

std::optional<ClusterCovariance> scoreSandwich(const PairCounts& counts, const Clusters& clusters,
                                               std::span<const double> theta, std::stop_token stop)
{
    const std::optional<Matrix> bread = pseudoInverse(information(counts, theta));
    if (!bread)
        return std::nullopt;
    Matrix meat(counts.contestants, counts.contestants);
    ClusterScore score(counts.contestants);
    for (std::size_t c = 0; c < clusters.count(); ++c) {
        if (c % 1024 == 0 && stop.stop_requested())
            return std::nullopt;
        score.compute(clusters.of(c), theta);
        for (const std::uint32_t i : score.touched()) {
            for (const std::uint32_t j : score.touched())
                meat(i, j) += score.values()[i] * score.values()[j];
        }
    }
    return ClusterCovariance{sandwichProduct(*bread, meat), singleCluster(clusters, counts.contestants), false};
}

void addOuterProduct(Matrix& target, const std::vector<double>& x)
{
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = 0; j < x.size(); ++j)
            target(i, j) += x[i] * x[j];
    }
}

void scale(Matrix& matrix, double factor)
{
    for (std::size_t i = 0; i < matrix.rows() * matrix.columns(); ++i)
        matrix.data()[i] *= factor;
}

std::optional<ClusterCovariance> jackknife(const PairCounts& counts, const Clusters& clusters,
                                           std::span<const double> theta, std::stop_token stop)
{
    const Matrix full = information(counts, theta);
    ClusterCovariance result{Matrix(counts.contestants, counts.contestants),
                             std::vector<bool>(counts.contestants, false), true};
    ClusterScore score(counts.contestants);
    for (std::size_t c = 0; c < clusters.count(); ++c) {
        if (stop.stop_requested())
            return std::nullopt;
        score.compute(clusters.of(c), theta);
        Matrix removed(counts.contestants, counts.contestants);
        addInformation(removed, clusters.of(c), theta);
        const RestSolution rest = solveRest(full, removed, score.values());
        if (rest.delta.empty())
            return std::nullopt;
        for (const std::uint32_t i : rest.detached)
            result.undetermined[i] = true;
        addOuterProduct(result.covariance, rest.delta);
    }
    const auto count = static_cast<double>(clusters.count());
    scale(result.covariance, (count - 1.0) / count);
    return result;
}

} // namespace

std::optional<ClusterCovariance> clusterCovariance(const PairCounts& counts, const Clusters& clusters,
                                                   std::span<const double> theta, ClusterType type,
                                                   std::stop_token stop)
{
    if (clusters.count() < 2)
        return std::nullopt;
    if (type == ClusterType::Cr3 && clusters.count() <= kMaxJackknifeClusters)
        return jackknife(counts, clusters, theta, stop);
    std::optional<ClusterCovariance> result = scoreSandwich(counts, clusters, theta, stop);
    if (result && type == ClusterType::Cr3) {
        const auto count = static_cast<double>(clusters.count());
        scale(result->covariance, count / (count - 1.0));
    }
    return result;
}

} // namespace joust::rating
