// SPDX-License-Identifier: GPL-3.0-or-later
// Studies over a workspace on disk: the queue, the reveal, what is left out, copies, and a program that is killed.
#include "battle/run_generation.h"
#include "store/vote_detail.h"
#include "store/vote_list.h"
#include "store/vote_reader.h"
#include "store/workspace_backup.h"
#include "store/workspace_check.h"
#include "store/workspace_merge.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <map>
#include <random>
#include <set>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::must;
using support::TestWorkspace;

constexpr int kPrompts = 12;

class Studies : public testing::Test
{
protected:
    Studies()
        : m_t({"alpha", "beta", "gamma"})
    {
        std::vector<PromptRow> prompts;
        for (int i = 0; i < kPrompts; ++i)
            prompts.push_back({{}, "prompt-" + std::to_string(i), "", ""});
        must(m_t.workspace->prompts().append("s", prompts));
        m_run = must(m_t.workspace->runs().create("run", "s", {})).id;
    }
    void generate() { must(battle::generateAnswers(m_run, m_t.workspace->runs(), m_t.transport, m_t.keys, {})); }
    StudyRow study(battle::RevealTime reveal, battle::StudyPolicy policy = {})
    {
        policy.reveal = reveal;
        return must(m_t.workspace->studies().create("study", "run", policy));
    }
    QueueStep next(const StudyRow& study) { return must(m_t.workspace->queue().next(study.id, m_t.annotator)); }
    battle::CommitReceipt vote(base::BattleId battle, std::int64_t ms = 1000)
    {
        return must(m_t.workspace->ledger().commit(battle, m_t.annotator, {}, ms));
    }
    void voteAll(const StudyRow& study)
    {
        for (QueueStep step = next(study); step.battle; step = next(study))
            vote(step.battle->id);
    }
    bool mayReveal(const battle::CommitReceipt& receipt)
    {
        const bool may = must(m_t.workspace->ledger().mayReveal(receipt));
        EXPECT_EQ(m_t.workspace->ledger().reveal(receipt).has_value(), may) << "the ledger holds to what it says";
        return may;
    }
    int votesRead()
    {
        int votes = 0;
        must(forEachVote(*m_t.workspace, Texts::Skip, [&](const VoteRow&) { return ++votes > 0; }));
        return votes;
    }
    SQLite::Database& db() { return m_t.workspace->connection().database(); }
    std::vector<std::string> problems() { return must(checkWorkspace(*m_t.workspace)).problems; }

    TestWorkspace m_t;
    battle::RunId m_run;
};

TEST_F(Studies, theQueueIsServedOnceEachAndEnds)
{
    generate();
    const StudyRow made = study(battle::RevealTime::Vote);
    EXPECT_EQ(made.policy.battles, kPrompts);
    const QueueStep first = next(made);
    ASSERT_TRUE(first.battle);
    EXPECT_EQ(next(made).battle, first.battle) << "until it is closed";
    EXPECT_FALSE(must(m_t.workspace->battles().openBattleOf(m_t.annotator))) << "not outside its queue";
    must(m_t.workspace->ledger().skip(first.battle->id, m_t.annotator, "unclear"));
    std::set<std::string> prompts{first.battle->prompt};
    for (int i = 1; i < kPrompts; ++i) {
        const QueueStep step = next(made);
        ASSERT_TRUE(step.battle);
        EXPECT_EQ(step.progress.closed, i);
        EXPECT_EQ(step.progress.total, kPrompts);
        EXPECT_TRUE(prompts.insert(step.battle->prompt).second);
        vote(step.battle->id);
    }
    const QueueStep last = next(made);
    EXPECT_FALSE(last.battle);
    EXPECT_TRUE(last.progress.done());
    EXPECT_DOUBLE_EQ(last.progress.meanVoteMs.value_or(0.0), 1000.0);
    EXPECT_TRUE(problems().empty());
}

