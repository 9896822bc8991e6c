// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_fixture.h"
#include "store/workspace.h"

#include <gmock/gmock.h>

#include <fstream>

namespace joust::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

class StudyCommand : public CliTest
{
protected:
    // Of three contestants and four prompts.
    void makeStudy(const std::vector<std::string>& rules)
    {
        makeWorkspace(3);
        std::ofstream(m_dir.file("p.txt"))
            << "What is a tide?\nWhy is the sky blue?\nWhat is rust?\nWhat is a mutex?\n";
        ASSERT_EQ(cli({"prompts", "import", workspace(), m_dir.file("p.txt"), "--set", "s"}).status, 0);
        ASSERT_EQ(cli({"run", "create", workspace(), "first", "--set", "s"}).status, 0);
        ASSERT_EQ(cli({"run", "start", workspace(), "first"}).status, 0);
        std::vector<std::string> words{"study", "create", workspace(), "helpful", "--run", "first"};
        words.insert(words.end(), rules.begin(), rules.end());
        const CliResult made = cli(words);
        ASSERT_EQ(made.status, 0) << made.err;
        m_server.stop(); // a study needs no network
    }
    CliResult vote(const std::string& votes)
    {
        return cli({"battle", workspace(), "--study", "helpful", "--annotator", "ann"}, votes);
    }
};

TEST_F(StudyCommand, isServedByTheQueueAndGoesOnWhereItEnded)
{
    makeStudy({"--reveal", "vote"});
    const CliResult first = vote("a\nskip\n");
    EXPECT_EQ(first.status, 0) << first.err;
    EXPECT_THAT(first.out, HasSubstr("\"position\":1,\"of\":4"));
    EXPECT_THAT(first.out, HasSubstr("\"reveal\":{\"a\":\"demo-"));
    const CliResult second = vote("b\ntie\n");
    EXPECT_EQ(second.lines().front(), first.lines().back()) << "the battle that was left open";
    EXPECT_THAT(second.out, HasSubstr("{\"queue\":\"done\",\"closed\":4,\"of\":4}"));
    EXPECT_THAT(cli({"study", "status", workspace(), "helpful"}).out,
                HasSubstr("annotator ann: 3 votes, 1 skipped, 0 left"));
    EXPECT_EQ(cli({"check", workspace()}).status, 0);
}

TEST_F(StudyCommand, neverTellsNothingBeforeOrAfterAVote)
{
    makeStudy({"--reveal", "never"});
    const std::string out = vote("a\nb\ntie\nboth_bad\n").out;
    EXPECT_THAT(out, HasSubstr("\"queue\":\"done\""));
    for (const char* identity : {"demo-lucid", "demo-thorough", "demo-brief", "127.0.0.1", "http", "reveal"})
        EXPECT_THAT(out, Not(HasSubstr(identity)));
    ASSERT_EQ(cli({"study", "close", workspace(), "helpful"}).status, 0);
    EXPECT_EQ(vote("").out, "") << "not when it is closed either";
}

TEST_F(StudyCommand, atTheEndNamesAndVotesComeOutTogether)
{
    makeStudy({"--reveal", "end"});
    const CliResult voted = vote("a\nb\ntie\na\n");
    EXPECT_THAT(voted.out, Not(HasSubstr("demo-")));
    const CliResult exported = cli({"export", workspace(), "--format", "csv"});
    EXPECT_THAT(exported.err, HasSubstr("written: 0 votes; dropped: 4 (open_study 4)"));
    EXPECT_THAT(exported.out, Not(HasSubstr("demo-")));
    EXPECT_THAT(cli({"rank", workspace()}).out, Not(HasSubstr("demo-")));
    ASSERT_EQ(cli({"study", "close", workspace(), "helpful"}).status, 0);
    EXPECT_THAT(vote("").out, HasSubstr("{\"reveals\":[{\"battle\":"));
    EXPECT_THAT(cli({"export", workspace(), "--format", "csv"}).err, HasSubstr("written: 4 votes"));
    EXPECT_THAT(cli({"rank", workspace()}).out, HasSubstr("demo-lucid"));
    EXPECT_EQ(cli({"battle", workspace(), "--study", "helpful", "--count", "1"}, "a\n").status, 1);
}

TEST_F(StudyCommand, aSessionEndsWithItsNames)
{
    makeStudy({"--reveal", "session", "--repeat-share", "0.25"});
    EXPECT_THAT(vote("a\nb\ntie\n").out, Not(HasSubstr("demo-")));
    EXPECT_THAT(vote("a\n").out, HasSubstr("{\"reveals\":[{\"battle\":"));
}

