// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/bootstrap.h"

#include "rating/binomial_draw.h"
#include "rating/drawn_votes.h"
#include "rating/fitted_votes.h"
#include "rating/leaderboard.h"
#include "rating/random_votes.h"
#include "rating/sandwich.h"

#include <cmath>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;
using test::fittedVotes;
using test::randomVotes;

RankOptions resampling(std::size_t rounds)
{
    RankOptions options;
    options.interval = IntervalKind::Bootstrap;
    options.cluster = ClusterChoice::None;
    options.rounds = rounds;
    return options;
}

} // namespace

TEST(BinomialDraw, hasTheMomentsOfTheDistribution)
{
    struct Case
    {
        std::uint32_t n;
        double p;
    };
    for (const Case& c : {Case{5, 0.3}, Case{40, 0.02}, Case{200, 0.5}, Case{1000, 0.9}, Case{100000, 0.0007}}) {
        RandomStream random(7, c.n);
        constexpr int kDraws = 40000;
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < kDraws; ++i) {
            const double k = drawBinomial(random, c.n, c.p);
            ASSERT_LE(k, c.n);
            sum += k;
            squares += k * k;
        }
        const double mean = c.n * c.p;
        const double variance = mean * (1.0 - c.p);
        EXPECT_NEAR(sum / kDraws, mean, 5.0 * std::sqrt(variance / kDraws));
        EXPECT_NEAR((squares - sum * sum / kDraws) / (kDraws - 1) / variance, 1.0, 0.05);
    }
}

TEST(BinomialDraw, edgesAreCertain)
{
    RandomStream random(1, 1);
    EXPECT_EQ(drawBinomial(random, 0, 0.5), 0U);
    EXPECT_EQ(drawBinomial(random, 9, 0.0), 0U);
    EXPECT_EQ(drawBinomial(random, 9, 1.0), 9U);
    EXPECT_EQ(drawBinomial(random, 9, 1.0 + 1e-12), 9U);
}

TEST(RandomStream, drawsBelowABoundAreEvenAndStreamsDiffer)
{
    RandomStream random(3, 0);
    std::array<int, 7> seen{};
    for (int i = 0; i < 70000; ++i)
        ++seen[random.below(7)];
    for (const int count : seen)
        EXPECT_NEAR(count, 10000, 500);
    RandomStream other(3, 1);
    EXPECT_NE(RandomStream(3, 0).next(), other.next());
}

TEST(Bootstrap, itsSpreadIsTheSandwichsInLargeSamples)
{
    const ComparisonSet votes = randomVotes({.votes = 3000, .seed = 31});
    const ComponentFit fit = fittedVotes(votes);
    const std::optional<BootstrapDraws> draws = bootstrap(fit, nullptr, 800, 5);
    const std::optional<Matrix> covariance = sandwichCovariance(fit);
    ASSERT_TRUE(draws && covariance);
    EXPECT_EQ(draws->failed, 0U);
    for (std::size_t i = 0; i < fit.theta.size(); ++i) {
        double squares = 0.0;
        for (std::size_t r = 0; r < draws->beta.rows(); ++r)
            squares += std::pow(draws->beta(r, i) - fit.theta[i], 2.0);
        EXPECT_NEAR(std::sqrt(squares / 800.0 / (*covariance)(i, i)), 1.0, 0.12);
    }
}

TEST(Bootstrap, wholeClustersAreWiderThanVotesWhereAnnotatorsAgreeWithThemselves)
{
    ComparisonSet votes = randomVotes({.votes = 2000, .seed = 12, .annotators = 20});
    for (Comparison& vote : votes.rows) // half of the annotators love contestant 0
        if (vote.annotator < 10 && (vote.a == 0 || vote.b == 0))
            vote.outcome = vote.a == 0 ? base::Outcome::A : base::Outcome::B;
    RankOptions options = resampling(200);
    const Leaderboard plain = computeLeaderboard(votes, options);
    options.cluster = ClusterChoice::Annotator;
    const Leaderboard clustered = computeLeaderboard(votes, options);
    EXPECT_EQ(clustered.fit.clusters, 20U);
    EXPECT_GT(*clustered.rows[0].stdError, 1.5 * *plain.rows[0].stdError);
    EXPECT_NE(clustered.fit.interval.find("bootstrap of 200 rounds, clustered by annotator"), std::string::npos);
}

TEST(Bootstrap, theEstimateIsTheFitNotAQuantileOfTheRounds)
{
    const ComparisonSet votes = randomVotes({.votes = 300, .seed = 14});
    const Leaderboard sandwich = computeLeaderboard(votes, {});
    const Leaderboard resampled = computeLeaderboard(votes, resampling(50));
    for (std::size_t i = 0; i < sandwich.rows.size(); ++i)
        EXPECT_EQ(*sandwich.rows[i].rating, *resampled.rows[i].rating);
}

TEST(Bootstrap, tooManyRoundsWithoutAMaximumLeaveNoIntervalButASentence)
{
    const Leaderboard board = computeLeaderboard(drawnVotes("A>B 9; B>A 1; B>C 4; C>B 1"), resampling(200));
    EXPECT_GT(board.fit.roundsFailed, 5U);
    EXPECT_EQ(board.fit.interval, "none");
    EXPECT_FALSE(board.rows[0].lower);
    EXPECT_TRUE(board.rows[0].rating);
    EXPECT_NE(board.fit.message.find("had no finite maximum"), std::string::npos) << board.fit.message;
}

TEST(Bootstrap, theSameSeedGivesTheSameNumbers)
{
    const ComparisonSet votes = randomVotes({.votes = 300, .seed = 15});
    RankOptions options = resampling(30);
    const Leaderboard one = computeLeaderboard(votes, options);
    const Leaderboard two = computeLeaderboard(votes, options);
    options.seed = 2;
    const Leaderboard other = computeLeaderboard(votes, options);
    EXPECT_EQ(*one.rows[0].lower, *two.rows[0].lower);
    EXPECT_NE(*one.rows[0].lower, *other.rows[0].lower);
}

TEST(Bootstrap, aStopRequestEndsIt)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(bootstrap(fittedVotes(randomVotes({.seed = 1})), nullptr, 100, 1, 1, stop.get_token()));
}

} // namespace joust::rating