TEST_F(Studies, waitsForAnswersAndNeverFavoursTheQuick)
{
    const StudyRow made = study(battle::RevealTime::End);
    const QueueStep none = next(made);
    EXPECT_FALSE(none.battle);
    EXPECT_EQ(none.progress.missing, kPrompts);
    db().exec(
        "UPDATE sealed_run_answer SET state = 'done', text = 'quick' WHERE contestant_id IN (SELECT contestant_id "
        "FROM sealed_run_answer GROUP BY contestant_id ORDER BY contestant_id LIMIT 2)");
    EXPECT_FALSE(next(made).battle) << "the third is still asked";
    generate();
    EXPECT_TRUE(next(made).battle);
}

TEST_F(Studies, revealsWhenItsRuleSays)
{
    generate();
    const std::map<battle::RevealTime, std::array<bool, 3>> expected{
        {battle::RevealTime::Vote, {true, true, true}}, // after the vote, after the queue, after the close
        {battle::RevealTime::Session, {false, true, true}},
        {battle::RevealTime::End, {false, false, true}},
        {battle::RevealTime::Never, {false, false, false}},
    };
    for (const auto& [reveal, told] : expected) {
        const std::string name(battle::revealWord(reveal));
        battle::StudyPolicy policy;
        policy.reveal = reveal;
        policy.battles = 3;
        const StudyRow made = must(m_t.workspace->studies().create(name, "run", policy));
        const battle::CommitReceipt receipt = vote(next(made).battle->id);
        EXPECT_EQ(mayReveal(receipt), told[0]) << name;
        voteAll(made);
        EXPECT_EQ(mayReveal(receipt), told[1]) << name;
        must(m_t.workspace->studies().close(made.id));
        EXPECT_EQ(mayReveal(receipt), told[2]) << name;
        EXPECT_EQ(must(m_t.workspace->queue().reveals(made.id, m_t.annotator)).size(), told[2] ? 3U : 0U);
    }
}

TEST_F(Studies, sealedVotesAreInNoListOfNamesAndNoBoard)
{
    generate();
    const StudyRow made = study(battle::RevealTime::End);
    vote(m_t.readyBattle().id);
    const base::VoteId sealed = vote(next(made).battle->id).vote();
    EXPECT_EQ(votesRead(), 1);
    EXPECT_EQ(must(votesLeftOut(*m_t.workspace)), 1U);
    for (const ListedVote& listed : must(listVotes(*m_t.workspace, {})).rows) {
        EXPECT_EQ(listed.sealed, listed.voteId == sealed.toString());
        EXPECT_EQ(listed.contestantA.empty(), listed.sealed);
        EXPECT_EQ(listed.contestantB.empty(), listed.sealed);
    }
    const VoteDetail detail = must(readVoteDetail(*m_t.workspace, sealed));
    EXPECT_TRUE(detail.vote.sealed);
    EXPECT_FALSE(detail.vote.a.text.empty());
    EXPECT_EQ(detail.vote.a.contestant + detail.vote.a.model + detail.vote.a.reportedModel + detail.vote.a.sentBody,
              "");
    EXPECT_FALSE(detail.vote.a.totalMs);
    std::int64_t counted = 0;
    for (const EndpointRow& endpoint : must(m_t.workspace->endpoints().list()))
        counted += endpoint.battles;
    EXPECT_EQ(counted, 2) << "a count that goes up for two names the pair";
    must(m_t.workspace->studies().close(made.id));
    EXPECT_EQ(votesRead(), 2);
    EXPECT_EQ(must(votesLeftOut(*m_t.workspace)), 0U);
    EXPECT_FALSE(must(readVoteDetail(*m_t.workspace, sealed)).vote.a.contestant.empty());
}

TEST_F(Studies, aClosedStudyTakesNoVoteAndItsRulesNeverChange)
{
    generate();
    const StudyRow made = study(battle::RevealTime::End);
    const base::BattleId open = next(made).battle->id;
    must(m_t.workspace->studies().close(made.id));
    EXPECT_EQ(m_t.workspace->ledger().commit(open, m_t.annotator, {}, 1).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_t.workspace->queue().next(made.id, m_t.annotator).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_t.workspace->studies().close(made.id).error().code, ErrorCode::NotAllowed);
    EXPECT_THROW(db().exec("UPDATE study SET reveal = 'vote'"), SQLite::Exception);
    EXPECT_THROW(db().exec("UPDATE study SET closed_utc = NULL"), SQLite::Exception);
}

