// SPDX-License-Identifier: GPL-3.0-or-later
// The transport's patience: sizes, time-outs, retries, cancelling and the end.
#include "transport_fixture.h"

#include <atomic>
#include <vector>

using namespace joust;
using namespace joust::endpoint;
using namespace joust::test;
using namespace std::chrono_literals;
using base::ErrorCode;

namespace {

using CurlTransportLimits = CurlTransportTest;

TEST_F(CurlTransportLimits, stopsAtTheSizeLimits)
{
    std::string many;
    for (int i = 0; i < 10; ++i)
        many += delta(std::string(1U << 20U, 'x'));
    const Reply reply = expectError(script(head() + many + kDone), ErrorCode::TooLarge);
    EXPECT_EQ(reply.text.size(), 2U << 20U);
    const std::string padding = ":" + std::string((1U << 20U) - 2, ' ') + "\n";
    Script endless;
    endless.segments.push_back({head(), {}});
    for (int i = 0; i < 34; ++i)
        endless.segments.push_back({padding, {}});
    expectError(endless, ErrorCode::TooLarge);
    Script flood;
    flood.segments.push_back({"HTTP/1.1 200 OK\r\n", {}});
    for (int i = 0; i < 10'000; ++i)
        flood.segments.push_back({"X-Header-" + std::to_string(i) + ": " + std::string(60, 'x') + "\r\n", {}});
    expectError(flood, ErrorCode::TooLarge);
}

TEST_F(CurlTransportLimits, timesOutWhenTheSecureConnectionIsNotMade)
{
    const ReplayServer server({hello()}); // waits for a plain request that never comes
    ChatRequest request = requestTo("https://127.0.0.1:" + std::to_string(server.port()) + "/v1");
    request.connection.timeouts.connect = 60ms;
    const Reply reply = ask(request);
    EXPECT_EQ(reply.error->code, ErrorCode::ConnectTimeout) << reply.error->detail;
}

TEST_F(CurlTransportLimits, timesOutWithoutAFirstToken)
{
    for (const std::string& start : {std::string(), head(), head() + ": ping\n\n" + delta("")}) {
        const ReplayServer server({script(start, Script::End::Hold)});
        ChatRequest request = requestTo(server.url("/v1"));
        request.connection.timeouts.firstToken = 80ms;
        request.connection.timeouts.idle = 20ms; // must not cut the wait short
        const Reply reply = ask(request);
        EXPECT_EQ(reply.error->code, ErrorCode::FirstTokenTimeout);
        EXPECT_EQ(reply.measurement.attempts, 1);
        EXPECT_GE(reply.measurement.totalMs, 80);
        EXPECT_TRUE(server.waitForEnded(1)); // the connection is given up, not leaked
    }
}

TEST_F(CurlTransportLimits, timesOutWhenAnAnswerStalls)
{
    const ReplayServer server({script(head() + delta("some"), Script::End::Hold)});
    ChatRequest request = requestTo(server.url("/v1"));
    request.connection.timeouts.idle = 60ms;
    const Reply reply = ask(request);
    EXPECT_EQ(reply.error->code, ErrorCode::IdleTimeout);
    EXPECT_EQ(reply.text, "some");
}

TEST_F(CurlTransportLimits, countsCommentsAndReasoningAsLife)
{
    Script alive;
    alive.segments.push_back({head() + delta("a"), {}});
    for (int i = 0; i < 8; ++i)
        alive.segments.push_back(
            {i % 2 == 0 ? ": keep-alive\n\n" : "data: {\"choices\":[{\"delta\":{\"reasoning\":\"t\"}}]}\n\n", 100ms});
    alive.segments.push_back({kDone, {}});
    const ReplayServer server({alive});
    ChatRequest request = requestTo(server.url("/v1"));
    request.connection.timeouts.idle = 500ms;
    const Reply reply = ask(request);
    EXPECT_FALSE(reply.error);
    EXPECT_GE(reply.measurement.totalMs, 790);
}

TEST_F(CurlTransportLimits, timesOutInAll)
{
    Script steady;
    steady.segments.push_back({head(), {}});
    for (int i = 0; i < 1000; ++i)
        steady.segments.push_back({delta("x"), 10ms});
    const ReplayServer server({steady});
    ChatRequest request = requestTo(server.url("/v1"));
    request.connection.timeouts.total = 120ms;
    const Reply reply = ask(request);
    EXPECT_EQ(reply.error->code, ErrorCode::TotalTimeout);
    EXPECT_TRUE(reply.text.starts_with("x"));
}

TEST_F(CurlTransportLimits, countsTheWaitForARetryIntoTheTotal)
{
    const ReplayServer server({script(response(429, "", "Retry-After: 60\r\n"))});
    ChatRequest request = requestTo(server.url("/v1"));
    request.connection.timeouts.total = 60ms;
    EXPECT_EQ(ask(request).error->code, ErrorCode::TotalTimeout);
}

TEST_F(CurlTransportLimits, triesAgainAfterARateLimitAsLongAsAsked)
{
    const ReplayServer server(
        {script(response(429, "", "Retry-After: 0\r\n")), script(response(429, "", "Retry-After: 1\r\n")), hello()});
    const auto start = std::chrono::steady_clock::now();
    const Reply reply = ask(server);
    EXPECT_FALSE(reply.error);
    EXPECT_EQ(reply.text, "Hello");
    EXPECT_EQ(reply.measurement.attempts, 3);
    EXPECT_LT(reply.measurement.totalMs, 900); // of the last attempt alone
    const auto took = std::chrono::steady_clock::now() - start;
    EXPECT_GE(took, 1s);
    EXPECT_LT(took, 5s);
}

TEST_F(CurlTransportLimits, givesUpWhenTheServerAsksToWaitTooLong)
{
    const Reply reply = expectError(script(response(429, "", "Retry-After: 121\r\n")), ErrorCode::RateLimited);
    EXPECT_NE(reply.error->detail.find("121 s"), std::string::npos);
}

TEST_F(CurlTransportLimits, givesUpAfterTwoRetriesAndAtOnceWithoutQuota)
{
    expectError(script(response(429, "", "Retry-After: 0\r\n")), ErrorCode::RateLimited, 3);
    expectError(script(response(429, R"({"error":{"code":"insufficient_quota"}})")), ErrorCode::RateLimited);
}

TEST_F(CurlTransportLimits, triesAgainAfterAnOverloadInsideAStream)
{
    const ReplayServer server(
        {script(head() + "data: {\"error\":{\"type\":\"overloaded_error\",\"message\":\"x\"}}\n\n"), hello()});
    const Reply reply = ask(server);
    EXPECT_FALSE(reply.error);
    EXPECT_EQ(reply.measurement.attempts, 2);
}

TEST_F(CurlTransportLimits, neverTriesAgainAfterTheFirstDelta)
{
    const std::string overloaded = "data: {\"error\":{\"type\":\"overloaded_error\",\"message\":\"x\"}}\n\n";
    EXPECT_EQ(expectError(script(head() + delta("a") + overloaded), ErrorCode::ServerError).text, "a");
    const std::string reasoning = "data: {\"choices\":[{\"delta\":{\"reasoning\":\"t\"}}]}\n\n";
    EXPECT_EQ(expectError(script(head() + reasoning + overloaded), ErrorCode::ServerError).reasoning, "t");
    expectError({{{head() + delta("a"), {}}, {"", 50ms}}, Script::End::Reset}, ErrorCode::StreamCut);
}

TEST_F(CurlTransportLimits, asksAgainWithTheNewNameOfTheTokenLimit)
{
    const ReplayServer server(
        {script(response(400, R"({"error":{"param":"max_tokens","code":"unsupported_parameter"}})")), hello()});
    ChatRequest request = requestTo(server.url("/v1"));
    request.identity.maxTokens = 9;
    const Reply reply = ask(request);
    EXPECT_FALSE(reply.error);
    EXPECT_EQ(reply.measurement.attempts, 2);
    EXPECT_NE(reply.measurement.sentBody.find("\"max_completion_tokens\":9"), std::string::npos);
    EXPECT_EQ(reply.measurement.sentBody, server.requests().back().body);
}

TEST_F(CurlTransportLimits, cancelsARunningAndAWaitingRequest)
{
    const ReplayServer silent({script(head() + delta("part"), Script::End::Hold)});
    const ReplayServer busy({script(response(429, "", "Retry-After: 60\r\n"))});
    for (const ReplayServer* server : {&silent, &busy}) {
        RequestId id = 0;
        std::future<Reply> reply = start(requestTo(server->url("/v1")), &id);
        ASSERT_TRUE(server->waitForRequests(1));
        m_transport.cancel(id);
        EXPECT_EQ(reply.get().error->code, ErrorCode::Cancelled);
        m_transport.cancel(id); // no effect
    }
    EXPECT_TRUE(silent.waitForEnded(1));
}

TEST_F(CurlTransportLimits, letsADoneSendAndCancel)
{
    const ReplayServer server({hello()});
    const auto last = std::make_shared<std::promise<Reply>>();
    m_transport.send(requestTo(server.url("/v1")), [&, last](const Reply&) {
        const RequestId doomed = m_transport.send(requestTo(server.url("/v1")), [&, last](const Reply& reply) {
            EXPECT_EQ(reply.error->code, ErrorCode::Cancelled);
            m_transport.send(requestTo(server.url("/v1")), [last](Reply again) { last->set_value(std::move(again)); });
        });
        m_transport.cancel(doomed);
    });
    EXPECT_EQ(last->get_future().get().text, "Hello");
}

TEST_F(CurlTransportLimits, endsEveryRequestOnceWhenItIsDestroyed)
{
    const ReplayServer server({script(head(), Script::End::Hold)});
    std::atomic<int> ended = 0;
    std::atomic<int> cancelled = 0;
    {
        CurlTransport transport(m_rng, m_clock, quick());
        for (int i = 0; i < 20; ++i) {
            transport.send(requestTo(server.url("/v1")), [&](const Reply& reply) {
                ++ended;
                cancelled += reply.error && reply.error->code == ErrorCode::Cancelled ? 1 : 0;
            });
        }
        ASSERT_TRUE(server.waitForRequests(1));
    }
    EXPECT_EQ(ended, 20);
    EXPECT_EQ(cancelled, 20);
}

} // namespace
