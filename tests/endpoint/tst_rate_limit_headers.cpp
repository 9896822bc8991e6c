// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/rate_limit_headers.h"
#include "endpoint/response_head.h"

#include <gtest/gtest.h>

using namespace joust::endpoint;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

namespace {

const sys_seconds kNow =
    sys_days(std::chrono::year_month_day(std::chrono::year(2026), std::chrono::November, std::chrono::day(1))) + 9h;

TEST(RateLimitHeaders, readEveryFormOfAReset)
{
    EXPECT_EQ(parseReset("6m0s", kNow), 6min);
    EXPECT_EQ(parseReset("1s", kNow), 1s);
    EXPECT_EQ(parseReset("1m30.5s", kNow), 90'500ms);
    EXPECT_EQ(parseReset("20ms", kNow), 20ms);
    EXPECT_EQ(parseReset("2h", kNow), 2h);
    EXPECT_EQ(parseReset("12", kNow), 12s);
    EXPECT_EQ(parseReset("0.25", kNow), 250ms);
    EXPECT_EQ(parseReset(std::to_string(kNow.time_since_epoch().count() + 7), kNow), 7s);
    EXPECT_EQ(parseReset(std::to_string((kNow.time_since_epoch().count() + 7) * 1000), kNow), 7s);
    EXPECT_EQ(parseReset("2026-11-01T09:00:05Z", kNow), 5s);
    EXPECT_EQ(parseReset("2026-11-01T09:00:05.5Z", kNow), 5500ms);
    EXPECT_EQ(parseReset("2026-11-01T08:00:00Z", kNow), 0ms);
    for (const char* text : {"", "soon", "-1s", "1", "5 minutes", "nan", "inf", "2026-13-01T09:00:05Z", "1s2", "h"})
        EXPECT_EQ(parseReset(text, kNow).has_value(), std::string_view(text) == "1") << text;
}

TEST(RateLimitHeaders, countOnlyWhereNothingIsLeft)
{
    RateLimitHeaders openai;
    openai.take("x-ratelimit-limit-requests", "60");
    openai.take("x-ratelimit-remaining-requests", "3");
    openai.take("x-ratelimit-reset-requests", "6m0s");
    openai.take("x-ratelimit-remaining-tokens", "0");
    openai.take("x-ratelimit-reset-tokens", "1.5s");
    EXPECT_EQ(openai.exhaustedFor(kNow), 1500ms);

    RateLimitHeaders anthropic;
    anthropic.take("anthropic-ratelimit-requests-remaining", "0");
    anthropic.take("anthropic-ratelimit-requests-reset", "2026-11-01T09:00:02Z");
    anthropic.take("anthropic-ratelimit-output-tokens-remaining", "0");
    anthropic.take("anthropic-ratelimit-output-tokens-reset", "2026-11-01T09:00:03Z");
    EXPECT_EQ(anthropic.exhaustedFor(kNow), 3s); // the longest

    RateLimitHeaders draft;
    draft.take("ratelimit-remaining", "0");
    EXPECT_EQ(draft.exhaustedFor(kNow), std::nullopt); // until when, it does not say
    draft.take("ratelimit-reset", "4");
    EXPECT_EQ(draft.exhaustedFor(kNow), 4s);
}

TEST(RateLimitHeaders, areMeasuredByTheServersClock)
{
    ResponseHead head;
    head.takeLine("HTTP/1.1 200 OK\r\n");
    head.takeLine("Date: Sun, 01 Nov 2026 08:00:00 GMT\r\n");
    head.takeLine("Anthropic-RateLimit-Tokens-Remaining: 0\r\n");
    head.takeLine("Anthropic-RateLimit-Tokens-Reset: 2026-11-01T08:00:09Z\r\n");
    EXPECT_EQ(head.exhaustedFor(kNow), 9s);
}

} // namespace
