// SPDX-License-Identifier: GPL-3.0-or-later
// import, export, check, retract, exclude, backup, recover and merge through the command line.
#include "app/cli_fixture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace joust::cli {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

constexpr const char* kVotes = "model_a,model_b,winner,judge\nx,y,model_a,j\ny,z,tie,k\nx,z,both_bad,j\n";

class WorkspaceCommands : public CliTest
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(cli({"new", workspace()}).status, 0);
        std::ofstream(votes()) << kVotes;
    }
    std::string votes() const { return m_dir.file("votes.csv"); }
    void import() { ASSERT_EQ(cli({"import", workspace(), votes()}).status, 0); }
    std::vector<std::string> voteIds()
    {
        std::vector<std::string> ids;
        for (const std::string& line : cli({"export", workspace(), "--format", "jsonl"}).lines())
            ids.push_back(Json::parse(line)["vote_id"]);
        return ids;
    }
    Json rank() { return Json::parse(cli({"rank", workspace(), "--format", "json"}).out)["data"]; }
};

TEST_F(WorkspaceCommands, importedVotesAreRankedAndAgainChangesNothing)
{
    const CliResult dry = cli({"import", workspace(), votes(), "--dry-run"});
    EXPECT_EQ(dry.status, 0);
    EXPECT_THAT(dry.out, HasSubstr("would import: 3 votes"));
    EXPECT_EQ(rank()["comparisons"], 0);
    import();
    EXPECT_EQ(rank()["comparisons"], 3);
    EXPECT_THAT(cli({"import", workspace(), votes()}).out, HasSubstr("already there: 3"));
    EXPECT_EQ(rank()["comparisons"], 3);
}

TEST_F(WorkspaceCommands, aRefusedFileIsNamedWithItsRowOnOneLine)
{
    std::ofstream(votes(), std::ios::app) << "x,y,won,j\n";
    const CliResult refused = cli({"import", workspace(), votes()});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("votes.csv:5: 'won' is not an outcome; nothing was imported"));
    EXPECT_EQ(std::count(refused.err.begin(), refused.err.end(), '\n'), 1);
}

TEST_F(WorkspaceCommands, aTextIsRedactedAndAnAnnotatorRenamedAndVotesStay)
{
    std::ofstream(votes()) << "model_a,model_b,winner,judge,prompt_text,response_a,response_b\n"
                              "x,y,model_a,jane,who?,CANARY,b\n";
    import();
    const Json before = Json::parse(cli({"export", workspace(), "--format", "jsonl"}).lines().front());
    const std::string battle = before["battle_id"];
    EXPECT_EQ(cli({"redact", workspace(), battle, "--part", "c", "--reason", "r"}).status, 2);
    EXPECT_EQ(cli({"redact", workspace(), battle, "--part", "a", "--reason", "asked to"}).status, 0);
    EXPECT_EQ(cli({"redact", workspace(), battle, "--part", "a", "--reason", "asked to"}).status, 1);
    EXPECT_EQ(cli({"pseudonym", workspace(), "jane", "reader-1"}).status, 0);
    const CliResult after = cli({"export", workspace(), "--format", "jsonl"});
    EXPECT_THAT(after.out, testing::Not(HasSubstr("CANARY")));
    EXPECT_THAT(after.out, testing::Not(HasSubstr("jane")));
    EXPECT_EQ(Json::parse(after.lines().front())["vote_id"], before["vote_id"]);
    EXPECT_EQ(cli({"check", workspace()}).status, 0);
}

TEST_F(WorkspaceCommands, retractedAndExcludedVotesLeaveTheRankingAndAnExclusionCanBeUndone)
{
    import();
    const std::vector<std::string> ids = voteIds();
    EXPECT_EQ(cli({"retract", workspace(), ids[0], "--reason", "slip"}).status, 0);
    EXPECT_EQ(cli({"exclude", workspace(), ids[1], "--reason", "did not read"}).status, 0);
    EXPECT_EQ(rank()["comparisons"], 1);
    EXPECT_EQ(cli({"exclude", workspace(), ids[1], "--undo", "--reason", "did read"}).status, 0);
    EXPECT_EQ(rank()["comparisons"], 2);
    EXPECT_EQ(cli({"retract", workspace(), ids[0], "--reason", "again"}).status, 1);
    EXPECT_EQ(cli({"retract", workspace(), "nonsense", "--reason", "x"}).status, 2);
}

