// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/laplacian.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

namespace joust::rating {
namespace {

using Dense = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Factor = Eigen::LLT<Eigen::MatrixXd>;

Eigen::Map<const Dense> view(const Matrix& matrix)
{
    return {matrix.data(), static_cast<Eigen::Index>(matrix.rows()), static_cast<Eigen::Index>(matrix.columns())};
}

Eigen::Map<Dense> view(Matrix& matrix)
{
    return {matrix.data(), static_cast<Eigen::Index>(matrix.rows()), static_cast<Eigen::Index>(matrix.columns())};
}

// The last vertex is the grounded one.
std::optional<Factor> groundedFactor(const Matrix& laplacian)
{
    const auto m = static_cast<Eigen::Index>(laplacian.rows());
    Factor factor(view(laplacian).topLeftCorner(m - 1, m - 1));
    if (factor.info() != Eigen::Success)
        return std::nullopt;
    return factor;
}

} // namespace

std::optional<std::vector<double>> solveLaplacian(const Matrix& laplacian, std::span<const double> s)
{
    std::vector<double> x(s.size(), 0.0);
    if (s.size() < 2)
        return x;
    const std::optional<Factor> factor = groundedFactor(laplacian);
    if (!factor)
        return std::nullopt;
    const auto m = static_cast<Eigen::Index>(s.size());
    Eigen::Map<Eigen::VectorXd> solution(x.data(), m);
    solution.head(m - 1) = factor->solve(Eigen::Map<const Eigen::VectorXd>(s.data(), m - 1));
    solution.array() -= solution.mean();
    if (!solution.allFinite())
        return std::nullopt;
    return x;
}

std::optional<Matrix> pseudoInverse(const Matrix& laplacian)
{
    Matrix inverse(laplacian.rows(), laplacian.rows());
    if (laplacian.rows() < 2)
        return inverse;
    const std::optional<Factor> factor = groundedFactor(laplacian);
    if (!factor)
        return std::nullopt;
    const auto m = static_cast<Eigen::Index>(laplacian.rows());
    auto dense = view(inverse);
    dense.topLeftCorner(m - 1, m - 1) = factor->solve(Eigen::MatrixXd::Identity(m - 1, m - 1));
    // Centring both sides turns the grounded inverse into the pseudo-inverse.
    const Eigen::VectorXd rowMeans = dense.rowwise().mean();
    const Eigen::RowVectorXd columnMeans = dense.colwise().mean();
    const double mean = rowMeans.mean();
    dense.colwise() -= rowMeans;
    dense.rowwise() -= columnMeans;
    dense.array() += mean;
    if (!dense.allFinite())
        return std::nullopt;
    return inverse;
}

} // namespace joust::rating
