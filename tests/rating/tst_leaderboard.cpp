// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/leaderboard.h"

#include "rating/bradley_terry.h"
#include "rating/cluster_sandwich.h"
#include "rating/connectivity.h"
#include "rating/drawn_votes.h"
#include "rating/elo.h"
#include "rating/fitted_votes.h"
#include "rating/normal_draws.h"
#include "rating/position_bias.h"
#include "rating/quantile.h"
#include "rating/rank_spread.h"
#include "rating/sandwich.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;
using testing::HasSubstr;

constexpr const char* kSixAnnotators =
    "A>B 3 @u1; B>A @u1; A=C 2 @u2; C>B 2 @u2; B>C 3 @u3; A>C 2 @u3; C>A 2 @u4; B>A 2 @u4; A>B 4 @u5; C>B @u5; "
    "B!C 2 @u6; A>C 2 @u6; C>A @u6; B<A 2 @u1; C>B @u3";

const LeaderboardRow& rowNamed(const Leaderboard& board, const std::string& name)
{
    const auto found =
        std::find_if(board.rows.begin(), board.rows.end(), [&](const LeaderboardRow& row) { return row.name == name; });
    if (found == board.rows.end())
        throw std::runtime_error("no row " + name);
    return *found;
}

} // namespace

TEST(Leaderboard, countsWhatHappened)
{
    const Leaderboard board = computeLeaderboard(drawnVotes("A>B 3; A<B 2; A=B 4; B!A 1"), {});
    EXPECT_EQ(board.data.comparisons, 10U);
    EXPECT_EQ(board.data.outcomes.a, 3U);
    EXPECT_EQ(board.data.outcomes.b, 2U);
    EXPECT_EQ(board.data.outcomes.tie, 4U);
    EXPECT_EQ(board.data.outcomes.bothBad, 1U);
    const LeaderboardRow& a = rowNamed(board, "A");
    EXPECT_EQ(a.battles, 10U);
    EXPECT_EQ(a.wins, 3U);
    EXPECT_EQ(a.losses, 2U);
    EXPECT_EQ(a.ties, 4U);
    EXPECT_EQ(a.bothBad, 1U);
    EXPECT_NEAR(a.winRate, 0.55, 1e-12);
}

TEST(Leaderboard, rowsAreSortedBestFirst)
{
    const Leaderboard board = computeLeaderboard(drawnVotes("A>B 2; B>A 3; B>C 4; C>B 1; C>A; A>C 2"), {});
    ASSERT_EQ(board.rows.size(), 3U);
    EXPECT_TRUE(std::is_sorted(board.rows.begin(), board.rows.end(),
                               [](const auto& x, const auto& y) { return *x.rating > *y.rating; }));
    EXPECT_EQ(board.rows[0].rank, 1);
    EXPECT_EQ(board.rows[2].rank, 3);
}

TEST(Leaderboard, clustersByAnnotatorWhenFiveAreKnown)
{
    const Leaderboard board = computeLeaderboard(drawnVotes(kSixAnnotators), {});
    EXPECT_EQ(board.fit.clusters, 6U);
    EXPECT_THAT(board.fit.interval, HasSubstr("clustered by annotator (6, effective 5.8)"));
    ASSERT_TRUE(board.fit.df);
    EXPECT_NEAR(*board.fit.df, *board.fit.clustersEffective - 1.0, 1e-12);
    EXPECT_NEAR(*board.fit.critical, criticalValue(0.95, board.fit.df), 1e-12);
    EXPECT_EQ(board.fit.ranks, Simultaneous::None);
    EXPECT_THAT(board.fit.message, HasSubstr("pointwise")) << "six annotators are too few for a simultaneous claim";
}