TEST_F(Studies, aVoteBeforeTheReadingTimeIsKeptAndFlagged)
{
    generate();
    battle::StudyPolicy policy;
    policy.minReadingMs = 500;
    const StudyRow made = study(battle::RevealTime::Vote, policy);
    const base::VoteId fast = vote(next(made).battle->id, 499).vote();
    const base::VoteId slow = vote(next(made).battle->id, 500).vote();
    EXPECT_EQ(must(m_t.workspace->marks().of(fast)).size(), 1U);
    EXPECT_TRUE(must(m_t.workspace->marks().of(slow)).empty());
    EXPECT_EQ(votesRead(), 2);
    EXPECT_TRUE(problems().empty()) << "the mark is in the chain";
}

// Mirroring the sides of a battle mirrors everything that is stored of it.
TEST_F(Studies, aRepeatIsTheMirrorOfItsFirstTime)
{
    generate();
    battle::StudyPolicy policy;
    policy.repeatShare = 0.25;
    const StudyRow made = study(battle::RevealTime::Session, policy);
    voteAll(made);
    SQLite::Statement pairs(db(),
                            "SELECT f.battle_id, r.battle_id FROM sealed_study_item f JOIN sealed_study_item r ON "
                            "r.item = f.item AND f.repeat = 0 AND r.repeat = 1");
    const auto side = [this](const std::string& battle, const char* which) {
        SQLite::Statement row(
            db(), std::string("SELECT w.text, w.length, w.headers, w.lists, w.bold, s.contestant_") + which +
                      ", m.total_ms, m.finish_reason, m.sent_body, m.reasoning, m.http_attempts FROM answer w JOIN "
                      "sealed_assignment s ON s.battle_id = w.battle_id JOIN sealed_measurement m ON m.battle_id = "
                      "w.battle_id AND m.side = w.side WHERE w.battle_id = ? AND w.side = '" +
                      which + "'");
        row.bind(1, battle);
        row.executeStep();
        std::vector<std::string> cells;
        for (int i = 0; i < row.getColumnCount(); ++i)
            cells.push_back(row.getColumn(i).getString());
        return cells;
    };
    int repeats = 0;
    for (; pairs.executeStep(); ++repeats) {
        const std::string first = pairs.getColumn(0).getString();
        const std::string again = pairs.getColumn(1).getString();
        EXPECT_NE(side(first, "a"), side(first, "b"));
        EXPECT_EQ(side(first, "a"), side(again, "b"));
        EXPECT_EQ(side(first, "b"), side(again, "a"));
    }
    EXPECT_EQ(repeats, 3);
}

TEST_F(Studies, sharedItemsMeetInTheSamePairAndEveryDrawIsLogged)
{
    generate();
    battle::StudyPolicy policy;
    policy.matchmaking = battle::Matchmaking::Uniform;
    policy.overlapShare = 0.5;
    const StudyRow made = study(battle::RevealTime::End, policy);
    voteAll(made);
    m_t.annotator = must(m_t.workspace->annotators().ensure("other")).id;
    voteAll(made);
    EXPECT_EQ(
        db().execAndGet("SELECT count(*) FROM (SELECT item FROM sealed_study_item GROUP BY item HAVING count(*) = "
                        "2)")
            .getInt(),
        6);
    EXPECT_EQ(db().execAndGet("SELECT count(*) FROM sealed_study_draw").getInt(), 2 * kPrompts - 6);
    EXPECT_EQ(db().execAndGet("SELECT count(*) FROM sealed_study_draw WHERE abs(probability - 1.0 / 3) > 1e-9 OR pairs "
                              "<> 3")
                  .getInt(),
              0);
    EXPECT_EQ(db().execAndGet("SELECT count(*) FROM sealed_study_item i JOIN study_item q ON q.battle_id = i.battle_id "
                              "JOIN sealed_study_draw d ON d.study_id = q.study_id AND d.item = i.item JOIN "
                              "sealed_assignment s ON s.battle_id = i.battle_id WHERE min(s.contestant_a, "
                              "s.contestant_b) = d.contestant_1 AND max(s.contestant_a, s.contestant_b) = "
                              "d.contestant_2")
                  .getInt(),
              2 * kPrompts);
}

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
