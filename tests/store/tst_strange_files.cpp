// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a stranger prepared, and files in unusual places.
#include "store/column_rules.h"
#include "store/vote_outlines.h"
#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "store/workspace_merge.h"

#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <map>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::must;
using support::TestWorkspace;

TEST(StrangeFiles, aSchemaThatIsNotOursIsRefusedBeforeAnythingInItRuns)
{
    struct Case
    {
        const char* sql;
        const char* named;
    };
    for (const Case& c :
         {Case{"CREATE TRIGGER evil AFTER INSERT ON vote BEGIN DELETE FROM draft; END", "trigger evil"},
          Case{"CREATE VIEW evil AS SELECT * FROM vote", "view evil"}, Case{"CREATE TABLE evil(x)", "table evil"},
          Case{"DROP TRIGGER vote_no_delete", "trigger vote_no_delete"},
          Case{"DROP TRIGGER vote_no_delete; CREATE TRIGGER vote_no_delete BEFORE DELETE ON vote BEGIN SELECT 1; END",
               "trigger vote_no_delete"},
          Case{"ALTER TABLE vote ADD COLUMN evil TEXT", "table vote"}}) {
        TestWorkspace t;
        t.workspace.reset();
        SQLite::Database(t.path, SQLite::OPEN_READWRITE).exec(c.sql);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = Workspace::open(t.path, access, t.services());
            ASSERT_FALSE(opened) << c.sql;
            EXPECT_EQ(opened.error().code, ErrorCode::Corrupt);
            EXPECT_THAT(opened.error().detail, testing::HasSubstr(c.named));
        }
    }
}

// The schema stays ours to the letter, and rows become such as it would never let in.
void breakRules(const std::string& path, const std::string& sql)
{
    SQLite::Database db(path, SQLite::OPEN_READWRITE);
    db.exec("PRAGMA synchronous=OFF");
    std::map<std::string, std::string> triggers;
    {
        SQLite::Statement row(db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (row.executeStep())
            triggers[row.getColumn(0).getString()] = row.getColumn(1).getString();
    }
    for (const auto& [name, text] : triggers)
        db.exec("DROP TRIGGER " + name);
    db.exec("PRAGMA ignore_check_constraints=ON");
    db.exec("PRAGMA foreign_keys=OFF");
    db.exec(sql);
    for (const auto& [name, text] : triggers)
        db.exec(text);
}

base::Result<void> readOutlines(Workspace& workspace)
{
    const auto outlines = VoteOutlines::of(workspace, StyleCounts::Read);
    if (!outlines)
        return outlines.error();
    for (const VotePart part : outlines->parts(1)) {
        const base::Result<void> read = outlines->read(workspace, part, [](const VoteRow&) { return true; });
        if (!read)
            return read;
    }
    return {};
}

TEST(StrangeFiles, rowsThatBreakTheRulesOfTheirColumnsAreNotTrusted)
{
    struct Case
    {
        const char* sql;
        bool everyReaderLooks; // else only a reader of texts, and the check
    };
    TestWorkspace here;
    TestWorkspace t;
    must(t.workspace->ledger().commit(t.readyBattle().id, t.annotator, {}, 1));
    t.workspace.reset();
    for (const Case& c :
         {Case{"UPDATE vote SET outcome = 'c'", true}, Case{"UPDATE vote SET identity_guessed = 2", true},
          Case{"UPDATE vote SET vote_ms = -1", true}, Case{"UPDATE vote SET strength = 'x'", false},
          Case{"UPDATE battle SET source = 'x'", true}, Case{"UPDATE battle SET blind = 7", true},
          Case{"UPDATE annotator SET role = 'king'", true},
          Case{"UPDATE annotator SET name = CAST(x'ff' AS TEXT)", true},
          Case{"UPDATE answer SET text = CAST(x'ff' AS TEXT)", false}, Case{"DELETE FROM sealed_assignment", true},
          Case{"DELETE FROM annotator", true}}) {
        SCOPED_TRACE(c.sql);
        const std::string broken = t.dir.file("broken.joust");
        std::filesystem::copy_file(t.path, broken, std::filesystem::copy_options::overwrite_existing);
        breakRules(broken, c.sql);
        const auto reader = must(Workspace::open(broken, Access::ReadOnly, t.services()));
        EXPECT_FALSE(must(checkWorkspace(*reader)).problems.empty());
        const base::Result<void> votes = forEachVote(*reader, Texts::Read, [](const VoteRow&) { return true; });
        ASSERT_FALSE(votes);
        EXPECT_EQ(votes.error().code, ErrorCode::Corrupt);
        if (c.everyReaderLooks) {
            EXPECT_EQ(readOutlines(*reader).error().code, ErrorCode::Corrupt);
        }
        EXPECT_FALSE(mergeWorkspace(*here.workspace, broken));
    }
}

TEST(StrangeFiles, theCheckAsksEveryRuleOfTheSchema)
{
    EXPECT_EQ(checksIn("CREATE TABLE t(a TEXT CHECK(a IN ('(', ')')), b INTEGER, CHECK((a = '') = (b > 0)))"),
              (std::vector<std::string>{"a IN ('(', ')')", "(a = '') = (b > 0)"}));
    TestWorkspace t;
    must(t.workspace->ledger().commit(t.readyBattle().id, t.annotator, {}, 1));
    t.workspace.reset();
    breakRules(t.path, "UPDATE answer SET side = 'c' WHERE side = 'b'");
    const auto reader = must(Workspace::open(t.path, Access::ReadOnly, t.services()));
    EXPECT_THAT(must(checkWorkspace(*reader)).problems,
                testing::Contains("1 rows of table answer break the rule side IN ('a', 'b')"));
}

TEST(StrangeFiles, onANetworkFileSystemARollbackJournalIsUsedAndNothingIsLost)
{
    TestWorkspace t;
    t.workspace.reset();
    Services services = t.services();
    services.onNetwork = [](const std::string&) { return true; };
    t.workspace = must(Workspace::open(t.path, Access::ReadWrite, services));
    EXPECT_TRUE(t.workspace->usesRollbackJournal());
    EXPECT_EQ(t.workspace->connection().database().execAndGet("PRAGMA journal_mode").getString(), "delete");
    must(t.workspace->ledger().commit(t.readyBattle().id, t.annotator, {}, 1));

    const auto second = Workspace::open(t.path, Access::ReadWrite, services);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::WorkspaceLocked);
    EXPECT_THAT(second.error().detail, testing::HasSubstr("process " + std::to_string(getpid()) + " on "));
    const auto reader = must(Workspace::open(t.path, Access::ReadOnly, services));
    EXPECT_EQ(must(checkWorkspace(*reader)).votes, 1);
    EXPECT_TRUE(must(checkWorkspace(*reader)).problems.empty());
}

TEST(StrangeFiles, aReaderDoesNotWaitForTheWriterAndSeesWholeVotes)
{
    TestWorkspace t;
    const auto reader = must(Workspace::open(t.path, Access::ReadOnly, t.services()));
    for (int i = 1; i <= 5; ++i) {
        must(t.workspace->ledger().commit(t.readyBattle().id, t.annotator, {}, 1));
        const CheckReport report = must(checkWorkspace(*reader));
        EXPECT_EQ(report.votes, i);
        EXPECT_TRUE(report.problems.empty());
    }
}

} // namespace
} // namespace joust::store
