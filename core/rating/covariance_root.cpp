// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/covariance_root.h"

#include <Eigen/Core>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace joust::rating {
namespace {

using Dense = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr double kZero = 1e-10;

Eigen::Map<const Dense> view(const Matrix& matrix)
{
    return {matrix.data(), static_cast<Eigen::Index>(matrix.rows()), static_cast<Eigen::Index>(matrix.columns())};
}

} // namespace

CovarianceRoot covarianceRoot(const Matrix& covariance)
{
    if (covariance.rows() == 0)
        return {};
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(view(covariance));
    const Eigen::VectorXd& values = solver.eigenvalues(); // ascending
    const Eigen::Index m = values.size();
    const double floor = kZero * std::max(0.0, values(m - 1));
    Eigen::Index rank = 0;
    while (rank < m && values(m - 1 - rank) > floor)
        ++rank;
    CovarianceRoot root{Matrix(covariance.rows(), static_cast<std::size_t>(rank))};
    for (Eigen::Index k = 0; k < rank; ++k) {
        const double length = std::sqrt(values(m - 1 - k));
        for (Eigen::Index i = 0; i < m; ++i)
            root.factor(static_cast<std::size_t>(i), static_cast<std::size_t>(k)) =
                length * solver.eigenvectors()(i, m - 1 - k);
    }
    return root;
}

Matrix multiply(const Matrix& factor, const Matrix& draws)
{
    Matrix product(factor.rows(), draws.columns());
    Eigen::Map<Dense>(product.data(), static_cast<Eigen::Index>(product.rows()),
                      static_cast<Eigen::Index>(product.columns())) = view(factor) * view(draws);
    return product;
}

} // namespace joust::rating
