// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_workspace.h"
#include "app/votes_command_fixture.h"

#include <gmock/gmock.h>

namespace joust::cli {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::Not;

class SnapshotCommand : public VotesCommandTest
{
protected:
    void makeDemo()
    {
        ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:18650/v1", {m_rng, m_clock}, 120));
    }
    std::string aVote()
    {
        return Json::parse(cli({"export", workspace(), "--format", "jsonl"}).lines().front())["vote_id"];
    }
};

TEST_F(SnapshotCommand, freezesWhatRankPrints)
{
    makeDemo();
    const Json ranked = json({"rank", workspace(), "--level", "0.9"});
    Json frozen = json({"snapshot", workspace(), "--level", "0.9", "--name", "day 1"});
    EXPECT_EQ(frozen["name"], "day 1");
    EXPECT_EQ(frozen["query"], (Json{"--level", "0.9"}));
    EXPECT_EQ(frozen["data"], ranked["data"]);
    EXPECT_EQ(frozen["fit"], ranked["fit"]);
    EXPECT_EQ(frozen["data_hash"], ranked["data"]["hash"]);
    EXPECT_EQ(frozen["heads"].size(), 1U);
    EXPECT_EQ(frozen["heads"][0]["links"], 120);
    EXPECT_TRUE(frozen["since"].is_null());
    ASSERT_EQ(frozen["rows"].size(), ranked["rows"].size());
    for (Json& row : frozen["rows"]) {
        EXPECT_TRUE(row["rating_change"].is_null());
        row.erase("rating_change");
        row.erase("places_won");
    }
    EXPECT_EQ(frozen["rows"], ranked["rows"]);
    EXPECT_EQ(cli({"check", workspace()}).status, 0);
}

TEST_F(SnapshotCommand, staysWhatItWasAndIsComparedWithTheNext)
{
    makeDemo();
    const Json first = json({"snapshot", workspace(), "--name", "before"});
    json({"snapshot", workspace(), "--ties", "drop"}); // another question
    ASSERT_EQ(cli({"retract", workspace(), aVote(), "--reason", "slip"}).status, 0);
    const Json second = json({"snapshot", workspace()});
    EXPECT_EQ(second["since"]["id"], first["id"]);
    EXPECT_NE(second["data_hash"], first["data_hash"]);
    double moved = 0.0;
    for (const Json& row : second["rows"]) {
        for (const Json& earlier : first["rows"]) {
            if (row["name"] == earlier["name"]) {
                EXPECT_NEAR(row["rating_change"], row["rating"].get<double>() - earlier["rating"].get<double>(), 1e-9);
                moved += std::abs(row["rating_change"].get<double>());
            }
        }
    }
    EXPECT_GT(moved, 0.1);
    EXPECT_EQ(json({"snapshot", "show", workspace(), "before"}), first);
    EXPECT_EQ(json({"snapshot", "show", workspace(), second["id"]}), second);
    const Json list = json({"snapshot", "list", workspace()});
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0]["id"], first["id"]);
    EXPECT_THAT(cli({"snapshot", "list", workspace()}).out, HasSubstr("--ties drop"));
    EXPECT_THAT(cli({"snapshot", "show", workspace(), second["id"]}).out, HasSubstr("since before, "));
    EXPECT_THAT(cli({"snapshot", "show", workspace(), "before", "--format", "csv"}).out, HasSubstr("places_won"));
}

TEST_F(SnapshotCommand, refusesWhatItCannotKeep)
{
    makeDemo();
    const CliResult one = cli({"snapshot", workspace(), "--annotator", "somebody"});
    EXPECT_EQ(one.status, 1);
    EXPECT_THAT(one.err, HasSubstr("chosen annotators"));
    EXPECT_EQ(cli({"snapshot", workspace(), "--category", "no such"}).status, 1) << "no votes";
    EXPECT_EQ(cli({"snapshot", workspace(), "--anchor", "nobody=1000"}).status, 1);
    EXPECT_EQ(cli({"snapshot", workspace(), "--level", "2"}).status, 2);
    EXPECT_EQ(cli({"snapshot"}).status, 2);
    EXPECT_EQ(cli({"snapshot", "show", workspace(), "nothing"}).status, 1);
    EXPECT_THAT(cli({"snapshot", "list", workspace()}).out, HasSubstr("no snapshots"));
    EXPECT_EQ(cli({"snapshot", m_dir.file("absent.joust")}).status, 1);
}

// Names and votes of an open study come out together or not at all.
TEST_F(SnapshotCommand, leavesOpenStudiesOut)
{
    makeWorkspace(3);
    const std::string prompts = write("p.txt", "What is a tide?\nWhy is the sky blue?\nWhat is rust?\n");
    ASSERT_EQ(cli({"prompts", "import", workspace(), prompts, "--set", "s"}).status, 0);
    ASSERT_EQ(cli({"run", "create", workspace(), "first", "--set", "s"}).status, 0);
    ASSERT_EQ(cli({"run", "start", workspace(), "first"}).status, 0);
    ASSERT_EQ(cli({"study", "create", workspace(), "helpful", "--run", "first", "--reveal", "end"}).status, 0);
    cli({"battle", workspace(), "--study", "helpful", "--annotator", "ann"}, "a\nb\na\n");
    const CliResult early = cli({"snapshot", workspace()});
    EXPECT_EQ(early.status, 1);
    EXPECT_THAT(early.err + early.out, Not(HasSubstr("demo-")));
    ASSERT_EQ(cli({"study", "close", workspace(), "helpful"}).status, 0);
    EXPECT_THAT(cli({"snapshot", workspace()}).out, HasSubstr("demo-"));
}

} // namespace
} // namespace joust::cli
