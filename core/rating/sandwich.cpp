// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/sandwich.h"

#include "rating/bradley_terry.h"
#include "rating/laplacian.h"

namespace joust::rating {
namespace {

Matrix scoreCovariance(const PairCounts& counts, std::span<const double> theta)
{
    Matrix meat(counts.contestants, counts.contestants);
    for (const PairCell& cell : counts.cells) {
        const double d = theta[cell.a] - theta[cell.b];
        const double p = winProbability(d);
        const double q = winProbability(-d);
        const double tie = 0.5 - p;
        addPair(meat, cell.a, cell.b, cell.wins2 * q * q + cell.losses2 * p * p + cell.ties2 * tie * tie);
    }
    return meat;
}

} // namespace

std::optional<Matrix> modelCovariance(const PairCounts& counts, std::span<const double> theta)
{
    return pseudoInverse(information(counts, theta));
}

std::optional<Matrix> sandwichCovariance(const PairCounts& counts, std::span<const double> theta)
{
    const std::optional<Matrix> bread = modelCovariance(counts, theta);
    if (!bread)
        return std::nullopt;
    return sandwichProduct(*bread, scoreCovariance(counts, theta));
}

} // namespace joust::rating
