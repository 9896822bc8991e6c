// SPDX-License-Identifier: GPL-3.0-or-later
// What a server says about the rest of its rate limits, in the dialects of OpenAI (x-ratelimit-remaining-requests,
// -reset-requests and the same of tokens), Anthropic (anthropic-ratelimit-requests-remaining, -reset ...) and the IETF
// draft (ratelimit-remaining, ratelimit-reset). Pure.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace joust::endpoint {

// A point of time or a length of time until a limit is full again: a Go duration ("6m0s", "20ms"), seconds, a Unix time
// in seconds or milliseconds, or RFC 3339 in UTC. Rounded up, never negative; nullopt for anything else.
std::optional<std::chrono::milliseconds> parseReset(std::string_view text, std::chrono::sys_seconds now);

class RateLimitHeaders
{
public:
    // Any header; the name in lower case. Others are ignored.
    void take(std::string_view name, std::string_view value);
    // How long nothing is left of some limit; nullopt = something is left of each, or the server does not say.
    std::optional<std::chrono::milliseconds> exhaustedFor(std::chrono::sys_seconds now) const;

private:
    struct Limit
    {
        bool exhausted = false;
        std::string reset;
    };
    std::map<std::string, Limit> m_limits; // by what is limited: "requests", "tokens", ...
};

} // namespace joust::endpoint
