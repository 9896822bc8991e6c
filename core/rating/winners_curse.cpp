// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/winners_curse.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <cmath>

namespace joust::rating {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double kFloor = 1e-10; // of the mean variance: V_S alone may be singular (mean-zero strengths)
constexpr int kMaxDoublings = 200;
constexpr int kHalvings = 200;

struct Solved
{
    double mean = 0.0;
    VectorXd weighted; // (tau^2 I + V)^-1 (theta - m)
    double q = 0.0;    // (theta - m)' weighted
};

Solved solveAt(const VectorXd& theta, const MatrixXd& covariance, double tau2)
{
    MatrixXd total = covariance;
    total.diagonal().array() += tau2;
    const Eigen::LDLT<MatrixXd> factor(total);
    const VectorXd ones = factor.solve(VectorXd::Ones(theta.size()));
    Solved solved;
    solved.mean = ones.dot(theta) / ones.sum();
    const VectorXd centred = theta.array() - solved.mean;
    solved.weighted = factor.solve(centred);
    solved.q = centred.dot(solved.weighted);
    return solved;
}

// q falls in tau^2.
double pauleMandel(const VectorXd& theta, const MatrixXd& covariance, double floor)
{
    const auto wanted = static_cast<double>(theta.size() - 1);
    if (solveAt(theta, covariance, floor).q <= wanted)
        return 0.0;
    double low = floor;
    double high = covariance.trace() / static_cast<double>(theta.size());
    for (int i = 0; i < kMaxDoublings && solveAt(theta, covariance, high).q > wanted; ++i) {
        low = high;
        high *= 2.0;
    }
    for (int i = 0; i < kHalvings && high - low > 1e-14 * high; ++i) {
        const double middle = 0.5 * (low + high);
        (solveAt(theta, covariance, middle).q > wanted ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

base::Error refuse(const char* why)
{
    return {base::ErrorCode::InvalidArgument, why};
}

} // namespace

base::Result<Shrunken> shrinkVariants(std::span<const double> strengths, const Matrix& covariance)
{
    const std::size_t k = strengths.size();
    if (k < 3)
        return refuse("at least three variants are needed to tell luck from difference");
    if (covariance.rows() != k || covariance.columns() != k)
        return refuse("the covariance must have a row and a column for each variant");
    const auto size = static_cast<Index>(k);
    const VectorXd theta = Eigen::Map<const VectorXd>(strengths.data(), size);
    const MatrixXd v = Eigen::Map<const MatrixXd>(covariance.data(), size, size);
    const double scale = v.trace() / static_cast<double>(k);
    if (!(scale > 0.0) || !v.allFinite() || !theta.allFinite())
        return refuse("the strengths have no variance");
    Shrunken result;
    result.tau2 = pauleMandel(theta, v, kFloor * scale);
    const Solved solved = solveAt(theta, v, std::max(result.tau2, kFloor * scale));
    result.mean = solved.mean;
    const VectorXd shrunken = result.tau2 * solved.weighted.array() + solved.mean;
    result.shrunken.assign(shrunken.begin(), shrunken.end());
    return result;
}

} // namespace joust::rating
