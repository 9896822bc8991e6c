// SPDX-License-Identifier: GPL-3.0-or-later
// Models of ties, style control, presets of other programs, two-way clusters and the bootstrap against numbers computed
// by other programs on the same votes.
#include "rating/golden_rows.h"

#include "rating/clusters.h"
#include "rating/fitted_votes.h"
#include "rating/leaderboard.h"
#include "rating/sandwich.h"
#include "rating/two_way_clusters.h"

#include <cmath>
#include <fstream>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::errorOf;
using test::expectNear;
using test::GoldenData;
using test::ratingOf;

RankOptions plain()
{
    RankOptions options;
    options.cluster = ClusterChoice::None;
    options.simultaneous = Simultaneous::None;
    return options;
}

RankOptions styled(Compat compat)
{
    RankOptions options = plain();
    options.controls = styleControls();
    options.compat = compat;
    return options;
}

nlohmann::json tiesOf(const std::string& name)
{
    std::ifstream file(std::string(JOUST_SHARED_DIR) + "/golden/ties_" + name + ".json");
    return nlohmann::json::parse(file);
}

void expectCoefficients(const Leaderboard& board, const nlohmann::json& expected, double tolerance)
{
    ASSERT_EQ(board.coefficients.size(), expected.size());
    for (std::size_t k = 0; k < expected.size(); ++k)
        EXPECT_NEAR(board.coefficients[k].value, expected[k].get<double>(), tolerance) << board.coefficients[k].name;
}

class GoldenModels : public testing::TestWithParam<const char*>
{
};

} // namespace

TEST_P(GoldenModels, davidsonIsTheMaximum)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    const nlohmann::json ties = tiesOf(GetParam());
    RankOptions options = plain();
    options.ties = TieRule::Davidson;
    const Leaderboard board = computeLeaderboard(data->votes, options);
    expectNear(*data, board, ties["davidson"]["elo"], 1e-3, ratingOf);
    EXPECT_NEAR(*board.fit.logLikelihood, ties["davidson"]["loglik"].get<double>(), 1e-6);
    EXPECT_NEAR(std::exp(board.coefficients.at(0).value), ties["davidson"]["nu"].get<double>(), 1e-6);
}

TEST_P(GoldenModels, raoKupperIsTheMaximum)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    const nlohmann::json ties = tiesOf(GetParam());
    RankOptions options = plain();
    options.ties = TieRule::RaoKupper;
    const Leaderboard board = computeLeaderboard(data->votes, options);
    expectNear(*data, board, ties["rao_kupper"]["elo"], 1e-3, ratingOf);
    EXPECT_NEAR(*board.fit.logLikelihood, ties["rao_kupper"]["loglik"].get<double>(), 1e-6);
    EXPECT_NEAR(board.coefficients.at(0).value, ties["rao_kupper"]["eta"].get<double>(), 1e-6);
}

TEST_P(GoldenModels, fastChatsStyleControlIsReproduced)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    const Leaderboard board = computeLeaderboard(data->votes, styled(Compat::FastChat));
    expectNear(*data, board, data->golden["fastchat_style_exact"], 1e-5, ratingOf);
    expectCoefficients(board, data->golden["fastchat_style_coefs_exact"], 1e-7);
}

TEST_P(GoldenModels, arenaRanksStyleControlIsReproduced)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    const Leaderboard board = computeLeaderboard(data->votes, styled(Compat::ArenaRank));
    expectNear(*data, board, data->golden["arena_rank_style_default"]["ratings"], 1e-5, ratingOf);
    expectCoefficients(board, data->golden["arena_rank_style_default"]["coeffs"], 1e-7);
}

TEST_P(GoldenModels, reweightedPairsAreReproduced)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    RankOptions options = plain();
    options.reweight = true;
    expectNear(*data, computeLeaderboard(data->votes, options), data->golden["arena_rank_bt_reweighted"]["ratings"],
               1e-5, ratingOf);
}

TEST_P(GoldenModels, ourStyleControlHasTheStatedCoefficients)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    const Leaderboard board = computeLeaderboard(data->votes, styled(Compat::None));
    expectCoefficients(board, data->extra["style_default_coefficients_length_headers_lists_bold"][GetParam()], 1e-6);
    EXPECT_NEAR(*board.coefficients[0].eloTwice, data->extra["elo_twice_length"][GetParam()].get<double>(), 0.005);
    for (const Coefficient& coefficient : board.coefficients)
        EXPECT_TRUE(coefficient.stdError && coefficient.lower && coefficient.upper);
}

