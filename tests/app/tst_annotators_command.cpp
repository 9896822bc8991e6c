// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/votes_command_fixture.h"

#include <set>

namespace joust::cli {
namespace {

using Json = nlohmann::json;

class AnnotatorsCommand : public VotesCommandTest
{
};

// The synthetic set knows its ten bad annotators (syn20k.truth.json); statistics.md: seven are found, no honest one.
TEST_F(AnnotatorsCommand, flagsBadAnnotatorsAndNoHonestOne)
{
    JOUST_SHARED_VOTES(votes, "syn20k.csv");
    const Json truth = Json::parse(std::ifstream(JOUST_SHARED_DIR "/data/syn20k.truth.json"));
    std::set<std::string> bad;
    for (const Json& kind : truth["bad_judges"]) {
        for (const Json& name : kind)
            bad.insert(name);
    }
    const Json found = json({"annotators", votes});
    EXPECT_EQ(found["flagged"], 7);
    EXPECT_EQ(found["rows"].size(), 200U);
    for (const Json& row : found["rows"]) {
        EXPECT_TRUE(!row["flagged"] || bad.count(row["name"]) == 1) << row["name"];
        EXPECT_FALSE(row["if_removed"].is_null());
    }
    EXPECT_EQ(found["rows"][0]["flagged"], true) << "the most suspicious come first";
}

TEST_F(AnnotatorsCommand, showsWhoVotedHowAndWhatHangsOnIt)
{
    std::string votes = "model_a,model_b,winner,judge\n";
    for (int i = 0; i < 8; ++i)
        votes += "x,y,model_a,ann\nx,y,model_b,ann\ny,x,tie,ann\nx,y,model_a,bob\ny,x,model_a,bob\nx,y,model_b,\n";
    const std::string path = write("v.csv", votes);
    const Json found = json({"annotators", path});
    ASSERT_EQ(found["rows"].size(), 2U);
    EXPECT_EQ(found["votes_without_annotator"], 8);
    for (const Json& row : found["rows"]) {
        EXPECT_EQ(row["votes"], row["name"] == "ann" ? 24 : 16);
        EXPECT_NEAR(row["share_a"], row["name"] == "ann" ? 1.0 / 3.0 : 1.0, 1e-12);
        EXPECT_FALSE(row["z_position"].is_null());
        EXPECT_FALSE(row["if_removed"].is_null());
    }
    EXPECT_NE(cli({"annotators", path}).out.find("33.3 %"), std::string::npos) << cli({"annotators", path}).out;
    EXPECT_NE(cli({"annotators", path, "--format", "csv"}).out.find("\"bob\",\"16\",\"16\",\"0\""), std::string::npos);
}

TEST_F(AnnotatorsCommand, saysHowLongVotesTakeAndWhereBothAreBad)
{
    std::string votes = "model_a,model_b,winner,judge,tstamp,vote_ms,category\n";
    for (int i = 0; i < 40; ++i)
        votes += std::string("x,y,") +
                 (i % 4 == 0   ? "tie (bothbad)"
                  : i % 2 == 0 ? "model_a"
                               : "model_b") +
                 ",ann," + std::to_string(1700000000 + 60 * i) + ',' + std::to_string(20000 - 300 * i) + ',' +
                 (i % 8 == 0 ? "maths" : "") + '\n';
    const std::string path = write("v.csv", votes);
    const Json found = json({"annotators", path});
    EXPECT_EQ(found["vote_times"]["timed"], 40);
    EXPECT_LT(found["vote_times"]["trend"]["upper"], 0.0);
    EXPECT_EQ(found["vote_times"]["trend"]["sessions"], 1);
    EXPECT_EQ(found["rows"][0]["timed_votes"], 40);
    EXPECT_NEAR(found["rows"][0]["median_ms"], 14150.0, 1e-6);
    ASSERT_EQ(found["both_bad_by_category"].size(), 1U);
    EXPECT_EQ(found["both_bad_by_category"][0]["category"], "maths");
    EXPECT_EQ(found["both_bad_by_category"][0]["count"], 5);
    EXPECT_NE(cli({"annotators", path}).out.find("Over ten votes of a session"), std::string::npos);
    EXPECT_NE(cli({"annotators", path}).out.find("maths 100.0 %"), std::string::npos);
    const Json without = json({"annotators", write("w.csv", "model_a,model_b,winner\nx,y,tie\n")});
    EXPECT_EQ(without["vote_times"]["message"], "No vote says how long it took.");
    EXPECT_TRUE(without["both_bad_by_category"].empty());
}

TEST_F(AnnotatorsCommand, answersDegenerateVotesAndKeepsTheContract)
{
    expectDocuments("annotators");
    expectContract("annotators");
    const Json alone =
        json({"annotators", write("v.csv", "model_a,model_b,winner,judge\nx,y,model_a,u\nx,y,model_b,u\n")});
    EXPECT_NE(alone["message"].get<std::string>().find("Nobody else"), std::string::npos);
    const Json unknown = json({"annotators", write("w.csv", "model_a,model_b,winner\nx,y,model_a\n")});
    EXPECT_NE(unknown["message"].get<std::string>().find("names its annotator"), std::string::npos);
    EXPECT_EQ(cli({"annotators", "-", "--rate", "0"}, "model_a,model_b,winner\n").status, 2);
}

} // namespace
} // namespace joust::cli
