// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_ledger.h"

#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace joust::store {
namespace {

using base::ErrorCode;
using base::Outcome;
using support::must;
using support::TestWorkspace;

const battle::Choice kChoice{
    Outcome::B, battle::Strength::Slightly, {"b:clear", "a:accurate", "clearer"}, "said \"why\"", true};

TEST(VoteLedger, aDraftCanChangeUntilTheCommitAndGoesWithIt)
{
    TestWorkspace t;
    const battle::SealedBattle battle = t.readyBattle();
    SqliteVoteLedger& ledger = t.workspace->ledger();
    EXPECT_FALSE(must(ledger.draft(battle.id, t.annotator)).has_value());
    must(ledger.saveDraft(battle.id, t.annotator, {}));
    must(ledger.saveDraft(battle.id, t.annotator, kChoice));
    t.reopen();
    EXPECT_EQ(must(t.workspace->ledger().draft(battle.id, t.annotator)), kChoice);
    must(t.workspace->ledger().commit(battle.id, t.annotator, kChoice, 1200));
    EXPECT_FALSE(must(t.workspace->ledger().draft(battle.id, t.annotator)).has_value());
    EXPECT_EQ(t.workspace->ledger().saveDraft(battle.id, t.annotator, kChoice).error().code, ErrorCode::NotAllowed);
}

TEST(VoteLedger, thereIsOneVoteAndItNeverChanges)
{
    TestWorkspace t;
    const battle::SealedBattle battle = t.readyBattle();
    must(t.workspace->ledger().commit(battle.id, t.annotator, kChoice, 1200));
    EXPECT_EQ(t.workspace->ledger().commit(battle.id, t.annotator, {}, 1).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(t.workspace->ledger().skip(battle.id, t.annotator, "").error().code, ErrorCode::NotAllowed);
    SQLite::Database& db = t.workspace->connection().database();
    for (const char* sql : {"UPDATE vote SET outcome='a'", "DELETE FROM vote",
                            "UPDATE sealed_assignment SET battle_id='x'", "DELETE FROM sealed_assignment",
                            "UPDATE answer SET text='x'", "DELETE FROM battle", "UPDATE contestant SET model='x'"})
        EXPECT_THROW(db.exec(sql), SQLite::Exception) << sql;
    EXPECT_EQ(db.execAndGet("SELECT outcome || strength || vote_ms FROM vote").getString(), "bslightly1200");
}

TEST(VoteLedger, onlyACommittedVoteReveals)
{
    TestWorkspace t;
    const battle::SealedBattle battle = t.readyBattle();
    EXPECT_EQ(t.workspace->ledger().receiptFor(battle.id, t.annotator).error().code, ErrorCode::NotFound);
    must(t.workspace->ledger().saveDraft(battle.id, t.annotator, kChoice));
    EXPECT_EQ(t.workspace->ledger().receiptFor(battle.id, t.annotator).error().code, ErrorCode::NotFound);
    const battle::CommitReceipt receipt = must(t.workspace->ledger().commit(battle.id, t.annotator, kChoice, 1));
    const battle::Reveal reveal = must(t.workspace->ledger().reveal(receipt));
    EXPECT_EQ(battle.answerA, reveal.a.model + " says: hello");
    EXPECT_EQ(battle.answerB, reveal.b.model + " says: hello");
    EXPECT_EQ(reveal.a.model, "model-" + reveal.a.name);
}

TEST(VoteLedger, aReceiptOfAnotherWorkspaceRevealsNothing)
{
    TestWorkspace one;
    TestWorkspace two;
    const battle::SealedBattle battle = one.readyBattle();
    const battle::CommitReceipt receipt = must(one.workspace->ledger().commit(battle.id, one.annotator, kChoice, 1));
    EXPECT_EQ(two.workspace->ledger().reveal(receipt).error().code, ErrorCode::NotAllowed);
}

TEST(VoteLedger, aSkipIsNoVoteAndNeverReveals)
{
    TestWorkspace t;
    const battle::SealedBattle battle = t.readyBattle();
    must(t.workspace->ledger().skip(battle.id, t.annotator, "unclear"));
    EXPECT_EQ(t.workspace->ledger().commit(battle.id, t.annotator, kChoice, 1).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(t.workspace->ledger().receiptFor(battle.id, t.annotator).error().code, ErrorCode::NotFound);
}

TEST(VoteLedger, aBattleIsSealedForEverybodyElse)
{
    TestWorkspace t;
    const battle::SealedBattle battle = t.readyBattle();
    const base::AnnotatorId other = must(t.workspace->annotators().ensure("other")).id;
    EXPECT_EQ(t.workspace->ledger().commit(battle.id, other, kChoice, 1).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(t.workspace->ledger().saveDraft(battle.id, other, kChoice).error().code, ErrorCode::NotAllowed);
    must(t.workspace->ledger().commit(battle.id, t.annotator, kChoice, 1));
    EXPECT_EQ(t.workspace->ledger().receiptFor(battle.id, other).error().code, ErrorCode::NotFound);
}

TEST(VoteLedger, anInvalidChoiceChangesNothing)
{
    TestWorkspace t;
    const battle::SealedBattle battle = t.readyBattle();
    must(t.workspace->ledger().saveDraft(battle.id, t.annotator, kChoice));
    battle::Choice wrong = kChoice;
    wrong.outcome = Outcome::Tie;
    EXPECT_EQ(t.workspace->ledger().commit(battle.id, t.annotator, wrong, 1).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(must(t.workspace->ledger().draft(battle.id, t.annotator)), kChoice);
}

} // namespace
} // namespace joust::store
