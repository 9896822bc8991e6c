// SPDX-License-Identifier: GPL-3.0-or-later
// Runs over a workspace on disk, with a transport that the test answers for.
#include "battle/run_generation.h"
#include "store/workspace_backup.h"
#include "store/workspace_check.h"
#include "store/workspace_merge.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace joust::store {
namespace {

using support::FakeTransport;
using support::must;
using support::TestWorkspace;
using testing::ElementsAre;
using testing::HasSubstr;

class Runs : public testing::Test
{
protected:
    Runs() { must(prompts().append("s", {{{}, "one", "", ""}, {{}, "two", "", ""}, {{}, "three", "", ""}})); }

    PromptRepository& prompts() { return m_t.workspace->prompts(); }
    RunRepository& runs() { return m_t.workspace->runs(); }
    battle::RunOutcome generate(const RunRow& run, const battle::RunOptions& options = {})
    {
        return must(battle::generateAnswers(run.id, runs(), m_t.transport, m_t.keys, options));
    }
    void setPrices(const std::string& name)
    {
        const EndpointRow row = must(m_t.workspace->endpoints().byName(name));
        endpoint::Connection connection = row.connection;
        connection.priceIn = 0.0;
        connection.priceOut = 1.0;
        must(m_t.workspace->endpoints().update(row.id, name, row.identity, connection));
    }
    // Each answer is a million tokens long: one dollar.
    void answerForADollar()
    {
        m_t.transport.onSend = [](FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest&) {
            endpoint::Reply reply = support::textReply("dear");
            reply.measurement.promptTokens = 1;
            reply.measurement.answerTokens = 1000000;
            fake.finish(id, reply);
        };
    }
    std::vector<std::string> texts()
    {
        std::vector<std::string> texts;
        SQLite::Statement row(m_t.workspace->connection().database(),
                              "SELECT text FROM sealed_run_answer WHERE state = 'done' ORDER BY text");
        while (row.executeStep())
            texts.push_back(row.getColumn(0).getString());
        return texts;
    }

