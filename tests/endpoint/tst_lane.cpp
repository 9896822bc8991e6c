// SPDX-License-Identifier: GPL-3.0-or-later
// Limits of one endpoint, and who starts when several endpoints are asked.
#include "endpoint/admission.h"
#include "endpoint/lane.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace joust;
using namespace joust::endpoint;
using namespace std::chrono_literals;

namespace {

using Ids = std::vector<RequestId>;

TEST(Lane, letsAsManyRunAsAreAllowedAtOnce)
{
    const RequestLimits limits{.concurrent = 2};
    Lane lane;
    lane.start(1, 0, 0ms);
    EXPECT_EQ(lane.freeAt({1, 0}, limits, 5ms), 5ms);
    EXPECT_EQ(lane.freeAt({2, 0}, limits, 5ms), std::nullopt);
    lane.start(2, 0, 5ms);
    EXPECT_EQ(lane.freeAt({1, 0}, limits, 6ms), std::nullopt);
    lane.finish(1, 0);
    EXPECT_EQ(lane.freeAt({1, 0}, limits, 7ms), 7ms);
    EXPECT_EQ(lane.freeAt({1, 0}, {}, 7ms), 7ms); // no limit
}

TEST(Lane, countsRequestsOfAnySixtySeconds)
{
    const RequestLimits limits{.requestsPerMinute = 3};
    Lane lane;
    lane.start(1, 0, 0s);
    lane.start(2, 0, 10s);
    EXPECT_EQ(lane.freeAt({1, 0}, limits, 20s), 20s);
    EXPECT_EQ(lane.freeAt({2, 0}, limits, 20s), 60s);
    lane.again(2, 20s);
    EXPECT_EQ(lane.freeAt({1, 0}, limits, 21s), 60s); // a retry counts too
    EXPECT_EQ(lane.freeAt({3, 0}, limits, 21s), 80s);
    EXPECT_EQ(lane.freeAt({1, 0}, limits, 60s), 60s); // the first has left the window
}

TEST(Lane, countsTokensByEstimateUntilTheyAreKnown)
{
    const RequestLimits limits{.tokensPerMinute = 1000};
    Lane lane;
    lane.start(1, 700, 0s);
    EXPECT_EQ(lane.freeAt({1, 400}, limits, 1s), 60s);
    lane.finish(1, 600);
    EXPECT_EQ(lane.freeAt({1, 400}, limits, 1s), 1s);
    EXPECT_EQ(lane.freeAt({1, 401}, limits, 1s), 60s);
}

TEST(Lane, givesALoadThatIsLargerThanItsLimitTheWholeLane)
{
    const RequestLimits limits{.concurrent = 1, .requestsPerMinute = 1, .tokensPerMinute = 10};
    Lane lane;
    EXPECT_EQ(lane.freeAt({2, 50}, limits, 1s), 1s);
    lane.start(1, 25, 1s);
    lane.start(2, 25, 1s);
    EXPECT_EQ(lane.freeAt({2, 50}, limits, 2s), std::nullopt);
    lane.finish(1, 25);
    lane.finish(2, 25);
    EXPECT_EQ(lane.freeAt({2, 50}, limits, 2s), 61s);
}

TEST(Lane, waitsAsLongAsTheServerAsked)
{
    Lane lane;
    lane.holdUntil(9s);
    lane.holdUntil(4s);
    EXPECT_EQ(lane.freeAt({1, 0}, {}, 1s), 9s);
    EXPECT_EQ(lane.freeAt({1, 0}, {}, 10s), 10s);
}

Ticket ticket(RequestId id, const std::string& lane, int concurrent = 1)
{
    return {id, lane, 0, {.concurrent = concurrent}};
}

TEST(Admission, startsAPairTogetherOrNotAtAll)
{
    Admission admission;
    admission.enqueue({ticket(1, "a")});
    EXPECT_EQ(admission.admit(0ms), Ids{1});
    admission.enqueue({ticket(2, "b"), ticket(3, "a")});
    EXPECT_EQ(admission.admit(1ms), Ids{}); // b has room, but a has none
    admission.finish(1, {});
    EXPECT_EQ(admission.admit(2ms), (Ids{2, 3}));
}

TEST(Admission, startsAPairOnOneEndpointWithOnePlace)
{
    Admission admission;
    admission.enqueue({ticket(1, "a"), ticket(2, "a")});
    admission.enqueue({ticket(3, "a")});
    EXPECT_EQ(admission.admit(0ms), (Ids{1, 2}));
    admission.finish(1, {});
    EXPECT_EQ(admission.admit(1ms), Ids{});
    admission.finish(2, {});
    EXPECT_EQ(admission.admit(2ms), Ids{3});
}

TEST(Admission, overtakesOnlyWhereNothingIsTakenAway)
{
    Admission admission;
    admission.enqueue({ticket(1, "a")});
    admission.admit(0ms);
    admission.enqueue({ticket(2, "a"), ticket(3, "b")}); // waits for a, and keeps b for itself
    admission.enqueue({ticket(4, "b")});
    admission.enqueue({ticket(5, "c")});
    admission.enqueue({ticket(6, "a"), ticket(7, "d", 0)});
    admission.enqueue({ticket(8, "d", 0)}); // no limits, so nothing to keep
    EXPECT_EQ(admission.admit(1ms), (Ids{5, 8}));
    admission.finish(1, {});
    EXPECT_EQ(admission.admit(2ms), (Ids{2, 3}));
    admission.finish(3, {});
    EXPECT_EQ(admission.admit(3ms), Ids{4});
}

TEST(Admission, forgetsWhatIsCancelledWhileItWaits)
{
    Admission admission;
    admission.enqueue({ticket(1, "a")});
    admission.admit(0ms);
    admission.enqueue({ticket(2, "a"), ticket(3, "b")});
    admission.admit(1ms);
    admission.finish(2, {});
    EXPECT_EQ(admission.admit(2ms), Ids{3}); // what is left of the pair needs only b
    admission.finish(3, {});
    admission.finish(1, {});
    EXPECT_EQ(admission.admit(3ms), Ids{});
    EXPECT_EQ(admission.nextAt(), std::nullopt);
}

TEST(Admission, saysWhenToLookAgain)
{
    Admission admission;
    Ticket first{1, "a", 0, {.requestsPerMinute = 1}};
    Ticket second{2, "a", 0, {.requestsPerMinute = 1}};
    admission.enqueue({first});
    admission.enqueue({second});
    EXPECT_EQ(admission.admit(5s), Ids{1});
    EXPECT_EQ(admission.nextAt(), 65s);
    admission.hold(1, 70s);
    EXPECT_EQ(admission.admit(65s), Ids{});
    EXPECT_EQ(admission.nextAt(), 70s);
    EXPECT_EQ(admission.admit(70s), Ids{2});
}

TEST(Admission, sharesALaneByAddressModelAndKey)
{
    ChatRequest request;
    request.identity.baseUrl = "http://a/v1";
    request.identity.model = "m";
    request.identity.maxTokens = 100;
    request.messages = {{"user", std::string(400, 'x')}};
    const Ticket one = ticketFor(1, request);
    EXPECT_EQ(one.tokens, 200);
    request.identity.parameters = {{"temperature", "1"}};
    EXPECT_EQ(ticketFor(2, request).lane, one.lane);
    request.connection.key = {KeyRef::Kind::Environment, "OTHER"};
    EXPECT_NE(ticketFor(3, request).lane, one.lane);
}

} // namespace
