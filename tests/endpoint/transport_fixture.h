// SPDX-License-Identifier: GPL-3.0-or-later
// A transport, and a request to a server on this machine that says exactly what a test tells it to.
#pragma once

#include "endpoint/curl_transport.h"
#include "endpoint/wire.h"
#include "support/replay_server.h"

#include <gtest/gtest.h>

#include <future>
#include <memory>
#include <string>
#include <utility>

namespace joust::test {

inline const std::string kKey = "CANARY/key+with=signs-0123456789";

inline endpoint::ChatRequest requestTo(const std::string& url)
{
    endpoint::ChatRequest request;
    request.identity.baseUrl = url;
    request.identity.model = "m";
    request.connection.proxy = "none";
    request.key = kKey;
    request.messages = {{"user", "Hi"}};
    return request;
}

class CurlTransportTest : public testing::Test
{
protected:
    static endpoint::TransportOptions quick()
    {
        endpoint::TransportOptions options;
        options.retry.firstWait = std::chrono::milliseconds(2);
        return options;
    }

    // Shared with the callback, because set_value() may still be at work when the waiting thread goes on.
    std::future<endpoint::Reply> start(endpoint::ChatRequest request, endpoint::RequestId* id = nullptr)
    {
        const auto promise = std::make_shared<std::promise<endpoint::Reply>>();
        const endpoint::RequestId given = m_transport.send(
            std::move(request), [promise](endpoint::Reply reply) { promise->set_value(std::move(reply)); });
        if (id != nullptr)
            *id = given;
        return promise->get_future();
    }

    endpoint::Reply ask(endpoint::ChatRequest request) { return start(std::move(request)).get(); }

    endpoint::Reply ask(const ReplayServer& server) { return ask(requestTo(server.url("/v1"))); }

    // Asks a server that always says this, and expects this error with no trace of the key.
    endpoint::Reply expectError(Script says, base::ErrorCode code, std::size_t attempts = 1)
    {
        const ReplayServer server({std::move(says)});
        endpoint::Reply reply = ask(server);
        EXPECT_EQ(reply.error ? base::codeName(reply.error->code) : "none", base::codeName(code));
        EXPECT_EQ(server.requests().size(), attempts);
        EXPECT_EQ(reply.measurement.attempts, static_cast<int>(attempts));
        const std::string detail = reply.error ? reply.error->detail : "";
        EXPECT_EQ(detail.find("CANARY"), std::string::npos) << detail;
        return reply;
    }

    base::SeededRng m_rng{1};
    base::SystemClock m_clock;
    endpoint::CurlTransport m_transport{m_rng, m_clock, quick()};
};

} // namespace joust::test
