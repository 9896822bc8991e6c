// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshot_repository.h"

#include "store/workspace_check.h"
#include "store/workspace_merge.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace joust::store {
namespace {

using support::must;

const SnapshotContent kContent{"week 1", "[]", "abc", "[]", "{}", R"([{"name":"alpha","rank":1}])"};

TEST(SnapshotRepository, addsAndListsInOrder)
{
    support::TestWorkspace t;
    EXPECT_TRUE(must(t.workspace->snapshots().list()).empty());
    const SnapshotRow first = must(t.workspace->snapshots().add(kContent));
    SnapshotContent later = kContent;
    later.name.clear();
    must(t.workspace->snapshots().add(later));
    t.reopen();
    const std::vector<SnapshotRow> rows = must(t.workspace->snapshots().list());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].id, first.id);
    EXPECT_EQ(rows[0].content, kContent);
    EXPECT_FALSE(rows[0].joustVersion.empty());
    EXPECT_EQ(rows[1].content.name, "");
    EXPECT_TRUE(must(checkWorkspace(*t.workspace)).problems.empty());
}

TEST(SnapshotRepository, isNeverChangedOrDeleted)
{
    support::TestWorkspace t;
    must(t.workspace->snapshots().add(kContent));
    SQLite::Database& db = t.workspace->connection().database();
    for (const char* sql :
         {"UPDATE snapshot SET board = '[]'", "UPDATE snapshot SET name = 'x'", "DELETE FROM snapshot"})
        EXPECT_THROW(db.exec(sql), SQLite::Exception) << sql;
    EXPECT_EQ(must(t.workspace->snapshots().list()).front().content, kContent);
}

TEST(SnapshotRepository, refusesNamesThatAreNoText)
{
    support::TestWorkspace t;
    for (const std::string& name : {std::string("\xff"), std::string(201, 'x')}) {
        SnapshotContent content = kContent;
        content.name = name;
        EXPECT_EQ(t.workspace->snapshots().add(content).error().code, base::ErrorCode::InvalidArgument);
    }
    EXPECT_TRUE(must(t.workspace->snapshots().list()).empty());
}

TEST(SnapshotRepository, comesAlongInAMergeOnce)
{
    support::TestWorkspace here;
    support::TestWorkspace there;
    const SnapshotRow frozen = must(there.workspace->snapshots().add(kContent));
    there.workspace.reset();
    EXPECT_EQ(must(mergeWorkspace(*here.workspace, there.path)).snapshots, 1);
    EXPECT_EQ(must(mergeWorkspace(*here.workspace, there.path)).snapshots, 0);
    const std::vector<SnapshotRow> rows = must(here.workspace->snapshots().list());
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].id, frozen.id);
    EXPECT_EQ(rows[0].createdUtc, frozen.createdUtc);
    EXPECT_EQ(rows[0].content, kContent);
}

} // namespace
} // namespace joust::store
