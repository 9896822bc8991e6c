// SPDX-License-Identifier: GPL-3.0-or-later
// The status and the few headers of an HTTP response that matter here; all others are dropped unread. Pure.
#pragma once

#include "endpoint/rate_limit_headers.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace joust::endpoint {

class ResponseHead
{
public:
    static constexpr std::size_t kMaxBytes = 256U << 10U;

    // One line as it came. A status line starts over: 100 Continue and the like come before the real response. False
    // once the lines together pass kMaxBytes.
    bool takeLine(std::string_view line);

    int status() const { return m_status; } // 0 = none yet
    bool succeeded() const { return m_status >= 200 && m_status < 300; }
    const std::string& location() const { return m_location; }
    // From Retry-After, against the response's Date, or `now` where it has none.
    std::optional<std::chrono::milliseconds> retryAfter(std::chrono::sys_seconds now) const;
    // How long the server lets nothing more through, by its rate limit headers and the same clock.
    std::optional<std::chrono::milliseconds> exhaustedFor(std::chrono::sys_seconds now) const;

private:
    void takeStatus(std::string_view line);

    std::size_t m_bytes = 0;
    int m_status = 0;
    std::string m_location;
    std::string m_date;
    std::string m_retryAfter;
    RateLimitHeaders m_rateLimits;
};

} // namespace joust::endpoint