TEST(Leaderboard, fewerThanFiveAnnotatorsGetThePlainSandwichAndASentence)
{
    const Leaderboard board = computeLeaderboard(drawnVotes("A>B 3 @u1; B>A 2 @u2; A>B @u3; A=B @u4"), {});
    EXPECT_EQ(board.fit.clusters, 0U);
    EXPECT_EQ(board.fit.interval, "sandwich, not clustered");
    EXPECT_THAT(board.fit.message, HasSubstr("Fewer than 5 annotators"));
    EXPECT_FALSE(board.fit.df.has_value());
}

TEST(Leaderboard, aContestantOfOneAnnotatorHasNoInterval)
{
    const Leaderboard board =
        computeLeaderboard(drawnVotes(std::string(kSixAnnotators) + "; D>A 2 @u1; B>D 2 @u1"), {});
    EXPECT_EQ(board.fit.status, FitStatus::Converged);
    EXPECT_TRUE(rowNamed(board, "D").rating.has_value());
    EXPECT_FALSE(rowNamed(board, "D").lower.has_value());
    EXPECT_TRUE(rowNamed(board, "A").lower.has_value());
    EXPECT_THAT(board.fit.message, HasSubstr("one annotator alone"));
    EXPECT_EQ(rowNamed(board, "D").rankLow, 1);
    EXPECT_EQ(rowNamed(board, "D").rankHigh, 4);
}

TEST(Leaderboard, votesWithoutAnnotatorAreClustersOfTheirOwn)
{
    const Leaderboard board = computeLeaderboard(drawnVotes(std::string(kSixAnnotators) + "; A>B 3; C>A 2"), {});
    EXPECT_EQ(board.fit.clusters, 11U);
}

TEST(Leaderboard, anAnchorShiftsTheDisplayAndNoError)
{
    const ComparisonSet votes = drawnVotes(kSixAnnotators);
    RankOptions options;
    const Leaderboard before = computeLeaderboard(votes, options);
    options.anchor = Anchor{"B", 1200.0};
    const Leaderboard after = computeLeaderboard(votes, options);
    EXPECT_NEAR(*rowNamed(after, "B").rating, 1200.0, 1e-9);
    const double shift = 1200.0 - *rowNamed(before, "B").rating;
    for (const LeaderboardRow& row : after.rows) {
        const LeaderboardRow& old = rowNamed(before, row.name);
        EXPECT_NEAR(*row.rating, *old.rating + shift, 1e-9);
        EXPECT_NEAR(*row.lower, *old.lower + shift, 1e-9);
        EXPECT_DOUBLE_EQ(*row.stdError, *old.stdError);
        EXPECT_NEAR(*row.toAnchor, *row.rating - 1200.0, 1e-9);
    }
    EXPECT_NEAR(*rowNamed(after, "B").toAnchorStdError, 0.0, 1e-9);
}

TEST(Leaderboard, anAnchorWithoutRatingIsSaid)
{
    RankOptions options;
    options.anchor = Anchor{"nobody", 1200.0};
    const Leaderboard board = computeLeaderboard(drawnVotes("A>B; B>A"), options);
    EXPECT_THAT(board.fit.message, HasSubstr("The anchor 'nobody' has no rating"));
}

TEST(Leaderboard, minBattlesHidesRowsAndKeepsVotes)
{
    const ComparisonSet votes = drawnVotes("A>B 9; B>A 5; C>A 1; B>C 1");
    RankOptions options;
    const Leaderboard all = computeLeaderboard(votes, options);
    options.minBattles = 3;
    const Leaderboard some = computeLeaderboard(votes, options);
    EXPECT_EQ(some.rows.size(), 2U);
    EXPECT_EQ(some.data.hiddenContestants, 1U);
    EXPECT_DOUBLE_EQ(*rowNamed(some, "A").rating, *rowNamed(all, "A").rating);
    EXPECT_EQ(rowNamed(some, "B").rank, rowNamed(all, "B").rank);
}

