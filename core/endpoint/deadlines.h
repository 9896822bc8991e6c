// SPDX-License-Identifier: GPL-3.0-or-later
// Which of an answer's time-outs runs out next. Pure. (The connect time-out is libcurl's own.)
#pragma once

#include "base/error.h"
#include "endpoint/settings.h"

#include <chrono>
#include <optional>

namespace joust::endpoint {

// Points of a monotonic clock.
struct AnswerTimes
{
    std::chrono::milliseconds requested{0}; // when send() was called
    std::chrono::milliseconds started{0};   // this attempt
    std::chrono::milliseconds lastByte{0};
    bool sawDelta = false; // the first text or reasoning is there
};

struct Deadline
{
    std::chrono::milliseconds at{0};
    base::ErrorCode code = base::ErrorCode::TotalTimeout;
};

// While the model is silent before its first token only that limit (and the total) counts: a local server may load for
// minutes. From then on any byte counts as life, comments and reasoning included. nullopt when nothing is limited.
std::optional<Deadline> nextDeadline(const Timeouts& limits, const AnswerTimes& times);

} // namespace joust::endpoint
