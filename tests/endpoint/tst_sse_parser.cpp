// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/sse_parser.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

using namespace joust::endpoint;
using namespace std::string_literals;

namespace {

using Events = std::vector<SseEvent>;

SseEvent event(std::string data, std::string type = "")
{
    SseEvent made;
    made.data = std::move(data);
    made.type = std::move(type);
    return made;
}

SseEvent ended(std::string data)
{
    SseEvent made = event(std::move(data));
    made.unterminated = true;
    return made;
}

SseEvent failed(std::string error)
{
    SseEvent made;
    made.error = std::move(error);
    return made;
}

Events parse(const std::vector<std::string_view>& reads)
{
    SseParser parser;
    Events events;
    for (const std::string_view read : reads)
        EXPECT_TRUE(parser.feed(read, events));
    EXPECT_TRUE(parser.finish(events));
    return events;
}

struct Case
{
    std::string name;
    std::string bytes;
    Events events;
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all = {
        {"LineFeeds", "data: a\n\ndata: b\n\n", {event("a"), event("b")}},
        {"CarriageReturns", "data: a\r\rdata: b\r\r", {event("a"), event("b")}},
        {"BothAsOneEnd", "data: a\r\n\r\ndata: b\r\n\r\n", {event("a"), event("b")}},
        {"MixedEnds",
         "data: a\n\r\ndata: b\r\n\ndata: c\r\n\rdata: d\n\r\r\n",
         {event("a"), event("b"), event("c"), event("d")}},
        {"ByteOrderMark",
         "\xEF\xBB\xBF"
         "data: a\n\n",
         {event("a")}},
        {"SecondByteOrderMarkIsData",
         "\xEF\xBB\xBF\xEF\xBB\xBF"
         "data: a\n\ndata: b\n\n",
         {event("b")}},
        {"HalfAByteOrderMark",
         "\xEF\xBB"
         "data: a\n\ndata: b\n\n",
         {event("b")}},
        {"NoSpaceBehindTheColon", "data:{\"a\":1}\n\n", {event("{\"a\":1}")}},
        {"OnlyOneSpaceIsDropped", "data:  a\n\n", {event(" a")}},
        {"TabIsData", "data:\ta\n\n", {event("\ta")}},
        {"Comments", ": keep-alive\n\n:\n: \ndata: a\n: inside\n\n", {event("a")}},
        {"DataLinesJoin", "data: a\ndata: b\ndata\n\n", {event("a\nb\n")}},
        {"EmptyDataLineDispatches", "data\n\n", {event("")}},
        {"NoDataNoEvent", "event: ping\n\ndata: a\n\n", {event("a")}},
        {"TypeIsOfItsEventOnly", "event: error\ndata: a\n\ndata: b\n\n", {event("a", "error"), event("b")}},
        {"UnknownFieldsAreIgnored", "id: 1\nretry: 5\nfoo: bar\nwords\nDATA: x\ndata: a\n\n", {event("a")}},
        {"ColonsInTheValue", "data: {\"a\": \"b: c\"}\n\n", {event("{\"a\": \"b: c\"}")}},
        {"OtherSeparatorsAreData",
         "data: a\xE2\x80\xA8"
         "b\xE2\x80\xA9"
         "c\xC2\x85"
         "d\v\f\x1C"
         "e\n\n",
         {event("a\xE2\x80\xA8"
                "b\xE2\x80\xA9"
                "c\xC2\x85"
                "d\v\f\x1C"
                "e")}},
        {"Utf8IsKept", "data: \xF0\x9F\x98\x80\xE4\xBD\xA0\n\n", {event("\xF0\x9F\x98\x80\xE4\xBD\xA0")}},
        {"ZeroBytesAreData", "data: a\0b\n\n"s, {event("a\0b"s)}},
        {"DoneWithoutLineEnd", "data: a\n\ndata: [DONE]", {event("a"), ended("[DONE]")}},
        {"DoneWithoutEmptyLine", "data: a\n\ndata: [DONE]\n", {event("a"), ended("[DONE]")}},
        {"ErrorField", "error: {\"code\":500}\n\n", {failed("{\"code\":500}")}},
        {"CutInTheMiddle", "data: a\n\ndata: {\"b", {event("a"), ended("{\"b")}},
        {"Nothing", "", {}},
        {"OnlyEmptyLines", "\r\n\r\r\n\n", {}},
    };
    return all;
}

class SseParserCase : public testing::TestWithParam<Case>
{
};

TEST_P(SseParserCase, YieldsItsEventsInOneRead)
{
    EXPECT_EQ(parse({GetParam().bytes}), GetParam().events);
}

TEST_P(SseParserCase, YieldsTheSameEventsAtEverySplit)
{
    const std::string_view bytes = GetParam().bytes;
    for (std::size_t i = 0; i <= bytes.size(); ++i)
        ASSERT_EQ(parse({bytes.substr(0, i), bytes.substr(i)}), GetParam().events) << "split at " << i;
}

TEST_P(SseParserCase, YieldsTheSameEventsByteByByte)
{
    std::vector<std::string_view> reads;
    for (std::size_t i = 0; i < GetParam().bytes.size(); ++i)
        reads.push_back(std::string_view(GetParam().bytes).substr(i, 1));
    EXPECT_EQ(parse(reads), GetParam().events);
}

INSTANTIATE_TEST_SUITE_P(Inputs, SseParserCase, testing::ValuesIn(cases()),
                         [](const auto& tested) { return tested.param.name; });

TEST(SseParser, emitsAnEventAtACarriageReturnWithoutWaitingForMore)
{
    SseParser parser;
    Events events;
    parser.feed("data: a\r\r", events);
    EXPECT_EQ(events, Events{event("a")});
}

TEST(SseParser, refusesALineAboveTheLimitAndStaysSilentAfterwards)
{
    SseParser parser({.lineBytes = 16, .eventBytes = 1000});
    Events events;
    EXPECT_TRUE(parser.feed("data: 123456789\n\n", events));
    EXPECT_FALSE(parser.feed("data: 1234567890123", events));
    EXPECT_FALSE(parser.feed("\n\ndata: a\n\n", events));
    EXPECT_FALSE(parser.finish(events));
    EXPECT_EQ(events, Events{event("123456789")});
}

TEST(SseParser, refusesAnEventAboveTheLimitThoughItsLinesAreShort)
{
    SseParser parser({.lineBytes = 100, .eventBytes = 20});
    Events events;
    EXPECT_FALSE(parser.feed("data: 123456789\ndata: 123456789\ndata: 1\n\n", events));
    EXPECT_TRUE(events.empty());
}

TEST(SseParser, takesASixteenMebibyteLineInSmallReadsInLinearTime)
{
    const std::string text((16U << 20U) - 100, 'x');
    const std::string bytes = "data: " + text + "\n\n";
    SseParser parser;
    Events events;
    for (std::size_t i = 0; i < bytes.size(); i += 1000)
        ASSERT_TRUE(parser.feed(std::string_view(bytes).substr(i, 1000), events));
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events.front().data.size(), text.size());
}

} // namespace
