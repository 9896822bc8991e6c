// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/second_stage.h"
#include "rating/winners_curse.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace joust::rating {
namespace {

// s2 (I - 11'/M): strengths with equal, mean-zero errors.
Matrix equalErrors(std::size_t size, double s2)
{
    Matrix v(size, size);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j)
            v(i, j) = s2 * ((i == j ? 1.0 : 0.0) - 1.0 / static_cast<double>(size));
    }
    return v;
}

Matrix column(const std::vector<double>& values)
{
    Matrix matrix(values.size(), 1);
    for (std::size_t i = 0; i < values.size(); ++i)
        matrix(i, 0) = values[i];
    return matrix;
}

const std::vector<double> kFactor{1, 2, 3, 4, 5, 6};
const std::vector<double> kStrength{-1.1, -0.4, -0.3, 0.1, 0.9, 0.8};

} // namespace

// With equal errors generalised least squares is ordinary least squares. R: summary(lm(y ~ x)): slope 6.9 / 17.5, and
// the residual variance is s2 + tau^2.
TEST(SecondStage, withEqualErrorsIsOrdinaryRegression)
{
    const double slope = 6.9 / 17.5;
    double rss = 0.0;
    for (std::size_t i = 0; i < 6; ++i)
        rss += std::pow(kStrength[i] - slope * (kFactor[i] - 3.5), 2);
    const base::Result<SecondStage> found = secondStage(kStrength, equalErrors(6, 0.01), column(kFactor), 0.95);
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->slopes[0].value, slope, 1e-9);
    EXPECT_NEAR(found->intercept, -3.5 * slope, 1e-9);
    EXPECT_NEAR(found->tau2, rss / 4.0 - 0.01, 1e-7);
    EXPECT_NEAR(found->slopes[0].stdError, std::sqrt(rss / 4.0 / 17.5), 1e-7);
    EXPECT_EQ(found->df, 4.0);
    EXPECT_NEAR(found->slopes[0].upper - slope, 2.7764451051977987 * found->slopes[0].stdError, 1e-9);
    EXPECT_LT(found->slopes[0].p, 0.01);
    EXPECT_NEAR(found->residuals[0], -1.1 + 2.5 * slope, 1e-9);
}

TEST(SecondStage, errorsLargerThanTheScatterLeaveNothingUnexplained)
{
    const base::Result<SecondStage> found = secondStage(kStrength, equalErrors(6, 1.0), column(kFactor), 0.95);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->tau2, 0.0);
    EXPECT_NEAR(found->slopes[0].stdError, std::sqrt(1.0 / 17.5), 1e-6);
}

TEST(SecondStage, unitsOfAFactorOnlyScaleItsSlope)
{
    std::vector<double> large;
    for (const double value : kFactor)
        large.push_back(1e9 + 1e6 * value);
    const base::Result<SecondStage> found = secondStage(kStrength, equalErrors(6, 0.01), column(large), 0.95);
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->slopes[0].value, 6.9 / 17.5 * 1e-6, 1e-12);
}

TEST(SecondStage, refusesWhatCannotBeEstimated)
{
    const Matrix v = equalErrors(6, 0.01);
    EXPECT_FALSE(secondStage(kStrength, v, column({1, 1, 1, 1, 1, 1}), 0.95)) << "constant";
    Matrix twice(6, 2);
    for (std::size_t i = 0; i < 6; ++i) {
        twice(i, 0) = kFactor[i];
        twice(i, 1) = 2.0 * kFactor[i] + 1.0;
    }
    EXPECT_FALSE(secondStage(kStrength, v, twice, 0.95)) << "collinear";
    EXPECT_FALSE(secondStage(std::vector<double>{1, 2}, equalErrors(2, 1.0), column({1, 2}), 0.95)) << "too few";
    EXPECT_FALSE(secondStage(kStrength, v, column({1, 2, 3, 4, 5, std::numeric_limits<double>::quiet_NaN()}), 0.95));
    EXPECT_FALSE(secondStage(kStrength, equalErrors(5, 0.01), column(kFactor), 0.95));
}

TEST(ParetoFrontier, keepsWhoNobodyBeatsInBoth)
{
    const std::vector<double> cost{1, 2, 3, 3, 2, 1};
    const std::vector<double> strength{0.0, 1.0, 1.0, 2.0, 1.0, -1.0};
    EXPECT_EQ(paretoFrontier(cost, strength), (std::vector<bool>{true, true, false, true, true, false}));
    EXPECT_TRUE(paretoFrontier({}, {}).empty());
}

// Independent variants with equal errors: tau^2 = sample variance - s2, and everything shrinks by the same factor.
TEST(WinnersCurse, withEqualErrorsShrinksByOneFactor)
{
    Matrix v(4, 4);
    for (std::size_t i = 0; i < 4; ++i)
        v(i, i) = 0.5;
    const std::vector<double> theta{0.0, 1.0, 2.0, 3.0};
    const base::Result<Shrunken> found = shrinkVariants(theta, v);
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->mean, 1.5, 1e-12);
    EXPECT_NEAR(found->tau2, 5.0 / 3.0 - 0.5, 1e-9);
    EXPECT_NEAR(found->shrunken[3], 1.5 + 1.5 * found->tau2 / (found->tau2 + 0.5), 1e-9);
}

TEST(WinnersCurse, differencesWithinTheErrorsShrinkToTheMean)
{
    const std::vector<double> theta{-0.1, 0.0, 0.1};
    const base::Result<Shrunken> found = shrinkVariants(theta, equalErrors(3, 1.0)); // singular, as all strengths are
    ASSERT_TRUE(found);
    EXPECT_EQ(found->tau2, 0.0);
    for (const double value : found->shrunken)
        EXPECT_NEAR(value, 0.0, 1e-9);
}

TEST(WinnersCurse, refusesTooFewAndNoVariance)
{
    EXPECT_FALSE(shrinkVariants(std::vector<double>{1, 2}, equalErrors(2, 1.0)));
    EXPECT_FALSE(shrinkVariants(std::vector<double>{1, 2, 3}, Matrix(3, 3)));
    EXPECT_FALSE(shrinkVariants(std::vector<double>{1, 2, 3}, equalErrors(2, 1.0)));
}

} // namespace joust::rating
