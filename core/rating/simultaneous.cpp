// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/simultaneous.h"

#include "rating/contrast_maxima.h"
#include "rating/normal_draws.h"
#include "rating/parallel.h"
#include "rating/quantile.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace joust::rating {
namespace {

constexpr std::size_t kBlock = 250; // draws at a time, each block with a stream of its own
constexpr std::size_t kBlocks = kSimultaneousDraws / kBlock;

// 1 / standard error of each difference (0 where there is no variance) and, on the diagonal, of each value.
std::vector<float> inverseErrors(const Matrix& covariance)
{
    const std::size_t m = covariance.rows();
    std::vector<float> inverse(m * m, 0.0F);
    double largest = 0.0;
    for (std::size_t i = 0; i < m; ++i)
        largest = std::max(largest, covariance(i, i));
    for (std::size_t i = 0; i < m; ++i) {
        for (std::size_t j = 0; j < m; ++j) {
            const double variance = i == j ? covariance(i, i) : differenceVariance(covariance, i, j);
            if (variance > 1e-12 * largest && variance > 0.0)
                inverse[i * m + j] = static_cast<float>(1.0 / std::sqrt(variance));
        }
    }
    return inverse;
}

// What each draw says, one place a draw, so that blocks can be filled in any order.
class Recorder
{
public:
    Recorder(const Matrix& covariance, const std::vector<double>& estimate, std::size_t draws)
        : m_inverse(inverseErrors(covariance))
        , m_estimate(estimate)
        , m_size(covariance.rows())
        , m_models(draws)
        , m_pairs(draws)
        , m_rivals(m_size, std::vector<float>(draws))
        , m_best(draws)
    {
    }

    void record(std::size_t draw, const float* z)
    {
        std::vector<float> rowMax(m_size);
        contrastMaxima(z, m_inverse.data(), m_size, rowMax.data());
        float models = 0.0F;
        std::size_t best = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            models = std::max(models, std::abs(z[i]) * m_inverse[i * m_size + i]);
            m_rivals[i][draw] = rowMax[i];
            if (value(z, i) > value(z, best))
                best = i;
        }
        m_models[draw] = models;
        m_pairs[draw] = m_size == 0 ? 0.0F : *std::max_element(rowMax.begin(), rowMax.end());
        m_best[draw] = static_cast<std::uint32_t>(best);
    }

    SimultaneousCritical quantiles(double level, unsigned threads)
    {
        SimultaneousCritical critical;
        critical.overModels = sampleQuantile(m_models, level);
        critical.overPairs = sampleQuantile(m_pairs, level);
        critical.overRivals.resize(m_size);
        parallelFor(m_size, threads,
                    [&](std::size_t i) { critical.overRivals[i] = sampleQuantile(m_rivals[i], level); });
        critical.shareBest.assign(m_size, 0.0);
        for (const std::uint32_t best : m_best)
            critical.shareBest[best] += 1.0 / static_cast<double>(m_best.size());
        std::sort(m_pairs.begin(), m_pairs.end()); // quantiles reorder their sample
        critical.pairMaxima = std::move(m_pairs);
        return critical;
    }

private:
    double value(const float* z, std::size_t i) const { return m_estimate[i] + static_cast<double>(z[i]); }

    std::vector<float> m_inverse;
    const std::vector<double>& m_estimate;
    std::size_t m_size;
    std::vector<float> m_models;
    std::vector<float> m_pairs;
    std::vector<std::vector<float>> m_rivals;
    std::vector<std::uint32_t> m_best;
};

std::vector<float> asFloats(const Matrix& matrix)
{
    return {matrix.data(), matrix.data() + matrix.rows() * matrix.columns()};
}

} // namespace

std::optional<SimultaneousCritical> simultaneousCritical(const Matrix& covariance, const Matrix& factor,
                                                         const std::vector<double>& estimate, double level,
                                                         std::optional<double> df, std::uint64_t seed, unsigned threads,
                                                         std::stop_token stop)
{
    const std::size_t m = covariance.rows();
    const std::size_t rank = factor.columns();
    const std::vector<float> root = asFloats(factor);
    Recorder recorder(covariance, estimate, kSimultaneousDraws);
    parallelFor(kBlocks, threads, [&](std::size_t block) {
        if (stop.stop_requested())
            return;
        NormalDraws draws(seed, block);
        std::vector<float> normals(rank * kBlock);
        std::vector<float> z(m * kBlock);
        std::vector<float> one(m);
        draws.fill(normals);
        multiplyBlock(root.data(), normals.data(), m, rank, kBlock, z.data());
        for (std::size_t k = 0; k < kBlock; ++k) {
            const double scale = df ? std::sqrt(*df / chiSquareQuantile(draws.uniform(), *df)) : 1.0;
            for (std::size_t i = 0; i < m; ++i)
                one[i] = z[i * kBlock + k] * static_cast<float>(scale);
            recorder.record(block * kBlock + k, one.data());
        }
    });
    if (stop.stop_requested())
        return std::nullopt;
    return recorder.quantiles(level, threads);
}

SimultaneousCritical simultaneousFromRounds(const Matrix& covariance, const Matrix& rounds,
                                            const std::vector<double>& estimate, double level)
{
    Recorder recorder(covariance, estimate, rounds.rows());
    std::vector<float> z(covariance.rows());
    for (std::size_t r = 0; r < rounds.rows(); ++r) {
        for (std::size_t i = 0; i < z.size(); ++i)
            z[i] = static_cast<float>(rounds(r, i) - estimate[i]);
        recorder.record(r, z.data());
    }
    return recorder.quantiles(level, 1);
}

} // namespace joust::rating
