// SPDX-License-Identifier: GPL-3.0-or-later
// Limits through the real transport: pairs start together, and a server that asks for a pause gets it.
#include "transport_fixture.h"

#include <atomic>
#include <vector>

using namespace joust;
using namespace joust::endpoint;
using namespace joust::test;
using namespace std::chrono_literals;
using base::ErrorCode;

namespace {

class CurlFairness : public CurlTransportTest
{
protected:
    std::vector<std::future<Reply>> startTogether(std::vector<ChatRequest> requests)
    {
        std::vector<std::future<Reply>> replies;
        std::vector<Outgoing> group;
        for (ChatRequest& request : requests) {
            const auto promise = std::make_shared<std::promise<Reply>>();
            replies.push_back(promise->get_future());
            group.push_back({std::move(request), [promise](Reply reply) { promise->set_value(std::move(reply)); }});
        }
        m_transport.sendTogether(std::move(group));
        return replies;
    }
};

TEST_F(CurlFairness, aQueuedPairReachesBothServersTogether)
{
    const ReplayServer busy({script(head() + delta("first"), Script::End::Hold), hello()});
    const ReplayServer idle({hello()});
    ChatRequest limited = requestTo(busy.url("/v1"));
    limited.connection.limits.concurrent = 1;
    RequestId blocking = 0;
    std::future<Reply> first = start(limited, &blocking);
    ASSERT_TRUE(busy.waitForRequests(1));
    std::vector<std::future<Reply>> pair = startTogether({requestTo(idle.url("/v1")), limited});
    EXPECT_EQ(ask(idle).text, "Hello");    // whoever does not need the busy one goes on ...
    EXPECT_EQ(idle.requests().size(), 1U); // ... and of the pair nobody has started
    m_transport.cancel(blocking);
    EXPECT_EQ(first.get().error->code, ErrorCode::Cancelled);
    EXPECT_EQ(pair[0].get().text, "Hello");
    const Reply last = pair[1].get();
    EXPECT_EQ(last.text, "Hello");
    EXPECT_GT(last.measurement.queuedMs, 0);
}

TEST_F(CurlFairness, ofAPairWithOneUselessRequestNoneIsSent)
{
    const ReplayServer server({hello()});
    std::vector<std::future<Reply>> pair =
        startTogether({requestTo(server.url("/v1")), requestTo("file:///etc/passwd")});
    EXPECT_EQ(pair[0].get().error->code, ErrorCode::Cancelled);
    EXPECT_EQ(pair[1].get().error->code, ErrorCode::InvalidArgument);
    EXPECT_TRUE(server.requests().empty());
}

TEST_F(CurlFairness, neverMoreRunAtOnceThanTheEndpointAllows)
{
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    const ReplayServer server([&](const ReceivedRequest&, std::size_t) {
        const int now = ++running;
        for (int before = most; now > before && !most.compare_exchange_weak(before, now);) {
        }
        std::this_thread::sleep_for(5ms); // the server's own time, so that requests overlap
        --running;
        return hello();
    });
    std::vector<std::future<Reply>> replies;
    for (int i = 0; i < 24; ++i) {
        ChatRequest request = requestTo(server.url("/v1"));
        request.connection.limits.concurrent = 3;
        replies.push_back(start(std::move(request)));
    }
    for (std::future<Reply>& reply : replies)
        EXPECT_EQ(reply.get().text, "Hello");
    EXPECT_LE(most, 3);
    EXPECT_GE(most, 2);
}

TEST_F(CurlFairness, waitingForAPlaceIsNoPartOfTheTimeLimit)
{
    const ReplayServer slow({{{{head() + delta("a"), {}}, {kDone, 250ms}}}});
    ChatRequest request = requestTo(slow.url("/v1"));
    request.connection.limits.concurrent = 1;
    request.connection.timeouts.total = 2s;
    std::vector<std::future<Reply>> replies;
    for (int i = 0; i < 10; ++i)
        replies.push_back(start(request));
    for (std::future<Reply>& reply : replies)
        EXPECT_FALSE(reply.get().error);
}

TEST_F(CurlFairness, pausesWhenTheServerSaysThatNothingIsLeft)
{
    const std::string exhausted = "x-ratelimit-remaining-requests: 0\r\nx-ratelimit-reset-requests: 300ms\r\n"
                                  "Content-Type: text/event-stream\r\n";
    const ReplayServer server({script(head(200, exhausted) + delta("a") + kDone), hello()});
    const ReplayServer other({hello()});
    EXPECT_EQ(ask(server).text, "a");
    EXPECT_LT(ask(other).measurement.queuedMs, 250);
    const Reply next = ask(server);
    EXPECT_EQ(next.text, "Hello");
    EXPECT_GE(next.measurement.queuedMs, 200);
}

TEST_F(CurlFairness, aRefusalForTooManyRequestsHoldsTheOthersToo)
{
    const ReplayServer server({script(response(429, "", "Retry-After: 0.4\r\n")), hello()});
    std::future<Reply> refused = start(requestTo(server.url("/v1")));
    ASSERT_TRUE(server.waitForEnded(1));
    m_transport.cancel(0); // the transport has read the refusal when it has taken this
    const Reply next = ask(server);
    EXPECT_EQ(next.text, "Hello");
    EXPECT_EQ(refused.get().measurement.attempts, 2);
    EXPECT_EQ(next.measurement.attempts, 1);
}

TEST_F(CurlFairness, saysWhenAProxyHeldTheStreamBack)
{
    const std::string longAnswer = delta(std::string(600, 'x')) + kDone;
    const ReplayServer held({{{{head() + longAnswer, 200ms}}}});
    EXPECT_TRUE(ask(held).measurement.oneBurst);
    const ReplayServer steady({{{{head() + delta(std::string(600, 'x')), 20ms}, {delta("y") + kDone, 60ms}}}});
    EXPECT_FALSE(ask(steady).measurement.oneBurst);
}

TEST_F(CurlFairness, recordsWhatWasSentAndWhereTo)
{
    const ReplayServer server({hello()});
    ChatRequest request = requestTo(server.url("/v1"));
    request.identity.parameters = {{"temperature", "0.25"}, {"seed", "7"}};
    const Reply reply = ask(request);
    EXPECT_EQ(reply.measurement.sentUrl, server.url("/v1/chat/completions"));
    EXPECT_NE(reply.measurement.sentBody.find(R"("temperature":0.25,"seed":7)"), std::string::npos);
    EXPECT_TRUE(reply.measurement.connectMs.has_value());
}

TEST_F(CurlFairness, tellsTheThreeEndStatesApart)
{
    const ReplayServer complete({hello()});
    const ReplayServer unmarked({script(head() + delta("text"))});
    const ReplayServer cut({script(head(200, "Content-Length: 9999\r\n") + delta("text"))});
    EXPECT_EQ(endStateOf(ask(complete)), EndState::Complete);
    EXPECT_EQ(endStateOf(ask(unmarked)), EndState::Suspect);
    EXPECT_EQ(endStateOf(ask(cut)), EndState::Broken);
    for (const ReplayServer* server : {&unmarked, &cut}) { // a server that is known to send no mark
        ChatRequest request = requestTo(server->url("/v1"));
        request.connection.endMarkExpected = false;
        EXPECT_EQ(endStateOf(ask(request)), server == &unmarked ? EndState::Complete : EndState::Broken);
    }
}

} // namespace
