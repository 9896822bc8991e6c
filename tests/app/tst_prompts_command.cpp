// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_fixture.h"

#include <gmock/gmock.h>

#include <fstream>

namespace joust::cli {
namespace {

using testing::HasSubstr;

class PromptsCommand : public CliTest
{
protected:
    PromptsCommand() { cli({"new", workspace()}); }
    std::string write(const std::string& name, const std::string& text)
    {
        std::ofstream(m_dir.file(name)) << text;
        return m_dir.file(name);
    }
};

TEST_F(PromptsCommand, importsReportsAndLists)
{
    const std::string file = write("p.txt", "What is a tide?\nWhat is a tide?\nWrite a Python function.\n");
    const CliResult tried = cli({"prompts", "import", workspace(), file, "--set", "first", "--dry-run"});
    EXPECT_EQ(tried.status, 0);
    EXPECT_THAT(tried.out, HasSubstr("would import: 2 prompts"));
    EXPECT_EQ(cli({"prompts", "list", workspace()}).out.find("first"), std::string::npos);

    const CliResult imported = cli({"prompts", "import", workspace(), file, "--set", "first"});
    EXPECT_EQ(imported.status, 0) << imported.err;
    EXPECT_THAT(imported.out, HasSubstr("left out, exact duplicates: 1\n  row 2 is like row 1\n"));
    EXPECT_THAT(cli({"prompts", "list", workspace()}).out, HasSubstr("first        2"));
    EXPECT_THAT(cli({"prompts", "list", workspace(), "--set", "first"}).out, HasSubstr("coding,short"));
}

TEST_F(PromptsCommand, exportsASetThatIsTheSameAgain)
{
    const std::string file =
        write("q.jsonl", "{\"question_id\":81,\"category\":\"writing\",\"turns\":[\"A poem.\",\"Shorter.\"]}\n");
    ASSERT_EQ(cli({"prompts", "import", workspace(), file, "--set", "mt"}).status, 0);
    const CliResult out = cli({"prompts", "export", workspace(), "--set", "mt", "--format", "mt-bench"});
    EXPECT_EQ(out.out, "{\"question_id\":81,\"category\":\"writing\",\"turns\":[\"A poem.\",\"Shorter.\"]}\n");
    EXPECT_THAT(out.err, HasSubstr("written: 1 prompts"));
    EXPECT_THAT(cli({"prompts", "export", workspace(), "--set", "mt", "--format", "arena-hard"}).err,
                HasSubstr("dropped: 1 (several_turns)"));
    EXPECT_EQ(cli({"prompts", "export", workspace(), "--set", "none"}).status, 1);
}

TEST_F(PromptsCommand, aRefusedFileNamesTheRowAndLeavesNothing)
{
    const CliResult refused =
        cli({"prompts", "import", workspace(), write("p.csv", "prompt\nfine\n\"\"\n"), "--set", "first"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("p.csv:3: the prompt is empty; nothing was imported"));
    EXPECT_EQ(cli({"prompts", "list", workspace(), "--set", "first"}).status, 1);
}

TEST_F(PromptsCommand, aSetWithSeveralTurnsIsKept)
{
    cli({"prompts", "import", workspace(), write("q.jsonl", R"({"turns":["Name a river.","And a lake."]})"), "--set",
         "mt"});
    EXPECT_THAT(cli({"prompts", "list", workspace(), "--set", "mt"}).out, HasSubstr("multi_turn"));
}

TEST_F(PromptsCommand, aSetIsChangedByHand)
{
    cli({"prompts", "import", workspace(), write("p.txt", "What is a tide?\nand this\nlast\n"), "--set", "s"});
    const auto listed = [&](const std::string& set) { return cli({"prompts", "list", workspace(), "--set", set}).out; };
    EXPECT_EQ(cli({"prompts", "edit", workspace(), "--set", "s", "--number", "2", "--text",
                   "Schreibe bitte eine Funktion in Python."})
                  .out,
              "changed: 1 prompt\n");
    EXPECT_THAT(listed("s"), HasSubstr("Schreibe bitte"));
    EXPECT_THAT(listed("s"), HasSubstr("coding"));
    EXPECT_EQ(cli({"prompts", "edit", workspace(), "--set", "s", "--number", "2", "--text", "last"}).status, 1);
    EXPECT_EQ(cli({"prompts", "tag", workspace(), "hard", "--set", "s", "--number", "1", "--number", "3"}).out,
              "changed: 2 prompts\n");
    EXPECT_EQ(cli({"prompts", "tag", workspace(), "hard", "--set", "s", "--remove"}).out, "changed: 2 prompts\n");
    EXPECT_EQ(cli({"prompts", "tag", workspace(), "hard", "--set", "s", "--number", "9"}).status, 1);
    EXPECT_EQ(cli({"prompts", "remove", workspace(), "--set", "s", "--number", "1"}).out, "changed: 1 prompt\n");
    EXPECT_EQ(listed("s").find("What is a tide?"), std::string::npos);
    EXPECT_EQ(cli({"prompts", "rename", workspace(), "--set", "s", "--to", "t"}).status, 0);
    EXPECT_THAT(listed("t"), HasSubstr("last"));
    EXPECT_EQ(cli({"prompts", "remove", workspace(), "--set", "t"}).status, 0);
    EXPECT_EQ(cli({"prompts", "list", workspace(), "--set", "t"}).status, 1);
    EXPECT_THAT(cli({"audit", workspace(), "--kind", "prompts"}).out, HasSubstr("remove the set t"));
}

TEST_F(PromptsCommand, everyRuleCanBeRead)
{
    EXPECT_THAT(cli({"prompts", "rules"}).out, HasSubstr("multi_turn: has more than one turn"));
}

} // namespace
} // namespace joust::cli