TEST_F(WorkspaceCommands, theHeadInACodebookVerifiesLater)
{
    import();
    const std::string file = m_dir.file("out.csv");
    ASSERT_EQ(cli({"export", workspace(), "--format", "csv", "-o", file}).status, 0);
    std::ifstream stream(file + ".codebook.md");
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const std::string head = text.substr(text.rfind("\n- ") + 3, 64);
    EXPECT_EQ(cli({"check", workspace(), "--head", head}).status, 0);
    EXPECT_EQ(Json::parse(cli({"check", workspace(), "--format", "json"}).out)["heads"][0]["hash"], head);
    const CliResult wrong = cli({"check", workspace(), "--head", std::string(64, 'a')});
    EXPECT_EQ(wrong.status, 1);
    EXPECT_THAT(wrong.out, HasSubstr("no chain has the head"));
    EXPECT_EQ(cli({"check", workspace(), "--head", "abc"}).status, 2);
}

TEST_F(WorkspaceCommands, everyExportAndReportNamesTheHeads)
{
    import();
    const std::string head = Json::parse(cli({"check", workspace(), "--format", "json"}).out)["heads"][0]["hash"];
    EXPECT_THAT(cli({"export", workspace(), "--format", "kto"}).err, HasSubstr("head " + head));
    EXPECT_EQ(Json::parse(cli({"rank", workspace(), "--format", "json"}).out)["heads"], Json::array({head}));
    EXPECT_THAT(cli({"rank", workspace(), "--format", "markdown"}).out, HasSubstr(head));
    EXPECT_THAT(cli({"report", workspace()}).out, HasSubstr(head));
    EXPECT_EQ(Json::parse(cli({"rank", votes(), "--format", "json"}).out).count("heads"), 0U)
        << "a file of votes has no chains";
}

TEST_F(WorkspaceCommands, anExportOfSomeVotesSaysHowManyItLeftOut)
{
    import();
    const CliResult some = cli({"export", workspace(), "--format", "csv", "--annotator", "j"});
    EXPECT_EQ(some.lines().size(), 3U);
    EXPECT_THAT(some.err, HasSubstr("written: 2 votes; dropped: 1 (other_annotator 1)"));
    EXPECT_EQ(cli({"export", workspace(), "--format", "csv", "--since", "someday"}).status, 2);
}

TEST_F(WorkspaceCommands, backupRecoverAndMergeKeepEveryVote)
{
    import();
    const std::string copy = m_dir.file("copy.joust");
    const std::string rescued = m_dir.file("rescued.joust");
    const std::string united = m_dir.file("united.joust");
    ASSERT_EQ(cli({"backup", workspace(), copy}).status, 0);
    EXPECT_EQ(cli({"backup", workspace(), copy}).status, 1) << "nothing is overwritten";
    EXPECT_THAT(cli({"recover", copy, rescued}).out, HasSubstr("recovered 3 votes"));
    ASSERT_EQ(cli({"new", united}).status, 0);
    EXPECT_THAT(cli({"merge", united, copy, "--dry-run"}).out, HasSubstr("would merge"));
    EXPECT_THAT(cli({"merge", united, copy, rescued}).out, HasSubstr("already there: 3 votes"));
    for (const std::string& file : {copy, rescued, united})
        EXPECT_THAT(cli({"check", file}).out, HasSubstr("3 votes")) << file;
}

TEST_F(WorkspaceCommands, aMergeTakesPeopleForWhomItIsTold)
{
    import();
    const std::string other = m_dir.file("other.joust");
    const std::string rows = m_dir.file("rows.csv");
    std::ofstream(rows) << "model_a,model_b,winner,annotator\nx,y,tie,zoe\n";
    ASSERT_EQ(cli({"new", other}).status, 0);
    ASSERT_EQ(cli({"import", other, rows}).status, 0);
    EXPECT_THAT(cli({"merge", workspace(), other, "--match", "zoe=j", "--dry-run"}).out,
                HasSubstr("annotator zoe is taken for j"));
    EXPECT_THAT(cli({"merge", workspace(), other, "--match", "zoe=nobody"}).err,
                HasSubstr("cannot be taken for 'nobody'"));
    EXPECT_EQ(cli({"merge", workspace(), other, other, "--apart", "zoe"}).status, 2);
    const CliResult merged = cli({"merge", workspace(), other, "--apart", "zoe"});
    EXPECT_THAT(merged.out, HasSubstr("annotator zoe is new")) << merged.err;
    EXPECT_THAT(cli({"check", workspace()}).out, HasSubstr("4 votes"));
}

TEST_F(WorkspaceCommands, trainingDataSaysWhatItLeftOut)
{
    import();
    const CliResult dpo = cli({"export", workspace(), "--format", "dpo"});
    EXPECT_EQ(dpo.status, 0);
    EXPECT_THAT(dpo.err, HasSubstr("written: 0 votes; dropped: 3 (no_text 3)"));
}

} // namespace
} // namespace joust::cli
