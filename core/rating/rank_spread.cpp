// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rank_spread.h"

#include <algorithm>
#include <cmath>

namespace joust::rating {
namespace {

int countGreater(const std::vector<double>& sorted, double limit)
{
    return static_cast<int>(sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), limit));
}

int countLess(const std::vector<double>& sorted, double limit)
{
    return static_cast<int>(std::lower_bound(sorted.begin(), sorted.end(), limit) - sorted.begin());
}

} // namespace

Matrix differenceVariances(const Matrix& covariance)
{
    Matrix variances(covariance.rows(), covariance.rows());
    for (std::size_t i = 0; i < covariance.rows(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double variance = differenceVariance(covariance, i, j);
            // What is left of numbers a trillion times larger is rounding.
            if (variance > 1e-12 * (covariance(i, i) + covariance(j, j)))
                variances(i, j) = variances(j, i) = variance;
        }
    }
    return variances;
}

std::vector<RankRange> differenceRanks(std::span<const double> theta, const Matrix& variances,
                                       std::span<const double> critical, const std::vector<bool>& undetermined)
{
    const auto unknown = [&](std::size_t i) { return !undetermined.empty() && undetermined[i]; };
    const auto m = static_cast<int>(theta.size());
    std::vector<RankRange> ranks(theta.size(), RankRange{1, m});
    for (std::size_t i = 0; i < theta.size(); ++i) {
        if (unknown(i))
            continue;
        for (std::size_t j = 0; j < theta.size(); ++j) {
            if (j == i || unknown(j) || !(variances(i, j) > 0.0))
                continue;
            const double z = (theta[j] - theta[i]) / std::sqrt(variances(i, j));
            ranks[i].low += z > critical[i] ? 1 : 0;
            ranks[i].high -= z < -critical[i] ? 1 : 0;
        }
    }
    return ranks;
}

std::vector<RankRange> overlapRanks(std::span<const double> lower, std::span<const double> upper)
{
    std::vector<double> lowers(lower.begin(), lower.end());
    std::vector<double> uppers(upper.begin(), upper.end());
    std::sort(lowers.begin(), lowers.end());
    std::sort(uppers.begin(), uppers.end());
    std::vector<RankRange> ranks;
    for (std::size_t i = 0; i < lower.size(); ++i)
        ranks.push_back(
            {1 + countGreater(lowers, upper[i]), static_cast<int>(lower.size()) - countLess(uppers, lower[i])});
    return ranks;
}

} // namespace joust::rating
