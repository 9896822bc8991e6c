// SPDX-License-Identifier: GPL-3.0-or-later
// Many requests at once to a server that fails in every way it can. Which fault a request meets is drawn from its
// number and a fixed seed, so that the end of each one is known beforehand. JOUST_STORM_REQUESTS sets how many (300).
#include "endpoint/transport_fixture.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <iostream>
#include <map>
#include <mutex>
#include <vector>

using namespace joust;
using namespace joust::endpoint;
using namespace joust::test;
using namespace std::chrono_literals;

namespace {

const std::string kPromptCanary = "ZQX-PROMPT-CANARY";
constexpr std::uint64_t kSeed = 20261124;
constexpr auto kSilence = 10s; // both time-outs: long against a busy machine's hiccups

enum class Fault {
    None,
    Slow,
    BadOnce,    // one refusal or cut, and then an answer
    Drop,       // closed without a word
    Reset,      // RST in the middle
    StallFirst, // nothing after the head
    StallLater, // nothing after the first words
    TooManyRequests,
    ServerError,
    Malformed,
    Truncated, // a clean end without an end mark
    Cut,       // a chunked body that does not end
    Count
};

Fault faultOf(std::uint64_t request)
{
    base::SeededRng rng(kSeed + request);
    return static_cast<Fault>(base::drawBelow(rng, static_cast<std::uint64_t>(Fault::Count)));
}

// How a request has to end: "complete" with the whole text, or the word of its error.
std::string expectedEnd(Fault fault)
{
    switch (fault) {
    case Fault::None:
    case Fault::Slow:
    case Fault::BadOnce:
        return "complete";
    case Fault::Drop:
    case Fault::Reset:
    case Fault::Cut:
        return "stream_cut";
    case Fault::StallFirst:
        return "first_token_timeout";
    case Fault::StallLater:
        return "idle_timeout";
    case Fault::TooManyRequests:
        return "rate_limited";
    case Fault::ServerError:
        return "server_error";
    case Fault::Malformed:
        return "protocol_error";
    case Fault::Truncated:
        return "no_end_mark";
    case Fault::Count:
        break;
    }
    return "";
}

// The server says back whatever it was told, the key included.
Script scriptFor(Fault fault, const std::string& id, bool first, const ReceivedRequest& request)
{
    const std::string whole = head() + delta(id) + delta(" done") + kFinish + kDone;
    const std::string echo = "{\"error\":{\"message\":\"you sent " + kKey + "\"}}";
    switch (fault) {
    case Fault::None:
    case Fault::Count:
        break;
    case Fault::Slow:
        return {{{head() + delta(id), 20ms}, {delta(" done"), 30ms}, {kDone, 30ms}}};
    case Fault::BadOnce:
        if (first)
            return request.body.size() % 2 == 0 ? Script{} : script(response(503, echo));
        break;
    case Fault::Drop:
        return {};
    case Fault::Reset:
        return script(head() + delta(id), Script::End::Reset);
    case Fault::StallFirst:
        return script(head() + ": still loading\n\n", Script::End::Hold);
    case Fault::StallLater:
        return script(head() + delta(id), Script::End::Hold);
    case Fault::TooManyRequests:
        return script(response(429, echo, "Retry-After: 0\r\n"));
    case Fault::ServerError:
        return script(response(500, echo));
    case Fault::Malformed:
        return script(head() + delta(id) + "data: " + kKey + "\n\n" + kDone);
    case Fault::Truncated:
        return script(head() + delta(id));
    case Fault::Cut:
        return script(head(200, "Transfer-Encoding: chunked\r\n") + "fff\r\n" + delta(id));
    }
    return script(whole);
}

class FaultServer
{
public:
    std::string url() const { return m_server.url("/v1"); }

private:
    Script answer(const ReceivedRequest& request)
    {
        const std::size_t at = request.body.find(kPromptCanary) + kPromptCanary.size() + 1;
        const std::string id = request.body.substr(at, request.body.find('"', at) - at);
        bool first = false;
        {
            const std::lock_guard lock(m_mutex);
            first = ++m_asked[id] == 1;
        }
        return scriptFor(faultOf(std::stoull(id)), id, first, request);
    }

    std::mutex m_mutex;
    std::map<std::string, int> m_asked;
    ReplayServer m_server{[this](const ReceivedRequest& request, std::size_t) { return answer(request); }};
};

std::size_t stormSize()
{
    const char* const wanted = std::getenv("JOUST_STORM_REQUESTS");
    return wanted == nullptr ? 300 : std::strtoul(wanted, nullptr, 10);
}

TEST_F(CurlTransportTest, everyRequestOfAFaultStormEndsOnceAndAsItMust)
{
    const std::size_t requests = stormSize();
    FaultServer server;
    std::vector<std::atomic<int>> ends(requests);
    std::vector<std::future<Reply>> replies;
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    for (std::size_t i = 0; i < requests; ++i) {
        ChatRequest request = requestTo(server.url());
        request.messages = {{"user", kPromptCanary + " " + std::to_string(i)}};
        request.connection.timeouts = {.connect = 10s, .firstToken = kSilence, .idle = kSilence, .total = 60s};
        request.connection.limits.concurrent = 200; // of which many only wait for a time-out
        const auto promise = std::make_shared<std::promise<Reply>>();
        replies.push_back(promise->get_future());
        m_transport.send(std::move(request), [promise, &ends, i](Reply reply) {
            if (++ends[i] == 1)
                promise->set_value(std::move(reply));
        });
    }
    std::map<std::string, int> seen;
    std::map<std::string, std::int64_t> longestMs;
    for (std::size_t i = 0; i < requests; ++i) {
        ASSERT_EQ(replies[i].wait_for(10min), std::future_status::ready) << i << " hangs";
        const Reply reply = replies[i].get();
        const std::string end = reply.error ? std::string(base::codeName(reply.error->code)) : "complete";
        const std::string id = std::to_string(i);
        ++seen[end];
        longestMs[end] = std::max(longestMs[end], reply.measurement.totalMs);
        EXPECT_LT(reply.measurement.totalMs, 60'000) << i << " outlived its time-out";
        EXPECT_EQ(end, expectedEnd(faultOf(i))) << i << ": " << (reply.error ? reply.error->detail : "");
        EXPECT_EQ(endStateOf(reply) == EndState::Complete, end == "complete");
        EXPECT_EQ(endStateOf(reply) == EndState::Suspect, end == "no_end_mark");
        const std::string kept = end == "complete" ? id + " done" : id;
        EXPECT_TRUE(reply.text == kept || (reply.error && reply.text.empty())) << reply.text;
        const std::string detail = reply.error ? reply.error->detail : "";
        EXPECT_EQ(detail.find("CANARY"), std::string::npos) << detail;
    }
    const std::string printed = testing::internal::GetCapturedStdout() + testing::internal::GetCapturedStderr();
    EXPECT_EQ(printed.find("CANARY"), std::string::npos);
    std::cout << printed; // the failures above, too
    for (std::size_t i = 0; i < requests; ++i)
        EXPECT_EQ(ends[i], 1) << i;
    for (const auto& [end, count] : seen)
        std::cout << count << ' ' << end << " (longest " << longestMs[end] << " ms)\n";
}

} // namespace
