// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/simultaneous.h"

#include "base/large_memory.h"
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
        , m_draws(draws)
        , m_models(draws)
        , m_pairs(draws)
        , m_best(draws)
    {
        m_rivals.resize(m_size * draws);
    }

    // Draws `first` .. first + count - 1; z is contestants x count, row-major. rowMax: room for as many.
    void record(std::size_t first, std::size_t count, const std::vector<float>& z, std::vector<float>& rowMax)
    {
        contrastMaxima(z.data(), m_inverse.data(), m_size, count, rowMax.data());
        for (std::size_t i = 0; i < m_size; ++i) {
            const float* row = rowMax.data() + i * count;
            std::copy(row, row + count, rivals(i).begin() + static_cast<std::ptrdiff_t>(first));
            for (std::size_t k = 0; k < count; ++k) {
                const std::size_t draw = first + k;
                m_models[draw] = std::max(m_models[draw], std::abs(z[i * count + k]) * m_inverse[i * m_size + i]);
                m_pairs[draw] = std::max(m_pairs[draw], row[k]);
                const std::size_t best = m_best[draw];
                if (value(i, z[i * count + k]) > value(best, z[best * count + k]))
                    m_best[draw] = static_cast<std::uint32_t>(i);
            }
        }
    }

    SimultaneousCritical quantiles(double level, unsigned threads)
    {
        SimultaneousCritical critical;
        critical.overModels = sampleQuantile(m_models, level);
        critical.overPairs = sampleQuantile(m_pairs, level);
        critical.overRivals.resize(m_size);
        parallelFor(m_size, threads, [&](std::size_t i) { critical.overRivals[i] = sampleQuantile(rivals(i), level); });
        critical.shareBest.assign(m_size, 0.0);
        for (const std::uint32_t best : m_best)
            critical.shareBest[best] += 1.0 / static_cast<double>(m_best.size());
        std::sort(m_pairs.begin(), m_pairs.end());
        critical.pairMaxima = std::move(m_pairs);
        return critical;
    }

private:
    std::span<float> rivals(std::size_t i) { return std::span(m_rivals).subspan(i * m_draws, m_draws); }
    double value(std::size_t i, float deviation) const { return m_estimate[i] + static_cast<double>(deviation); }

    std::vector<float> m_inverse;
    const std::vector<double>& m_estimate;
    std::size_t m_size;
    std::size_t m_draws;
    std::vector<float> m_models;
    std::vector<float> m_pairs;
    base::Column<float> m_rivals; // largest contrast of each contestant in each draw
    std::vector<std::uint32_t> m_best;
};

// Divides each draw by the root of a chi-square over its degrees of freedom.
void scaleToStudent(NormalDraws& draws, double df, std::size_t contestants, std::vector<float>& z)
{
    for (std::size_t k = 0; k < kBlock; ++k) {
        const auto scale = static_cast<float>(std::sqrt(df / chiSquareQuantile(draws.uniform(), df)));
        for (std::size_t i = 0; i < contestants; ++i)
            z[i * kBlock + k] *= scale;
    }
}

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
    // A few blocks share their arrays: fresh memory costs as much as the draws.
    const std::size_t pieces = std::min<std::size_t>(kBlocks, 2 * resolvedThreads(threads));
    parallelFor(pieces, threads, [&](std::size_t piece) {
        std::vector<float> normals(rank * kBlock);
        std::vector<float> z(m * kBlock);
        std::vector<float> rowMax(m * kBlock);
        for (std::size_t block = kBlocks * piece / pieces; block < kBlocks * (piece + 1) / pieces; ++block) {
            if (stop.stop_requested())
                return;
            NormalDraws draws(seed, block);
            draws.fill(normals);
            multiplyBlock(root.data(), normals.data(), m, rank, kBlock, z.data());
            if (df)
                scaleToStudent(draws, *df, m, z);
            recorder.record(block * kBlock, kBlock, z, rowMax);
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
    std::vector<float> z(covariance.rows() * rounds.rows());
    for (std::size_t i = 0; i < covariance.rows(); ++i) {
        for (std::size_t r = 0; r < rounds.rows(); ++r)
            z[i * rounds.rows() + r] = static_cast<float>(rounds(r, i) - estimate[i]);
    }
    std::vector<float> rowMax(z.size());
    recorder.record(0, rounds.rows(), z, rowMax);
    return recorder.quantiles(level, 1);
}

} // namespace joust::rating
