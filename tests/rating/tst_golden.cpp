// SPDX-License-Identifier: GPL-3.0-or-later
// Against numbers computed by other programs on the same votes. Tolerances are those the numbers were published with.
#include "rating/fitted_votes.h"
#include "rating/golden_rows.h"

#include "rating/cluster_sandwich.h"
#include "rating/covariance_root.h"
#include "rating/leaderboard.h"
#include "rating/logistic.h"
#include "rating/quantile.h"
#include "rating/rank_spread.h"
#include "rating/sandwich.h"
#include "rating/simultaneous.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::errorOf;
using test::expectNear;
using test::fittedVotes;
using test::GoldenData;
using test::loadGolden;
using test::ratingOf;

constexpr double kZ95 = 1.959963984540054;

RankOptions plain()
{
    RankOptions options;
    options.cluster = ClusterChoice::None;
    options.simultaneous = Simultaneous::None;
    return options;
}

struct RangeSums
{
    int low = 0;
    int high = 0;
    int separated = 0;
};

RangeSums sums(const std::vector<RankRange>& ranks)
{
    RangeSums result;
    for (const RankRange& range : ranks) {
        result.low += range.low;
        result.high += range.high;
        result.separated += range.low - 1;
    }
    return result;
}

std::vector<RankRange> pointwiseRanks(const ComponentFit& fit, const Matrix& covariance, double critical)
{
    return differenceRanks(fit.theta, differenceVariances(covariance), std::vector<double>(fit.theta.size(), critical),
                           {});
}

class Golden : public testing::TestWithParam<const char*>
{
};

} // namespace

TEST_P(Golden, bradleyTerryIsTheExactMaximum)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    const Leaderboard board = computeLeaderboard(data->votes, plain());
    EXPECT_EQ(board.fit.status, FitStatus::Converged);
    expectNear(*data, board, data->golden["bt_exact"], 1e-6, ratingOf);
    const double mean = *board.fit.logLikelihood / static_cast<double>(board.data.comparisons);
    EXPECT_NEAR(mean, data->golden["loglik_mean_at_optimum"].get<double>(), 1e-9);
}

class GoldenWithoutTies : public testing::TestWithParam<std::string>
{
};

TEST_P(GoldenWithoutTies, tiesMayBeDropped)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    RankOptions options = plain();
    options.ties = TieRule::Drop;
    expectNear(*data, computeLeaderboard(data->votes, options), data->golden["bt_exact_ties_dropped"], 1e-6, ratingOf);
}

TEST_P(Golden, plainErrorsAreTheSandwich)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    const Leaderboard board = computeLeaderboard(data->votes, plain());
    expectNear(*data, board, data->golden["se_elo"]["sandwich"], 1e-5, errorOf);
}

TEST_P(Golden, modelErrorsAreTheInverseInformation)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    RankOptions options = plain();
    options.interval = IntervalKind::Model;
    const Leaderboard board = computeLeaderboard(data->votes, options);
    expectNear(*data, board, data->golden["se_elo"]["model"], 1e-5, errorOf);
}

TEST_P(Golden, overlapRanksFollowTheIntervals)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    const Leaderboard board = computeLeaderboard(data->votes, plain());
    expectNear(*data, board, data->golden["rank_upper_sandwich95"], 0.0,
               [](const LeaderboardRow& row) { return static_cast<double>(row.rankUb.value_or(-1)); });
    expectNear(*data, board, data->golden["rank_lower_sandwich95"], 0.0,
               [](const LeaderboardRow& row) { return static_cast<double>(row.rankLbOverlap.value_or(-1)); });
}

TEST_P(Golden, onlineEloIsFastChats)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    RankOptions options = plain();
    options.method = Method::Elo;
    expectNear(*data, computeLeaderboard(data->votes, options), data->golden["fastchat_online_elo_k4"], 1e-5, ratingOf);
}

TEST_P(Golden, differencesOfTheTopFiveHaveTheirOwnErrors)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    const ComponentFit result = fittedVotes(data->votes);
    const std::optional<Matrix> covariance = sandwichCovariance(result);
    ASSERT_TRUE(covariance);
    const auto index = [&](const nlohmann::json& name) {
        const auto& names = data->votes.contestants;
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), name.get<std::string>()) - names.begin());
    };
    for (const nlohmann::json& pair : data->golden["top5_pair_differences_elo_and_se"]) {
        const std::size_t i = index(pair[0]);
        const std::size_t j = index(pair[1]);
        EXPECT_NEAR(kEloPerTheta * (result.theta[i] - result.theta[j]), pair[2].get<double>(), 1e-4);
        EXPECT_NEAR(kEloPerTheta * std::sqrt(differenceVariance(*covariance, i, j)), pair[3].get<double>(), 1e-4);
    }
}

