// SPDX-License-Identifier: GPL-3.0-or-later
// Battles of several turns: each side hears its own conversation, a later failure takes nothing back, and the vote says
// which turn it is about.
#include "store/battle_repository.h"
#include "store/conversation_reader.h"
#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <map>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::must;
using support::TestWorkspace;

class BattleTurns : public testing::Test
{
protected:
    base::Result<battle::SealedBattle> further(base::BattleId battle, const std::string& prompt)
    {
        const auto order = t.workspace->battles().askFurther(battle, t.annotator, prompt);
        if (!order)
            return order.error();
        return t.workspace->battles().recordAnswers(battle::answerBoth(*order, t.transport, t.keys, {}));
    }
    void failOn(const std::string& model)
    {
        t.transport.onSend = [model](support::FakeTransport& fake, endpoint::RequestId id,
                                     const endpoint::ChatRequest& r) {
            fake.finish(id, r.identity.model == model ? support::errorReply(ErrorCode::ServerError, "canary")
                                                      : support::textReply("fine"));
        };
    }
    std::string textOf(const std::string& sql)
    {
        return t.workspace->connection().database().execAndGet(sql).getString();
    }
    std::vector<std::string> problems() { return must(checkWorkspace(*t.workspace)).problems; }

    TestWorkspace t;
};

TEST_F(BattleTurns, eachSideHearsItsOwnConversation)
{
    std::map<std::string, std::vector<endpoint::Message>> heard;
    t.transport.onSend = [&](support::FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest& r) {
        heard[r.identity.model] = r.messages;
        fake.finish(id, support::textReply(r.identity.model + " to " + r.messages.back().content));
    };
    const battle::SealedBattle first = t.readyBattle("one");
    must(further(first.id, "two"));
    const battle::SealedBattle third = must(further(first.id, "three"));
    for (const auto& [model, messages] : heard) {
        ASSERT_EQ(messages.size(), 5U);
        EXPECT_EQ(messages[1].role, "assistant");
        EXPECT_EQ(messages[1].content, model + " to one");
        EXPECT_EQ(messages[3].content, model + " to two");
        EXPECT_EQ(messages[4].content, "three");
    }
    EXPECT_EQ(heard.size(), 2U);
    EXPECT_EQ(third.turn, 3);
    EXPECT_EQ(third.prompt, "three");
    ASSERT_EQ(third.earlier.size(), 2U);
    EXPECT_EQ(third.earlier[0], (battle::SealedTurn{"one", first.answerA, first.answerB}));
    EXPECT_EQ(third.earlier[1].prompt, "two");
    t.reopen();
    EXPECT_EQ(must(t.workspace->battles().openBattleOf(t.annotator)), third);
}

TEST_F(BattleTurns, theVoteIsAboutTheLastTurnAndKnowsTheWholeConversation)
{
    const battle::SealedBattle first = t.readyBattle("one");
    must(further(first.id, "## two\n\n- a\n- b"));
    must(t.workspace->ledger().commit(first.id, t.annotator, {}, 1));
    EXPECT_EQ(textOf("SELECT turn FROM vote"), "2");
    const Conversation conversation = must(ConversationReader(*t.workspace).read(first.id.toString(), 2));
    ASSERT_EQ(conversation.turns.size(), 2U);
    EXPECT_EQ(conversation.turns[0].answerA, first.answerA);
    must(forEachVote(*t.workspace, Texts::Read, [](const VoteRow& vote) {
        EXPECT_EQ(vote.a.headers, 0) << "as the voted answer has them";
        EXPECT_EQ(vote.a.lists, 2) << "of the voted turn's answer, which repeats its prompt";
        return true;
    }));
    EXPECT_EQ(problems(), std::vector<std::string>{});
    EXPECT_EQ(further(first.id, "three").error().code, ErrorCode::NotAllowed) << "the vote is given";
}

TEST_F(BattleTurns, aFailedTurnIsTheSameForEitherSideAndTheTurnsThatStandCanBeVotedOn)
{
    for (const std::string& failing : std::vector<std::string>{"model-alpha", "model-beta"}) {
        support::answerAtOnce(t.transport);
        const battle::SealedBattle first = t.readyBattle("one");
        failOn(failing);
        const auto failed = further(first.id, "two");
        ASSERT_FALSE(failed);
        EXPECT_EQ(failed.error(), (base::Error{ErrorCode::GenerationFailed, "the answers could not be made"}));
        EXPECT_EQ(must(t.workspace->battles().openBattleOf(t.annotator)), first);
        must(t.workspace->ledger().commit(first.id, t.annotator, {}, 1));
    }
    EXPECT_EQ(textOf("SELECT group_concat(turn) FROM vote"), "1,1");
    EXPECT_EQ(textOf("SELECT count(*) FROM sealed_measurement WHERE error_detail = 'canary'"), "2") << "sealed, kept";
    EXPECT_EQ(problems(), std::vector<std::string>{});
}

TEST_F(BattleTurns, afterAFailureTheSameOrAnotherPromptIsTheSameTurn)
{
    const battle::SealedBattle first = t.readyBattle("one");
    failOn("model-beta");
    EXPECT_FALSE(further(first.id, "two"));
    support::answerAtOnce(t.transport);
    EXPECT_EQ(must(further(first.id, "two")).turn, 2);
    failOn("model-beta");
    EXPECT_FALSE(further(first.id, "three"));
    support::answerAtOnce(t.transport);
    const battle::SealedBattle third = must(further(first.id, "instead"));
    EXPECT_EQ(third.turn, 3);
    EXPECT_EQ(third.prompt, "instead");
    EXPECT_EQ(textOf("SELECT group_concat(prompt) FROM turn"), "one,two,instead");
}

TEST_F(BattleTurns, aLateAnswerToAnEarlierPromptIsNotTakenForTheOneThatWasAskedInstead)
{
    const battle::SealedBattle first = t.readyBattle("one");
    const auto late = must(t.workspace->battles().askFurther(first.id, t.annotator, "two"));
    must(t.workspace->battles().askFurther(first.id, t.annotator, "instead"));
    EXPECT_EQ(t.workspace->battles().recordAnswers(battle::answerBoth(late, t.transport, t.keys, {})).error().code,
              ErrorCode::NotAllowed);
    EXPECT_EQ(textOf("SELECT count(*) FROM answer"), "2");
}

TEST_F(BattleTurns, aDraftOfTheTurnBeforeIsGoneWithTheNextOne)
{
    const battle::SealedBattle first = t.readyBattle("one");
    must(t.workspace->ledger().saveDraft(first.id, t.annotator, {}));
    failOn("model-alpha");
    EXPECT_FALSE(further(first.id, "two"));
    EXPECT_TRUE(must(t.workspace->ledger().draft(first.id, t.annotator)).has_value()) << "nothing came";
    support::answerAtOnce(t.transport);
    must(further(first.id, "two"));
    EXPECT_FALSE(must(t.workspace->ledger().draft(first.id, t.annotator)).has_value());
}

TEST_F(BattleTurns, onlyTheAnnotatorOfAnOpenBattleAsksFurther)
{
    const battle::SealedBattle first = t.readyBattle("one");
    const base::AnnotatorId other = must(t.workspace->annotators().ensure("other")).id;
    EXPECT_EQ(t.workspace->battles().askFurther(first.id, other, "two").error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(further(first.id, "").error().code, ErrorCode::InvalidArgument);
    must(t.workspace->ledger().skip(first.id, t.annotator, ""));
    EXPECT_EQ(further(first.id, "two").error().code, ErrorCode::NotAllowed);
}

} // namespace
} // namespace joust::store
