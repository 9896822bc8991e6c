// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_backup.h"

#include "store/chain_heads.h"
#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

namespace joust::store {
namespace {

using support::must;
using support::TestWorkspace;

constexpr int kVotes = 60;

class RecoveryTest : public testing::Test
{
protected:
    RecoveryTest()
    {
        for (int i = 0; i < kVotes; ++i)
            must(m_t.workspace->ledger().commit(m_t.readyBattle("p" + std::to_string(i)).id, m_t.annotator,
                                                {base::Outcome::A, {}, {"a:clear", "b:accurate"}, {}, false}, 1));
        m_t.workspace.reset();
    }

    // Overwrites one page of the closed file.
    void damage(std::uintmax_t page, const std::string& source, const std::string& target)
    {
        std::filesystem::copy_file(source, target, std::filesystem::copy_options::overwrite_existing);
        std::fstream file(target, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(4096 * page));
        file << std::string(4096, '\xA5');
    }

    TestWorkspace m_t;
};

TEST_F(RecoveryTest, aSoundFileIsRecoveredWhole)
{
    const std::string fresh = m_t.dir.file("new.joust");
    const Recovery recovery = must(recoverWorkspace(m_t.path, fresh, m_t.services()));
    EXPECT_EQ(recovery.votes, kVotes);
    EXPECT_TRUE(recovery.unreadable.empty()) << recovery.unreadable.front();
    EXPECT_TRUE(recovery.setAside.empty());
    const auto workspace = must(Workspace::open(fresh, Access::ReadWrite, m_t.services()));
    const CheckReport report = must(checkWorkspace(*workspace));
    EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    must(forEachVote(*workspace, Texts::Skip, [](const VoteRow& vote) {
        EXPECT_EQ(vote.reasons, (std::vector<std::string>{"a:clear", "b:accurate"}));
        return true;
    }));
    EXPECT_EQ(must(chainHeads(*workspace)).size(), 1U) << "the old chain still holds";
}

TEST_F(RecoveryTest, whateverPageIsDamagedTheRestComesBackSound)
{
    const std::uintmax_t pages = std::filesystem::file_size(m_t.path) / 4096;
    const std::string damaged = m_t.dir.file("damaged.joust");
    int whole = 0;
    for (std::uintmax_t page = 1; page < pages; page += 17) {
        damage(page, m_t.path, damaged);
        const std::string fresh = m_t.dir.file("new" + std::to_string(page) + ".joust");
        const auto recovery = recoverWorkspace(damaged, fresh, m_t.services());
        SCOPED_TRACE("page " + std::to_string(page));
        if (!recovery) { // the catalogue itself
            EXPECT_FALSE(std::filesystem::exists(fresh));
            continue;
        }
        const auto workspace = must(Workspace::open(fresh, Access::ReadOnly, m_t.services()));
        const CheckReport report = must(checkWorkspace(*workspace));
        ASSERT_TRUE(report.problems.empty()) << report.problems.front();
        EXPECT_EQ(report.votes, recovery->votes);
        whole += recovery->votes == kVotes ? 1 : 0;
        std::filesystem::remove(fresh);
    }
    EXPECT_GT(whole, 0) << "a damaged index loses nothing";
}

TEST_F(RecoveryTest, nothingIsOverwrittenAndTheDamagedFileStays)
{
    const std::string fresh = m_t.dir.file("new.joust");
    std::ofstream(fresh) << "precious";
    EXPECT_EQ(recoverWorkspace(m_t.path, fresh, m_t.services()).error().code, base::ErrorCode::AlreadyExists);
    EXPECT_EQ(backupWorkspace(m_t.path, fresh, m_t.services()).error().code, base::ErrorCode::AlreadyExists);
}

TEST_F(RecoveryTest, aBackupIsMadeWhileAnotherProgramWrites)
{
    const auto writer = must(Workspace::open(m_t.path, Access::ReadWrite, m_t.services()));
    const std::string copy = m_t.dir.file("copy.joust");
    must(backupWorkspace(m_t.path, copy, m_t.services()));
    struct stat info = {};
    ASSERT_EQ(stat(copy.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0600U);
    const auto workspace = must(Workspace::open(copy, Access::ReadOnly, m_t.services()));
    EXPECT_EQ(must(checkWorkspace(*workspace)).votes, kVotes);
}

} // namespace
} // namespace joust::store
