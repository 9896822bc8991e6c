// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_fixture.h"
#include "store/workspace.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iostream>

namespace joust::cli {
namespace {

using support::must;
using testing::HasSubstr;

class RunCommand : public CliTest
{
protected:
    void makeRun(std::size_t endpoints, int prompts)
    {
        makeWorkspace(endpoints);
        std::ofstream file(m_dir.file("p.txt"));
        for (int i = 0; i < prompts; ++i)
            file << "What is the number after " << i << "?\n";
        file.close();
        ASSERT_EQ(cli({"prompts", "import", workspace(), m_dir.file("p.txt"), "--set", "s"}).status, 0);
        ASSERT_EQ(cli({"run", "create", workspace(), "first", "--set", "s"}).status, 0);
    }
    std::vector<battle::RunLane> lanes()
    {
        const auto opened = must(store::Workspace::open(workspace(), store::Access::ReadOnly, {m_rng, m_clock}));
        return must(opened->runs().lanes(must(opened->runs().find("first")).id));
    }
    std::int64_t done()
    {
        std::int64_t done = 0;
        for (const battle::RunLane& lane : lanes())
            done += lane.done;
        return done;
    }
    // The program itself, as another process, sent `signal` once `after` answers are on disk. Its exit status, or -1
    // when it did not exit; what it said is in the file "err".
    int endProgram(int signal, std::int64_t after)
    {
        const std::string path = workspace();
        const std::string said = m_dir.file("err");
        const char* argv[] = {JOUST_CLI, "run", "start", path.c_str(), "first", nullptr};
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, said.c_str(), O_WRONLY | O_CREAT, 0600);
        pid_t child = 0;
        const int failed = posix_spawn(&child, JOUST_CLI, &actions, nullptr, const_cast<char* const*>(argv), environ);
        posix_spawn_file_actions_destroy(&actions);
        if (failed != 0)
            return -1;
        int status = 0;
        bool sent = false;
        while (waitpid(child, &status, WNOHANG) == 0) {
            if (!sent && done() >= after)
                sent = kill(child, signal) == 0;
        }
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    // The program itself, as another process, killed once `killAt` answers are on disk. True when it ended by itself,
    // well.
    bool startProgram(std::int64_t killAt)
    {
        const std::string path = workspace();
        const char* argv[] = {JOUST_CLI, "run", "start", path.c_str(), "first", nullptr};
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        pid_t child = 0;
        const int failed = posix_spawn(&child, JOUST_CLI, &actions, nullptr, const_cast<char* const*>(argv), environ);
        posix_spawn_file_actions_destroy(&actions);
        if (failed != 0)
            return false;
        int status = 0;
        while (waitpid(child, &status, WNOHANG) == 0) {
            if (done() >= killAt)
                kill(child, SIGKILL);
        }
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
};

TEST_F(RunCommand, isPlannedEstimatedMadeAndShown)
{
    makeRun(2, 3);
    EXPECT_THAT(cli({"run", "estimate", workspace(), "first"}).out, HasSubstr("calls: 6\n"));
    EXPECT_THAT(cli({"run", "status", workspace()}).out, HasSubstr("first  s          6     0       0"));
    const CliResult made = cli({"run", "start", workspace(), "first"});
    EXPECT_EQ(made.status, 0) << made.err;
    EXPECT_THAT(made.out, HasSubstr("demo-lucid        3       0     0  not known"));
    EXPECT_THAT(cli({"run", "status", workspace(), "first"}).out, HasSubstr("demo-thorough     3       0     0"));
    EXPECT_THAT(cli({"run", "estimate", workspace(), "first"}).out, HasSubstr("calls: 0\n"));
}

TEST_F(RunCommand, whatIsNotThereOrNotPossibleIsSaid)
{
    makeRun(2, 1);
    EXPECT_EQ(cli({"run", "start", workspace(), "other"}).status, 1);
    EXPECT_THAT(cli({"run", "create", workspace(), "first", "--set", "s"}).err,
                HasSubstr("there is a run named first"));
    const CliResult refused = cli({"run", "start", workspace(), "first", "--budget", "1"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("a budget needs the prices of every contestant"));
    EXPECT_EQ(cli({"run"}).status, 2);
}

TEST_F(RunCommand, failuresMakeStatusOneUntilTheyAreRetried)
{
    makeRun(2, 2);
    m_server.stop();
    const CliResult failed = cli({"run", "start", workspace(), "first"});
    EXPECT_EQ(failed.status, 1);
    EXPECT_THAT(failed.err, HasSubstr("4 answers failed, 0 answers are not made; run retry asks again"));
}

TEST_F(RunCommand, ctrlCStopsCleanlyAndKeepsWhatWasMade)
{
    makeRun(3, 120);
    EXPECT_EQ(endProgram(SIGINT, 20), 1);
    std::int64_t made = 0;
    for (const battle::RunLane& lane : lanes()) {
        made += lane.done;
        EXPECT_EQ(lane.claimed, 0) << "what was under way was given back";
        EXPECT_EQ(lane.failed, 0);
    }
    EXPECT_GE(made, 20);
    EXPECT_LT(made, 360);
    std::ifstream file(m_dir.file("err"));
    const std::string said(std::istreambuf_iterator<char>(file), {});
    EXPECT_THAT(said, HasSubstr("joust-cli: error: run first: stopped, " + std::to_string(360 - made) +
                                " answers are not made; run start goes on; answers that were made are on disk"));
    const CliResult rest = cli({"run", "start", workspace(), "first"});
    EXPECT_EQ(rest.status, 0) << rest.err;
    EXPECT_EQ(rest.err, "") << "nothing was interrupted";
    EXPECT_EQ(done(), 360);
}

TEST_F(RunCommand, theProgramKilledFiveTimesMakesEveryAnswerAndNoneTwice)
{
    constexpr std::int64_t kAll = 3 * 120;
    makeRun(3, 120);
    int killed = 0;
    for (std::int64_t before = 0; killed < 5; ++killed) {
        ASSERT_FALSE(startProgram(before + 20)) << "it was to be killed";
        ASSERT_GE(done(), before + 20) << "an answer was lost";
        before = done();
    }
    std::cout << killed << " kills, then " << done() << " answers were there\n";
    EXPECT_GE(done(), 5 * 20);
    EXPECT_LT(done(), kAll);
    EXPECT_TRUE(startProgram(kAll + 1));
    for (const battle::RunLane& lane : lanes()) {
        EXPECT_EQ(lane.done, 120) << lane.name;
        EXPECT_EQ(lane.claimed + lane.failed + lane.pending, 0);
    }
    const auto opened = must(store::Workspace::open(workspace(), store::Access::ReadOnly, {m_rng, m_clock}));
    SQLite::Database& db = opened->connection().database();
    EXPECT_LE(db.execAndGet("SELECT sum(claims) FROM sealed_run_answer").getInt(), kAll + killed * 3 * 4)
        << "only what was under way is asked again";
    EXPECT_EQ(cli({"check", workspace()}).status, 0);
}

} // namespace
} // namespace joust::cli
