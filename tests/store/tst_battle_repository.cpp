// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/battle_repository.h"

#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::must;
using support::TestWorkspace;

std::string textOf(TestWorkspace& t, const std::string& sql)
{
    return t.workspace->connection().database().execAndGet(sql).getString();
}

TEST(BattleRepository, aReadyBattleHoldsTheExactTextsOnTheDrawnSides)
{
    TestWorkspace t;
    const std::string prompt = "  spaces, \xE2\x80\xA8 and a line\r\nend  ";
    const battle::SealedBattle battle = t.readyBattle(prompt);
    EXPECT_EQ(battle.prompt, prompt);
    const std::string modelA = textOf(t, "SELECT model FROM contestant JOIN sealed_assignment ON id = contestant_a");
    const std::string modelB = textOf(t, "SELECT model FROM contestant JOIN sealed_assignment ON id = contestant_b");
    EXPECT_EQ(battle.answerA, modelA + " says: " + prompt);
    EXPECT_EQ(battle.answerB, modelB + " says: " + prompt);
    EXPECT_EQ(textOf(t, "SELECT group_concat(side, '') FROM (SELECT side FROM answer ORDER BY rowid)"), "ab");
}

TEST(BattleRepository, promptsAreChecked)
{
    TestWorkspace t;
    for (const std::string& prompt :
         std::vector<std::string>{std::string(), std::string("\xFF"), std::string(kMaxPromptBytes + 1, 'x')})
        EXPECT_EQ(t.workspace->battles().openBattle({prompt, {}, t.annotator, {}, false}).error().code,
                  ErrorCode::InvalidArgument);
}

TEST(BattleRepository, aFailedSideIsTheSameErrorForEitherSideAndAnyCause)
{
    TestWorkspace t;
    for (const std::string& failing : std::vector<std::string>{"model-alpha", "model-beta"}) {
        for (const ErrorCode code : {ErrorCode::Unauthorized, ErrorCode::NoEndMark, ErrorCode::EmptyAnswer}) {
            t.transport.onSend = [&](support::FakeTransport& fake, endpoint::RequestId id,
                                     const endpoint::ChatRequest& r) {
                fake.finish(id, r.identity.model == failing ? support::errorReply(code, "canary-" + failing)
                                                            : support::textReply("fine"));
            };
            const auto order = must(t.workspace->battles().openBattle({"p", {}, t.annotator, {}, false}));
            const auto failed =
                t.workspace->battles().recordAnswers(battle::answerBoth(order, t.transport, t.keys, {}));
            ASSERT_FALSE(failed);
            EXPECT_EQ(failed.error(), (base::Error{ErrorCode::GenerationFailed, "the answers could not be made"}));
            EXPECT_EQ(t.workspace->ledger().commit(order.battle(), t.annotator, {}, 1).error().code,
                      ErrorCode::NotAllowed);
        }
    }
    EXPECT_EQ(textOf(t, "SELECT count(*) FROM answer"), "0");
    EXPECT_EQ(textOf(t, "SELECT count(*) FROM sealed_measurement WHERE error_detail LIKE 'canary-%'"), "6");
}

TEST(BattleRepository, whatWasMeasuredIsKeptSealedAndUnknownIsNotZero)
{
    TestWorkspace t;
    t.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest& r) {
        endpoint::Reply reply = support::textReply("fine");
        if (r.identity.model == "model-alpha") {
            reply.measurement.queuedMs = 7;
            reply.measurement.connectMs = 8;
            reply.measurement.streamed = true;
            reply.measurement.oneBurst = true;
            reply.measurement.httpStatus = 200;
            reply.measurement.sentUrl = "http://127.0.0.1:9/v1/chat/completions";
        }
        fake.finish(id, reply);
    };
    const auto order = must(t.workspace->battles().openBattle({"p", {}, t.annotator, {}, false}));
    ASSERT_TRUE(t.workspace->battles().recordAnswers(battle::answerBoth(order, t.transport, t.keys, {})));
    const std::string measured =
        "SELECT queued_ms || '|' || connect_ms || '|' || streamed || '|' || one_burst || '|' || "
        "http_status || '|' || sent_url FROM sealed_measurement WHERE queued_ms = 7";
    EXPECT_EQ(textOf(t, measured.c_str()), "7|8|1|1|200|http://127.0.0.1:9/v1/chat/completions");
    EXPECT_EQ(textOf(t, "SELECT count(*) FROM sealed_measurement WHERE connect_ms IS NULL AND http_status IS NULL"),
              "1")
        << "a server that was never reached";
}

