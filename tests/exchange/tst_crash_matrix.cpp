// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails at the Nth operation, for N = 1.. until the work gets through: an I/O error, a full disk, half a
// write; once, or from then on. Afterwards the file opens, the check passes, and everything that was acknowledged is
// there. A CI run tries one kind of fault for each N; JOUST_DEEP=1 tries all of them.
#include "exchange/import_votes.h"
#include "store/migrations.h"
#include "store/pack_export.h"
#include "store/pack_merge.h"
#include "store/pack_votes.h"
#include "store/workspace_backup.h"
#include "store/workspace_check.h"
#include "store/workspace_merge.h"
#include "support/fault_vfs.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <sstream>

namespace joust::exchange {
namespace {

using store::Access;
using store::Workspace;
using support::Fault;
using support::must;

bool deep()
{
    return std::getenv("JOUST_DEEP") != nullptr;
}

struct FaultCase
{
    Fault fault;
    bool sticky;
};
constexpr std::array<FaultCase, 6> kFaults{{{Fault::IoError, false},
                                            {Fault::DiskFull, true},
                                            {Fault::ShortWrite, false},
                                            {Fault::IoError, true},
                                            {Fault::DiskFull, false},
                                            {Fault::ShortWrite, true}}};

std::string arenaRows(int first, int count)
{
    std::string rows;
    for (int i = first; i < first + count; ++i)
        rows += R"({"question_id":"q)" + std::to_string(i) + R"(","model_a":"m)" + std::to_string(i % 3) +
                R"(","model_b":"m)" + std::to_string(3 + i % 2) + R"(","winner":"model_a","judge":"j)" +
                std::to_string(i % 5) + R"(","tstamp":17000000)" + std::to_string(10 + i) +
                R"(,"conversation_a":[{"role":"user","content":"ask"},{"role":"assistant","content":")" +
                std::string(300, 'a') +
                R"("}],"conversation_b":[{"role":"user","content":"ask"},{"role":"assistant","content":"b"}]})" + "\n";
    return rows;
}

class CrashMatrix : public testing::Test
{
protected:
    CrashMatrix()
    {
        support::TestWorkspace t;
        must(t.workspace->ledger().commit(t.readyBattle().id, t.annotator, {}, 1));
        m_open = t.readyBattle().id;
        m_annotator = t.annotator;
        t.workspace.reset();
        m_template = m_dir.file("template.joust");
        std::filesystem::copy_file(t.path, m_template);
    }

    store::Services services() { return {m_rng, m_clock}; }
    std::string path() const { return m_dir.file("case.joust"); }

    void placeFile(const std::string& from)
    {
        for (const auto& entry : std::filesystem::directory_iterator(m_dir.path())) {
            if (entry.path().filename().string().starts_with("case.joust"))
                std::filesystem::remove(entry.path());
        }
        std::filesystem::copy_file(from, path());
    }

    // Runs `work` on a fresh copy with a failing disk until it gets through without a failure. `acknowledged` says
    // whether work was acknowledged; `verify` looks at the file afterwards.
    void run(const char* name, const std::string& from, const std::function<bool()>& work,
             const std::function<void(Workspace&, bool acknowledged)>& verify)
    {
        int cases = 0;
        const std::size_t kinds = deep() ? kFaults.size() : 1;
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            bool fired = true;
            for (int n = 1; fired && n < 5000; ++n) {
                const FaultCase fault = kFaults[deep() ? kind : static_cast<std::size_t>(n) % kFaults.size()];
                placeFile(from);
                m_vfs.arm(n, fault.fault, fault.sticky);
                const bool acknowledged = work();
                fired = m_vfs.fired();
                m_vfs.disarm();
                SCOPED_TRACE(std::string(name) + ", operation " + std::to_string(n));
                verifyFile(acknowledged, verify);
                ++cases;
                if (HasFatalFailure())
                    return;
                // In the short run a fault that only writes know may not fire though more operations follow.
                fired = fired || (!deep() && fault.fault != Fault::IoError);
            }
        }
        std::cout << name << ": " << cases << " cases\n";
        EXPECT_GT(cases, 10);
    }

    void verifyFile(bool acknowledged, const std::function<void(Workspace&, bool)>& verify)
    {
        auto workspace = Workspace::open(path(), Access::ReadWrite, services());
        ASSERT_TRUE(workspace) << workspace.error().detail;
        const store::CheckReport report = must(store::checkWorkspace(**workspace));
        ASSERT_TRUE(report.problems.empty()) << report.problems.front();
        ASSERT_TRUE((*workspace)->ledger().receiptFor(m_open, m_annotator).has_value() || report.votes >= 1);
        verify(**workspace, acknowledged);
    }

    std::int64_t count(Workspace& workspace, const char* table)
    {
        return workspace.connection().database().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
    }

    support::TempDir m_dir;
    base::SystemRng m_rng;
    support::FakeClock m_clock;
    std::string m_template;
    base::BattleId m_open;
    base::AnnotatorId m_annotator;
    support::FaultVfs m_vfs;
};

