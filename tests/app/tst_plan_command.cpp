// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/votes_command_fixture.h"

namespace joust::cli {
namespace {

using Json = nlohmann::json;

class PlanCommand : public VotesCommandTest
{
};

// Neighbours are those of `rank`, and their differences and errors those of `rank --pairs`.
TEST_F(PlanCommand, agreesWithTheRankingOfRealVotes)
{
    JOUST_SHARED_VOTES(votes, "llmfao_compact.csv");
    const Json plan = json({"plan", votes});
    const Json board = json({"rank", votes});
    ASSERT_EQ(plan["neighbours"].size(), 58U);
    for (std::size_t k = 0; k < 58; ++k) {
        const Json& pair = plan["neighbours"][k];
        EXPECT_EQ(pair["above"], board["rows"][k]["name"]);
        EXPECT_EQ(pair["below"], board["rows"][k + 1]["name"]);
        EXPECT_NEAR(pair["difference"],
                    board["rows"][k]["rating"].get<double>() - board["rows"][k + 1]["rating"].get<double>(), 1e-9);
        EXPECT_EQ(pair["separated"], pair["lower"] > 0.0);
    }
    EXPECT_EQ(plan["fit"]["interval"], board["fit"]["interval"]);
    EXPECT_EQ(plan["next_pairs"].size(), 10U);
    EXPECT_GT(plan["next_pairs"][0]["worth"], 1.0);
    EXPECT_GT(plan["votes_needed"], 1000);
    EXPECT_TRUE(plan["joins"].empty());
    // Votes of one person are alike: taken as independent, fewer would do.
    EXPECT_LT(json({"plan", votes, "--cluster", "none"})["votes_needed"], plan["votes_needed"]);
    EXPECT_LT(plan["votes_needed"], json({"plan", votes, "--power", "0.95"})["votes_needed"]);
}

TEST_F(PlanCommand, namesThePairsThatJoinGroups)
{
    const std::string path = write("v.csv", "model_a,model_b,winner\na,b,model_a\na,b,model_b\nc,d,model_a\n"
                                            "c,d,model_b\na,b,tie\n");
    const Json plan = json({"plan", path});
    ASSERT_EQ(plan["joins"].size(), 1U);
    EXPECT_EQ(plan["fit"]["status"], "disconnected");
    const std::string table = cli({"plan", path}).out;
    EXPECT_NE(table.find("2 groups without a common scale"), std::string::npos) << table;
    EXPECT_NE(cli({"plan", path, "--format", "csv"}).out.find("above"), std::string::npos);
}

TEST_F(PlanCommand, answersDegenerateVotesAndKeepsTheContract)
{
    expectDocuments("plan");
    expectContract("plan");
    EXPECT_EQ(cli({"plan", "-", "--power", "1"}, "model_a,model_b,winner\n").status, 2);
}

} // namespace
} // namespace joust::cli
