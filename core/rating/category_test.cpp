// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/category_test.h"

#include "rating/largest_component.h"
#include "rating/multiple_testing.h"
#include "rating/pair_counts.h"
#include "rating/quantile.h"
#include "rating/tail_probability.h"

#include <Eigen/Core>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace joust::rating {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

std::vector<std::size_t> placesOf(const std::vector<std::uint32_t>& shared, const std::vector<std::uint32_t>& members)
{
    std::vector<std::size_t> places;
    for (const std::uint32_t contestant : shared)
        places.push_back(
            static_cast<std::size_t>(std::lower_bound(members.begin(), members.end(), contestant) - members.begin()));
    return places;
}

// Strengths and covariance of the shared contestants, centred on them.
struct Centred
{
    VectorXd theta;
    MatrixXd covariance;
};

Centred centredOn(const std::vector<std::uint32_t>& shared, const LargestComponent& part)
{
    const std::vector<std::size_t> places = placesOf(shared, part.members);
    const Matrix covariance = plainSandwich(part);
    const auto m = static_cast<Index>(shared.size());
    Centred result{VectorXd(m), MatrixXd(m, m)};
    for (Index i = 0; i < m; ++i) {
        result.theta[i] = part.theta[places[static_cast<std::size_t>(i)]];
        for (Index j = 0; j < m; ++j)
            result.covariance(i, j) =
                covariance(places[static_cast<std::size_t>(i)], places[static_cast<std::size_t>(j)]);
    }
    const MatrixXd centring = MatrixXd::Identity(m, m) - MatrixXd::Constant(m, m, 1.0 / static_cast<double>(m));
    result.theta.array() -= result.theta.mean();
    result.covariance = centring * result.covariance * centring;
    return result;
}

// d' V^+ d and the rank of V.
void addWald(const VectorXd& d, const MatrixXd& v, CategoryTest& test)
{
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(v);
    const VectorXd along = eigen.eigenvectors().transpose() * d;
    const double floor = 1e-10 * eigen.eigenvalues().maxCoeff();
    double sum = 0.0;
    for (Index i = 0; i < along.size(); ++i) {
        if (eigen.eigenvalues()[i] > floor) {
            sum += along[i] * along[i] / eigen.eigenvalues()[i];
            test.df += 1.0;
        }
    }
    if (test.df > 0.0)
        test.wald = sum;
}

void compare(const LargestComponent& inside, const LargestComponent& outside, CategoryTest& test)
{
    std::vector<std::uint32_t> shared;
    std::set_intersection(inside.members.begin(), inside.members.end(), outside.members.begin(), outside.members.end(),
                          std::back_inserter(shared));
    if (shared.size() < 2)
        return;
    const Centred in = centredOn(shared, inside);
    const Centred out = centredOn(shared, outside);
    const VectorXd d = in.theta - out.theta;
    const MatrixXd v = in.covariance + out.covariance;
    addWald(d, v, test);
    for (std::size_t i = 0; i < shared.size(); ++i) {
        const auto k = static_cast<Index>(i);
        if (v(k, k) > 1e-12)
            test.cells.push_back({shared[i], d[k], std::sqrt(v(k, k)), 1.0});
    }
}

void adjust(std::vector<CategoryTest>& tests)
{
    std::vector<double> whole;
    std::vector<double> cells;
    for (const CategoryTest& test : tests) {
        if (test.wald)
            whole.push_back(chiSquareUpperTail(*test.wald, test.df));
        for (const CategoryCell& cell : test.cells)
            cells.push_back(twoSidedP(cell.difference / cell.stdError, std::nullopt));
    }
    whole = holm(whole);
    cells = holm(cells);
    auto nextWhole = whole.begin();
    auto nextCell = cells.begin();
    for (CategoryTest& test : tests) {
        if (test.wald)
            test.pAdjusted = *nextWhole++;
        for (CategoryCell& cell : test.cells)
            cell.pAdjusted = *nextCell++;
    }
}

} // namespace

std::vector<CategoryTest> testCategories(const ComparisonSet& set, std::span<const std::uint32_t> categories,
                                         std::uint32_t count, TieRule ties, std::stop_token stop)
{
    std::vector<CategoryTest> tests;
    for (std::uint32_t category = 0; category < count && !stop.stop_requested(); ++category) {
        std::vector<std::uint32_t> inside;
        std::vector<std::uint32_t> outside;
        for (std::uint32_t row = 0; row < set.rows.size(); ++row)
            (categories[row] == category ? inside : outside).push_back(row);
        CategoryTest test{category, inside.size(), {}, 0.0, {}, {}};
        const base::Result<LargestComponent> in = fitLargestComponent(countPairs(selectRows(set, inside), ties), stop);
        const base::Result<LargestComponent> out =
            fitLargestComponent(countPairs(selectRows(set, outside), ties), stop);
        if (in && out)
            compare(*in, *out, test);
        tests.push_back(std::move(test));
    }
    adjust(tests);
    return tests;
}

} // namespace joust::rating
