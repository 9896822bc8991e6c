// SPDX-License-Identifier: GPL-3.0-or-later
// Another program, such as a database browser, holds the file: what Joust was asked to do fails in plain words after
// its time-out, nothing is lost, and it can be done again.
#include "exchange/import_votes.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <sstream>

namespace joust::exchange {
namespace {

using base::ErrorCode;
using store::Access;
using store::Workspace;
using support::must;
using support::TestWorkspace;
using testing::HasSubstr;

// A process of its own. SQLite must not be open on the file when it is started: its locks do not survive a fork.
class OtherProgram
{
public:
    explicit OtherProgram(const std::string& path)
    {
        if (::pipe(m_toChild.data()) != 0 || ::pipe(m_toParent.data()) != 0)
            throw std::runtime_error("no pipe");
        m_child = ::fork();
        if (m_child == 0) {
            ::close(m_toChild[1]); // the parent's end: when the parent goes, so does the child
            obey(path);
            ::_exit(0);
        }
        ::close(m_toChild[0]);
    }
    ~OtherProgram()
    {
        ::close(m_toChild[1]);
        ::waitpid(m_child, nullptr, 0);
        ::close(m_toParent[0]);
        ::close(m_toParent[1]);
    }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    void hold(bool exclusively) { ask(exclusively ? 'e' : 'i'); }
    void release() { ask('r'); }

private:
    void ask(char what)
    {
        char done = 0;
        if (::write(m_toChild[1], &what, 1) != 1 || ::read(m_toParent[0], &done, 1) != 1 || done != what)
            throw std::runtime_error("the other program does not answer");
    }

    void obey(const std::string& path)
    {
        std::unique_ptr<SQLite::Database> database;
        char what = 0;
        while (::read(m_toChild[0], &what, 1) == 1) {
            try {
                if (!database)
                    database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE, 1000);
                database->exec(what == 'r' ? "ROLLBACK" : (what == 'e' ? "BEGIN EXCLUSIVE" : "BEGIN IMMEDIATE"));
                if (what != 'r') // the journal is in use, whichever it is
                    database->exec("INSERT INTO setting(key, value) VALUES('foreign', 'x')");
            } catch (const std::exception&) {
                what = '!';
            }
            if (::write(m_toParent[1], &what, 1) != 1)
                return;
        }
    }

    std::array<int, 2> m_toChild{};
    std::array<int, 2> m_toParent{};
    pid_t m_child = -1;
};

struct Hold
{
    bool rollbackJournal = false; // as on a network file system; else a write-ahead log
    bool exclusively = false;
};

class ForeignClient : public testing::TestWithParam<Hold>
{
protected:
    ForeignClient()
        : m_battle(m_t.readyBattle().id)
    {
        m_t.workspace.reset();
        m_other = std::make_unique<OtherProgram>(m_t.path);
        m_t.workspace = must(Workspace::open(m_t.path, Access::ReadWrite, services()));
        m_t.workspace->connection().database().setBusyTimeout(50); // the same as 5 s, and sooner
    }
    store::Services services()
    {
        return {m_t.rng, m_t.clock,
                GetParam().rollbackJournal ? [](const std::string&) { return true; }
                                           : [](const std::string&) { return false; }};
    }
    void hold() { m_other->hold(GetParam().exclusively); }
    base::Result<battle::CommitReceipt> vote()
    {
        return m_t.workspace->ledger().commit(m_battle, m_t.annotator, {}, 1);
    }
    base::Result<ImportReport> import()
    {
        std::istringstream rows("model_a,model_b,winner\nx,y,tie\n");
        return importVotes(*m_t.workspace, rows, "rows", {});
    }
    void expectSound(std::int64_t votes)
    {
        const store::CheckReport report = must(store::checkWorkspace(*m_t.workspace));
        EXPECT_TRUE(report.problems.empty());
        EXPECT_EQ(report.votes, votes);
    }

    TestWorkspace m_t;
    base::BattleId m_battle;
    std::unique_ptr<OtherProgram> m_other;
};

TEST_P(ForeignClient, aVoteIsRefusedInPlainWordsKeptAsAChoiceAndCommittedLater)
{
    must(m_t.workspace->ledger().saveDraft(m_battle, m_t.annotator, {}));
    hold();
    const auto refused = vote();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WorkspaceLocked);
    EXPECT_THAT(refused.error().detail, HasSubstr("another program has the file locked"));
    m_other->release();
    EXPECT_TRUE(must(m_t.workspace->ledger().draft(m_battle, m_t.annotator))) << "the choice is still there";
    EXPECT_TRUE(vote());
    expectSound(1);
}

TEST_P(ForeignClient, anImportIsRefusedAsAWholeAndDoneLater)
{
    must(vote());
    hold();
    const auto refused = import();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WorkspaceLocked);
    m_other->release();
    expectSound(1);
    EXPECT_EQ(must(import()).counts.votes, 1);
    expectSound(2);
}

INSTANTIATE_TEST_SUITE_P(Holds, ForeignClient,
                         testing::Values(Hold{false, false}, Hold{false, true}, Hold{true, false}, Hold{true, true}));

// The file is from an older version, so that opening it means to change it.
TEST(ForeignClientAtOpen, aMigrationWaitsForNobodyLongAndIsDoneLater)
{
    support::TempDir dir;
    base::SystemRng rng;
    support::FakeClock clock;
    const std::string path = dir.file("old.joust");
    std::filesystem::copy_file(JOUST_TESTS_DIR "/data/schema/v3.joust", path);
    OtherProgram other(path);
    other.hold(false);
    const auto refused = Workspace::open(path, Access::ReadWrite, {rng, clock});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WorkspaceLocked);
    other.release();
    const auto opened = Workspace::open(path, Access::ReadWrite, {rng, clock});
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_TRUE(must(store::checkWorkspace(**opened)).problems.empty());
}

TEST(UnwritableFile, aVoteAndAnImportSaySoAndNothingIsLost)
{
    TestWorkspace t;
    const base::BattleId battle = t.readyBattle().id;
    t.workspace->connection().database().exec("PRAGMA query_only=ON"); // as after a remount
    const auto vote = t.workspace->ledger().commit(battle, t.annotator, {}, 1);
    ASSERT_FALSE(vote);
    EXPECT_EQ(vote.error().code, ErrorCode::ReadOnly);
    std::istringstream rows("model_a,model_b,winner\nx,y,tie\n");
    const auto imported = importVotes(*t.workspace, rows, "rows", {});
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, ErrorCode::ReadOnly);
    t.workspace->connection().database().exec("PRAGMA query_only=OFF");
    EXPECT_TRUE(t.workspace->ledger().commit(battle, t.annotator, {}, 1));
}

TEST(FullDisk, anImportThatDoesNotFitLeavesNothing)
{
    TestWorkspace t;
    SQLite::Database& db = t.workspace->connection().database();
    db.exec("PRAGMA max_page_count=" + std::to_string(db.execAndGet("PRAGMA page_count").getInt() + 4));
    std::string rows = "model_a,model_b,winner,annotator\n";
    for (int i = 0; i < 2000; ++i)
        rows += "x,y,tie,j" + std::to_string(i) + "\n";
    std::istringstream input(rows);
    const auto refused = importVotes(*t.workspace, input, "rows", {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(must(store::checkWorkspace(*t.workspace)).votes, 0);
    t.reopen(); // space was made
    std::istringstream again(rows);
    EXPECT_EQ(must(importVotes(*t.workspace, again, "rows", {})).counts.votes, 2000);
}

} // namespace
} // namespace joust::exchange
