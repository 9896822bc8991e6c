// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/planner.h"

#include "rating/drawn_votes.h"
#include "rating/information_inverse.h"
#include "rating/laplacian.h"
#include "rating/largest_component.h"
#include "rating/pair_counts.h"

#include <cmath>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;

constexpr double kZ80 = 0.8416212335729143; // R: qnorm(.8)
constexpr double kZ975 = 1.959963984540054; // R: qnorm(.975)

struct State
{
    LargestComponent fitted;
    Matrix informed; // H
    Matrix covariance;
    Matrix meat;
};

State stateOf(const char* drawing)
{
    State state{*fitLargestComponent(countPairs(drawnVotes(drawing), TieRule::Half)), {}, {}, {}};
    state.informed = information(state.fitted.counts, state.fitted.theta);
    state.covariance = plainSandwich(state.fitted);
    // V = H^+ G H^+, so G = H V H on the mean-zero space.
    state.meat = sandwichProduct(state.informed, state.covariance);
    return state;
}

// Straight from the definition: H and G with one more vote.
Matrix covarianceAfterOneVote(const State& state, std::size_t a, std::size_t b, double tieRate)
{
    const double p = winProbability(state.fitted.theta[a] - state.fitted.theta[b]);
    Matrix bread = state.informed;
    Matrix meat = state.meat;
    addPair(bread, a, b, p * (1.0 - p));
    addPair(meat, a, b, p * (1.0 - p) - tieRate / 4.0);
    return sandwichProduct(*pseudoInverse(bread), meat);
}

double trace(const Matrix& matrix)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < matrix.rows(); ++i)
        sum += matrix(i, i);
    return sum;
}

} // namespace

TEST(Planner, votesNeededIsTheSmallestThatMeetsTheFormula)
{
    const ContrastState state{0.3, 0.05, 0.06, 0.08, 0.2};
    const double p = winProbability(0.3);
    const double h = p * (1.0 - p);
    const double limit = std::pow(0.3 / (kZ975 + kZ80), 2);
    std::uint64_t n = 0;
    while ((0.05 + static_cast<double>(n) * (h - 0.05) * 0.06 * 0.06) /
               std::pow(1.0 + static_cast<double>(n) * h * 0.06, 2) * (0.08 / 0.05) >
           limit)
        ++n;
    EXPECT_GT(n, 10U);
    EXPECT_EQ(*votesNeeded(state), n);
}

TEST(Planner, needsNoVotesForWhatIsClearAndHasNoAnswerForNothing)
{
    EXPECT_EQ(*votesNeeded({2.0, 0.05, 0.05, 0.05, 0.0}), 0U);
    EXPECT_FALSE(votesNeeded({0.0, 0.05, 0.05, 0.05, 0.0}));
    EXPECT_FALSE(votesNeeded({1e-9, 0.05, 0.05, 0.05, 0.0})) << "more votes than the world has people";
    EXPECT_FALSE(votesNeeded({0.3, 0.0, 0.05, 0.05, 0.0}));
    EXPECT_FALSE(validate(PlanOptions{1.0, 0.95}));
    EXPECT_FALSE(validate(PlanOptions{0.8, 0.0}));
    EXPECT_LT(*votesNeeded({0.3, 0.5, 0.5, 0.5, 0.0}, {0.5, 0.95}), *votesNeeded({0.3, 0.5, 0.5, 0.5, 0.0}));
}

TEST(Planner, nextPairsAreThoseOfADirectComputation)
{
    const State state = stateOf("a>b 6; b>a 3; b>c 4; c>b 4; a=c 2; c>d 5; d>c 2");
    const double tieRate = 0.1;
    const PlanState plan{state.fitted.theta, state.fitted.inverse, state.covariance, tieRate};
    for (const PairGain& gain : nextPairs(plan, std::pair(0U, 2U), 10)) {
        const Matrix after = covarianceAfterOneVote(state, gain.a, gain.b, tieRate);
        EXPECT_NEAR(gain.drop, differenceVariance(state.covariance, 0, 2) - differenceVariance(after, 0, 2), 1e-10);
    }
    const std::vector<PairGain> all = nextPairs(plan, std::nullopt, 10);
    ASSERT_EQ(all.size(), 6U);
    for (const PairGain& gain : all) {
        const Matrix after = covarianceAfterOneVote(state, gain.a, gain.b, tieRate);
        EXPECT_NEAR(gain.drop, trace(state.covariance) - trace(after), 1e-10);
    }
    EXPECT_GE(all[0].drop, all[1].drop);
    EXPECT_EQ(nextPairs(plan, std::nullopt, 2).size(), 2U);
}

} // namespace joust::rating
