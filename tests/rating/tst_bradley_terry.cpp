// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/bradley_terry.h"

#include "rating/drawn_votes.h"
#include "rating/fitted_votes.h"
#include "rating/information_inverse.h"
#include "rating/laplacian.h"
#include "rating/leaderboard.h"
#include "rating/sandwich.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <random>

namespace joust::rating {
namespace {

using test::drawnVotes;
using test::fittedVotes;

std::map<std::string, double> ratings(const ComparisonSet& set, const RankOptions& options = {})
{
    std::map<std::string, double> result;
    for (const LeaderboardRow& row : computeLeaderboard(set, options).rows)
        result[row.name] = row.rating.value_or(std::nan(""));
    return result;
}

void expectSame(const std::map<std::string, double>& x, const std::map<std::string, double>& y, double tolerance)
{
    ASSERT_EQ(x.size(), y.size());
    for (const auto& [name, rating] : x)
        EXPECT_NEAR(rating, y.at(name), tolerance) << name;
}

ComparisonSet randomVotes(std::uint32_t contestants, std::size_t votes, unsigned seed)
{
    std::mt19937 random(seed); // its sequence is the same everywhere
    ComparisonSet set;
    for (std::uint32_t i = 0; i < contestants; ++i)
        set.contestants.push_back(std::string("m") + static_cast<char>('a' + i));
    for (std::size_t i = 0; i < votes; ++i) {
        const auto a = static_cast<std::uint32_t>(random() % contestants);
        const auto b = static_cast<std::uint32_t>((a + 1 + random() % (contestants - 1)) % contestants);
        const auto outcome = static_cast<base::Outcome>(random() % 4);
        set.rows.push_back({.a = a, .b = b, .outcome = outcome});
        set.weights.push_back(0.5 + static_cast<double>(random() % 4));
    }
    return set;
}

constexpr const char* kFour = "A>B 5; B>A 2; B>C 4; C<B 1; C>A 2; A>C 3; A=C 2; C!D 1; D>A 2; A>D 6; D<C 3; B=D 2";

} // namespace

TEST(BradleyTerry, twoContestantsDifferByTheLogOdds)
{
    const auto found = ratings(drawnVotes("A>B 30; A<B 10"));
    EXPECT_NEAR(found.at("A") - found.at("B"), 400.0 * std::log10(3.0), 1e-9);
    EXPECT_NEAR(found.at("A") + found.at("B"), 2000.0, 1e-9);
}

TEST(BradleyTerry, tiesCountHalfAWinForEachSide)
{
    const auto found = ratings(drawnVotes("A>B 10; A=B 8; A!B 2"));
    EXPECT_NEAR(found.at("A") - found.at("B"), 400.0 * std::log10(15.0 / 5.0), 1e-9);
}

TEST(BradleyTerry, weightsMultiplyVotes)
{
    const auto weighted = ratings(drawnVotes("A>B *3; B>A *1.5; B>C *2; C>A *1"));
    const auto repeated = ratings(drawnVotes("A>B 6; B>A 3; B>C 4; C>A 2"));
    expectSame(weighted, repeated, 1e-8);
}

TEST(BradleyTerry, swappingSidesChangesNothing)
{
    const ComparisonSet votes = drawnVotes(kFour);
    ComparisonSet swapped = votes;
    for (Comparison& vote : swapped.rows) {
        std::swap(vote.a, vote.b);
        if (vote.outcome == base::Outcome::A)
            vote.outcome = base::Outcome::B;
        else if (vote.outcome == base::Outcome::B)
            vote.outcome = base::Outcome::A;
    }
    expectSame(ratings(votes), ratings(swapped), 1e-9);
}

TEST(BradleyTerry, theOrderOfVotesChangesNothing)
{
    const ComparisonSet votes = drawnVotes(kFour);
    ComparisonSet reversed = votes;
    std::reverse(reversed.rows.begin(), reversed.rows.end());
    expectSame(ratings(votes), ratings(reversed), 1e-9);
    EXPECT_EQ(dataHash(votes), dataHash(reversed));
}

TEST(BradleyTerry, renamingMovesTheNumbersAlong)
{
    const auto found = ratings(drawnVotes("A>B 5; B>A 2; B>C 4; C>A 2"));
    const auto renamed = ratings(drawnVotes("Z>M 5; M>Z 2; M>K 4; K>Z 2"));
    expectSame({{"Z", found.at("A")}, {"M", found.at("B")}, {"K", found.at("C")}}, renamed, 1e-9);
}

TEST(BradleyTerry, reversingEveryOutcomeMirrorsTheRatings)
{
    const ComparisonSet votes = drawnVotes(kFour);
    ComparisonSet reversed = votes;
    for (Comparison& vote : reversed.rows)
        std::swap(vote.a, vote.b);
    const auto found = ratings(votes);
    for (const auto& [name, rating] : ratings(reversed))
        EXPECT_NEAR(rating, 2000.0 - found.at(name), 1e-8);
}

TEST(BradleyTerry, theGradientIsThatOfTheLikelihood)
{
    const PairCounts counts = countPairs(randomVotes(6, 200, 7), TieRule::Half);
    std::vector<double> theta{0.3, -1.2, 0.8, 0.0, 2.1, -2.0};
    const std::vector<double> g = gradient(counts, theta);
    constexpr double kStep = 1e-5;
    for (std::size_t i = 0; i < theta.size(); ++i) {
        std::vector<double> up = theta;
        std::vector<double> down = theta;
        up[i] += kStep;
        down[i] -= kStep;
        const double slope = (logLikelihood(counts, up) - logLikelihood(counts, down)) / (2.0 * kStep);
        EXPECT_NEAR(g[i], slope, 1e-6 * (1.0 + std::abs(slope)));
    }
}

TEST(BradleyTerry, theInformationIsTheNegativeSlopeOfTheGradient)
{
    const PairCounts counts = countPairs(randomVotes(5, 150, 11), TieRule::Half);
    std::vector<double> theta{0.4, -0.7, 1.3, 0.0, -1.0};
    const Matrix h = information(counts, theta);
    constexpr double kStep = 1e-5;
    for (std::size_t j = 0; j < theta.size(); ++j) {
        std::vector<double> up = theta;
        std::vector<double> down = theta;
        up[j] += kStep;
        down[j] -= kStep;
        const std::vector<double> high = gradient(counts, up);
        const std::vector<double> low = gradient(counts, down);
        for (std::size_t i = 0; i < theta.size(); ++i)
            EXPECT_NEAR(h(i, j), -(high[i] - low[i]) / (2.0 * kStep), 1e-5);
    }
}

TEST(BradleyTerry, agreesWithTheFixedPointOfMinorisation)
{
    // D. R. Hunter, "MM algorithms for generalized Bradley-Terry models", 2004: a second, independent solver.
    const PairCounts counts = countPairs(randomVotes(8, 400, 3), TieRule::Half);
    std::vector<double> strength(8, 1.0);
    for (int round = 0; round < 20000; ++round) {
        std::vector<double> won(8, 0.0);
        std::vector<double> met(8, 0.0);
        for (const PairCell& cell : counts.cells) {
            won[cell.a] += cell.score();
            won[cell.b] += cell.total() - cell.score();
            met[cell.a] += cell.total() / (strength[cell.a] + strength[cell.b]);
            met[cell.b] += cell.total() / (strength[cell.a] + strength[cell.b]);
        }
        for (std::size_t i = 0; i < 8; ++i)
            strength[i] = won[i] / met[i];
    }
    double mean = 0.0;
    for (const double s : strength)
        mean += std::log(s) / 8.0;
    const BradleyTerryFit fit = fitBradleyTerry(counts);
    ASSERT_TRUE(fit.converged);
    for (std::size_t i = 0; i < 8; ++i)
        EXPECT_NEAR(fit.theta[i], std::log(strength[i]) - mean, 1e-9);
}

TEST(BradleyTerry, veryUnevenPairsStillConverge)
{
    const ComparisonSet votes = drawnVotes("A>B 1 *1e9; B>A 1; B>C 1 *1e9; C>B 1; C>D 1 *1e9; D>C 1");
    const BradleyTerryFit fit = fitBradleyTerry(countPairs(votes, TieRule::Half));
    EXPECT_TRUE(fit.converged);
    EXPECT_NEAR(fit.theta[0] - fit.theta[3], 3.0 * std::log(1e9), 1e-6);
}

TEST(BradleyTerry, aStopRequestEndsTheFit)
{
    std::stop_source stop;
    stop.request_stop();
    const Leaderboard board = computeLeaderboard(drawnVotes(kFour), {}, stop.get_token());
    EXPECT_TRUE(board.cancelled);
    EXPECT_EQ(board.fit.status, FitStatus::NotConverged);
    for (const LeaderboardRow& row : board.rows)
        EXPECT_FALSE(row.rating.has_value());
}

TEST(Sandwich, twoContestantsHaveTheBinomialError)
{
    // theta_A - theta_B = logit(p), whose variance is 1 / (n p (1 - p)); each strength is half the difference.
    const ComponentFit fit = fittedVotes(drawnVotes("A>B 30; A<B 10"));
    const double expected = 1.0 / (40.0 * 0.75 * 0.25) / 4.0;
    EXPECT_NEAR((*modelCovariance(fit))(0, 0), expected, 1e-12);
    EXPECT_NEAR((*sandwichCovariance(fit))(0, 0), expected, 1e-12);
}

TEST(Sandwich, usesTheSquareOfWeights)
{
    // One vote of weight 2 is less certain than two votes of weight 1, though the fit is the same.
    const double heavyVariance = (*sandwichCovariance(fittedVotes(drawnVotes("A>B 15 *2; A<B 5 *2"))))(0, 0);
    const double lightVariance = (*sandwichCovariance(fittedVotes(drawnVotes("A>B 30; A<B 10"))))(0, 0);
    EXPECT_NEAR(heavyVariance, 2.0 * lightVariance, 1e-12);
}

TEST(Laplacian, thePseudoInverseSatisfiesPenrose)
{
    const PairCounts counts = countPairs(randomVotes(7, 60, 5), TieRule::Half);
    const Matrix l = information(counts, std::vector<double>(7, 0.0));
    const std::optional<Matrix> inverse = pseudoInverse(l);
    ASSERT_TRUE(inverse);
    const Matrix back = sandwichProduct(l, *inverse); // L L^+ L = L
    for (std::size_t i = 0; i < 7; ++i) {
        double rowSum = 0.0;
        for (std::size_t j = 0; j < 7; ++j) {
            EXPECT_NEAR(back(i, j), l(i, j), 1e-10);
            rowSum += (*inverse)(i, j);
        }
        EXPECT_NEAR(rowSum, 0.0, 1e-12);
    }
}

} // namespace joust::rating
