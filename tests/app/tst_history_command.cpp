// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/votes_command_fixture.h"

namespace joust::cli {
namespace {

using Json = nlohmann::json;

class HistoryCommand : public VotesCommandTest
{
};

// statistics.md: 1 of the 24 contestants of syn20k has p below .05 before the correction.
TEST_F(HistoryCommand, cutsRealTimesIntoSlices)
{
    JOUST_SHARED_VOTES(votes, "syn20k.csv");
    const Json found = json({"history", votes, "--slices", "4"});
    ASSERT_EQ(found["slices"].size(), 4U);
    std::uint64_t sum = 0;
    double before = 0.0;
    for (const Json& slice : found["slices"]) {
        sum += slice["votes"].get<std::uint64_t>();
        EXPECT_LE(before, slice["from"].get<double>());
        before = slice["to"];
        EXPECT_EQ(slice["fit"]["status"], "converged");
        for (const Json& row : slice["rows"]) {
            EXPECT_EQ(row["rating"].is_null(), row["battles"] == 0) << "some join later";
            if (!row["rating"].is_null()) {
                EXPECT_LT(row["lower"], row["rating"]);
            }
        }
    }
    EXPECT_EQ(sum, found["data"]["comparisons"]);
    int surprising = 0;
    for (const Json& one : found["contestants"])
        surprising += one["drift_p"] < 0.05 ? 1 : 0;
    EXPECT_EQ(surprising, 1);
    sum = 0;
    for (const Json& day : found["days"])
        sum += day["votes"].get<std::uint64_t>();
    EXPECT_EQ(sum, found["data"]["comparisons"]);
}

// One slice of everything is the ranking itself.
TEST_F(HistoryCommand, agreesWithTheRanking)
{
    JOUST_SHARED_VOTES(votes, "syn20k.csv");
    const Json whole = json({"history", votes, "--slices", "1"})["slices"][0];
    const Json ranking = json({"rank", votes, "--simultaneous", "none"});
    for (const Json& expected : ranking["rows"]) {
        for (const Json& row : whole["rows"]) {
            if (row["name"] != expected["name"])
                continue;
            EXPECT_NEAR(row["rating"], expected["rating"], 1e-6);
            EXPECT_NEAR(row["lower"], expected["lower"], 1e-6);
            EXPECT_EQ(row["battles"], expected["battles"]);
        }
    }
}

TEST_F(HistoryCommand, answersDegenerateVotesAndKeepsTheContract)
{
    expectDocuments("history");
    expectContract("history");
    EXPECT_EQ(cli({"history", "-", "--slices", "1000"}, "model_a,model_b,winner\n").status, 2);
    const std::string table = cli({"history", "-"}, "model_a,model_b,winner,tstamp\nx,y,model_a,1700000000\n"
                                                    "x,y,model_b,1700100000\n")
                                  .out;
    EXPECT_NE(table.find("to 2023-11-16"), std::string::npos) << table;
}

} // namespace
} // namespace joust::cli
