// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_fixture.h"

#include <nlohmann/json.hpp>

#include <algorithm>

#include <filesystem>
#include <fstream>
#include <map>

namespace joust::cli {
namespace {

using Json = nlohmann::json;

class RankCommand : public CliTest
{
protected:
    std::string write(const std::string& name, const std::string& text)
    {
        const std::string path = m_dir.file(name);
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    Json rank(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), "rank");
        arguments.insert(arguments.end(), {"--format", "json"});
        const CliResult result = cli(arguments);
        EXPECT_EQ(result.status, 0) << result.err;
        return Json::parse(result.out);
    }
};

// Golden numbers: golden/llmfao.json, computed with R, choix, evalica and numpy (golden/README.md).
TEST_F(RankCommand, agreesWithTheGoldenNumbersOfRealVotes)
{
    const std::string data = JOUST_SHARED_DIR "/data/llmfao_compact.csv";
    const std::string goldenPath = JOUST_SHARED_DIR "/golden/llmfao.json";
    if (!std::filesystem::exists(data) || !std::filesystem::exists(goldenPath))
        GTEST_SKIP() << "NOT CHECKED: " << data << " is absent";
    const Json golden = Json::parse(std::ifstream(goldenPath));
    const Json board = rank({data, "--cluster", "none"});
    EXPECT_EQ(board["data"]["comparisons"], golden["votes"]);
    EXPECT_EQ(board["fit"]["status"], "converged");
    std::map<std::string, Json> rows;
    for (const Json& row : board["rows"])
        rows[row["name"]] = row;
    ASSERT_EQ(rows.size(), golden["models"].size());
    for (std::size_t i = 0; i < golden["models"].size(); ++i) {
        const Json& row = rows.at(golden["models"][i]);
        EXPECT_NEAR(row["rating"].get<double>(), golden["bt_exact"][i].get<double>(), 1e-6);
        EXPECT_NEAR(row["std_error"].get<double>(), golden["se_elo"]["sandwich"][i].get<double>(), 1e-5);
        EXPECT_EQ(row["rank_ub"], golden["rank_upper_sandwich95"][i]);
    }
    // statistics.md, section 7: of the runner-up 16 to the first order and 13 by refitting.
    const Json fragility = board["diagnostics"]["fragility"];
    EXPECT_EQ(fragility["rivals"][0]["first_order"], 16);
    EXPECT_EQ(fragility["rivals"][0]["refit"], 13);
    EXPECT_LE(fragility["at_most"], 13);
    EXPECT_EQ(fragility["leader"], board["rows"][0]["name"]);
}

TEST_F(RankCommand, onlineEloHasNoFragility)
{
    const std::string path = write("two.csv", "model_a,model_b,winner\nx,y,model_a\ny,x,model_a\n");
    EXPECT_TRUE(rank({path, "--method", "elo"})["diagnostics"]["fragility"].is_null());
    EXPECT_TRUE(rank({path})["diagnostics"]["fragility"].is_object());
}

// Two contestants: 3 wins to 1 means a difference of 400 log10(3) Elo.
TEST_F(RankCommand, twoContestantsHaveTheClosedForm)
{
    const std::string path =
        write("two.csv", "model_a,model_b,winner\nx,y,model_a\nx,y,model_a\ny,x,model_b\nx,y,model_b\n");
    const Json rows = rank({path})["rows"];
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0]["name"], "x");
    EXPECT_NEAR(rows[0]["rating"].get<double>() - rows[1]["rating"].get<double>(), 190.848501887865, 1e-9);
    EXPECT_NEAR(rows[0]["rating"].get<double>() + rows[1]["rating"].get<double>(), 2000, 1e-9);
}

TEST_F(RankCommand, degenerateVotesGiveAStatusAndASentence)
{
    struct Case
    {
        const char* votes;
        const char* status;
    };
    const std::string header = "model_a,model_b,winner\n";
    for (const Case& c : {Case{"", "empty"}, Case{"x,y,model_a\n", "no_finite_mle"},
                          Case{"x,y,tie\nx,y,tie\n", "converged"}, Case{"a,b,tie\nc,d,tie\n", "disconnected"},
                          Case{"a,b,model_a\nb,c,model_a\na,c,model_a\n", "no_finite_mle"}}) {
        const CliResult result = cli({"rank", write("case.csv", header + c.votes), "--format", "json"});
        ASSERT_EQ(result.status, 0) << c.votes << result.err;
        EXPECT_EQ(Json::parse(result.out)["fit"]["status"], c.status) << c.votes;
        EXPECT_EQ(result.out.find("nan"), std::string::npos) << result.out;
        EXPECT_EQ(cli({"rank", m_dir.file("case.csv")}).status, 0) << "the table too";
    }
}