TEST_P(GoldenModels, theBootstrapHasTheSpreadOfAnExactOne)
{
    JOUST_LOAD_GOLDEN(data, GetParam());
    RankOptions options = plain();
    options.interval = IntervalKind::Bootstrap;
    options.rounds = 1000;
    const Leaderboard board = computeLeaderboard(data->votes, options);
    const auto names = data->golden["models"].get<std::vector<std::string>>();
    double squares = 0.0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double expected = data->golden["exact_bootstrap"]["sd"][i].get<double>();
        const double relative = errorOf(test::rowNamed(board, names[i])) / expected - 1.0;
        EXPECT_LE(std::abs(relative), 0.15) << names[i];
        squares += relative * relative;
    }
    EXPECT_LE(std::sqrt(squares / static_cast<double>(names.size())), 0.05);
}

INSTANTIATE_TEST_SUITE_P(Sets, GoldenModels, testing::Values("llmfao", "syn20k"),
                         [](const auto& param) { return std::string(param.param); });

TEST(GoldenSyn20k, badAwareRatingsHaveTheirOwnZero)
{
    JOUST_LOAD_GOLDEN(data, "syn20k");
    const nlohmann::json ties = tiesOf("syn20k");
    RankOptions options = plain();
    options.ties = TieRule::BadAware;
    const Leaderboard board = computeLeaderboard(data->votes, options);
    expectNear(*data, board, ties["p2l_grk"]["elo_uncentred_zero_is_bothbad"], 1e-3, ratingOf);
    EXPECT_NEAR(*board.fit.logLikelihood, ties["p2l_grk"]["loglik"].get<double>(), 1e-4);
}

TEST(GoldenLlmfaoModels, badAwareWithoutABadVoteIsASentence)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    RankOptions options = plain();
    options.ties = TieRule::BadAware;
    const Leaderboard board = computeLeaderboard(data->votes, options);
    EXPECT_EQ(board.fit.status, FitStatus::NoFiniteMle);
    EXPECT_FALSE(board.fit.message.empty());
}

TEST(GoldenLlmfaoModels, davidsonsErrorsAreJointWithItsParameter)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    RankOptions options = plain();
    options.ties = TieRule::Davidson;
    expectNear(*data, computeLeaderboard(data->votes, options), data->extra["davidson_sandwich_se_elo_llmfao"], 1e-5,
               errorOf);
}

TEST(GoldenLlmfaoModels, thePositionTermMatches)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    const nlohmann::json& expected = data->extra["position_term_llmfao"];
    RankOptions options = plain();
    options.position = true;
    const Coefficient position = computeLeaderboard(data->votes, options).coefficients.at(0);
    EXPECT_NEAR(position.value, expected["delta"].get<double>(), 5e-5);
    EXPECT_NEAR(*position.stdError, expected["se_sandwich"].get<double>(), 5e-4);
    options.position = false;
    const PositionTerm term = computeLeaderboard(data->votes, options).positionTerm;
    EXPECT_NEAR(*term.value, expected["delta"].get<double>(), 5e-5);
    EXPECT_NEAR(*term.maxRatingChange, 6.8, 0.05);
    options.position = true;
    options.cluster = ClusterChoice::Annotator;
    options.clusterType = ClusterType::Cr0;
    EXPECT_NEAR(*computeLeaderboard(data->votes, options).coefficients.at(0).stdError,
                expected["se_clustered"].get<double>(), 1e-3);
}

TEST(GoldenLlmfaoModels, questionsAreClustersToo)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    RankOptions options = plain();
    options.cluster = ClusterChoice::Prompt;
    options.clusterType = ClusterType::Cr0;
    expectNear(*data, computeLeaderboard(data->votes, options), data->golden["se_elo"]["cluster_question"], 1e-5,
               errorOf);
}

TEST(GoldenLlmfaoModels, twoWayClustersMatch)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    RankOptions options = plain();
    options.cluster = ClusterChoice::Both;
    options.clusterType = ClusterType::Cr0;
    const Leaderboard board = computeLeaderboard(data->votes, options);
    expectNear(*data, board, data->extra["two_way_cr0_se_elo_llmfao_judge_x_question_id"], 1e-5, errorOf);
    EXPECT_NEAR(errorOf(test::rowNamed(board, "GPT 4")), data->extra["two_way_cr0_se_elo_llmfao_gpt4"].get<double>(),
                1e-5);
}

TEST(GoldenLlmfaoModels, simultaneousDifferencesSeparateTheStatedPairs)
{
    JOUST_LOAD_GOLDEN(data, "llmfao");
    RankOptions options = plain();
    options.simultaneous = Simultaneous::MaxZ;
    options.pairs = true;
    const Leaderboard board = computeLeaderboard(data->votes, options);
    EXPECT_EQ(board.pairs.size(), 1711U);
    const auto separated = std::count_if(board.pairs.begin(), board.pairs.end(),
                                         [](const PairDifference& pair) { return pair.adjustedP < 0.05; });
    EXPECT_NEAR(static_cast<double>(separated), 653.0, 2.0);
}

} // namespace joust::rating