TEST_F(StudyCommand, goldItemsAreCountedOnceTheStudyIsClosed)
{
    std::ofstream(m_dir.file("gold.csv")) << "worse,prompt,better\nbad,2+2?,4\n";
    makeStudy({"--gold", m_dir.file("gold.csv"), "--gold-share", "0.25", "--pacing", "common_rate"});
    const std::string answered = vote("a\na\na\na\n").out;
    EXPECT_THAT(answered, HasSubstr("2+2?"));
    EXPECT_THAT(answered, Not(HasSubstr("gold")));
    const std::string open = cli({"study", "status", workspace(), "helpful"}).out;
    EXPECT_THAT(open, HasSubstr("gold: 0.25 of them, out of 1\npacing: common_rate\n"));
    EXPECT_THAT(open, Not(HasSubstr("right")));
    ASSERT_EQ(cli({"study", "close", workspace(), "helpful"}).status, 0);
    EXPECT_THAT(cli({"study", "status", workspace(), "helpful"}).out,
                testing::ContainsRegex("0 left, gold [01] of 1 right \\("));
    EXPECT_THAT(cli({"export", workspace(), "--format", "csv"}).out, HasSubstr("\"gold item\""));
    EXPECT_THAT(cli({"rank", workspace()}).out, Not(HasSubstr("gold:")));
    EXPECT_EQ(cli({"check", workspace()}).status, 0);
}

TEST_F(StudyCommand, aBadFileOfGoldItemsMakesNoStudy)
{
    makeStudy({});
    const auto refused = [&](const std::string& file) {
        std::ofstream(m_dir.file("gold.csv")) << file;
        const CliResult made =
            cli({"study", "create", workspace(), "other", "--run", "first", "--gold", m_dir.file("gold.csv")});
        EXPECT_EQ(made.status, 1);
        return made.err;
    };
    EXPECT_THAT(refused("prompt,better,worse\na,b,c\na,b,b\n"), HasSubstr("gold.csv:3: the two answers are equal"));
    EXPECT_THAT(refused("prompt,better\na,b\n"), HasSubstr("gold.csv:1: the header needs the columns prompt, better"));
    EXPECT_THAT(refused("prompt,better,worse\na,b\n"), HasSubstr("gold.csv:2: 2 fields instead of 3"));
    EXPECT_THAT(refused("{\"prompt\":\"p\",\"better\":\"b\"}"),
                HasSubstr("gold.csv:1: prompt, better or worse is empty"));
    EXPECT_THAT(refused("prompt,better,worse\n"), HasSubstr("there are no gold items in it"));
    EXPECT_THAT(cli({"study", "list", workspace()}).out, Not(HasSubstr("other")));
}

TEST_F(StudyCommand, wrongUseIsSaid)
{
    makeStudy({});
    EXPECT_EQ(cli({"study"}).status, 2);
    EXPECT_THAT(cli({"study", "create", workspace(), "helpful", "--run", "first"}).err,
                HasSubstr("there is a study named helpful"));
    EXPECT_THAT(
        cli({"study", "create", workspace(), "x", "--run", "first", "--repeat-share", "0.1", "--reveal", "vote"}).err,
        HasSubstr("which battle comes again"));
    EXPECT_EQ(cli({"battle", workspace(), "--study", "helpful", "--seed", "3"}).status, 2);
    EXPECT_THAT(cli({"battle", workspace(), "--study", "other"}).err, HasSubstr("no study named other"));
}

TEST_F(StudyCommand, unlockTakesTheWindowsPasswordAway)
{
    ASSERT_EQ(cli({"new", workspace()}).status, 0);
    EXPECT_THAT(cli({"study", "unlock", workspace()}).out, testing::HasSubstr("there was no study password"));
    {
        const auto open = store::Workspace::open(workspace(), store::Access::ReadWrite, {m_rng, m_clock});
        ASSERT_TRUE(open);
        ASSERT_TRUE((*open)->settings().setStudyPassword("secret"));
        EXPECT_FALSE(*(*open)->settings().isStudyPassword("Secret"));
        EXPECT_TRUE(*(*open)->settings().isStudyPassword("secret"));
    }
    EXPECT_THAT(cli({"study", "unlock", workspace()}).out, testing::HasSubstr("the study password is gone"));
    const auto open = store::Workspace::open(workspace(), store::Access::ReadOnly, {m_rng, m_clock});
    ASSERT_TRUE(open);
    EXPECT_FALSE(*(*open)->settings().hasStudyPassword());
}

} // namespace
} // namespace joust::cli