    TestWorkspace m_t;
};

TEST_F(Runs, everyContestantAnswersEveryPromptOnce)
{
    const RunRow run = must(runs().create("first", "s", {}));
    EXPECT_EQ(run.answers, 6);
    const battle::RunOutcome outcome = generate(run);
    EXPECT_EQ(outcome.end, battle::RunEnd::Complete);
    EXPECT_EQ(outcome.interrupted, 0);
    EXPECT_THAT(texts(), ElementsAre("model-alpha says: one", "model-alpha says: three", "model-alpha says: two",
                                     "model-beta says: one", "model-beta says: three", "model-beta says: two"));
    ASSERT_EQ(outcome.lanes.size(), 2U);
    EXPECT_EQ(outcome.lanes[0].name, "alpha");
    EXPECT_EQ(outcome.lanes[0].done, 3);
    EXPECT_EQ(must(runs().lanes(run.id))[1].done, 3) << "what is reported is what is on disk";
    EXPECT_EQ(must(runs().find("FIRST")).done, 6);

    generate(run);
    EXPECT_EQ(m_t.transport.requests().size(), 6U) << "a second start asks nothing";
    EXPECT_TRUE(must(checkWorkspace(*m_t.workspace)).problems.empty());
}

TEST_F(Runs, aPlanIsWhatTheRunWouldBe)
{
    must(prompts().append("s", {{{}, "four", "", "", {"and five"}}}));
    setPrices("alpha");
    const std::vector<battle::RunLane> planned = must(runs().plan("s", {"ALPHA", "beta"}));
    EXPECT_TRUE(must(runs().list()).empty()) << "nothing was written";
    const RunRow run = must(runs().create("first", "s", {"alpha", "beta"}));
    EXPECT_EQ(run.contestants, 2);
    const std::vector<battle::RunLane> made = must(runs().lanes(run.id));
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(planned[i].name, made[i].name);
        EXPECT_EQ(planned[i].contestant, made[i].contestant);
        EXPECT_EQ(planned[i].pending, made[i].pending);
        EXPECT_EQ(planned[i].bytesToAsk, made[i].bytesToAsk);
        EXPECT_EQ(planned[i].priceOut, made[i].priceOut);
    }
    EXPECT_EQ(planned[0].pending, 5);
    generate(run);
    EXPECT_TRUE(must(runs().plan("s", {"beta"}))[0].meanMs) << "known from the earlier run";
    EXPECT_EQ(runs().plan("other", {"alpha"}).error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(runs().plan("s", {"nobody"}).error().code, base::ErrorCode::NotFound);
}

TEST_F(Runs, namesOfRunsSetsAndEndpointsMustFit)
{
    must(runs().create("first", "s", {"beta"}));
    EXPECT_EQ(must(runs().find("first")).answers, 3);
    EXPECT_EQ(runs().create("First", "s", {}).error().code, base::ErrorCode::AlreadyExists);
    EXPECT_EQ(runs().create("x", "other", {}).error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(runs().create("x", "s", {"alpha", "nobody"}).error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(runs().create("", "s", {}).error().code, base::ErrorCode::InvalidArgument);
    EXPECT_EQ(runs().find("x").error().code, base::ErrorCode::NotFound);
    EXPECT_EQ(must(runs().list()).size(), 1U) << "what was refused left nothing";
    EXPECT_EQ(must(runs().create("twice", "s", {"alpha", "ALPHA"})).answers, 3);
    for (const EndpointRow& row : must(m_t.workspace->endpoints().list()))
        must(m_t.workspace->endpoints().setDisabled(row.id, true));
    EXPECT_EQ(runs().create("x", "s", {}).error().code, base::ErrorCode::TooFewContestants);
}

TEST_F(Runs, laterPromptsAndSettingsDoNotTouchIt)
{
    const RunRow run = must(runs().create("first", "s", {"alpha"}));
    must(prompts().append("s", {{{}, "four", "", ""}}));
    const EndpointRow before = must(m_t.workspace->endpoints().byName("alpha"));
    const EndpointRow after =
        must(m_t.workspace->endpoints().update(before.id, "alpha", support::identityOf("other"), before.connection));
    EXPECT_EQ(after.revision, 2) << "a contestant that is in a run is kept";
    generate(run);
    EXPECT_EQ(texts().size(), 3U);
    EXPECT_THAT(texts().front(), HasSubstr("model-alpha says"));
}

TEST_F(Runs, aFurtherTurnComesAfterTheContestantsOwnAnswer)
{
    must(prompts().append("m", {{{}, "first", "", "", {"second"}}}));
    const RunRow run = must(runs().create("multi", "m", {}));
    EXPECT_EQ(run.answers, 4);
    generate(run);
    EXPECT_THAT(texts(), ElementsAre("model-alpha says: first", "model-alpha says: second", "model-beta says: first",
                                     "model-beta says: second"));
    for (const endpoint::ChatRequest& request : m_t.transport.requests()) {
        if (request.messages.back().content != "second")
            continue;
        ASSERT_EQ(request.messages.size(), 3U);
        EXPECT_EQ(request.messages[1].role, "assistant");
        EXPECT_EQ(request.messages[1].content, request.identity.model + " says: first");
    }
    EXPECT_TRUE(must(checkWorkspace(*m_t.workspace)).problems.empty());
}

TEST_F(Runs, onlyWhatFailedIsRetriedAndOnlyOnRequest)
{
    const auto failing = [](FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest& request) {
        if (request.messages.back().content == "two")
            return fake.finish(id, support::errorReply(base::ErrorCode::ServerError, "HTTP 500"));
        fake.finish(id, support::textReply(request.messages.back().content));
    };
    m_t.transport.onSend = failing;
    const RunRow run = must(runs().create("first", "s", {}));
    EXPECT_EQ(generate(run).lanes[0].failed, 1);
    generate(run);
    EXPECT_EQ(m_t.transport.requests().size(), 6U) << "start leaves failures alone";
    support::answerAtOnce(m_t.transport);
    const battle::RunOutcome outcome = generate(run, {4, true, {}});
    EXPECT_EQ(m_t.transport.requests().size(), 8U);
    EXPECT_EQ(outcome.lanes[0].failed, 0);
    EXPECT_EQ(outcome.lanes[1].done, 3);
}

TEST_F(Runs, aTurnAfterAFailedOneWaitsForTheRetry)
{
    must(prompts().append("m", {{{}, "first", "", "", {"second"}}}));
    m_t.transport.onSend = [](FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest&) {
        fake.finish(id, support::errorReply(base::ErrorCode::ServerError, "HTTP 500"));
    };
    const RunRow run = must(runs().create("multi", "m", {"alpha"}));
    const battle::RunOutcome outcome = generate(run);
    EXPECT_EQ(outcome.lanes[0].failed, 1);
    EXPECT_EQ(outcome.lanes[0].pending, 1);
    support::answerAtOnce(m_t.transport);
    EXPECT_EQ(generate(run, {4, true, {}}).lanes[0].done, 2);
}

TEST_F(Runs, theBudgetStopsNewQuestionsAndALargerOneGoesOn)
{
    setPrices("alpha");
    setPrices("beta");
    answerForADollar();
    const RunRow run = must(runs().create("first", "s", {}));
    const battle::RunOutcome stopped = generate(run, {1, false, 3.0});
    EXPECT_EQ(stopped.end, battle::RunEnd::BudgetSpent);
    EXPECT_EQ(texts().size(), 4U) << "two at a time; the fourth was under way when the third was paid";
    EXPECT_EQ(generate(run, {1, false, 4.0}).end, battle::RunEnd::BudgetSpent);
    EXPECT_EQ(texts().size(), 4U) << "what an earlier start spent counts";
    const battle::RunOutcome complete = generate(run, {1, false, 100.0});
    EXPECT_EQ(complete.end, battle::RunEnd::Complete);
    EXPECT_EQ(texts().size(), 6U);
    EXPECT_DOUBLE_EQ(complete.lanes[0].cost + complete.lanes[1].cost, 6.0);
    EXPECT_DOUBLE_EQ(must(runs().lanes(run.id))[0].cost, 3.0);
}

TEST_F(Runs, aBudgetThatCannotBeKeptIsRefusedBeforeAnythingIsAsked)
{
    setPrices("alpha");
    const RunRow run = must(runs().create("first", "s", {}));
    const auto refused = battle::generateAnswers(run.id, runs(), m_t.transport, m_t.keys, {4, false, 1.0});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::InvalidArgument);
    EXPECT_THAT(refused.error().detail, HasSubstr("beta"));
    EXPECT_TRUE(m_t.transport.requests().empty());
}

TEST_F(Runs, aServerThatDoesNotCountIsChargedByBytes)
{
    setPrices("alpha");
    m_t.transport.onSend = [](FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest&) {
        fake.finish(id, support::textReply(std::string(4000000, 'x'))); // a million tokens
    };
    const RunRow run = must(runs().create("first", "s", {"alpha"}));
    EXPECT_EQ(generate(run, {1, false, 1.0}).end, battle::RunEnd::BudgetSpent);
    EXPECT_EQ(texts().size(), 1U);
}

TEST_F(Runs, whatAFailureCostStaysWhenItIsRetried)
{
    setPrices("alpha");
    m_t.transport.onSend = [](FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest&) {
        endpoint::Reply reply = support::errorReply(base::ErrorCode::StreamCut, "cut");
        reply.text = std::string(4000000, 'x');
        fake.finish(id, reply);
    };
    const RunRow run = must(runs().create("first", "s", {"alpha"}));
    EXPECT_DOUBLE_EQ(generate(run).lanes[0].cost, 3.0);
    answerForADollar();
    EXPECT_DOUBLE_EQ(generate(run, {4, true, {}}).lanes[0].cost, 6.0);
    EXPECT_DOUBLE_EQ(must(runs().lanes(run.id))[0].cost, 6.0);
}

TEST_F(Runs, aStopCancelsWhatIsUnderWayAndGivesItBack)
{
    std::stop_source stop;
    m_t.transport.onSend = [&](FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest& request) {
        if (request.messages.back().content == "two")
            stop.request_stop(); // this one stays unanswered
        else
            fake.finish(id, support::textReply("fine"));
    };
    const RunRow run = must(runs().create("first", "s", {"alpha"}));
    const battle::RunOutcome outcome =
        must(battle::generateAnswers(run.id, runs(), m_t.transport, m_t.keys, {1, false, {}}, {}, stop.get_token()));
    EXPECT_EQ(outcome.end, battle::RunEnd::Stopped);
    EXPECT_EQ(outcome.lanes[0].done, 1);
    EXPECT_EQ(outcome.lanes[0].pending, 2);
    support::answerAtOnce(m_t.transport);
    EXPECT_EQ(generate(run).interrupted, 0) << "nothing was left claimed";
    EXPECT_EQ(texts().size(), 3U);
}

TEST_F(Runs, anAnswerIsOnlyTakenForAClaim)
{
    const RunRow run = must(runs().create("first", "s", {"alpha"}));
    const std::vector<battle::RunTask> tasks = must(runs().claim(run.id, 2));
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_TRUE(must(runs().claim(run.id, 2)).empty()) << "claims count until they are recorded";
    const std::vector<battle::RunReply> replies{{tasks[0].place, support::textReply("once")}};
    must(runs().record(run.id, replies));
    EXPECT_EQ(runs().record(run.id, replies).error().code, base::ErrorCode::NotAllowed);
    EXPECT_THAT(texts(), ElementsAre("once"));
    SQLite::Database& db = m_t.workspace->connection().database();
    EXPECT_THROW(db.exec("UPDATE sealed_run_answer SET text = 'twice' WHERE state = 'done'"), SQLite::Exception);
    EXPECT_THROW(db.exec("DELETE FROM sealed_run_answer"), SQLite::Exception);
    EXPECT_EQ(must(runs().begin(run.id, false)), 1) << "the second claim";
    EXPECT_EQ(runs().begin({}, false).error().code, base::ErrorCode::NotFound);
}

TEST_F(Runs, aKeyThatIsMissingIsAFailureLikeAnother)
{
    const EndpointRow row = must(m_t.workspace->endpoints().byName("alpha"));
    endpoint::Connection connection = row.connection;
    connection.key = must(endpoint::parseKeyRef("env:JOUST_NO_SUCH_KEY"));
    must(m_t.workspace->endpoints().update(row.id, "alpha", row.identity, connection));
    const RunRow run = must(runs().create("first", "s", {}));
    const battle::RunOutcome outcome = generate(run);
    EXPECT_EQ(outcome.lanes[0].failed, 3);
    EXPECT_EQ(outcome.lanes[1].done, 3);
}

TEST_F(Runs, recoveryKeepsThemAndAMergeSaysThatItDoesNot)
{
    const RunRow run = must(runs().create("first", "s", {}));
    generate(run);
    TestWorkspace other;
    const MergeReport report = must(mergeWorkspace(*other.workspace, m_t.path));
    ASSERT_EQ(report.conflicts.size(), 1U);
    EXPECT_THAT(report.conflicts[0], HasSubstr("run first"));
    EXPECT_TRUE(must(other.workspace->runs().list()).empty());

    const std::string target = m_t.dir.file("recovered.joust");
    must(recoverWorkspace(m_t.path, target, m_t.services()));
    const auto recovered = must(Workspace::open(target, Access::ReadWrite, m_t.services()));
    EXPECT_EQ(must(recovered->runs().find("first")).done, 6);
    EXPECT_TRUE(must(checkWorkspace(*recovered)).problems.empty());
}

} // namespace
} // namespace joust::store
