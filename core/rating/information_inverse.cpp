// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/information_inverse.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <numeric>

namespace joust::rating {
namespace {

using Dense = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Eigen::Index;
constexpr double kRounding = 1e-10; // of a pivot, relative to the diagonal

Eigen::Map<const Dense> view(const Matrix& matrix)
{
    return {matrix.data(), static_cast<Index>(matrix.rows()), static_cast<Index>(matrix.columns())};
}

Eigen::Map<Dense> view(Matrix& matrix)
{
    return {matrix.data(), static_cast<Index>(matrix.rows()), static_cast<Index>(matrix.columns())};
}

// The parameters without the grounded contestant, in order.
std::vector<Index> identified(const Model& model)
{
    std::vector<Index> kept(model.parameters());
    std::iota(kept.begin(), kept.end(), Index{0});
    if (model.onlyDifferences() && model.contestants > 0)
        kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(model.contestants) - 1);
    return kept;
}

Eigen::LLT<Eigen::MatrixXd> factorOf(const Matrix& information, const std::vector<Index>& kept)
{
    return Eigen::LLT<Eigen::MatrixXd>(view(information)(kept, kept));
}

} // namespace

std::optional<std::vector<double>> solveInformation(const Matrix& information, const Model& model,
                                                    std::span<const double> s)
{
    const std::vector<Index> kept = identified(model);
    std::vector<double> x(s.size(), 0.0);
    if (kept.empty())
        return x;
    const auto factor = factorOf(information, kept);
    if (factor.info() != Eigen::Success)
        return std::nullopt;
    const Eigen::Map<const Eigen::VectorXd> right(s.data(), static_cast<Index>(s.size()));
    const Eigen::VectorXd reduced = right(kept);
    const Eigen::VectorXd solution = factor.solve(reduced);
    if (!solution.allFinite())
        return std::nullopt;
    for (std::size_t i = 0; i < kept.size(); ++i)
        x[static_cast<std::size_t>(kept[i])] = solution(static_cast<Index>(i));
    if (model.onlyDifferences())
        centreStrengths(model, x);
    return x;
}

void centreStrengths(const Model& model, std::span<double> beta)
{
    if (!model.centred() || model.contestants == 0)
        return;
    const std::span<double> theta = beta.first(model.contestants);
    const double mean = std::accumulate(theta.begin(), theta.end(), 0.0) / static_cast<double>(theta.size());
    for (double& value : theta)
        value -= mean;
}

std::optional<Matrix> inverseInformation(const Matrix& information, const Model& model)
{
    const std::vector<Index> kept = identified(model);
    Matrix inverse(model.parameters(), model.parameters());
    if (kept.empty())
        return inverse;
    const auto factor = factorOf(information, kept);
    if (factor.info() != Eigen::Success)
        return std::nullopt;
    const auto size = static_cast<Index>(kept.size());
    auto dense = view(inverse);
    const Eigen::MatrixXd inner = factor.solve(Eigen::MatrixXd::Identity(size, size));
    dense(kept, kept) = inner;
    if (model.centred() && model.contestants > 0) {
        const auto m = static_cast<Index>(model.contestants);
        const Eigen::RowVectorXd columnMeans = dense.topRows(m).colwise().mean();
        dense.topRows(m).rowwise() -= columnMeans;
        const Eigen::VectorXd rowMeans = dense.leftCols(m).rowwise().mean();
        dense.leftCols(m).colwise() -= rowMeans;
    }
    if (!dense.allFinite())
        return std::nullopt;
    return inverse;
}

std::vector<std::size_t> unidentifiedExtras(const Matrix& information, const Model& model)
{
    const std::vector<Index> kept = identified(model);
    const auto extras = static_cast<Index>(model.extras());
    const std::vector<Index> strengths(kept.begin(), kept.end() - extras);
    const std::vector<Index> others(kept.end() - extras, kept.end());
    // What is left of the other parameters once the strengths have explained what they can ...
    Eigen::MatrixXd left = view(information)(others, others);
    const Eigen::VectorXd diagonal = left.diagonal();
    if (!strengths.empty()) {
        const Eigen::MatrixXd cross = view(information)(strengths, others);
        const Eigen::MatrixXd explained = factorOf(information, strengths).solve(cross);
        left -= cross.transpose() * explained;
    }
    // ... and then each one before the next.
    std::vector<std::size_t> result;
    for (Index k = 0; k < extras; ++k) {
        if (!(diagonal(k) > 0.0) || !(left(k, k) > kRounding * diagonal(k))) {
            result.push_back(static_cast<std::size_t>(k));
            continue;
        }
        const Eigen::VectorXd column = left.col(k);
        left -= column * column.transpose() / column(k);
    }
    return result;
}

Matrix sandwichProduct(const Matrix& bread, const Matrix& meat)
{
    Matrix product(bread.rows(), bread.columns());
    const Dense half = view(bread) * view(meat);
    view(product) = half * view(bread);
    return product;
}

} // namespace joust::rating
