// SPDX-License-Identifier: GPL-3.0-or-later
// Studies after a merge, a kill and a restart, and battles of several turns in them.
#include "store/workspace_backup.h"
#include "store/workspace_merge.h"
#include "studies_fixture.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <random>
#include <set>

namespace joust::store {
namespace {

using base::ErrorCode;

TEST_F(Studies, whatIsSealedThereIsSealedAfterAMergeAndARecovery)
{
    generate();
    const StudyRow made = study(battle::RevealTime::End);
    vote(next(made).battle->id);
    const std::string path = m_t.path;
    TestWorkspace other({"alpha", "beta", "gamma"});
    m_t.workspace.reset();
    must(mergeWorkspace(*other.workspace, path, false));
    EXPECT_EQ(must(votesLeftOut(*other.workspace)), 1U);
    EXPECT_TRUE(must(checkWorkspace(*other.workspace)).problems.empty());
    EXPECT_EQ(must(other.workspace->studies().find("study")).run, "");
    const std::string recovered = m_t.dir.file("recovered.joust");
    must(recoverWorkspace(path, recovered, m_t.services()));
    m_t.workspace = must(Workspace::open(recovered, Access::ReadWrite, m_t.services()));
    EXPECT_EQ(must(votesLeftOut(*m_t.workspace)), 1U);
    EXPECT_TRUE(problems().empty());
    EXPECT_TRUE(next(made).battle) << "and work goes on";
    must(m_t.workspace->studies().close(made.id));
    must(mergeWorkspace(*other.workspace, recovered, false));
    EXPECT_TRUE(must(other.workspace->studies().find("study")).closed) << "closed in one is closed in both";
}

// Votes of the queue, each told over the pipe once it is committed.
[[noreturn]] void voteAndTell(const std::string& path, int pipe)
{
    base::SystemRng rng;
    base::SystemClock clock;
    const auto workspace = must(Workspace::open(path, Access::ReadWrite, {rng, clock}));
    const StudyRow study = must(workspace->studies().find("study"));
    const base::AnnotatorId annotator = must(workspace->annotators().ensure("ann")).id;
    for (;;) {
        const QueueStep step = must(workspace->queue().next(study.id, annotator));
        if (!step.battle)
            _exit(0);
        must(workspace->ledger().commit(step.battle->id, annotator, {}, 1));
        const std::string id = step.battle->id.toString();
        if (write(pipe, id.data(), id.size()) != static_cast<ssize_t>(id.size()))
            _exit(1);
    }
}

TEST_F(Studies, aKillBetweenVoteAndNextBattleLosesNothing)
{
    generate();
    battle::StudyPolicy policy;
    policy.battles = 60;
    study(battle::RevealTime::End, policy);
    m_t.workspace.reset();
    const std::uint32_t seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::set<std::string> told;
    for (int round = 0; round < 8; ++round) {
        int ends[2] = {};
        ASSERT_EQ(pipe(ends), 0);
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            voteAndTell(m_t.path, ends[1]);
        }
        close(ends[1]);
        const std::size_t killAfter = 1 + random() % 6;
        std::string id(36, '\0');
        std::size_t votes = 0;
        while (read(ends[0], id.data(), id.size()) == static_cast<ssize_t>(id.size())) {
            EXPECT_TRUE(told.insert(id).second) << "voted on twice";
            if (++votes == killAfter) {
                usleep(static_cast<useconds_t>(random() % 3000));
                kill(child, SIGKILL);
            }
        }
        close(ends[0]);
        waitpid(child, nullptr, 0);
    }
    m_t.workspace = must(Workspace::open(m_t.path, Access::ReadWrite, m_t.services()));
    for (const std::string& id : told)
        EXPECT_TRUE(m_t.workspace->ledger().receiptFor(must(base::BattleId::parse(id)), m_t.annotator)) << id;
    voteAll(must(m_t.workspace->studies().find("study")));
    EXPECT_EQ(db().execAndGet("SELECT count(DISTINCT position) FROM study_item").getInt(), 60);
    EXPECT_EQ(db().execAndGet("SELECT count(*) FROM vote").getInt(), 60);
    EXPECT_TRUE(problems().empty());
}

TEST_F(Studies, aRestartGoesOnWhereTheAnnotatorWas)
{
    generate();
    battle::StudyPolicy policy;
    policy.battles = 2;
    const StudyRow queue = study(battle::RevealTime::Vote, policy);
    const auto last = [&] { return must(m_t.workspace->queue().lastOf(m_t.annotator)); };
    EXPECT_EQ(last(), std::nullopt) << "nothing was served yet";
    const QueueStep open = next(queue);
    EXPECT_EQ(last(), queue.id);
    vote(open.battle->id);
    EXPECT_EQ(last(), queue.id) << "between two battles";
    EXPECT_EQ(must(m_t.workspace->queue().lastOf(must(m_t.workspace->annotators().ensure("other")).id)), std::nullopt);
    m_t.clock.advance(std::chrono::seconds(1));
    m_t.readyBattle();
    EXPECT_EQ(last(), std::nullopt) << "they had left the queue for a battle of their own";
    m_t.clock.advance(std::chrono::seconds(1));
    const QueueStep second = next(queue);
    EXPECT_EQ(last(), queue.id);
    vote(second.battle->id);
    EXPECT_EQ(last(), std::nullopt) << "the queue is at its end";
}

TEST_F(Studies, aClosedStudyIsNotGoneBackTo)
{
    generate();
    const StudyRow queue = study(battle::RevealTime::Vote);
    next(queue);
    must(m_t.workspace->studies().close(queue.id));
    EXPECT_EQ(must(m_t.workspace->queue().lastOf(m_t.annotator)), std::nullopt);
}

TEST_F(Studies, whatCannotBeIsRefused)
{
    StudyRepository& studies = m_t.workspace->studies();
    EXPECT_EQ(studies.create("", "run", {}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(studies.create("x", "nowhere", {}).error().code, ErrorCode::NotFound);
    must(studies.create("x", "run", {}));
    EXPECT_EQ(studies.create("X", "run", {}).error().code, ErrorCode::AlreadyExists);
    must(m_t.workspace->runs().create("alone", "s", {"alpha"}));
    EXPECT_EQ(studies.create("y", "alone", {}).error().code, ErrorCode::TooFewContestants);
}

TEST_F(Studies, aPromptOfSeveralTurnsIsServedAsAWholeConversation)
{
    must(m_t.workspace->prompts().append("mt", {{{}, "one", "", "", {"two", "three"}}}));
    const battle::RunId run = must(m_t.workspace->runs().create("turns", "mt", {"alpha", "beta"})).id;
    const StudyRow queue = must(m_t.workspace->studies().create("talks", "turns", {}));
    EXPECT_FALSE(next(queue).battle) << "nobody has answered anything";
    must(battle::generateAnswers(run, m_t.workspace->runs(), m_t.transport, m_t.keys, {}));
    const battle::SealedBattle served = *next(queue).battle;
    EXPECT_EQ(served.turn, 3);
    EXPECT_EQ(served.prompt, "three");
    ASSERT_EQ(served.earlier.size(), 2U);
    EXPECT_EQ(served.earlier[1].prompt, "two");
    EXPECT_NE(served.earlier[0].answerA, served.earlier[0].answerB);
    const std::string sideA = served.answerA.substr(0, served.answerA.find(' '));
    EXPECT_EQ(served.earlier[0].answerA.rfind(sideA, 0), 0U) << "one contestant a side, all along";
    EXPECT_EQ(m_t.workspace->battles().askFurther(served.id, m_t.annotator, "four").error().code,
              ErrorCode::NotAllowed);
    vote(served.id);
    EXPECT_EQ(db().execAndGet("SELECT turn FROM vote").getInt(), 3);
    EXPECT_TRUE(problems().empty());
}

TEST_F(Studies, whoFailedInALaterTurnIsNotServed)
{
    must(m_t.workspace->prompts().append("mt", {{{}, "one", "", "", {"two"}}}));
    const battle::RunId run = must(m_t.workspace->runs().create("turns", "mt", {})).id;
    m_t.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest& r) {
        fake.finish(id, r.identity.model == "model-alpha" && r.messages.back().content == "two"
                            ? support::errorReply(ErrorCode::Unauthorized, "no")
                            : support::textReply(r.identity.model));
    };
    must(battle::generateAnswers(run, m_t.workspace->runs(), m_t.transport, m_t.keys, {}));
    const battle::SealedBattle served = *next(must(m_t.workspace->studies().create("talks", "turns", {}))).battle;
    EXPECT_EQ((std::set<std::string>{served.answerA, served.answerB}),
              (std::set<std::string>{"model-beta", "model-gamma"}));
}

} // namespace
} // namespace joust::store
