// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/deadlines.h"
#include "endpoint/response_head.h"
#include "endpoint/retry_after.h"
#include "endpoint/retry_policy.h"

#include <gtest/gtest.h>

using namespace joust;
using namespace joust::endpoint;
using namespace std::chrono_literals;
using base::ErrorCode;
using std::chrono::milliseconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

namespace {

const sys_seconds kNow =
    sys_days(std::chrono::year_month_day(std::chrono::year(2026), std::chrono::November, std::chrono::day(1))) + 9h +
    30min;

ChatFailure transient(ErrorCode code)
{
    ChatFailure failure{{code, "x"}};
    failure.transient = true;
    return failure;
}

TEST(RetryAfter, readsSecondsWithAndWithoutAFraction)
{
    EXPECT_EQ(parseRetryAfter("0", kNow), 0ms);
    EXPECT_EQ(parseRetryAfter("7", kNow), 7s);
    EXPECT_EQ(parseRetryAfter(" 1.5 ", kNow), 1500ms);
    EXPECT_EQ(parseRetryAfter("0.0001", kNow), 1ms); // rounded up
    EXPECT_EQ(parseRetryAfter("99999999999999999999", kNow), 24h);
}

TEST(RetryAfter, readsTheThreeDateForms)
{
    EXPECT_EQ(parseRetryAfter("Sun, 01 Nov 2026 09:30:07 GMT", kNow), 7s);
    EXPECT_EQ(parseRetryAfter("Sunday, 01-Nov-26 09:31:00 GMT", kNow), 60s);
    EXPECT_EQ(parseRetryAfter("Sun Nov  1 09:30:01 2026", kNow), 1s);
}

TEST(RetryAfter, takesADateInThePastAsNow)
{
    EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", kNow), 0ms);
}

TEST(RetryAfter, refusesEverythingElse)
{
    for (const char* text :
         {"", "soon", "-1", "1e3", "nan", "inf", "1 2", "Sun, 01 Nov 2026 09:30:07 CET",
          "Sun, 31 Feb 2026 09:30:07 GMT", "Sun, 01 Foo 2026 09:30:07 GMT", "Sun, 01 Nov 2026 24:30:07 GMT",
          "Sun, 01 Nov 2026 09:30:07 GMT!", "Sun, 01 anF 2026 09:30:07 GMT"})
        EXPECT_EQ(parseRetryAfter(text, kNow), std::nullopt) << text;
}

TEST(RetryAfter, putsTwoDigitYearsAtMostFiftyYearsAhead)
{
    EXPECT_EQ(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT", kNow),
              parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT", kNow));
    EXPECT_EQ(parseHttpDate("Friday, 06-Nov-76 08:49:37 GMT", kNow),
              parseHttpDate("Fri, 06 Nov 2076 08:49:37 GMT", kNow));
    EXPECT_EQ(parseHttpDate("Sunday, 06-Nov-77 08:49:37 GMT", kNow),
              parseHttpDate("Sun, 06 Nov 1977 08:49:37 GMT", kNow));
}

TEST(ResponseHead, measuresADateAgainstTheServersOwnClock)
{
    ResponseHead head;
    head.takeLine("HTTP/1.1 429 Too Many Requests\r\n");
    head.takeLine("DATE: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
    head.takeLine("retry-after: Sun, 06 Nov 1994 08:49:40 GMT\r\n");
    EXPECT_EQ(head.status(), 429);
    EXPECT_EQ(head.retryAfter(kNow), 3s);
}

TEST(ResponseHead, startsOverAtEachStatusLine)
{
    ResponseHead head;
    head.takeLine("HTTP/1.1 103 Early Hints\r\n");
    head.takeLine("Location: /x\r\n");
    head.takeLine("HTTP/2 200 \r\n");
    EXPECT_EQ(head.status(), 200);
    EXPECT_EQ(head.location(), "");
}

TEST(ResponseHead, refusesAFloodOfHeaders)
{
    ResponseHead head;
    const std::string line = "X: " + std::string(1000, 'x') + "\r\n";
    bool accepted = true;
    for (int i = 0; i < 400 && accepted; ++i)
        accepted = head.takeLine(line);
    EXPECT_FALSE(accepted);
}

TEST(RetryPolicy, triesAtMostTwiceAgain)
{
    base::SeededRng rng(1);
    const ChatFailure failure = transient(ErrorCode::ServerError);
    EXPECT_TRUE(decideRetry(failure, false, 1, {}, {}, rng).again);
    EXPECT_TRUE(decideRetry(failure, false, 2, {}, {}, rng).again);
    EXPECT_FALSE(decideRetry(failure, false, 3, {}, {}, rng).again);
}

TEST(RetryPolicy, neverTriesAgainAfterTheFirstDelta)
{
    base::SeededRng rng(1);
    EXPECT_FALSE(decideRetry(transient(ErrorCode::RateLimited), true, 1, 0ms, {}, rng).again);
    EXPECT_FALSE(decideRetry({{ErrorCode::StreamCut, ""}}, true, 1, {}, {}, rng).again);
}

TEST(RetryPolicy, triesAgainAfterBrokenConnectionsButNotAfterRefusals)
{
    base::SeededRng rng(1);
    for (const ErrorCode code :
         {ErrorCode::NameResolution, ErrorCode::ConnectFailed, ErrorCode::ConnectTimeout, ErrorCode::StreamCut})
        EXPECT_TRUE(decideRetry({{code, ""}}, false, 1, {}, {}, rng).again) << base::codeName(code);
    for (const ErrorCode code : {ErrorCode::TlsFailed, ErrorCode::Unauthorized, ErrorCode::UnknownModel,
                                 ErrorCode::HttpStatus, ErrorCode::Redirected, ErrorCode::ProtocolError,
                                 ErrorCode::EmptyAnswer, ErrorCode::TooLarge, ErrorCode::NoEndMark})
        EXPECT_FALSE(decideRetry({{code, ""}}, false, 1, {}, {}, rng).again) << base::codeName(code);
}

TEST(RetryPolicy, waitsAsLongAsTheServerAsksUpToTwoMinutes)
{
    base::SeededRng rng(1);
    const ChatFailure failure = transient(ErrorCode::RateLimited);
    EXPECT_EQ(decideRetry(failure, false, 1, 120s, {}, rng).wait, 120s);
    const RetryDecision tooLong = decideRetry(failure, false, 1, 120'001ms, {}, rng);
    EXPECT_FALSE(tooLong.again);
    EXPECT_TRUE(tooLong.askedTooLong);
}

TEST(RetryPolicy, drawsTheWaitFromTheWholeDoubledRange)
{
    base::SeededRng rng(1);
    milliseconds longestFirst{0};
    milliseconds longestSecond{0};
    milliseconds shortestSecond{10'000};
    for (int i = 0; i < 200; ++i) {
        const ChatFailure failure = transient(ErrorCode::ServerError);
        longestFirst = std::max(longestFirst, decideRetry(failure, false, 1, {}, {}, rng).wait);
        const milliseconds second = decideRetry(failure, false, 2, {}, {}, rng).wait;
        longestSecond = std::max(longestSecond, second);
        shortestSecond = std::min(shortestSecond, second);
    }
    EXPECT_LT(longestFirst, 500ms);
    EXPECT_GT(longestFirst, 400ms);
    EXPECT_LT(longestSecond, 1000ms);
    EXPECT_GT(longestSecond, 900ms);
    EXPECT_LT(shortestSecond, 100ms);
}

TEST(Deadlines, waitForTheFirstTokenIsNotCutByTheIdleLimit)
{
    const Timeouts limits{.connect = 1s, .firstToken = 300s, .idle = 120s, .total = 1800s};
    const AnswerTimes times{.requested = 0s, .started = 10s, .lastByte = 11s};
    const std::optional<Deadline> next = nextDeadline(limits, times);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->at, 310s);
    EXPECT_EQ(next->code, ErrorCode::FirstTokenTimeout);
}

TEST(Deadlines, anyByteRestartsTheIdleLimitAfterTheFirstToken)
{
    const Timeouts limits{.connect = 1s, .firstToken = 300s, .idle = 120s, .total = 1800s};
    const std::optional<Deadline> next =
        nextDeadline(limits, {.requested = 0s, .started = 10s, .lastByte = 500s, .sawDelta = true});
    ASSERT_TRUE(next);
    EXPECT_EQ(next->at, 620s);
    EXPECT_EQ(next->code, ErrorCode::IdleTimeout);
}

TEST(Deadlines, theTotalCountsFromTheRequestAndZeroIsOff)
{
    Timeouts limits{.connect = 1s, .firstToken = 0s, .idle = 0s, .total = 1800s};
    const AnswerTimes times{.requested = 5s, .started = 900s, .lastByte = 901s, .sawDelta = true};
    EXPECT_EQ(nextDeadline(limits, times)->at, 1805s);
    limits.total = 0s;
    EXPECT_FALSE(nextDeadline(limits, times));
}

} // namespace
