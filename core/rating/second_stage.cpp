// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/second_stage.h"

#include "rating/quantile.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace joust::rating {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

MatrixXd dense(const Matrix& matrix)
{
    return Eigen::Map<const RowMajor>(matrix.data(), static_cast<Index>(matrix.rows()),
                                      static_cast<Index>(matrix.columns()));
}

base::Error refuse(const char* why)
{
    return {base::ErrorCode::InvalidArgument, why};
}

// The contrasts that the fixed part cannot explain, in the eigenbasis of their covariance.
struct Contrasts
{
    VectorXd lambda;
    VectorXd z;
};

Contrasts errorContrasts(const VectorXd& theta, const MatrixXd& covariance, const MatrixXd& fixed)
{
    const Eigen::HouseholderQR<MatrixXd> qr(fixed);
    const MatrixXd q = qr.householderQ();
    const MatrixXd k = q.rightCols(fixed.rows() - fixed.cols());
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(k.transpose() * covariance * k);
    return {eigen.eigenvalues().cwiseMax(0.0), eigen.eigenvectors().transpose() * (k.transpose() * theta)};
}

double restrictedLikelihood(const Contrasts& contrasts, double tau2)
{
    const Eigen::ArrayXd variance = contrasts.lambda.array() + tau2;
    return -0.5 * (variance.log() + contrasts.z.array().square() / variance).sum();
}

// The likelihood may have two maxima: a grid over orders of magnitude, then golden sections around the best point.
double remlVariance(const Contrasts& contrasts)
{
    constexpr int kSteps = 120;
    const double scale = std::max(contrasts.lambda.maxCoeff(), contrasts.z.squaredNorm());
    const double smallest = std::max(1e-12 * scale, 1e-300);
    const auto at = [&](double step) { return smallest * std::pow(10.0, 13.0 * step / kSteps); };
    int best = 0;
    for (int i = 1; i <= kSteps; ++i) {
        if (restrictedLikelihood(contrasts, at(i)) > restrictedLikelihood(contrasts, at(best)))
            best = i;
    }
    if (best == 0)
        return 0.0;
    double low = best - 1;
    double high = best + 1;
    const double golden = 0.5 * (std::sqrt(5.0) - 1.0);
    while (high - low > 1e-9) {
        const double left = high - golden * (high - low);
        const double right = low + golden * (high - low);
        if (restrictedLikelihood(contrasts, at(left)) < restrictedLikelihood(contrasts, at(right)))
            low = left;
        else
            high = right;
    }
    return at(0.5 * (low + high));
}

// [1 F] with each factor centred and scaled, for the conditioning; the scales give the slopes back their units.
struct Fixed
{
    MatrixXd design;
    VectorXd centre;
    VectorXd scale;
};

base::Result<Fixed> fixedPart(const MatrixXd& factors)
{
    Fixed fixed{MatrixXd::Ones(factors.rows(), factors.cols() + 1), factors.colwise().mean(), VectorXd(factors.cols())};
    for (Index j = 0; j < factors.cols(); ++j) {
        const VectorXd centred = factors.col(j).array() - fixed.centre[j];
        fixed.scale[j] = centred.norm();
        if (!(fixed.scale[j] > 1e-12 * (1.0 + factors.col(j).norm())))
            return refuse("a factor has the same value for every contestant");
        fixed.design.col(j + 1) = centred / fixed.scale[j];
    }
    Eigen::ColPivHouseholderQR<MatrixXd> rank(fixed.design);
    rank.setThreshold(1e-9);
    if (rank.rank() < fixed.design.cols())
        return refuse("the factors are collinear: one of them is a combination of the others");
    return fixed;
}

base::Result<void> check(std::span<const double> strengths, const Matrix& covariance, const Matrix& factors,
                         double level)
{
    const std::size_t m = strengths.size();
    if (covariance.rows() != m || covariance.columns() != m || factors.rows() != m)
        return refuse("strengths, covariance and factors must speak of the same contestants");
    if (factors.columns() == 0 || m < factors.columns() + 2)
        return refuse("there are too few contestants for so many factors");
    const auto finite = [](double value) { return std::isfinite(value); };
    if (!std::all_of(strengths.begin(), strengths.end(), finite) ||
        !std::all_of(factors.data(), factors.data() + m * factors.columns(), finite) ||
        !std::all_of(covariance.data(), covariance.data() + m * m, finite))
        return refuse("every contestant needs a finite strength and finite factors");
    if (!(level > 0.0 && level < 1.0))
        return refuse("the level must lie between 0 and 1");
    return {};
}

