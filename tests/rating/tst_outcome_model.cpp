// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/outcome_model.h"

#include "rating/logistic.h"
#include "rating/logistic_block.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

constexpr std::array kRules{TieRule::Half, TieRule::Drop, TieRule::Davidson, TieRule::RaoKupper, TieRule::BadAware};
constexpr std::array kOutcomes{PairOutcome::First, PairOutcome::Second, PairOutcome::Tie, PairOutcome::BothBad};
constexpr double kStep = 1e-5;

struct Point
{
    double u;
    double v;
    double t;
};
constexpr std::array kPoints{Point{0.3, -0.7, 0.4}, Point{-2.5, 1.5, 0.9}, Point{6.0, -5.0, 0.2}, Point{0.0, 0.0, 1.0}};

double logAt(TieRule rule, PairOutcome outcome, Point p)
{
    return voteLogLikelihood(rule, outcome, p.u, p.v, p.t);
}

VoteDerivatives derivativesAt(TieRule rule, PairOutcome outcome, Point p)
{
    return voteDerivatives(rule, outcome, p.u, p.v, p.t);
}

} // namespace

TEST(OutcomeModel, firstDerivativesAreTheSlopesOfTheLogLikelihood)
{
    for (const TieRule rule : kRules) {
        for (const PairOutcome outcome : kOutcomes) {
            for (const Point& p : kPoints) {
                const VoteDerivatives found = derivativesAt(rule, outcome, p);
                const auto slope = [&](Point up, Point down) {
                    return (logAt(rule, outcome, up) - logAt(rule, outcome, down)) / (2.0 * kStep);
                };
                EXPECT_NEAR(found.u, slope({p.u + kStep, p.v, p.t}, {p.u - kStep, p.v, p.t}), 1e-6);
                EXPECT_NEAR(found.v, slope({p.u, p.v + kStep, p.t}, {p.u, p.v - kStep, p.t}), 1e-6);
                EXPECT_NEAR(found.t, slope({p.u, p.v, p.t + kStep}, {p.u, p.v, p.t - kStep}), 1e-6);
            }
        }
    }
}

TEST(OutcomeModel, secondDerivativesAreTheSlopesOfTheFirst)
{
    for (const TieRule rule : kRules) {
        for (const PairOutcome outcome : kOutcomes) {
            for (const Point& p : kPoints) {
                const VoteDerivatives at = derivativesAt(rule, outcome, p);
                const auto slopes = [&](Point up, Point down) {
                    const VoteDerivatives high = derivativesAt(rule, outcome, up);
                    const VoteDerivatives low = derivativesAt(rule, outcome, down);
                    return std::array{(low.u - high.u) / (2.0 * kStep), (low.v - high.v) / (2.0 * kStep),
                                      (low.t - high.t) / (2.0 * kStep)};
                };
                const auto byU = slopes({p.u + kStep, p.v, p.t}, {p.u - kStep, p.v, p.t});
                const auto byV = slopes({p.u, p.v + kStep, p.t}, {p.u, p.v - kStep, p.t});
                const auto byT = slopes({p.u, p.v, p.t + kStep}, {p.u, p.v, p.t - kStep});
                EXPECT_NEAR(at.uu, byU[0], 1e-5);
                EXPECT_NEAR(at.uv, byU[1], 1e-5);
                EXPECT_NEAR(at.ut, byU[2], 1e-5);
                EXPECT_NEAR(at.vv, byV[1], 1e-5);
                EXPECT_NEAR(at.vt, byV[2], 1e-5);
                EXPECT_NEAR(at.tt, byT[2], 1e-4);
            }
        }
    }
}

TEST(OutcomeModel, probabilitiesAddUpToOne)
{
    for (const Point& p : kPoints) {
        for (const TieRule rule : {TieRule::Davidson, TieRule::RaoKupper, TieRule::BadAware}) {
            double sum = 0.0;
            for (const PairOutcome outcome : {PairOutcome::First, PairOutcome::Second, PairOutcome::Tie})
                sum += std::exp(logAt(rule, outcome, p));
            if (rule == TieRule::BadAware)
                sum += std::exp(logAt(rule, PairOutcome::BothBad, p));
            EXPECT_NEAR(sum, 1.0, 1e-12);
        }
    }
}

TEST(OutcomeModel, exchangingTheContestantsMirrorsEverything)
{
    for (const TieRule rule : kRules) {
        for (const Point& p : kPoints) {
            const VoteDerivatives first = derivativesAt(rule, PairOutcome::First, p);
            const VoteDerivatives second = derivativesAt(rule, PairOutcome::Second, {p.v, p.u, p.t});
            EXPECT_NEAR(first.u, second.v, 1e-12);
            EXPECT_NEAR(first.vv, second.uu, 1e-12);
            EXPECT_NEAR(first.ut, second.vt, 1e-12);
        }
    }
}

TEST(LogisticBlock, probabilitiesMatchTheScalarFunction)
{
    BlockValues d{};
    BlockValues p{};
    BlockValues q{};
    for (std::size_t i = 0; i < d.size(); ++i)
        d[i] = (static_cast<double>(i) - 256.0) * 0.17;
    winProbabilities(d.data(), p.data(), q.data(), d.size());
    for (std::size_t i = 0; i < d.size(); ++i) {
        EXPECT_NEAR(p[i] / winProbability(d[i]), 1.0, 1e-15) << d[i];
        EXPECT_NEAR(q[i] / winProbability(-d[i]), 1.0, 1e-15) << d[i];
    }
}

TEST(LogisticBlock, hugeDifferencesNeitherOverflowNorVanish)
{
    const std::array d{-1e308, -800.0, -0.0, 0.0, 800.0, 1e308};
    std::array<double, 6> p{};
    std::array<double, 6> q{};
    winProbabilities(d.data(), p.data(), q.data(), d.size());
    for (std::size_t i = 0; i < d.size(); ++i)
        EXPECT_EQ(p[i], winProbability(d[i]));
}

} // namespace joust::rating
