// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/votes_command_fixture.h"

namespace joust::cli {
namespace {

using Json = nlohmann::json;

class AgreementCommand : public VotesCommandTest
{
};

// golden/joust_extra.json, krippendorff_alpha_llmfao.
TEST_F(AgreementCommand, alphaOfRealVotesMatchesBothGoldens)
{
    JOUST_SHARED_VOTES(votes, "llmfao_compact.csv");
    const Json found = json({"agreement", votes})["agreement"];
    EXPECT_NEAR(found["krippendorff_alpha"]["value"], 0.290344967, 1e-9);
    EXPECT_LT(found["krippendorff_alpha"]["lower"], found["krippendorff_alpha"]["value"]);
    const Json raw = json({"agreement", votes, "--raw-sides", "--rounds", "0"});
    EXPECT_NEAR(raw["agreement"]["krippendorff_alpha"]["value"], 0.290595104, 1e-9);
    EXPECT_TRUE(raw["agreement"]["krippendorff_alpha"]["lower"].is_null());
    EXPECT_EQ(raw["options"]["raw_sides"], true);
}

TEST_F(AgreementCommand, comparesTwoPeopleAndAJudge)
{
    std::string votes = "model_a,model_b,winner,judge,question_id,role\n";
    for (int i = 0; i < 12; ++i) {
        const std::string prompt = "q" + std::to_string(i);
        votes += std::string("x,y,") + (i < 6 ? "model_a" : "model_b") + ",ann," + prompt + ",human\n";
        votes += std::string("y,x,") + (i < 7 ? "model_b" : "model_a") + ",bob," + prompt + ",human\n";
        votes += "x,y,model_a,gpt," + prompt + ",judge\ny,x,model_a,gpt," + prompt + ",judge\n";
    }
    const std::string path = write("v.csv", votes);
    const Json found = json({"agreement", path});
    ASSERT_EQ(found["pairs"].size(), 1U);
    EXPECT_EQ(found["pairs"][0]["units"], 12);
    EXPECT_NEAR(found["pairs"][0]["agreement"], 11.0 / 12.0, 1e-12);
    EXPECT_NEAR(found["pairs"][0]["cohen_kappa"], 5.0 / 6.0, 1e-12); // (11/12 - 1/2) / (1 - 1/2)
    ASSERT_EQ(found["judges"].size(), 1U) << found["data"];
    EXPECT_DOUBLE_EQ(found["judges"][0]["says_a"]["share"], 1.0);
    EXPECT_DOUBLE_EQ(found["judges"][0]["decisive_agreement"]["share"], 0.5);
    EXPECT_DOUBLE_EQ(found["judges"][0]["swap_consistency"]["share"], 0.0);
    EXPECT_EQ(found["judges"][0]["items"], 12);
    EXPECT_TRUE(found["judges"][0].contains("kappa_lower"));
    EXPECT_LT(found["agreement"]["cohen_kappa_mean_lower"], 5.0 / 6.0);
    EXPECT_GE(found["agreement"]["cohen_kappa_mean_upper"], 5.0 / 6.0);
    const Json ann = json({"agreement", path, "--annotator", "ann"});
    ASSERT_EQ(ann["judges"].size(), 1U) << "a chosen person is still held against the judge";
    EXPECT_EQ(ann["judges"][0]["compared"], 24);
    const std::string table = cli({"agreement", path}).out;
    EXPECT_NE(table.find("gpt"), std::string::npos) << table;
    EXPECT_NE(cli({"agreement", "-"}, votes).out.find("cannot be read twice"), std::string::npos);
}

TEST_F(AgreementCommand, answersDegenerateVotesAndKeepsTheContract)
{
    expectDocuments("agreement");
    expectContract("agreement");
    const Json found = json({"agreement", write("v.csv", "model_a,model_b,winner\nx,y,tie\n")});
    EXPECT_NE(found["agreement"]["message"].get<std::string>().find("prompt"), std::string::npos);
    EXPECT_EQ(cli({"agreement", "-", "--min-shared", "0"}, "model_a,model_b,winner\n").status, 2);
}

} // namespace
} // namespace joust::cli
