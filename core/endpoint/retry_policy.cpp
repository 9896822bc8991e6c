// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/retry_policy.h"

#include <algorithm>

namespace joust::endpoint {

using base::ErrorCode;
using std::chrono::milliseconds;

bool isTransientConnectionError(ErrorCode code)
{
    return code == ErrorCode::NameResolution || code == ErrorCode::ConnectFailed || code == ErrorCode::ConnectTimeout ||
           code == ErrorCode::StreamCut;
}

RetryDecision decideRetry(const ChatFailure& failure, bool sawDelta, int attempts,
                          std::optional<milliseconds> retryAfter, const RetryLimits& limits, base::Rng& rng)
{
    const bool mayPass = failure.transient || isTransientConnectionError(failure.error.code);
    if (sawDelta || !mayPass || attempts > limits.retries)
        return {};
    if (retryAfter && *retryAfter > limits.longestRetryAfter)
        return {.askedTooLong = true};
    if (retryAfter)
        return {.again = true, .wait = *retryAfter};
    const int doublings = std::min(attempts - 1, 16);
    const milliseconds bound = std::min(limits.firstWait * (1 << doublings), limits.longestWait);
    const double wait = base::drawUnit(rng) * static_cast<double>(bound.count());
    return {.again = true, .wait = milliseconds(static_cast<milliseconds::rep>(wait))};
}

} // namespace joust::endpoint
