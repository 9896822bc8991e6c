// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::TempDir;
using support::TestWorkspace;

class WorkspaceTest : public testing::Test
{
protected:
    Services services() { return {m_rng, m_clock}; }
    ErrorCode openError(const std::string& path, Access access = Access::ReadWrite)
    {
        const auto opened = Workspace::open(path, access, services());
        return opened ? ErrorCode::InvalidArgument : opened.error().code;
    }

    TempDir m_dir;
    base::SystemRng m_rng;
    support::FakeClock m_clock;
};

mode_t modeOf(const std::string& path)
{
    struct stat info = {};
    return stat(path.c_str(), &info) == 0 ? info.st_mode & 0777 : 0;
}

TEST_F(WorkspaceTest, everyFileOfAWorkspaceIsForItsOwnerOnly)
{
    TestWorkspace t;
    t.readyBattle();
    EXPECT_EQ(modeOf(t.path), 0600U);
    EXPECT_EQ(modeOf(t.path + "-wal"), 0600U);
    EXPECT_EQ(modeOf(t.path + "-shm"), 0600U);
    EXPECT_EQ(modeOf(t.path + ".lock"), 0600U);
}

TEST_F(WorkspaceTest, commitsWaitForTheDisk)
{
    TestWorkspace t;
    SQLite::Database& db = t.workspace->connection().database();
    EXPECT_EQ(db.execAndGet("PRAGMA synchronous").getInt(), 2); // FULL
    EXPECT_EQ(db.execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(db.execAndGet("PRAGMA foreign_keys").getInt(), 1);
    EXPECT_EQ(db.execAndGet("PRAGMA temp_store").getInt(), 2); // MEMORY: no temporary file
}

TEST_F(WorkspaceTest, anExistingFileIsNotOverwritten)
{
    const std::string path = m_dir.file("precious");
    std::ofstream(path) << "precious";
    EXPECT_EQ(Workspace::create(path, services()).error().code, ErrorCode::AlreadyExists);
    std::string kept;
    std::ifstream(path) >> kept;
    EXPECT_EQ(kept, "precious");
}

TEST_F(WorkspaceTest, otherFilesAreToldApartFromWorkspaces)
{
    EXPECT_EQ(openError(m_dir.file("missing.joust")), ErrorCode::NotFound);
    std::ofstream(m_dir.file("text.joust")) << "this is not a database, only text of some length\n";
    EXPECT_EQ(openError(m_dir.file("text.joust")), ErrorCode::NotAWorkspace);
    std::ofstream(m_dir.file("empty.joust"));
    EXPECT_EQ(openError(m_dir.file("empty.joust")), ErrorCode::NotAWorkspace);
    {
        SQLite::Database foreign(m_dir.file("foreign.joust"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        foreign.exec("CREATE TABLE t(x)");
    }
    EXPECT_EQ(openError(m_dir.file("foreign.joust")), ErrorCode::NotAWorkspace);
    EXPECT_EQ(modeOf(m_dir.file("foreign.joust") + "-wal"), 0U) << "a foreign file must not be touched";
}

TEST_F(WorkspaceTest, aNewerSchemaIsRefusedAndTheWriterNamed)
{
    TestWorkspace t;
    t.workspace.reset();
    {
        SQLite::Database file(t.path, SQLite::OPEN_READWRITE);
        file.exec("PRAGMA user_version=99");
        file.exec("UPDATE setting SET value='7.3.0' WHERE key='written_by'");
    }
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto opened = Workspace::open(t.path, access, services());
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::NewerSchema);
        EXPECT_NE(opened.error().detail.find("7.3.0"), std::string::npos) << opened.error().detail;
    }
}

TEST_F(WorkspaceTest, aSecondWriterInAnotherProcessIsToldWhoHoldsIt)
{
    TestWorkspace t;
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto second = Workspace::open(t.path, Access::ReadWrite, t.services());
        const bool right = !second && second.error().code == ErrorCode::WorkspaceLocked &&
                           second.error().detail.find(std::to_string(getppid())) != std::string::npos;
        _exit(right ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(WorkspaceTest, readersNeedNoLockAndSeeCommittedRows)
{
    TestWorkspace t;
    const auto reader = Workspace::open(t.path, Access::ReadOnly, services());
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->endpoints().list()->size(), 2U);
    support::must(t.workspace->endpoints().add("gamma", support::identityOf("g"), {}));
    EXPECT_EQ((*reader)->endpoints().list()->size(), 3U);
    EXPECT_FALSE((*reader)->annotators().ensure("nobody")) << "a reader never writes";
}

TEST_F(WorkspaceTest, theLockFileGoesWithTheWriter)
{
    TestWorkspace t;
    EXPECT_EQ(openError(t.path), ErrorCode::WorkspaceLocked);
    t.workspace.reset();
    EXPECT_FALSE(std::filesystem::exists(t.path + ".lock"));
    EXPECT_TRUE(Workspace::open(t.path, Access::ReadWrite, services()));
}

TEST_F(WorkspaceTest, aDamagedFileIsAnErrorAndNotACrash)
{
    TestWorkspace t;
    t.readyBattle();
    t.workspace.reset();
    {
        std::fstream file(t.path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(4096);
        const auto bytes = static_cast<int>(std::filesystem::file_size(t.path)) - 4096;
        for (int i = 0; i < bytes; ++i)
            file.put(static_cast<char>(i * 31));
    }
    const auto opened = Workspace::open(t.path, Access::ReadOnly, services());
    if (opened) // the damage may be found only on reading
        EXPECT_EQ((*opened)->endpoints().list().error().code, ErrorCode::Corrupt);
    else
        EXPECT_EQ(opened.error().code, ErrorCode::Corrupt);
}

} // namespace
} // namespace joust::store
