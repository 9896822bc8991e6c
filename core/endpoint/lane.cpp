// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/lane.h"

#include <algorithm>

namespace joust::endpoint {
namespace {

constexpr Lane::Milliseconds kMinute{60'000};

} // namespace

std::optional<Lane::Milliseconds> Lane::freeAt(const Load& load, const RequestLimits& limits, Milliseconds now) const
{
    if (limits.concurrent > 0 && m_running + std::min(load.requests, limits.concurrent) > limits.concurrent)
        return std::nullopt;
    Milliseconds at = std::max(now, m_heldUntil);
    if (limits.requestsPerMinute > 0)
        at = std::max(at, whenRequestsFit(load.requests, limits.requestsPerMinute, now));
    if (limits.tokensPerMinute > 0)
        at = std::max(at, whenTokensFit(load.tokens, limits.tokensPerMinute, now));
    return at;
}

void Lane::start(std::uint64_t request, std::int64_t tokens, Milliseconds now)
{
    ++m_running;
    note({now, request, tokens});
}

void Lane::again(std::uint64_t request, Milliseconds now)
{
    note({now, request, 0});
}

void Lane::finish(std::uint64_t request, std::int64_t tokens)
{
    --m_running;
    const auto first = std::find_if(m_minute.begin(), m_minute.end(),
                                    [&](const Attempt& attempt) { return attempt.request == request; });
    if (first != m_minute.end())
        first->tokens = tokens;
}

void Lane::holdUntil(Milliseconds time)
{
    m_heldUntil = std::max(m_heldUntil, time);
}

Lane::Milliseconds Lane::whenRequestsFit(int requests, int limit, Milliseconds now) const
{
    const auto current = std::find_if(m_minute.begin(), m_minute.end(),
                                      [&](const Attempt& attempt) { return attempt.at + kMinute > now; });
    const auto tooMany = (m_minute.end() - current) + std::min(requests, limit) - limit;
    return tooMany <= 0 ? now : (current + (tooMany - 1))->at + kMinute;
}

Lane::Milliseconds Lane::whenTokensFit(std::int64_t tokens, std::int64_t limit, Milliseconds now) const
{
    std::int64_t sum = std::min(tokens, limit);
    for (const Attempt& attempt : m_minute)
        sum += attempt.at + kMinute > now ? attempt.tokens : 0;
    Milliseconds at = now;
    for (const Attempt& attempt : m_minute) {
        if (sum <= limit)
            break;
        if (attempt.at + kMinute > now) {
            sum -= attempt.tokens;
            at = attempt.at + kMinute;
        }
    }
    return at;
}

void Lane::note(Attempt attempt)
{
    while (!m_minute.empty() && m_minute.front().at + kMinute <= attempt.at)
        m_minute.pop_front();
    m_minute.push_back(attempt);
}

} // namespace joust::endpoint