TEST_F(CrashMatrix, aVoteIsThereWheneverItWasAcknowledged)
{
    run(
        "vote", m_template,
        [&] {
            auto workspace = Workspace::open(path(), Access::ReadWrite, services());
            return workspace && (*workspace)->ledger().commit(m_open, m_annotator, {}, 5).has_value();
        },
        [&](Workspace& workspace, bool acknowledged) {
            if (acknowledged) {
                ASSERT_TRUE(workspace.ledger().receiptFor(m_open, m_annotator));
            }
            ASSERT_LE(count(workspace, "vote"), 2);
        });
}

TEST_F(CrashMatrix, anImportIsThereAsAWholeOrNotAtAll)
{
    const std::string rows = arenaRows(0, 40);
    run(
        "import", m_template,
        [&] {
            auto workspace = Workspace::open(path(), Access::ReadWrite, services());
            std::istringstream input(rows);
            return workspace && importVotes(**workspace, input, "rows", {}).has_value();
        },
        [&](Workspace& workspace, bool acknowledged) {
            const std::int64_t votes = count(workspace, "vote");
            ASSERT_TRUE(votes == 41 || (votes == 1 && !acknowledged)) << votes;
        });
}

TEST_F(CrashMatrix, aMergeIsThereAsAWholeOrNotAtAll)
{
    const std::string other = m_dir.file("other.joust");
    {
        const auto workspace = must(Workspace::create(other, services()));
        std::istringstream input(arenaRows(100, 20));
        must(importVotes(*workspace, input, "rows", {}));
    }
    run(
        "merge", m_template,
        [&] {
            auto workspace = Workspace::open(path(), Access::ReadWrite, services());
            return workspace && store::mergeWorkspace(**workspace, other).has_value();
        },
        [&](Workspace& workspace, bool acknowledged) {
            const std::int64_t votes = count(workspace, "vote");
            ASSERT_TRUE(votes == 21 || (votes == 1 && !acknowledged)) << votes;
        });
}

// A workspace whose pack is voted on: `m_dir`/home.joust and p.joustpack.
struct VotedPack
{
    std::string workspace;
    std::string pack;
};

VotedPack makeVotedPack(const support::TempDir& dir, const std::string& from, store::Services services)
{
    const VotedPack made{dir.file("home.joust"), dir.file("p.joustpack")};
    std::filesystem::copy_file(from, made.workspace);
    {
        const auto workspace = must(Workspace::open(made.workspace, Access::ReadWrite, services));
        must(store::exportPack(*workspace, made.pack, {}));
    }
    const auto pack = must(store::PackVotes::open(made.pack, services));
    for (const char* annotator : {"bo", "zoe"})
        must(pack->commit(must(pack->next(annotator)).battle->id, annotator, {}, 5));
    return made;
}

TEST_F(CrashMatrix, aMergedPackIsThereAsAWholeOrNotAtAll)
{
    const VotedPack made = makeVotedPack(m_dir, m_template, services());
    run(
        "pack merge", made.workspace,
        [&] {
            auto workspace = Workspace::open(path(), Access::ReadWrite, services());
            return workspace && store::mergePack(**workspace, made.pack).has_value();
        },
        [&](Workspace& workspace, bool acknowledged) {
            const std::int64_t votes = count(workspace, "vote");
            ASSERT_TRUE(votes == 3 || (votes == 1 && !acknowledged)) << votes;
        });
}