TEST(Leaderboard, simultaneousClaimsAreWiderThanPointwiseOnes)
{
    const ComparisonSet votes =
        drawnVotes("A>B 60; B>A 20; B>C 60; C>B 20; A>C 50; C>A 10; C>D 50; D>C 30; A>D 9; D>A 2");
    RankOptions options;
    options.cluster = ClusterChoice::None;
    options.simultaneous = Simultaneous::None;
    const Leaderboard pointwise = computeLeaderboard(votes, options);
    options.simultaneous = Simultaneous::MaxZ;
    const Leaderboard maxz = computeLeaderboard(votes, options);
    options.simultaneous = Simultaneous::Bonferroni;
    const Leaderboard bonferroni = computeLeaderboard(votes, options);
    EXPECT_LT(*pointwise.fit.critical, *maxz.fit.critical);
    EXPECT_LT(*maxz.fit.critical, *bonferroni.fit.critical);
    EXPECT_EQ(maxz.fit.ranks, Simultaneous::MaxZ);
    EXPECT_DOUBLE_EQ(*pointwise.rows[0].rating, *maxz.rows[0].rating);
    double sum = 0.0;
    for (const auto& [name, share] : maxz.pBest)
        sum += share;
    EXPECT_NEAR(sum, 1.0, 1e-9);
}

TEST(Leaderboard, theSameSeedGivesTheSameBoard)
{
    const ComparisonSet votes = drawnVotes("A>B 6; B>A 2; B>C 6; C>B 2; A>C 5; C>A 1");
    RankOptions options;
    options.cluster = ClusterChoice::None;
    options.simultaneous = Simultaneous::MaxZ;
    EXPECT_EQ(computeLeaderboard(votes, options).fit.critical, computeLeaderboard(votes, options).fit.critical);
    RankOptions other = options;
    other.seed = 2;
    EXPECT_NE(computeLeaderboard(votes, options).fit.critical, computeLeaderboard(votes, other).fit.critical);
}

TEST(Leaderboard, eloIsARunningDisplayWithoutIntervals)
{
    RankOptions options;
    options.method = Method::Elo;
    const Leaderboard board = computeLeaderboard(drawnVotes("A>B"), options);
    EXPECT_EQ(board.fit.status, FitStatus::Converged);
    EXPECT_THAT(board.fit.message, HasSubstr("order"));
    EXPECT_NEAR(*rowNamed(board, "A").rating, 1002.0, 1e-12);
    EXPECT_FALSE(rowNamed(board, "A").lower.has_value());
}

TEST(Elo, takesVotesInOrderOfTimeAndThenOfRow)
{
    ComparisonSet late = drawnVotes("A>B; B>A; A>C");
    late.times = {3.0, 1.0, 1.0};
    EXPECT_EQ(onlineElo(late), onlineElo(drawnVotes("B>A; A>C; A>B")));
}

TEST(ClusterSandwich, equalClustersOfOneVoteAreThePlainSandwich)
{
    ComparisonSet votes = drawnVotes("A>B 6; B>A 2; B>C 6; C>B 2; A>C 5; C>A 1");
    const ComponentFit fit = test::fittedVotes(votes);
    const auto single = clusterCovariance(fit, clusterVotes(votes, fit.design, ClusterBy::Annotator), ClusterType::Cr0);
    const auto plain = sandwichCovariance(fit);
    ASSERT_TRUE(single && plain);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_NEAR(single->covariance(i, i), (*plain)(i, i), 1e-12);
}

TEST(ClusterSandwich, theJackknifeIsWiderThanTheUncorrectedOne)
{
    const ComparisonSet votes = drawnVotes(kSixAnnotators);
    const ComponentFit fit = test::fittedVotes(votes);
    const Clusters clusters = clusterVotes(votes, fit.design, ClusterBy::Annotator);
    const auto cr3 = clusterCovariance(fit, clusters, ClusterType::Cr3);
    const auto cr0 = clusterCovariance(fit, clusters, ClusterType::Cr0);
    ASSERT_TRUE(cr3 && cr0);
    EXPECT_TRUE(cr3->jackknife);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_GT(cr3->covariance(i, i), cr0->covariance(i, i));
}

