// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_check.h"

#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace joust::store {
namespace {

using support::must;
using support::TestWorkspace;

TEST(WorkspaceCheck, aHealthyWorkspaceHasNoProblems)
{
    TestWorkspace t;
    must(t.workspace->ledger().commit(t.readyBattle().id, t.annotator, {}, 1));
    must(t.workspace->ledger().skip(t.readyBattle().id, t.annotator, ""));
    t.readyBattle();
    const CheckReport report = must(checkWorkspace(*t.workspace));
    EXPECT_EQ(report.battles, 3);
    EXPECT_EQ(report.votes, 1);
    EXPECT_TRUE(report.problems.empty()) << report.problems.front();
}

TEST(WorkspaceCheck, tamperingIsFound)
{
    struct Case
    {
        const char* sql;
        const char* sentence;
    };
    for (const Case& c :
         {Case{"DROP TRIGGER answer_no_delete; DELETE FROM answer WHERE side='a'", "two answers"},
          Case{"DROP TRIGGER assignment_no_delete; DELETE FROM sealed_assignment", "sealed assignment"},
          Case{"UPDATE battle SET state='failed'", "no battle with answers"},
          Case{"DROP TRIGGER skip_no_vote; INSERT INTO skip SELECT battle_id, annotator_id, created_utc, '' FROM vote",
               "skipped"},
          Case{"PRAGMA foreign_keys=OFF; DELETE FROM annotator", "missing row"}}) {
        TestWorkspace t;
        must(t.workspace->ledger().commit(t.readyBattle().id, t.annotator, {}, 1));
        t.workspace->connection().database().exec(c.sql);
        const CheckReport report = must(checkWorkspace(*t.workspace));
        ASSERT_FALSE(report.problems.empty()) << c.sql;
        EXPECT_NE(report.problems.front().find(c.sentence), std::string::npos) << report.problems.front();
    }
}

} // namespace
} // namespace joust::store
