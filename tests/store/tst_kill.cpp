// SPDX-License-Identifier: GPL-3.0-or-later
// A process that votes is killed between the vote and the reveal. Every vote it acknowledged must be there, once, and
// battles that were open must come back with the same texts on the same sides.
#include "store/workspace_check.h"

#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace joust::store {
namespace {

using support::must;
using support::TestWorkspace;

// JOUST_DEEP=1 kills 200 times.
int rounds()
{
    return std::getenv("JOUST_DEEP") != nullptr ? 200 : 50;
}

// Opens two battles, votes on the older, acknowledges over the pipe, and is killed there.
[[noreturn]] void voteAndWait(const std::string& path, base::AnnotatorId annotator, int pipe)
{
    base::SystemRng rng;
    base::SystemClock clock;
    support::FakeTransport transport;
    support::answerAtOnce(transport);
    endpoint::EnvironmentKeySource keys;
    const auto workspace = must(Workspace::open(path, Access::ReadWrite, {rng, clock}));
    for (int i = 0; i < 2; ++i) {
        const auto order = must(workspace->battles().openBattle({"p", {}, annotator, {}, false}));
        must(workspace->battles().recordAnswers(battle::answerBoth(order, transport, keys, {})));
    }
    const battle::SealedBattle battle = *must(workspace->battles().openBattleOf(annotator));
    must(workspace->ledger().commit(battle.id, annotator, {}, 1));
    const std::string id = battle.id.toString();
    if (write(pipe, id.data(), id.size()) != static_cast<ssize_t>(id.size()))
        _exit(1);
    for (;;)
        pause();
}

std::string runAndKill(const std::string& path, base::AnnotatorId annotator)
{
    int ends[2] = {};
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        voteAndWait(path, annotator, ends[1]);
    }
    close(ends[1]);
    std::string id(36, '\0');
    std::size_t got = 0;
    while (got < id.size()) {
        const ssize_t count = read(ends[0], id.data() + got, id.size() - got);
        if (count <= 0)
            break;
        got += static_cast<std::size_t>(count);
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(ends[0]);
    return got == id.size() ? id : std::string();
}

TEST(Kill, everyAcknowledgedVoteSurvivesOnceAndOpenBattlesComeBackAsTheyWere)
{
    TestWorkspace t({"alpha", "beta", "gamma"});
    t.workspace.reset();
    std::vector<std::string> acknowledged;
    std::map<std::string, std::string> openTexts;
    for (int round = 0; round < rounds(); ++round) {
        const std::string id = runAndKill(t.path, t.annotator);
        ASSERT_FALSE(id.empty()) << "round " << round;
        acknowledged.push_back(id);

        t.workspace = must(Workspace::open(t.path, Access::ReadWrite, t.services()));
        SQLite::Database& db = t.workspace->connection().database();
        EXPECT_EQ(db.execAndGet("SELECT count(*) FROM vote").getInt(), round + 1);
        {
            SQLite::Statement texts(db, "SELECT battle_id, group_concat(side || text, '|') FROM "
                                        "(SELECT * FROM answer ORDER BY battle_id, side) GROUP BY battle_id");
            while (texts.executeStep()) {
                const std::string battle = texts.getColumn(0).getString();
                const std::string now = texts.getColumn(1).getString();
                EXPECT_EQ(openTexts.emplace(battle, now).first->second, now);
            }
        }
        const base::BattleId battle = must(base::BattleId::parse(id));
        EXPECT_TRUE(t.workspace->ledger().reveal(must(t.workspace->ledger().receiptFor(battle, t.annotator))));
        t.workspace.reset();
    }
    t.workspace = must(Workspace::open(t.path, Access::ReadWrite, t.services()));
    for (const std::string& id : acknowledged)
        EXPECT_TRUE(t.workspace->ledger().receiptFor(must(base::BattleId::parse(id)), t.annotator));
    EXPECT_TRUE(must(checkWorkspace(*t.workspace)).problems.empty());
}

} // namespace
} // namespace joust::store
