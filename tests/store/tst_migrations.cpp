// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/workspace_backup.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include <array>

namespace joust::store {
namespace {

const int kNext = latestVersion() + 1;
const Migration kAddTable{kNext, "CREATE TABLE later(x INTEGER) STRICT; INSERT INTO later VALUES(1)"};
const Migration kBroken{kNext + 1, "CREATE TABLE also(x INTEGER) STRICT; INSERT INTO missing VALUES(1)"};

int tables(Connection& connection, const std::string& name)
{
    return connection.database().execAndGet("SELECT count(*) FROM sqlite_schema WHERE name='" + name + "'").getInt();
}

TEST(Migrations, areConsecutiveFromOne)
{
    int expected = 1;
    for (const Migration& step : migrations())
        EXPECT_EQ(step.version, expected++);
}

TEST(Migrations, aStepRunsOnceAfterABackup)
{
    support::TestWorkspace t;
    Connection& connection = t.workspace->connection();
    const std::array<Migration, 1> steps{kAddTable};
    ASSERT_TRUE(migrate(connection, steps));
    EXPECT_EQ(*schemaVersion(connection), kNext);
    ASSERT_TRUE(migrate(connection, steps)) << "running again changes nothing";
    EXPECT_EQ(connection.database().execAndGet("SELECT count(*) FROM later").getInt(), 1);

    SQLite::Database backup(t.path + ".v" + std::to_string(latestVersion()) + ".backup", SQLite::OPEN_READONLY);
    EXPECT_EQ(backup.execAndGet("PRAGMA user_version").getInt(), latestVersion());
    EXPECT_EQ(backup.execAndGet("SELECT count(*) FROM endpoint").getInt(), 2);
}

TEST(Migrations, aBrokenStepLeavesTheLastCompleteVersion)
{
    support::TestWorkspace t;
    Connection& connection = t.workspace->connection();
    const std::array<Migration, 2> steps{kAddTable, kBroken};
    EXPECT_FALSE(migrate(connection, steps));
    EXPECT_EQ(*schemaVersion(connection), kNext);
    EXPECT_EQ(tables(connection, "later"), 1);
    EXPECT_EQ(tables(connection, "also"), 0);
}

TEST(Migrations, aBackupNeverReplacesAFile)
{
    support::TestWorkspace t;
    ASSERT_TRUE(backupTo(t.workspace->connection(), t.dir.file("copy")));
    EXPECT_EQ(backupTo(t.workspace->connection(), t.dir.file("copy")).error().code, base::ErrorCode::AlreadyExists);
}

TEST(Migrations, aBackupOnRequestReplacesOnlyWhenItIsComplete)
{
    support::TestWorkspace t;
    const std::string target = t.dir.file("copy.joust");
    std::ofstream(target) << "old";
    std::stop_source stop;
    BackupOptions options{true, {}, stop.get_token()};
    stop.request_stop();
    EXPECT_EQ(backupWorkspace(t.path, target, t.services(), options).error().code, base::ErrorCode::Cancelled);
    EXPECT_EQ(std::filesystem::file_size(target), 3U) << "what was there stays";
    EXPECT_EQ(backupWorkspace(t.path, t.path, t.services(), {true, {}, {}}).error().code,
              base::ErrorCode::InvalidArgument);
    std::int64_t pages = 0;
    ASSERT_TRUE(backupWorkspace(t.path, target, t.services(),
                                {true, [&](std::int64_t done, std::int64_t) { pages = done; }, {}}));
    EXPECT_GT(pages, 10);
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(t.dir.path()))
        files += entry.path().filename().string().starts_with("copy") ? 1 : 0;
    EXPECT_EQ(files, 1) << "nothing is left beside it";
    EXPECT_TRUE(Workspace::open(target, Access::ReadOnly, t.services()));
}

} // namespace
} // namespace joust::store
