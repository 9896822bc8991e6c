// SPDX-License-Identifier: GPL-3.0-or-later
// Two hundred answers at once for a while: none loses or swaps a piece, one thread carries them all, memory stays flat.
// JOUST_STREAM_SECONDS sets how long they write (3); with a sanitizer memory is only reported, because it keeps what is
// freed. How late another thread wakes meanwhile, as a window's would, is reported and not judged.
#include "endpoint/transport_fixture.h"
#include "support/long_streams.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <thread>
#include <vector>

using namespace joust;
using namespace joust::endpoint;
using namespace joust::test;
using namespace std::chrono_literals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

long residentKiB()
{
    long pages = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    return resident * ::sysconf(_SC_PAGESIZE) / 1024;
}

int threadsNamed(const std::string& name)
{
    int count = 0;
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
        std::string comm;
        std::getline(std::ifstream(task.path() / "comm"), comm);
        count += comm == name ? 1 : 0;
    }
    return count;
}

// Wakes every 5 ms, as the thread of a window does for its events, and notes how late each time.
class Heartbeat
{
public:
    // Ends the beat; the lateness at this share of all beats, 1 = the worst.
    std::chrono::microseconds stop(double share)
    {
        m_thread.request_stop();
        if (m_thread.joinable())
            m_thread.join();
        std::sort(m_late.begin(), m_late.end());
        const auto last = static_cast<double>(m_late.size() - 1);
        return m_late[static_cast<std::size_t>(share * last)];
    }

private:
    void beat(const std::stop_token& stop)
    {
        auto next = std::chrono::steady_clock::now();
        do {
            next += 5ms;
            std::this_thread::sleep_until(next);
            const auto now = std::chrono::steady_clock::now();
            m_late.push_back(std::chrono::duration_cast<std::chrono::microseconds>(now - next));
            next = now;
        } while (!stop.stop_requested());
    }

    std::vector<std::chrono::microseconds> m_late;
    std::jthread m_thread{[this](const std::stop_token& stop) { beat(stop); }};
};

// What the process holds at one moment.
struct Sample
{
    long residentKiB;
    int networkThreads;
};

// Ten of them, spread over the time that the streams write.
std::vector<Sample> sampleWhile(const std::future<Reply>& first, std::chrono::milliseconds time)
{
    std::vector<Sample> samples;
    for (int i = 0; i < 10; ++i) {
        first.wait_for(i == 0 ? time / 20 : time / 10);
        samples.push_back({residentKiB(), threadsNamed("joust-net")});
    }
    return samples;
}

TEST_F(CurlTransportTest, twoHundredLongStreamsLoseAndMixNothing)
{
    const int pieces = static_cast<int>(streamTime() / kBetweenPieces);
    const ReplayServer server(
        [pieces](const ReceivedRequest& request, std::size_t) { return streamFor(request, pieces); });
    Heartbeat heartbeat;
    std::vector<std::future<Reply>> replies;
    for (int i = 0; i < kStreams; ++i) {
        ChatRequest request = requestTo(server.url("/v1"));
        request.messages = {{"user", "#" + std::to_string(i)}};
        replies.push_back(start(std::move(request)));
    }
    ASSERT_TRUE(server.waitForRequests(kStreams));
    const std::vector<Sample> samples = sampleWhile(replies.front(), pieces * kBetweenPieces);
    std::int64_t tokens = 0;
    for (int i = 0; i < kStreams; ++i) {
        const Reply reply = replies[static_cast<std::size_t>(i)].get();
        ASSERT_FALSE(reply.error) << reply.error->detail;
        EXPECT_EQ(reply.text, expectedText("#" + std::to_string(i), pieces));
        EXPECT_FALSE(reply.measurement.oneBurst);
        tokens += pieces;
    }
    std::cout << kStreams << " streams, " << tokens << " pieces; resident KiB over the time:";
    for (const Sample& sample : samples) {
        std::cout << ' ' << sample.residentKiB;
        EXPECT_EQ(sample.networkThreads, 1);
    }
    std::cout << "; another thread woke late by " << heartbeat.stop(0.5).count() << " us (median), "
              << heartbeat.stop(0.99).count() << " us (99 %), " << heartbeat.stop(1).count() << " us (worst)\n";
    // What has arrived is kept until the end, so it grows by the text itself and by little else.
    if (!kSanitized) {
        EXPECT_LT(samples.back().residentKiB - samples.front().residentKiB, 8L * 1024 + tokens * 32 / 1024);
    }
}

} // namespace
