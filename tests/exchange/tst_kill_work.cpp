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

#include <chrono>
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

    template <typename Work>
    void runToItsEnd(const Work& work)
    {
        const pid_t child = fork();
        if (child == 0) {
            work();
            _exit(0);
        }
        waitpid(child, nullptr, 0);
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

// The moments of the kills are spread over the time that one migration takes, and a little more, so that some come
// after its end.
TEST_F(KillWork, aMigrationLosesNothing)
{
    const auto place = [&] {
        for (const auto& entry : std::filesystem::directory_iterator(m_dir.path()))
            std::filesystem::remove(entry.path());
        std::filesystem::copy_file(JOUST_TESTS_DIR "/data/schema/v1.joust", path());
    };
    const auto migrate = [&] { (void)Workspace::open(path(), Access::ReadWrite, services()); };
    place();
    const auto begun = std::chrono::steady_clock::now();
    runToItsEnd(migrate);
    const auto whole =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun).count();
    int finished = 0;
    for (int round = 0; round < rounds(); ++round) {
        place();
        // The last rounds wait twice as long as one migration took, in case the machine has become slower.
        const bool late = round >= rounds() - rounds() / 4;
        const auto after = late ? 2 * whole + 100'000 : whole * (round + 1) / rounds();
        finished += killedAfter(static_cast<int>(after), migrate) ? 1 : 0;
        ASSERT_EQ(soundVotes(), 7);
    }
    std::cout << rounds() << " migrations killed over " << whole / 1000 << " ms, " << finished
              << " got through first\n";
    EXPECT_GT(finished, 0);
    EXPECT_LT(finished, rounds());
}

} // namespace
} // namespace joust::exchange
