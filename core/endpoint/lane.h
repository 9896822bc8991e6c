// SPDX-License-Identifier: GPL-3.0-or-later
// How much one endpoint is asked at a time and in a minute. Pure: times are points of one monotonic clock, passed in.
#pragma once

#include "endpoint/settings.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace joust::endpoint {

// What is about to be started: so many requests of together so many tokens, as far as they can be known before.
struct Load
{
    int requests = 0;
    std::int64_t tokens = 0;
};

class Lane
{
public:
    using Milliseconds = std::chrono::milliseconds;

    // From when on `load` may start; nullopt = not before something that runs has ended. A minute is any 60 seconds
    // ("sliding window log"). A load that is larger than a limit by itself waits until it has the lane for itself, and
    // then starts whole.
    std::optional<Milliseconds> freeAt(const Load& load, const RequestLimits& limits, Milliseconds now) const;

    // A request leaves: holds a place until finish(), and counts for a minute.
    void start(std::uint64_t request, std::int64_t tokens, Milliseconds now);
    // One more attempt of a request that has started. It counts, but asked for no leave: retries are few.
    void again(std::uint64_t request, Milliseconds now);
    // What it really cost takes the place of the estimate.
    void finish(std::uint64_t request, std::int64_t tokens);
    // The server has asked for a pause. The longest counts.
    void holdUntil(Milliseconds time);

private:
    struct Attempt
    {
        Milliseconds at{0};
        std::uint64_t request = 0;
        std::int64_t tokens = 0;
    };
    Milliseconds whenTokensFit(std::int64_t tokens, std::int64_t limit, Milliseconds now) const;
    Milliseconds whenRequestsFit(int requests, int limit, Milliseconds now) const;
    void note(Attempt attempt);

    std::deque<Attempt> m_minute; // the oldest first
    int m_running = 0;
    Milliseconds m_heldUntil{0};
};

} // namespace joust::endpoint