TEST(BattleRepository, aFailedBattleCanBeTriedAgainWithTheSameSides)
{
    TestWorkspace t({"alpha", "beta", "gamma", "delta"});
    t.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest&) {
        fake.finish(id, support::errorReply(ErrorCode::ServerError, "x"));
    };
    const auto order = must(t.workspace->battles().openBattle({"p", {}, t.annotator, {}, false}));
    EXPECT_FALSE(t.workspace->battles().recordAnswers(battle::answerBoth(order, t.transport, t.keys, {})));
    const std::string sides = textOf(t, "SELECT contestant_a || contestant_b FROM sealed_assignment");
    support::answerAtOnce(t.transport);
    const auto again = must(t.workspace->battles().reopen(order.battle()));
    EXPECT_TRUE(t.workspace->battles().recordAnswers(battle::answerBoth(again, t.transport, t.keys, {})));
    EXPECT_EQ(textOf(t, "SELECT contestant_a || contestant_b FROM sealed_assignment"), sides);
    EXPECT_EQ(textOf(t, "SELECT max(attempt) FROM sealed_measurement"), "2");
    EXPECT_EQ(t.workspace->battles().reopen(order.battle()).error().code, ErrorCode::NotAllowed)
        << "it has answers now";
}

TEST(BattleRepository, answersAreWrittenOnce)
{
    TestWorkspace t;
    const auto order = must(t.workspace->battles().openBattle({"p", {}, t.annotator, {}, false}));
    const battle::SealedAnswers answers = battle::answerBoth(order, t.transport, t.keys, {});
    ASSERT_TRUE(t.workspace->battles().recordAnswers(answers));
    EXPECT_EQ(t.workspace->battles().recordAnswers(answers).error().code, ErrorCode::NotAllowed);
}

TEST(BattleRepository, anOpenBattleIsFoundAgainAfterARestart)
{
    TestWorkspace t;
    const battle::SealedBattle first = t.readyBattle("one");
    t.clock.advance(std::chrono::seconds(1));
    const battle::SealedBattle second = t.readyBattle("two");
    t.reopen();
    EXPECT_EQ(must(t.workspace->battles().openBattleOf(t.annotator)), first);
    must(t.workspace->ledger().commit(first.id, t.annotator, {}, 1));
    EXPECT_EQ(must(t.workspace->battles().openBattleOf(t.annotator)), second);
    must(t.workspace->ledger().skip(second.id, t.annotator, "unclear"));
    EXPECT_FALSE(must(t.workspace->battles().openBattleOf(t.annotator)).has_value());
}

TEST(BattleRepository, anInterruptedGenerationIsAFailedBattleAfterARestart)
{
    TestWorkspace t;
    const base::BattleId id = must(t.workspace->battles().openBattle({"p", {}, t.annotator, {}, false})).battle();
    t.reopen();
    EXPECT_EQ(textOf(t, "SELECT state FROM battle"), "failed");
    EXPECT_TRUE(t.workspace->battles().reopen(id)) << "and can be tried again";
}

TEST(BattleRepository, anExplicitSeedRepeatsTheDrawsAndIsNotBlind)
{
    std::vector<std::string> draws;
    for (int run = 0; run < 2; ++run) {
        TestWorkspace t({"alpha", "beta", "gamma", "delta"});
        std::string sides;
        for (std::uint64_t i = 0; i < 12; ++i) {
            const auto order =
                must(t.workspace->battles().openBattle({"p", {}, t.annotator, battle::ExplicitDraw{5, i}, false}));
            const battle::SealedBattle battle =
                must(t.workspace->battles().recordAnswers(battle::answerBoth(order, t.transport, t.keys, {})));
            sides += battle.answerA + "|" + battle.answerB + "\n";
        }
        draws.push_back(sides);
        EXPECT_EQ(textOf(t, "SELECT sum(blind) FROM battle"), "0");
    }
    EXPECT_EQ(draws[0], draws[1]);
}

TEST(BattleRepository, sidesComeFromTheSecretSeed)
{
    TestWorkspace t;
    int leftAlpha = 0;
    constexpr int kBattles = 200;
    for (int i = 0; i < kBattles; ++i)
        leftAlpha += t.readyBattle().answerA.find("alpha") != std::string::npos ? 1 : 0;
    EXPECT_NEAR(leftAlpha, kBattles / 2, 40); // standard deviation 7
    EXPECT_EQ(textOf(t, "SELECT min(blind) FROM battle"), "1");
}

} // namespace
} // namespace joust::store
