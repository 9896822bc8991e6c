// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/simultaneous.h"

#include "rating/covariance_root.h"
#include "rating/normal_draws.h"
#include "rating/quantile.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace joust::rating {
namespace {

constexpr std::size_t kBlock = 500; // draws at a time: bounds memory and lets a stop request through

// 1 / standard error of each difference (0 where there is no variance) and, on the diagonal, of each value.
Matrix inverseErrors(const Matrix& covariance)
{
    Matrix inverse(covariance.rows(), covariance.rows());
    double largest = 0.0;
    for (std::size_t i = 0; i < covariance.rows(); ++i)
        largest = std::max(largest, covariance(i, i));
    for (std::size_t i = 0; i < covariance.rows(); ++i) {
        for (std::size_t j = 0; j < covariance.rows(); ++j) {
            const double variance = i == j ? covariance(i, i) : differenceVariance(covariance, i, j);
            inverse(i, j) = variance > 1e-12 * largest && variance > 0.0 ? 1.0 / std::sqrt(variance) : 0.0;
        }
    }
    return inverse;
}

struct Maxima
{
    std::vector<float> models;
    std::vector<float> pairs;
    std::vector<std::vector<float>> rivals;
    std::vector<std::size_t> best;
};

// One draw: |z_i - z_j| / se_ij for all pairs, in O(M^2) with a row at a time.
void record(std::span<const double> z, const Matrix& inverse, std::span<double> rowMax, Maxima& maxima)
{
    std::fill(rowMax.begin(), rowMax.end(), 0.0);
    double models = 0.0;
    for (std::size_t i = 0; i < z.size(); ++i) {
        models = std::max(models, std::abs(z[i]) * inverse(i, i));
        const double* scale = inverse.data() + i * inverse.columns();
        double largest = rowMax[i];
        for (std::size_t j = i + 1; j < z.size(); ++j) {
            const double ratio = std::abs(z[i] - z[j]) * scale[j];
            largest = std::max(largest, ratio);
            rowMax[j] = std::max(rowMax[j], ratio);
        }
        rowMax[i] = largest;
    }
    maxima.models.push_back(static_cast<float>(models));
    maxima.pairs.push_back(static_cast<float>(*std::max_element(rowMax.begin(), rowMax.end())));
    for (std::size_t i = 0; i < z.size(); ++i)
        maxima.rivals[i].push_back(static_cast<float>(rowMax[i]));
}

void recordBest(std::span<const double> z, std::span<const double> estimate, Maxima& maxima)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < z.size(); ++i) {
        if (estimate[i] + z[i] > estimate[best] + z[best])
            best = i;
    }
    ++maxima.best[best];
}

SimultaneousCritical quantiles(Maxima& maxima, double level)
{
    SimultaneousCritical critical;
    critical.overModels = sampleQuantile(maxima.models, level);
    critical.overPairs = sampleQuantile(maxima.pairs, level);
    for (std::vector<float>& sample : maxima.rivals)
        critical.overRivals.push_back(sampleQuantile(sample, level));
    for (const std::size_t count : maxima.best)
        critical.shareBest.push_back(static_cast<double>(count) / static_cast<double>(kSimultaneousDraws));
    return critical;
}

} // namespace

std::optional<SimultaneousCritical> simultaneousCritical(const Matrix& covariance, const Matrix& factor,
                                                         const std::vector<double>& estimate, double level,
                                                         std::optional<double> df, std::uint64_t seed,
                                                         std::stop_token stop)
{
    const std::size_t m = covariance.rows();
    const Matrix inverse = inverseErrors(covariance);
    NormalDraws draws(seed);
    Maxima maxima{{}, {}, std::vector<std::vector<float>>(m), std::vector<std::size_t>(m, 0)};
    Matrix normals(factor.columns(), kBlock);
    std::vector<double> z(m);
    std::vector<double> rowMax(m);
    for (std::size_t done = 0; done < kSimultaneousDraws; done += kBlock) {
        if (stop.stop_requested())
            return std::nullopt;
        draws.fill({normals.data(), normals.rows() * normals.columns()});
        const Matrix block = multiply(factor, normals);
        for (std::size_t k = 0; k < kBlock; ++k) {
            const double scale = df ? std::sqrt(*df / chiSquareQuantile(draws.uniform(), *df)) : 1.0;
            for (std::size_t i = 0; i < m; ++i)
                z[i] = block(i, k) * scale;
            record(z, inverse, rowMax, maxima);
            recordBest(z, estimate, maxima);
        }
    }
    return quantiles(maxima, level);
}

} // namespace joust::rating
