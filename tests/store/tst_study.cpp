// SPDX-License-Identifier: GPL-3.0-or-later
// Studies over a workspace on disk: the queue, the reveal, and what is left out.
#include "store/vote_detail.h"
#include "store/vote_list.h"
#include "studies_fixture.h"

#include <array>
#include <map>
#include <set>

namespace joust::store {
namespace {

using base::ErrorCode;

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

} // namespace
} // namespace joust::store
