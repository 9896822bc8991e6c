// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_fixture.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace joust::cli {
namespace {

using Json = nlohmann::json;

class ExportCommand : public CliTest
{
protected:
    void makeVotes()
    {
        makeWorkspace();
        std::string votes;
        for (int i = 0; i < 10; ++i)
            votes += i % 3 == 0 ? "a\n" : i % 3 == 1 ? "b\n" : "tie\n";
        ASSERT_EQ(
            cli({"battle", workspace(), "--prompt", "first\nsecond", "--count", "10", "--annotator", "p, \"q\""}, votes)
                .status,
            0);
    }
};

TEST_F(ExportCommand, anExportedCsvRanksExactlyAsItsWorkspace)
{
    makeVotes();
    const std::string csv = m_dir.file("votes.csv");
    ASSERT_EQ(cli({"export", workspace(), "--format", "csv", "-o", csv}).status, 0);
    const Json fromFile = Json::parse(cli({"rank", csv, "--format", "json"}).out);
    const Json fromWorkspace = Json::parse(cli({"rank", workspace(), "--format", "json"}).out);
    EXPECT_EQ(fromFile["rows"], fromWorkspace["rows"]);
    EXPECT_EQ(fromFile["data"]["comparisons"], 10);
    EXPECT_EQ(fromFile["data"]["annotators"], 1);
}

TEST_F(ExportCommand, theCsvHasTheDocumentedColumns)
{
    makeVotes();
    const std::string header = cli({"export", workspace(), "--format", "csv"}).lines().at(0);
    const std::string first = "\"vote_id\",\"battle_id\",\"created_utc\",\"annotator\",\"role\",\"blind\",\"source\",";
    EXPECT_EQ(header.substr(0, first.size()), first);
    EXPECT_EQ(std::count(header.begin(), header.end(), ','), 39);
}

TEST_F(ExportCommand, everyFormatForAnotherProgramIsWrittenWithItsCodebook)
{
    makeVotes();
    for (const std::string format : {"label-studio", "potato", "autoarena"}) {
        const std::string file = m_dir.file(format);
        const CliResult result = cli({"export", workspace(), "--format", format, "-o", file});
        EXPECT_EQ(result.status, 0) << result.err;
        EXPECT_NE(result.err.find("written: 10 votes; dropped: 0"), std::string::npos) << result.err;
        EXPECT_TRUE(std::filesystem::exists(file + ".codebook.md"));
    }
    const CliResult back = cli({"import", workspace(), m_dir.file("autoarena")});
    EXPECT_NE(back.out.find("already there: 10"), std::string::npos) << back.out << back.err;
}

TEST_F(ExportCommand, llmComparatorTakesTwoContestantsAndGivesTheSameVotesBack)
{
    makeVotes();
    const std::string file = m_dir.file("compared.json");
    std::vector<std::string> words{"export", workspace(), "--format", "llm-comparator", "-o", file};
    const CliResult refused = cli(words);
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.err.find("--contestant"), std::string::npos) << refused.err;
    EXPECT_FALSE(std::filesystem::exists(file));
    const Json vote = Json::parse(cli({"export", workspace(), "--format", "jsonl"}).lines().at(0));
    for (const char* side : {"a", "b"}) {
        words.push_back("--contestant");
        words.push_back(vote[side]["contestant"].get<std::string>());
    }
    EXPECT_EQ(cli(words).status, 0);
    const CliResult back = cli({"import", workspace(), file});
    EXPECT_NE(back.out.find("imported: 0 votes"), std::string::npos) << back.out << back.err;
    EXPECT_EQ(back.out.find("already there: 0"), std::string::npos) << back.out;
}

TEST_F(ExportCommand, aRankingIsWrittenAsLmArenaPublishesIt)
{
    makeVotes();
    const Json rows = Json::parse(cli({"rank", workspace(), "--format", "json"}).out)["rows"];
    const Json document = Json::parse(cli({"rank", workspace(), "--format", "lmarena"}).out);
    std::size_t rated = 0;
    for (const Json& row : rows) {
        if (row["rating"].is_null()) // won or lost everything
            continue;
        ++rated;
        const Json& published = document["full"][row["name"].get<std::string>()];
        EXPECT_EQ(published["rating"], row["rating"]);
        EXPECT_EQ(published["rating_q025"], row["lower"]);
        EXPECT_EQ(published["rating_q975"], row["upper"]);
    }
    EXPECT_EQ(document["full"].size(), rated);
}

TEST_F(ExportCommand, jsonlHoldsTheExactTexts)
{
    makeVotes();
    const CliResult result = cli({"export", workspace(), "--format", "jsonl"});
    ASSERT_EQ(result.lines().size(), 10U);
    for (const std::string& line : result.lines()) {
        const Json row = Json::parse(line);
        EXPECT_EQ(row["prompt"], "first\nsecond");
        const demo::Contestant* author = demo::findContestant(row["a"]["contestant"].get<std::string>());
        ASSERT_NE(author, nullptr);
        EXPECT_EQ(row["a"]["text"], demo::answer(*author, "first\nsecond"));
        EXPECT_GT(row["a"]["measured"]["total_ms"], -1);
    }
    EXPECT_NE(result.err.find("written: 10 votes"), std::string::npos);
}

TEST_F(ExportCommand, nothingIsOverwrittenWithoutForce)
{
    makeVotes();
    const std::string file = m_dir.file("kept.csv");
    std::ofstream(file) << "kept";
    EXPECT_EQ(cli({"export", workspace(), "--format", "csv", "-o", file}).status, 1);
    std::string text;
    std::ifstream(file) >> text;
    EXPECT_EQ(text, "kept");
    EXPECT_EQ(cli({"export", workspace(), "--format", "csv", "-o", file, "--force"}).status, 0);
    EXPECT_EQ(cli({"export", workspace(), "--format", "csv", "-o", m_dir.file("no/such/folder.csv")}).status, 1);
    for (const auto& entry : std::filesystem::directory_iterator(m_dir.path())) {
        const std::string name = entry.path().filename().string();
        EXPECT_TRUE(name == "kept.csv.codebook.md" || name.find("csv.") == std::string::npos)
            << "a temporary file was left";
    }
}

TEST_F(ExportCommand, openBattlesAreNotExported)
{
    makeWorkspace(2);
    ASSERT_EQ(cli({"battle", workspace(), "--prompt", "x", "--generate-only"}).status, 0);
    EXPECT_TRUE(cli({"export", workspace(), "--format", "jsonl"}).out.empty());
    EXPECT_EQ(Json::parse(cli({"rank", workspace(), "--format", "json"}).out)["fit"]["status"], "empty");
}

} // namespace
} // namespace joust::cli
