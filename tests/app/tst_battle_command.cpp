// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_fixture.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>

namespace joust::cli {
namespace {

using Json = nlohmann::json;

class BattleCommand : public CliTest
{
};

TEST_F(BattleCommand, aSealedLineThenAVoteThenTheReveal)
{
    makeWorkspace(2);
    const CliResult result =
        cli({"battle", workspace(), "--prompt", "What is a mutex?", "--count", "2"}, "a\nboth_bad\n");
    ASSERT_EQ(result.status, 0) << result.err;
    const std::vector<std::string> lines = result.lines();
    ASSERT_EQ(lines.size(), 4U);
    for (const std::size_t first : {0U, 2U}) {
        const Json sealed = Json::parse(lines[first]);
        EXPECT_EQ(sealed.size(), 5U) << "battle, prompt, turn, a, b and nothing else";
        EXPECT_EQ(sealed["prompt"], "What is a mutex?");
        EXPECT_EQ(sealed["turn"], 1);
        EXPECT_FALSE(sealed["a"]["text"].get<std::string>().empty());
        EXPECT_EQ(lines[first].find("demo-"), std::string::npos) << "no name before the vote";
        const Json closed = Json::parse(lines[first + 1]);
        EXPECT_EQ(closed["battle"], sealed["battle"]);
        const std::set<std::string> names{closed["reveal"]["a"], closed["reveal"]["b"]};
        EXPECT_EQ(names, (std::set<std::string>{"demo-lucid", "demo-thorough"}));
    }
    EXPECT_EQ(Json::parse(lines[1])["outcome"], "a");
    EXPECT_EQ(Json::parse(lines[3])["outcome"], "both_bad");
}

TEST_F(BattleCommand, theRevealPolicyIsObeyedAndASkipNeverReveals)
{
    makeWorkspace();
    const CliResult never = cli({"battle", workspace(), "--prompt", "x", "--reveal", "never"}, "b\n");
    EXPECT_EQ(never.status, 0);
    EXPECT_EQ(never.out.find("demo-"), std::string::npos);

    const CliResult end =
        cli({"battle", workspace(), "--prompt", "x", "--count", "2", "--reveal", "end"}, "tie\nskip\n");
    ASSERT_EQ(end.lines().size(), 5U);
    EXPECT_EQ(Json::parse(end.lines()[4])["reveals"].size(), 1U);
    EXPECT_EQ(end.lines()[1].find("reveal"), std::string::npos);

    const CliResult skip = cli({"battle", workspace(), "--prompt", "x"}, "skip\n");
    EXPECT_EQ(skip.status, 0);
    EXPECT_EQ(skip.out.find("reveal"), std::string::npos);
}

TEST_F(BattleCommand, aJsonVoteCarriesStrengthReasonsAndComment)
{
    makeWorkspace(2);
    const std::string vote =
        R"({"outcome":"b","strength":"much","reasons":["a:clear","b:accurate","clearer"],"comment":"=1+1"})";
    ASSERT_EQ(cli({"battle", workspace(), "--prompt", "x"}, vote + "\n").status, 0);
    const Json row = Json::parse(cli({"export", workspace(), "--format", "jsonl"}).lines().at(0));
    EXPECT_EQ(row["outcome"], "b");
    EXPECT_EQ(row["strength"], "much");
    EXPECT_EQ(row["reasons"], Json::array({"a:clear", "b:accurate", "clearer"}));
    EXPECT_EQ(row["comment"], "=1+1");
    const std::string csv = cli({"export", workspace(), "--format", "csv"}).out;
    EXPECT_NE(csv.find("\"'=1+1\""), std::string::npos) << "a spreadsheet must not compute it";
}

TEST_F(BattleCommand, aBadVoteLineStopsAndLeavesTheBattleOpen)
{
    makeWorkspace(2);
    for (const char* line :
         {"c\n", "{\"outcome\":\"a\",\"winner\":1}\n", "{\"outcome\":\"tie\",\"strength\":\"much\"}\n", "\n",
          "{\"outcome\":\"a\",\"reasons\":[\"c:clear\"]}\n"}) {
        const CliResult result = cli({"battle", workspace(), "--prompt", "x", "--annotator", "p"}, line);
        EXPECT_EQ(result.status, 1) << line;
        EXPECT_EQ(result.err.find("joust-cli: error: "), 0U) << result.err;
        EXPECT_EQ(result.lines().size(), 1U);
    }
    const CliResult resumed = cli({"battle", workspace(), "--resume", "--annotator", "p"}, "a\na\na\na\na\n");
    EXPECT_EQ(resumed.status, 0) << resumed.err;
    EXPECT_EQ(resumed.lines().size(), 10U);
}

TEST_F(BattleCommand, endOfVotesStopsWithOneAndKeepsWhatWasVoted)
{
    makeWorkspace(2);
    const CliResult result = cli({"battle", workspace(), "--prompt", "x", "--count", "3"}, "a\n");
    EXPECT_EQ(result.status, 1);
    EXPECT_NE(result.err.find("the votes ended"), std::string::npos) << result.err;
    EXPECT_EQ(cli({"check", workspace()}).out.rfind("ok: 2 battles, 1 votes\n", 0), 0U);
}

TEST_F(BattleCommand, aFailingSideIsOneLineWithoutDetailsAndTakesNoVote)
{
    makeWorkspace(1);
    ASSERT_EQ(
        cli({"endpoint", "add", workspace(), "--name", "ZQX", "--url", m_server.baseUrl(), "--model", "ZQX-unknown"})
            .status,
        0);
    const CliResult result = cli({"battle", workspace(), "--prompt", "x"}, "a\n");
    EXPECT_EQ(result.status, 1);
    ASSERT_EQ(result.lines().size(), 1U);
    const Json line = Json::parse(result.lines()[0]);
    EXPECT_EQ(line.size(), 2U);
    EXPECT_EQ(line["failed"], true);
    EXPECT_EQ((result.out + result.err).find("ZQX"), std::string::npos) << result.out << result.err;
}

TEST_F(BattleCommand, seededBattlesAreStoredAsNotBlindAndDoNotRank)
{
    makeWorkspace();
    ASSERT_EQ(cli({"battle", workspace(), "--prompt", "x", "--count", "3", "--seed", "7"}, "a\na\na\n").status, 0);
    const Json board = Json::parse(cli({"rank", workspace(), "--format", "json"}).out);
    EXPECT_EQ(board["data"]["comparisons"], 0);
    EXPECT_EQ(board["data"]["excluded"]["not_blind"], 3);
    EXPECT_EQ(Json::parse(
                  cli({"rank", workspace(), "--format", "json", "--include", "not_blind"}).out)["data"]["comparisons"],
              3);
}

TEST_F(BattleCommand, aPromptOfSeveralTurnsIsALineATurnAndOneVote)
{
    makeWorkspace(2);
    std::ofstream(m_dir.file("q.jsonl")) << R"({"turns":["Name a river.","And a lake."]})";
    ASSERT_EQ(cli({"prompts", "import", workspace(), m_dir.file("q.jsonl"), "--set", "mt"}).status, 0);
    const CliResult result = cli({"battle", workspace(), "--set", "mt", "--reveal", "never"}, "b\n");
    ASSERT_EQ(result.status, 0) << result.err;
    ASSERT_EQ(result.lines().size(), 3U);
    const Json first = Json::parse(result.lines()[0]);
    const Json second = Json::parse(result.lines()[1]);
    EXPECT_EQ(first["turn"], 1);
    EXPECT_EQ(first["prompt"], "Name a river.");
    EXPECT_EQ(second["turn"], 2);
    EXPECT_EQ(second["prompt"], "And a lake.");
    EXPECT_EQ(second["battle"], first["battle"]);
    EXPECT_EQ(Json::parse(result.lines()[2])["outcome"], "b");

    const Json row = Json::parse(cli({"export", workspace(), "--format", "jsonl"}).lines().at(0));
    EXPECT_EQ(row["turn"], 2);
    ASSERT_EQ(row["turns"].size(), 2U);
    EXPECT_EQ(row["turns"][0]["a"], first["a"]["text"]);
    EXPECT_EQ(row["turns"][1]["b"], second["b"]["text"]);

    // What was exported comes back as it was, and ranks the same.
    std::ofstream(m_dir.file("votes.jsonl")) << cli({"export", workspace(), "--format", "jsonl"}).out;
    const std::string copy = m_dir.file("copy.joust");
    ASSERT_EQ(cli({"new", copy}).status, 0);
    const CliResult imported = cli({"import", copy, m_dir.file("votes.jsonl")});
    ASSERT_EQ(imported.status, 0) << imported.err;
    const Json again = Json::parse(cli({"export", copy, "--format", "jsonl"}).lines().at(0));
    EXPECT_EQ(again["turn"], 2);
    EXPECT_EQ(again["turns"], row["turns"]);
    EXPECT_EQ(again["a"]["style"], row["a"]["style"]);
}

TEST_F(BattleCommand, resumePresentsEveryTurnThatStands)
{
    makeWorkspace(2);
    std::ofstream(m_dir.file("q.jsonl")) << R"({"turns":["Name a river.","And a lake."]})";
    cli({"prompts", "import", workspace(), m_dir.file("q.jsonl"), "--set", "mt"});
    const CliResult made = cli({"battle", workspace(), "--set", "mt", "--annotator", "p"}, "");
    EXPECT_EQ(made.status, 1) << "the votes ended";
    const CliResult resumed = cli({"battle", workspace(), "--resume", "--annotator", "p"}, "a\n");
    ASSERT_EQ(resumed.lines().size(), 3U) << resumed.err;
    EXPECT_EQ(resumed.lines()[0], made.lines()[0]);
    EXPECT_EQ(resumed.lines()[1], made.lines()[1]);
}

TEST_F(BattleCommand, wrongUsageIsStatusTwo)
{
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{},
                                               {"nonsense"},
                                               {"battle"},
                                               {"battle", "x.joust"},
                                               {"battle", "x.joust", "--prompt", "x", "--reveal", "soon"},
                                               {"export", "x.joust"},
                                               {"export", "x.joust", "--format", "xml"},
                                               {"endpoint"},
                                               {"check"}})
        EXPECT_EQ(cli(arguments).status, 2);
    EXPECT_EQ(cli({"--help"}).status, 0);
    EXPECT_NE(cli({"battle", "--help"}).out.find("Example"), std::string::npos);
}

TEST_F(BattleCommand, aMissingWorkspaceIsOneLineAndStatusOne)
{
    for (const std::string& command : std::vector<std::string>{"check", "rank"}) {
        const CliResult result = cli({command, m_dir.file("missing.joust")});
        EXPECT_EQ(result.status, 1);
        EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
    }
}

} // namespace
} // namespace joust::cli
