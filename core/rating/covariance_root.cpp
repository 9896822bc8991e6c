// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/covariance_root.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <optional>

namespace joust::rating {
namespace {

using Dense = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Eigen::Index;
constexpr double kZero = 1e-10;

Eigen::Map<const Dense> view(const Matrix& matrix)
{
    return {matrix.data(), static_cast<Index>(matrix.rows()), static_cast<Index>(matrix.columns())};
}

Matrix copied(const Dense& dense)
{
    Matrix result(static_cast<std::size_t>(dense.rows()), static_cast<std::size_t>(dense.cols()));
    Eigen::Map<Dense>(result.data(), dense.rows(), dense.cols()) = dense;
    return result;
}

// Rows that sum to zero: the factor of the leading block, with a last row that makes each column sum to zero.
std::optional<Matrix> centredRoot(const Matrix& covariance)
{
    const auto dense = view(covariance);
    const Index m = dense.rows();
    const double largest = dense.diagonal().maxCoeff();
    if (m < 2 || !(dense.rowwise().sum().cwiseAbs().maxCoeff() <= kZero * largest * static_cast<double>(m)))
        return std::nullopt;
    const Eigen::LLT<Eigen::MatrixXd> leading(dense.topLeftCorner(m - 1, m - 1));
    if (leading.info() != Eigen::Success)
        return std::nullopt;
    const Eigen::MatrixXd lower = leading.matrixL();
    if (!(lower.diagonal().cwiseAbs2().minCoeff() > kZero * largest))
        return std::nullopt;
    Dense factor = Dense::Zero(m, m - 1);
    factor.topRows(m - 1) = lower;
    factor.row(m - 1) = -lower.colwise().sum();
    return copied(factor);
}

} // namespace

CovarianceRoot covarianceRoot(const Matrix& covariance)
{
    if (covariance.rows() == 0)
        return {};
    if (std::optional<Matrix> factor = centredRoot(covariance))
        return {std::move(*factor)};
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(view(covariance));
    const Eigen::VectorXd& values = solver.eigenvalues(); // ascending
    const Index m = values.size();
    const double floor = kZero * std::max(0.0, values(m - 1));
    Index rank = 0;
    while (rank < m && values(m - 1 - rank) > floor)
        ++rank;
    return {copied(solver.eigenvectors().rightCols(rank) * values.tail(rank).cwiseSqrt().asDiagonal())};
}

PositivePart positivePart(const Matrix& symmetric)
{
    if (symmetric.rows() == 0)
        return {};
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(view(symmetric));
    const Eigen::VectorXd values = solver.eigenvalues();
    if (values(0) >= -kZero * std::abs(values(values.size() - 1)))
        return {symmetric, false};
    const Eigen::MatrixXd& vectors = solver.eigenvectors();
    return {copied(vectors * values.cwiseMax(0.0).asDiagonal() * vectors.transpose()), true};
}

Matrix sampleCovariance(const Matrix& sample)
{
    const auto p = static_cast<Index>(sample.columns());
    if (sample.rows() < 2)
        return {sample.columns(), sample.columns()};
    const Eigen::MatrixXd centred = view(sample).rowwise() - view(sample).colwise().mean();
    const Dense product = centred.transpose() * centred / static_cast<double>(sample.rows() - 1);
    Matrix result(sample.columns(), sample.columns());
    Eigen::Map<Dense>(result.data(), p, p) = product;
    return result;
}

} // namespace joust::rating
