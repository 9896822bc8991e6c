// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/votes_command_fixture.h"

#include <gmock/gmock.h>

namespace joust::cli {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

class RobustnessCommand : public VotesCommandTest
{
};

// The first universe is the ranking of the same options, and the rules for ties are compared as statistics.md asks.
TEST_F(RobustnessCommand, agreesWithTheRankingOfRealVotes)
{
    JOUST_SHARED_VOTES(votes, "llmfao_compact.csv");
    const Json found = json({"robustness", votes, "--simultaneous", "none", "--folds", "2"});
    const Json board = json({"rank", votes, "--simultaneous", "none"});
    const Json& first = found["universes"][0];
    EXPECT_EQ(first["leader"], board["rows"][0]["name"]);
    EXPECT_EQ(first["leader_low"], board["rows"][0]["rank_low"]);
    EXPECT_EQ(first["leader_high"], board["rows"][0]["rank_high"]);
    EXPECT_EQ(first["rank_changes"], 0);
    EXPECT_EQ(found["options"]["style"].size(), 4U);
    EXPECT_EQ(found["held_out"]["votes"].get<std::uint64_t>() + found["held_out"]["skipped"].get<std::uint64_t>(),
              found["data"]["comparisons"].get<std::uint64_t>());
    double best = -10.0;
    double half = 0.0;
    for (const Json& model : found["held_out"]["models"]) {
        best = std::max(best, model["log_score"].get<double>());
        if (model["ties"] == "half" && model["style"] == false && model["position"] == false)
            half = model["log_score"];
    }
    EXPECT_GT(best, half) << "a model of ties predicts real ties better than a constant share";
}

TEST_F(RobustnessCommand, shrinksTheVariantsThatAreNamed)
{
    const std::string votes =
        "model_a,model_b,winner\nx,y,model_a\nx,y,model_a\ny,x,model_a\ny,z,model_a\nz,y,model_a\n"
        "x,z,model_a\nz,x,model_a\n";
    const std::string path = write("v.csv", votes);
    const Json variants = json({"robustness", path, "--variants", "x,y,z"})["variants"]["rows"];
    ASSERT_EQ(variants.size(), 3U);
    EXPECT_LT(std::abs(variants[0]["shrunken"].get<double>() - 1000.0),
              std::abs(variants[0]["rating"].get<double>() - 1000.0));
    EXPECT_THAT(cli({"robustness", path}).out, HasSubstr("ways to compute the ranking"));
    EXPECT_EQ(cli({"robustness", path, "--variants", "x,y"}).status, 2);
    const CliResult unknown = cli({"robustness", path, "--variants", "x,y,nobody"});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_THAT(unknown.err, HasSubstr("no contestant is called 'nobody'"));
    EXPECT_EQ(cli({"robustness", path, "--style-control"}).status, 1) << "style that was asked for must be there";
}

TEST_F(RobustnessCommand, answersDegenerateVotesAndKeepsTheContract)
{
    expectDocuments("robustness");
    expectContract("robustness");
    EXPECT_EQ(cli({"robustness", "-", "--folds", "1"}, "model_a,model_b,winner\n").status, 2);
}

} // namespace
} // namespace joust::cli
