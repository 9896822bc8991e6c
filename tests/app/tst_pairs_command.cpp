// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/votes_command_fixture.h"

#include <algorithm>
#include <map>

namespace joust::cli {
namespace {

using Json = nlohmann::json;

class PairsCommand : public VotesCommandTest
{
};

// golden/pairs_llmfao.json: FastChat's pair tables, ties removed.
TEST_F(PairsCommand, agreesWithTheGoldenTablesOfRealVotes)
{
    JOUST_SHARED_VOTES(votes, "llmfao_compact.csv");
    const Json golden = Json::parse(std::ifstream(JOUST_SHARED_DIR "/golden/pairs_llmfao.json"));
    const Json found = json({"pairs", votes, "--rounds", "20"});
    EXPECT_EQ(found["rows"].size(), golden["pair_stats(first alphabetically: win, loss, tie)"].size());
    for (const Json& row : found["rows"]) {
        const std::string key = row["a"].get<std::string>() + "|" + row["b"].get<std::string>();
        const Json& expected = golden["pair_stats(first alphabetically: win, loss, tie)"][key];
        EXPECT_EQ(row["wins"], expected[0]) << key;
        EXPECT_EQ(row["losses"], expected[1]) << key;
    }
    std::map<std::string, double> average;
    for (const Json& row : found["contestants"])
        average[row["name"]] = row["average_win_rate"];
    for (std::size_t i = 0; i < golden["models"].size(); ++i)
        EXPECT_NEAR(average.at(golden["models"][i]), golden["fastchat_average_win_rate_no_ties"][i].get<double>(),
                    1e-6);
    EXPECT_EQ(found["components"].size(), 1U);
    EXPECT_EQ(found["next_pairs"].size(), 10U);
    EXPECT_GE(found["next_pairs"][0]["variance_drop"], found["next_pairs"][1]["variance_drop"]);
}

TEST_F(PairsCommand, oneRowAPairWithItsNumbers)
{
    const std::string path =
        write("v.csv", "model_a,model_b,winner\nx,y,model_a\nx,y,model_a\ny,x,model_b\nx,y,model_b\n"
                       "y,x,tie (bothbad)\nx,y,tie\n");
    const Json found = json({"pairs", path});
    ASSERT_EQ(found["rows"].size(), 1U);
    const Json& row = found["rows"][0];
    EXPECT_EQ(row["wins"], 3);
    EXPECT_EQ(row["losses"], 1);
    EXPECT_EQ(row["ties"], 1);
    EXPECT_EQ(row["both_bad"], 1);
    EXPECT_DOUBLE_EQ(row["win_fraction"], 0.75);
    EXPECT_NEAR(row["predicted"], 4.0 / 6.0, 1e-9);
    EXPECT_TRUE(row["z"].is_null()) << "one pair is fitted exactly";
    EXPECT_NEAR(found["both_bad"]["share"], 1.0 / 6.0, 1e-12);
    EXPECT_EQ(json({"pairs", path, "--ties", "drop"})["rows"][0]["observed"], 0.75);
    const std::string csv = cli({"pairs", path, "--format", "csv"}).out;
    EXPECT_NE(csv.find("\"x\",\"y\",\"6\",\"3\",\"1\",\"1\",\"1\",\"0.75\""), std::string::npos) << csv;
    const std::string table = cli({"pairs", path}).out;
    EXPECT_NE(table.find("75.0 %"), std::string::npos) << table;
    EXPECT_NE(table.find("1 of 1 pair"), std::string::npos) << table;
}

TEST_F(PairsCommand, answersDegenerateVotesAndKeepsTheContract)
{
    expectDocuments("pairs");
    expectContract("pairs");
    EXPECT_EQ(cli({"pairs", "-", "--level", "1"}, "model_a,model_b,winner\n").status, 2);
}

} // namespace
} // namespace joust::cli