// V knows nothing of the common level; any amount of it changes neither the slopes nor their errors.
double commonLevel(const MatrixXd& v)
{
    return v.trace() / static_cast<double>(v.rows());
}

MatrixXd totalCovariance(const MatrixXd& v, double tau2)
{
    MatrixXd total = v;
    total.array() += commonLevel(v);
    total.diagonal().array() += std::max(tau2, 1e-12 * v.trace());
    return total;
}

// From the centred, scaled design to the factors' own units, without the level that was added to every strength.
Matrix coefficientCovariance(MatrixXd spread, double level, const Fixed& fixed)
{
    spread(0, 0) -= level;
    const Index size = spread.rows();
    MatrixXd turn = MatrixXd::Identity(size, size);
    for (Index j = 1; j < size; ++j) {
        turn(j, j) = 1.0 / fixed.scale[j - 1];
        turn(0, j) = -fixed.centre[j - 1] / fixed.scale[j - 1];
    }
    const MatrixXd own = turn * spread * turn.transpose();
    Matrix covariance(static_cast<std::size_t>(size), static_cast<std::size_t>(size));
    for (Index i = 0; i < size; ++i) {
        for (Index j = 0; j < size; ++j)
            covariance(static_cast<std::size_t>(i), static_cast<std::size_t>(j)) = own(i, j);
    }
    return covariance;
}

base::Result<SecondStage> solve(const VectorXd& theta, const MatrixXd& v, const Fixed& fixed, double level)
{
    SecondStage result;
    result.tau2 = remlVariance(errorContrasts(theta, v, fixed.design));
    result.df = static_cast<double>(theta.size() - fixed.design.cols());
    const MatrixXd weighted = totalCovariance(v, result.tau2).ldlt().solve(fixed.design);
    const MatrixXd spread = (fixed.design.transpose() * weighted).inverse();
    const VectorXd beta = spread * (weighted.transpose() * theta);
    if (!beta.allFinite() || !spread.allFinite())
        return refuse("the strengths have no variance");
    result.covariance = coefficientCovariance(spread, commonLevel(v), fixed);
    const double critical = criticalValue(level, result.df);
    result.intercept = beta[0];
    for (Index j = 0; j < fixed.scale.size(); ++j) {
        const double value = beta[j + 1] / fixed.scale[j];
        const double error = std::sqrt(std::max(0.0, spread(j + 1, j + 1))) / fixed.scale[j];
        result.slopes.push_back({value, error, value - critical * error, value + critical * error,
                                 error > 0.0 ? twoSidedP(value / error, result.df) : 1.0});
        result.intercept -= value * fixed.centre[j];
    }
    const VectorXd residuals = theta - fixed.design * beta;
    result.residuals.assign(residuals.begin(), residuals.end());
    return result;
}

} // namespace

base::Result<SecondStage> secondStage(std::span<const double> strengths, const Matrix& covariance,
                                      const Matrix& factors, double level)
{
    if (const base::Result<void> valid = check(strengths, covariance, factors, level); !valid)
        return valid.error();
    const base::Result<Fixed> fixed = fixedPart(dense(factors));
    if (!fixed)
        return fixed.error();
    const auto m = static_cast<Index>(strengths.size());
    return solve(Eigen::Map<const VectorXd>(strengths.data(), m), dense(covariance), *fixed, level);
}

std::vector<bool> paretoFrontier(std::span<const double> cost, std::span<const double> strengths)
{
    std::vector<std::size_t> order(cost.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
        return cost[x] != cost[y] ? cost[x] < cost[y] : strengths[x] > strengths[y];
    });
    std::vector<bool> frontier(cost.size(), false);
    std::optional<std::size_t> best; // strongest so far, the cheapest of equals
    for (const std::size_t i : order) {
        const bool twin = best && cost[i] == cost[*best] && strengths[i] == strengths[*best];
        if (best && strengths[i] <= strengths[*best] && !twin)
            continue;
        frontier[i] = true;
        best = i;
    }
    return frontier;
}

} // namespace joust::rating