TEST_F(CrashMatrix, anExportedPackIsKnownOrAbsent)
{
    const std::string target = m_dir.file("new.joustpack");
    run(
        "pack export", m_template,
        [&] {
            std::filesystem::remove(target);
            auto workspace = Workspace::open(path(), Access::ReadWrite, services());
            return workspace && store::exportPack(**workspace, target, {}).has_value();
        },
        [&](Workspace& workspace, bool acknowledged) {
            ASSERT_TRUE(std::filesystem::exists(target) || !acknowledged);
            if (std::filesystem::exists(target)) {
                ASSERT_TRUE(store::mergePack(workspace, target));
            }
        });
}

TEST_F(CrashMatrix, aVoteOnAPackIsThereWheneverItWasAcknowledged)
{
    const VotedPack made = makeVotedPack(m_dir, m_template, services());
    const std::string sound = m_dir.file("sound.joustpack");
    std::filesystem::copy_file(made.pack, sound);
    const auto commit = [&] {
        auto pack = store::PackVotes::open(made.pack, services());
        if (!pack)
            return false;
        auto step = (*pack)->next("late");
        return step && step->battle && (*pack)->commit(step->battle->id, "late", {}, 5).has_value();
    };
    int cases = 0;
    bool fired = true;
    for (int n = 1; fired && n < 500; ++n) {
        for (const FaultCase& fault : kFaults) {
            for (const auto& entry : std::filesystem::directory_iterator(m_dir.path())) {
                if (entry.path().filename().string().starts_with("p.joustpack"))
                    std::filesystem::remove(entry.path());
            }
            std::filesystem::copy_file(sound, made.pack);
            m_vfs.arm(n, fault.fault, fault.sticky);
            const bool acknowledged = commit();
            fired = m_vfs.fired();
            m_vfs.disarm();
            SCOPED_TRACE("pack vote, operation " + std::to_string(n));
            const auto pack = must(store::PackVotes::open(made.pack, services()));
            ASSERT_GE(must(pack->votesOf("late")), acknowledged ? 1 : 0);
            ASSERT_EQ(must(pack->votesOf("bo")), 1);
            ++cases;
        }
    }
    std::cout << "pack vote: " << cases << " cases\n";
    EXPECT_GT(cases, 10);
}

TEST_F(CrashMatrix, aMigrationLosesNothing)
{
    const auto migrates = [&](const char* name, const std::string& from, std::int64_t votes) {
        run(
            name, from, [&] { return Workspace::open(path(), Access::ReadWrite, services()).has_value(); },
            [&](Workspace& workspace, bool) { ASSERT_EQ(count(workspace, "vote"), votes); });
    };
    migrates("migrate from 1", JOUST_TESTS_DIR "/data/schema/v1.joust", 7);
    migrates("migrate from 3", JOUST_TESTS_DIR "/data/schema/v3.joust", 19);
    migrates("migrate from 4", JOUST_TESTS_DIR "/data/schema/v4.joust", 2);
}

TEST_F(CrashMatrix, aBackupIsCompleteOrAbsent)
{
    const std::string target = m_dir.file("backup.joust");
    run(
        "backup", m_template,
        [&] {
            std::filesystem::remove(target);
            return store::backupWorkspace(path(), target, services()).has_value();
        },
        [&](Workspace& workspace, bool acknowledged) {
            ASSERT_EQ(count(workspace, "vote"), 1);
            ASSERT_EQ(std::filesystem::exists(target), acknowledged);
            if (acknowledged) {
                const auto copy = must(Workspace::open(target, Access::ReadOnly, services()));
                ASSERT_TRUE(must(store::checkWorkspace(*copy)).problems.empty());
                ASSERT_EQ(count(*copy, "vote"), 1);
            }
        });
}

} // namespace
} // namespace joust::exchange
