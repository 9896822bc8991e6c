// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that decides whether a failed attempt is made again. Pure but for the random wait.
#pragma once

#include "base/error.h"
#include "base/rng.h"
#include "endpoint/chat_failure.h"

#include <chrono>
#include <optional>

namespace joust::endpoint {

struct RetryLimits
{
    int retries = 2;
    std::chrono::milliseconds firstWait{500}; // the bound of the first random wait; doubles with every retry
    std::chrono::milliseconds longestWait{8'000};
    std::chrono::milliseconds longestRetryAfter{120'000}; // a server that asks for more gets no second attempt
};

struct RetryDecision
{
    bool again = false;
    std::chrono::milliseconds wait{0};
    bool askedTooLong = false; // would have been made again, had the server not asked to wait for too long
};

// Whether a failure without any word of the server (connection, name, cut) may go away by itself.
bool isTransientConnectionError(base::ErrorCode code);

// `attempts` made so far, >= 1. After the first delta nothing is tried again: the text would be doubled and paid twice.
// The wait is what the server asks for, else uniform in [0, bound) ("full jitter", AWS Architecture Blog, 2015).
RetryDecision decideRetry(const ChatFailure& failure, bool sawDelta, int attempts,
                          std::optional<std::chrono::milliseconds> retryAfter, const RetryLimits& limits,
                          base::Rng& rng);

} // namespace joust::endpoint