TEST(PositionBias, isTheShareOfSideAAmongDecisiveVotes)
{
    const PositionBias bias = positionBias(drawnVotes("A>B 30; A<B 10; A=B 7"), {});
    EXPECT_EQ(bias.n, 40U);
    EXPECT_NEAR(*bias.shareA, 0.75, 1e-12);
    const double half = 1.959963984540054 * std::sqrt(0.75 * 0.25 / 39.0);
    EXPECT_NEAR(*bias.lower, 0.75 - half, 1e-9);
    EXPECT_NEAR(*bias.upper, 0.75 + half, 1e-9);
}

TEST(PositionBias, withoutDecisiveVotesHasNoShare)
{
    EXPECT_FALSE(positionBias(drawnVotes("A=B 3"), {}).shareA.has_value());
    EXPECT_FALSE(positionBias(drawnVotes("A>B 3"), {}).lower.has_value());
}

TEST(RankSpread, overlapRanksCompareIntervalEnds)
{
    const std::array lower{10.0, 4.0, 1.0};
    const std::array upper{12.0, 6.0, 5.0};
    EXPECT_THAT(overlapRanks(lower, upper), testing::ElementsAre(RankRange{1, 1}, RankRange{2, 3}, RankRange{2, 3}));
}

TEST(Connectivity, numbersComponentsBySizeAndThenByName)
{
    const Connectivity graph = connectivity(countPairs(drawnVotes("A>B; C=D; D=E; F=G"), TieRule::Half));
    ASSERT_EQ(graph.strongMembers.size(), 4U);
    EXPECT_THAT(graph.strongMembers[0], testing::ElementsAre(2, 3, 4));
    EXPECT_THAT(graph.strongMembers[1], testing::ElementsAre(5, 6));
    EXPECT_THAT(graph.strongMembers[2], testing::ElementsAre(0));
    EXPECT_EQ(graph.weakMembers.size(), 3U);
    EXPECT_THAT(graph.oneWay, testing::ElementsAre(std::pair(2, 3)));
}

TEST(Quantile, matchesTables)
{
    EXPECT_NEAR(criticalValue(0.95, std::nullopt), 1.959963984540054, 1e-12);
    EXPECT_NEAR(criticalValue(0.95, 10.0), 2.228138851964939, 1e-10);
    EXPECT_NEAR(chiSquareQuantile(0.5, 2.0), 2.0 * std::log(2.0), 1e-12);
    std::array sample{4.0F, 1.0F, 3.0F, 2.0F};
    EXPECT_NEAR(sampleQuantile(sample, 0.5), 2.5, 1e-12);
}

TEST(Quantile, ofManyValuesIsThatOfTheSortedOnes)
{
    for (const float spread : {0.0F, 1e-30F, 3.0F, 1e30F}) {
        NormalDraws draws(7, 1);
        std::vector<float> sample(10000);
        draws.fill(sample);
        for (float& value : sample)
            value = spread * std::round(8.0F * std::abs(value)) + (value > 2.0F ? spread * value : 0.0F);
        std::vector<float> sorted = sample;
        std::sort(sorted.begin(), sorted.end());
        for (const double p : {0.0, 0.025, 0.5, 0.95, 0.99999, 1.0}) {
            const double position = p * 9999.0;
            const auto below = static_cast<std::size_t>(position);
            const double low = static_cast<double>(sorted[below]);
            const double high = static_cast<double>(sorted[std::min<std::size_t>(below + 1, 9999)]);
            EXPECT_DOUBLE_EQ(sampleQuantile(sample, p), low + (position - static_cast<double>(below)) * (high - low));
        }
    }
}

} // namespace joust::rating
