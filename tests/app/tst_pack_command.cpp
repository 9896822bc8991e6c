// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace joust::cli {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class PackCommand : public CliTest
{
protected:
    // Battles with answers and without a vote.
    void makeBattles(const std::string& count)
    {
        makeWorkspace(3);
        const CliResult made =
            cli({"battle", workspace(), "--prompt", "What is a tide?", "--count", count, "--generate-only"});
        ASSERT_EQ(made.status, 0) << made.err;
        m_server.stop(); // packs need no network
    }
    std::string pack() const { return m_dir.file("p.joustpack"); }
    CliResult vote(const std::string& votes, const std::vector<std::string>& more = {})
    {
        std::vector<std::string> words{"battle", pack(), "--annotator", "zoe"};
        words.insert(words.end(), more.begin(), more.end());
        return cli(words, votes);
    }
};

TEST_F(PackCommand, battlesGoOutAndVotesComeHomeOnce)
{
    makeBattles("4");
    const CliResult exported = cli({"pack", "export", workspace(), "-o", pack()});
    ASSERT_EQ(exported.status, 0) << exported.err;
    EXPECT_EQ(exported.out, "exported 4 battles to " + pack() + "\n");
    const CliResult first = vote("a\n{\"outcome\":\"b\",\"strength\":\"much\",\"comment\":\"clear\"}\n");
    EXPECT_EQ(first.status, 0) << first.err;
    EXPECT_THAT(first.out, HasSubstr("\"position\":1,\"of\":4"));
    EXPECT_THAT(first.out, Not(HasSubstr("reveal")));
    EXPECT_THAT(first.out, Not(HasSubstr("demo-")));
    const CliResult second = vote("skip\ntie\n", {"--reveal", "vote"});
    EXPECT_EQ(second.lines().front(), first.lines().back()) << "the battle that was left open";
    EXPECT_THAT(second.out, HasSubstr("{\"queue\":\"done\",\"closed\":4,\"of\":4}"));
    EXPECT_THAT(second.out, Not(HasSubstr("reveal")));
    EXPECT_EQ(cli({"check", pack()}).out, "ok: a pack of 4 battles, 3 votes, 1 skips\n");
    EXPECT_THAT(cli({"check", pack(), "--format", "json"}).out, HasSubstr("\"votes\": 3"));

    EXPECT_THAT(cli({"pack", "merge", workspace(), pack(), "--dry-run"}).out, StartsWith("would merge"));
    const CliResult merged = cli({"pack", "merge", workspace(), pack()});
    EXPECT_EQ(merged.status, 0) << merged.err;
    EXPECT_EQ(merged.out,
              "merged " + pack() + ": 3 votes, 1 skip; already there: 0; kept out: 0\n  annotator zoe (new)\n");
    EXPECT_THAT(cli({"pack", "merge", workspace(), pack()}).out,
                HasSubstr(": 0 votes, 0 skips; already there: 4; kept out: 0\n"));
    EXPECT_EQ(cli({"check", workspace()}).status, 0);
    EXPECT_THAT(cli({"rank", workspace()}).out, HasSubstr("3 comparisons"));
    EXPECT_THAT(cli({"export", workspace(), "--format", "csv"}).out, HasSubstr(",\"pack\","));
    EXPECT_THAT(cli({"audit", workspace()}).out, HasSubstr("pack p.joustpack: 3 votes, 1 skips; kept out: 0"));
}

TEST_F(PackCommand, whatCannotBeIsRefusedInOneLine)
{
    makeBattles("2");
    const auto refused = [&](const std::vector<std::string>& words, int status, const std::string& why) {
        const CliResult result = cli(words, "a\n");
        EXPECT_EQ(result.status, status) << words[0] << ": " << result.out;
        EXPECT_THAT(result.err, HasSubstr(why));
        EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
        EXPECT_EQ(result.out, "");
    };
    refused({"pack", "export", workspace()}, 2, "--output");
    refused({"pack", "export", workspace(), "-o", pack(), "--study", "s", "--set", "t"}, 2, "--set");
    refused({"pack", "export", workspace(), "-o", pack(), "--study", "none"}, 1, "no study named none");
    refused({"pack", "export", workspace(), "-o", pack(), "--count", "3"}, 1, "3 battles were asked for, and 2 are");
    EXPECT_FALSE(std::filesystem::exists(pack()));
    ASSERT_EQ(cli({"pack", "export", workspace(), "-o", pack(), "--count", "1"}).status, 0);
    refused({"pack", "export", workspace(), "-o", pack()}, 1, "exists; nothing was written");
    ASSERT_EQ(cli({"pack", "export", workspace(), "-o", pack(), "--force"}).status, 0);
    refused({"battle", pack(), "--set", "s"}, 2, "a pack brings its own battles");
    refused({"battle", pack(), "--votes", m_dir.file("none")}, 1, "cannot read the votes");
    EXPECT_EQ(vote("a\n", {"--count", "2"}).status, 1);
    EXPECT_EQ(vote("left\n").status, 1);
    refused({"pack", "merge", workspace(), m_dir.file("none")}, 1, "nothing was merged");
    refused({"pack", "merge", workspace(), workspace()}, 1, "is not a Joust pack; nothing was merged");
    ASSERT_EQ(cli({"new", m_dir.file("other.joust")}).status, 0);
    refused({"pack", "merge", m_dir.file("other.joust"), pack()}, 1, "was not exported from this workspace");
    EXPECT_EQ(cli({"pack"}).status, 2);
    for (const char* command : {"export", "merge"})
        EXPECT_THAT(cli({"pack", command, "--help"}).out, HasSubstr("Example: joust-cli pack "));
}

TEST_F(PackCommand, takesTheOneOpenStudyWhereNoBattleWaits)
{
    makeWorkspace(3);
    std::ofstream(m_dir.file("p.txt")) << "What is a tide?\nWhy is the sky blue?\nWhat is rust?\n";
    ASSERT_EQ(cli({"prompts", "import", workspace(), m_dir.file("p.txt"), "--set", "s"}).status, 0);
    ASSERT_EQ(cli({"run", "create", workspace(), "first", "--set", "s"}).status, 0);
    ASSERT_EQ(cli({"run", "start", workspace(), "first"}).status, 0);
    EXPECT_EQ(cli({"pack", "export", workspace(), "-o", pack()}).status, 1) << "a run is no study";
    ASSERT_EQ(cli({"study", "create", workspace(), "helpful", "--run", "first"}).status, 0);
    const CliResult exported = cli({"pack", "export", workspace(), "-o", pack()});
    ASSERT_EQ(exported.status, 0) << exported.err;
    EXPECT_EQ(exported.out, "exported 3 battles of study helpful to " + pack() + "\n");
    vote("a\na\na\n");
    ASSERT_EQ(cli({"pack", "merge", workspace(), pack()}).status, 0);
    EXPECT_THAT(cli({"study", "status", workspace(), "helpful"}).out,
                HasSubstr("annotator zoe: 3 votes, 0 skipped, 0 left"));
    EXPECT_THAT(cli({"rank", workspace()}).out, Not(HasSubstr("demo-"))) << "the study is open";
    ASSERT_EQ(cli({"study", "close", workspace(), "helpful"}).status, 0);
    EXPECT_THAT(cli({"rank", workspace()}).out, HasSubstr("demo-lucid"));
}

} // namespace
} // namespace joust::cli
