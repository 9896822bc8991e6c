// SPDX-License-Identifier: GPL-3.0-or-later
// A process is killed in the middle of an import or a migration, each time at another moment. Afterwards the file
// opens, the check passes, and the work is there as a whole or not at all. JOUST_DEEP=1 kills 50 times, a CI run 8
// times.
#include "exchange/import_votes.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <sstream>

namespace joust::exchange {
namespace {

using store::Access;
using store::Workspace;
using support::must;

constexpr int kRows = 3000;

int rounds()
{
    return std::getenv("JOUST_DEEP") != nullptr ? 50 : 8;
}

class KillWork : public testing::Test
{
protected:
    store::Services services() { return {m_rng, m_clock}; }
    std::string path() const { return m_dir.file("victim.joust"); }

    // True when the child got through before it was killed.
    template <typename Work>
    bool killedAfter(int microseconds, const Work& work)
    {
        const pid_t child = fork();
        if (child == 0) {
            work();
            _exit(0);
        }
        usleep(static_cast<useconds_t>(microseconds));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status);
    }

    std::int64_t soundVotes()
    {
        const auto workspace = must(Workspace::open(path(), Access::ReadWrite, services()));
        const store::CheckReport report = must(store::checkWorkspace(*workspace));
        EXPECT_TRUE(report.problems.empty()) << report.problems.front();
        return report.votes;
    }

    support::TempDir m_dir;
    base::SystemRng m_rng;
    support::FakeClock m_clock;
};

TEST_F(KillWork, anImportIsThereAsAWholeOrNotAtAll)
{
    std::string rows = "question_id,model_a,model_b,winner,judge\n";
    for (int i = 0; i < kRows; ++i)
        rows += "q" + std::to_string(i) + ",x,y,tie,j" + std::to_string(i % 7) + "\n";
    must(Workspace::create(path(), services()));
    const auto import = [&] {
        std::istringstream input(rows);
        const auto workspace = Workspace::open(path(), Access::ReadWrite, services());
        if (workspace)
            (void)importVotes(**workspace, input, "rows", {});
    };
    int finished = 0;
    for (int round = 0; round < rounds(); ++round) {
        finished += killedAfter(2000 + 20000 * round, import) ? 1 : 0;
        const std::int64_t votes = soundVotes();
        ASSERT_TRUE(votes == 0 || votes == kRows) << votes;
        if (votes == kRows) { // start over
            std::filesystem::remove(path());
            must(Workspace::create(path(), services()));
        }
    }
    std::cout << rounds() << " imports killed, " << finished << " got through first\n";
}

TEST_F(KillWork, aMigrationLosesNothing)
{
    int finished = 0;
    for (int round = 0; round < rounds(); ++round) {
        for (const auto& entry : std::filesystem::directory_iterator(m_dir.path()))
            std::filesystem::remove(entry.path());
        std::filesystem::copy_file(JOUST_TESTS_DIR "/data/schema/v1.joust", path());
        finished +=
            killedAfter(500 + 1500 * round, [&] { (void)Workspace::open(path(), Access::ReadWrite, services()); }) ? 1
                                                                                                                   : 0;
        ASSERT_EQ(soundVotes(), 7);
    }
    std::cout << rounds() << " migrations killed, " << finished << " got through first\n";
}

} // namespace
} // namespace joust::exchange