INSTANTIATE_TEST_SUITE_P(Sets, GoldenWithoutTies, testing::Values("llmfao", "syn20k", "food"));
INSTANTIATE_TEST_SUITE_P(Sets, Golden, testing::Values("llmfao", "syn20k", "simple", "food"),
                         [](const auto& param) { return std::string(param.param); });

class ClusteredGolden : public testing::TestWithParam<const char*>
{
};

TEST_P(ClusteredGolden, cr0ByAnnotatorMatches)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    RankOptions options;
    options.clusterType = ClusterType::Cr0;
    options.simultaneous = Simultaneous::None;
    const Leaderboard board = computeLeaderboard(data->votes, options);
    expectNear(*data, board, data->golden["se_elo"]["cluster_judge"], 1e-5, errorOf);
}

TEST_P(ClusteredGolden, cr3ByAnnotatorIsTheDefault)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    RankOptions options;
    options.simultaneous = Simultaneous::None;
    const Leaderboard board = computeLeaderboard(data->votes, options);
    expectNear(*data, board, data->extra["cr3_by_annotator_se_elo"][GetParam()], 1e-5, errorOf);
}

TEST_P(ClusteredGolden, pointwiseDifferenceRanksAddUp)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    const ComponentFit result = fittedVotes(data->votes);
    const auto& expected = data->extra["pointwise_difference_ranks_plain_sandwich_z1.959964"][GetParam()];
    const std::optional<Matrix> covariance = sandwichCovariance(result);
    ASSERT_TRUE(covariance);
    const RangeSums found = sums(pointwiseRanks(result, *covariance, kZ95));
    EXPECT_EQ(found.low, expected["sum_rank_low"].get<int>());
    EXPECT_EQ(found.high, expected["sum_rank_high"].get<int>());
    EXPECT_EQ(found.separated, expected["pairs_separated"].get<int>());
}

INSTANTIATE_TEST_SUITE_P(Sets, ClusteredGolden, testing::Values("llmfao", "syn20k"),
                         [](const auto& param) { return std::string(param.param); });

TEST(GoldenLlmfao, clusteredDifferenceRanksAddUp)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    const ComponentFit result = fittedVotes(data->votes);
    const std::optional<ClusterCovariance> clustered =
        clusterCovariance(result, clusterVotes(data->votes, result.design, ClusterBy::Annotator), ClusterType::Cr0);
    ASSERT_TRUE(clustered);
    const auto& expected = data->extra["pointwise_difference_ranks_cr0_t123"]["llmfao"];
    const RangeSums found = sums(pointwiseRanks(result, clustered->covariance, criticalValue(0.95, 123.0)));
    EXPECT_EQ(found.low, expected["sum_rank_low"].get<int>());
    EXPECT_EQ(found.high, expected["sum_rank_high"].get<int>());
    EXPECT_EQ(found.separated, expected["pairs_separated"].get<int>());
}

TEST(GoldenLlmfao, effectiveClustersAreCounted)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    const Clusters clusters = clusterVotes(data->votes, fittedVotes(data->votes).design, ClusterBy::Annotator);
    EXPECT_EQ(clusters.count(), 124U);
    EXPECT_NEAR(effectiveClusters(clusters), data->extra["clusters_effective"]["llmfao"].get<double>(), 0.05);
}

TEST(GoldenLlmfao, simultaneousCriticalValuesMatch)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    const ComponentFit result = fittedVotes(data->votes);
    const std::optional<Matrix> covariance = sandwichCovariance(result);
    ASSERT_TRUE(covariance);
    const CovarianceRoot root = covarianceRoot(*covariance);
    EXPECT_EQ(root.rank(), 58U);
    const std::optional<SimultaneousCritical> critical =
        simultaneousCritical(*covariance, root.factor, result.theta, 0.95, std::nullopt, 1);
    ASSERT_TRUE(critical);
    EXPECT_NEAR(critical->overPairs, 4.03, 0.03);
    EXPECT_NEAR(critical->overModels, 3.34, 0.03);
    const auto [smallest, largest] = std::minmax_element(critical->overRivals.begin(), critical->overRivals.end());
    EXPECT_NEAR(*smallest, 2.99, 0.04);
    EXPECT_NEAR(*largest, 3.32, 0.04);
    EXPECT_NEAR(sums(pointwiseRanks(result, *covariance, critical->overPairs)).separated, 653, 2);
    const double gpt4 = critical->shareBest[17];
    EXPECT_EQ(data->votes.contestants[17], "GPT 4");
    EXPECT_NEAR(gpt4, data->extra["p_best_plain_llmfao"]["GPT 4"].get<double>(), 0.01);
}

TEST(GoldenLlmfao, bonferroniCriticalValuesMatch)
{
    EXPECT_NEAR(criticalValue(1.0 - 0.05 / 59, std::nullopt), 3.3368, 5e-5);
    EXPECT_NEAR(criticalValue(1.0 - 0.05 / (59 * 58 / 2), std::nullopt), 4.1794, 5e-5);
}

} // namespace joust::rating