TEST_F(RankCommand, badInputNamesFileRowAndReasonOnOneLine)
{
    for (const char* text :
         {"", "model_a,model_b\nx,y\n", "model_a,model_b,winner\nx,y,nobody\n", "model_a,model_b,winner\nx,y\n",
          "model_a,model_b,winner\nx,\"y,model_a\n", "[{\"model_a\":\"x\"", "{\"model_a\":\"x\"}\n"}) {
        const CliResult result = cli({"rank", write("bad.csv", text)});
        EXPECT_EQ(result.status, 1) << text;
        EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
        EXPECT_NE(result.err.find("bad.csv"), std::string::npos) << result.err;
    }
    EXPECT_NE(cli({"rank", write("bad.csv", "model_a,model_b,winner\nx,y,tie\nx,y,nobody\n")}).err.find("3"),
              std::string::npos);
}

TEST_F(RankCommand, standardInputOutputFilesAndUnknownOptions)
{
    const std::string votes = "model_a,model_b,winner\nx,y,model_a\nx,y,model_b\n";
    EXPECT_EQ(cli({"rank", "-", "--format", "csv"}, votes).status, 0);
    const std::string target = m_dir.file("board.md");
    EXPECT_EQ(cli({"rank", "-", "--format", "markdown", "-o", target}, votes).status, 0);
    EXPECT_TRUE(std::filesystem::exists(target));
    EXPECT_EQ(cli({"rank", "-", "--format", "markdown", "-o", target}, votes).status, 1) << "not overwritten";
    EXPECT_EQ(cli({"rank", "-", "--method", "glicko"}, votes).status, 2);
    EXPECT_EQ(cli({"rank", "-", "--ties", "sometimes"}, votes).status, 2) << "refused, never ignored";
}

TEST_F(RankCommand, severalAnnotatorsAreChosenByRepeatingTheOption)
{
    const std::string votes = "model_a,model_b,winner,judge\nx,y,model_a,ann\nx,y,model_b,ben\nx,y,tie,cleo\n";
    const std::string path = write("v.csv", votes);
    const Json both = rank({path, "--annotator", "cleo", "--annotator", "ann"});
    EXPECT_EQ(both["data"]["comparisons"], 2);
    EXPECT_EQ(both["data"]["excluded"]["other_annotator"], 1);
    EXPECT_EQ(both["options"]["annotators"], (std::vector<std::string>{"ann", "cleo"}));
    EXPECT_EQ(rank({path, "--annotator", "ben"})["data"]["comparisons"], 1);
}

TEST_F(RankCommand, theCsvOfAWorkspaceSaysTheHeadsOfItsChains)
{
    const std::string votes = "model_a,model_b,winner\nx,y,model_a\nx,y,model_b\n";
    EXPECT_EQ(cli({"rank", "-", "--format", "csv"}, votes).out.find("heads"), std::string::npos) << "a file has none";
    ASSERT_EQ(cli({"new", workspace()}).status, 0);
    ASSERT_EQ(cli({"import", workspace(), write("v.csv", votes)}).status, 0);
    const Json heads = rank({workspace(), "--include", "not_blind"})["heads"];
    ASSERT_FALSE(heads.empty());
    const CliResult csv = cli({"rank", workspace(), "--include", "not_blind", "--format", "csv"});
    ASSERT_EQ(csv.lines().size(), 3U);
    EXPECT_NE(csv.lines()[0].find("heads"), std::string::npos);
    for (const Json& head : heads)
        EXPECT_NE(csv.lines()[2].find(head.get<std::string>()), std::string::npos);
}

TEST_F(RankCommand, aReportIsOnePageForTheSameOptions)
{
    const std::string path = write("v.csv", "model_a,model_b,winner\nx,y,model_a\nx,y,model_a\ny,x,model_a\nx,y,tie\n");
    const std::string target = m_dir.file("report.html");
    ASSERT_EQ(cli({"report", path, "--ties", "drop", "-o", target}).status, 0);
    std::ifstream file(target);
    const std::string html((std::istreambuf_iterator<char>(file)), {});
    EXPECT_NE(html.find("joust-cli rank v.csv --ties drop"), std::string::npos);
    EXPECT_NE(html.find("decided votes"), std::string::npos);
    EXPECT_EQ(cli({"report", path, "-o", target}).status, 1) << "not overwritten";
    EXPECT_EQ(cli({"report", path, "--ties", "sometimes"}).status, 2);
    EXPECT_EQ(cli({"report", m_dir.file("absent.csv")}).status, 1);
}

TEST_F(RankCommand, aRetractedVoteIsLeftOutAndCounted)
{
    const std::string votes =
        "model_a,model_b,winner,retracted,excluded_reason\nx,y,model_a,0,\ny,x,model_a,0,\nx,y,model_a,1,\n"
        "x,y,model_a,0,spam\n";
    const Json data = rank({write("v.csv", votes)})["data"];
    EXPECT_EQ(data["comparisons"], 2);
    EXPECT_EQ(data["excluded"]["retracted"], 1);
    EXPECT_EQ(data["excluded"]["excluded"], 1);
}

} // namespace
} // namespace joust::cli
