// SPDX-License-Identifier: GPL-3.0-or-later
// A run of 1,000 prompts and four contestants is killed (SIGKILL) ten times at random moments. No answer that was
// recorded is made again, none is missing, and only what was under way at a kill is asked twice.
#include "battle/run_generation.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <iostream>
#include <map>
#include <random>
#include <set>

namespace joust::store {
namespace {

using support::must;
using support::TestWorkspace;

constexpr int kPrompts = 1000;
constexpr int kKills = 10;
constexpr std::int64_t kPerLane = 4;
const std::vector<std::string> kNames{"alpha", "beta", "gamma", "delta"};

// Every question is told over the pipe as "model prompt\n" before it is answered.
[[noreturn]] void generateAndTell(const std::string& path, int pipe)
{
    base::SystemRng rng;
    base::SystemClock clock;
    support::FakeTransport transport;
    endpoint::EnvironmentKeySource keys;
    transport.onSend = [&](support::FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest& request) {
        const std::string asked = request.identity.model + " " + request.messages.back().content;
        const std::string line = asked + "\n";
        if (write(pipe, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
            _exit(1);
        fake.finish(id, support::textReply(asked));
    };
    const auto workspace = must(Workspace::open(path, Access::ReadWrite, {rng, clock}));
    const RunRow run = must(workspace->runs().find("run"));
    must(battle::generateAnswers(run.id, workspace->runs(), transport, keys, {kPerLane, false, {}}));
    _exit(0);
}

struct Round
{
    std::vector<std::string> asked;
    bool finished = false;
};

// Kills the child some microseconds after its question number `killAfter`; 0 lets it finish.
Round runOnce(const std::string& path, std::size_t killAfter, int microseconds)
{
    int ends[2] = {};
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        generateAndTell(path, ends[1]);
    }
    close(ends[1]);
    Round round;
    std::string line;
    std::array<char, 4096> bytes{};
    bool killed = false;
    for (ssize_t got = 0; (got = read(ends[0], bytes.data(), bytes.size())) > 0;) {
        for (ssize_t i = 0; i < got; ++i) {
            if (bytes[static_cast<std::size_t>(i)] == '\n')
                round.asked.push_back(std::exchange(line, {}));
            else
                line += bytes[static_cast<std::size_t>(i)];
        }
        if (killAfter > 0 && !killed && round.asked.size() >= killAfter) {
            usleep(static_cast<useconds_t>(microseconds));
            kill(child, SIGKILL);
            killed = true;
        }
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    round.finished = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return round;
}

std::set<std::string> doneIn(const std::string& path)
{
    std::set<std::string> done;
    SQLite::Database db(path, SQLite::OPEN_READWRITE);
    SQLite::Statement row(db, "SELECT text FROM sealed_run_answer WHERE state = 'done'");
    while (row.executeStep())
        EXPECT_TRUE(done.insert(row.getColumn(0).getString()).second) << "one answer, one place";
    return done;
}

TEST(RunKill, tenKillsMakeNoAnswerTwiceAndLoseNone)
{
    TestWorkspace t(kNames);
    std::vector<PromptRow> prompts;
    for (int i = 0; i < kPrompts; ++i)
        prompts.push_back({{}, "prompt-" + std::to_string(i), "", ""});
    must(t.workspace->prompts().append("s", prompts));
    ASSERT_EQ(must(t.workspace->runs().create("run", "s", {})).answers, 4 * kPrompts);
    t.workspace.reset();

    const std::uint32_t seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::map<std::string, int> asked;
    std::set<std::string> before;
    int killed = 0;
    for (int round = 0; round <= kKills; ++round) {
        const bool last = round == kKills;
        const Round result = runOnce(t.path, last ? 0 : 1 + random() % 250, static_cast<int>(random() % 20000));
        killed += result.finished ? 0 : 1;
        std::set<std::string> here;
        for (const std::string& question : result.asked) {
            ASSERT_TRUE(here.insert(question).second) << "asked twice in one start: " << question;
            ASSERT_EQ(before.count(question), 0U) << "recorded already: " << question;
            ++asked[question];
        }
        const std::set<std::string> after = doneIn(t.path);
        ASSERT_TRUE(std::includes(after.begin(), after.end(), before.begin(), before.end())) << "an answer was lost";
        before = after;
        ASSERT_EQ(result.finished, last) << "round " << round;
    }
    EXPECT_EQ(killed, kKills);
    EXPECT_EQ(before.size(), static_cast<std::size_t>(4 * kPrompts)) << "none is missing";
    int again = 0;
    for (const auto& [question, times] : asked)
        again += times - 1;
    EXPECT_LE(again, kKills * 4 * kPerLane) << "only what was under way";
    std::cout << killed << " kills, " << before.size() << " answers, " << again << " asked again\n";
    t.reopen();
    EXPECT_TRUE(must(checkWorkspace(*t.workspace)).problems.empty());
    EXPECT_EQ(must(t.workspace->runs().find("run")).done, 4 * kPrompts);
}

} // namespace
} // namespace joust::store
