// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a stranger prepared, and files in unusual places.
#include "store/workspace_check.h"

#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

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
