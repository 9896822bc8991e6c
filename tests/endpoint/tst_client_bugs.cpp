// SPDX-License-Identifier: GPL-3.0-or-later
// Bugs that clients of language model servers really had, one test each. The numbers are those of docs/protocols.md.
#include "reading.h"
#include "wire.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace joust;
using namespace joust::endpoint;
using base::ErrorCode;
using test::complete;
using test::dataEvent;
using test::delta;
using test::kDone;
using test::kFinish;
using test::Outcome;
using test::read;

namespace {

std::string replaceAll(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

TEST(ClientBugs, B01_aMessageIsReadWholeHoweverTheNetworkCutsIt)
{
    EXPECT_EQ(read(delta("one") + delta("two") + kFinish + kDone), complete("onetwo"));
    std::string longText(5000, 'x');
    EXPECT_EQ(read(delta(longText) + delta("end") + kFinish), complete(longText + "end"));
    EXPECT_EQ(test::readAs(Protocol::Ollama, R"({"message":{"content":"one"}})"
                                             "\n"
                                             R"({"message":{"content":"two"},"done":true,"done_reason":"stop"})"
                                             "\n"),
              complete("onetwo"));
}

TEST(ClientBugs, B02_aCharacterThatTheNetworkCutsStaysOne)
{
    const std::string text = "\xF0\x9F\x98\x80 \xE4\xBD\xA0 \xC3\xA9";
    EXPECT_EQ(read(delta(text) + kFinish), complete(text));
    EXPECT_EQ(test::readAs(Protocol::Ollama, R"({"message":{"content":")" + text + R"("},"done":true})"),
              complete(text, ""));
    EXPECT_EQ(test::readAs(Protocol::Gemini, R"([{"candidates":[{"content":{"parts":[{"text":")" + text +
                                                 R"("}]},"finishReason":"STOP"}]}])"),
              complete(text));
}

TEST(ClientBugs, B03_onlyLineFeedsAndCarriageReturnsEndALine)
{
    const std::string text = "a\xE2\x80\xA8"
                             "b\xE2\x80\xA9"
                             "c\xC2\x85"
                             "d";
    EXPECT_EQ(read(delta(text) + kFinish), complete(text));
    EXPECT_EQ(test::readAs(Protocol::Ollama, R"({"message":{"content":")" + text + "\"},\"done\":true}\n"),
              complete(text, ""));
    // VT and FF may not stand in JSON as they are, so a stream of plain data shows that they end nothing.
    SseParser parser;
    std::vector<SseEvent> events;
    parser.feed("data: a\v\fb\n\n", events);
    EXPECT_EQ(events.at(0).data, "a\v\fb");
}

TEST(ClientBugs, B04_everyLineEndWorksAndTheyMayBeMixed)
{
    const std::string stream = delta("a") + delta("b") + kFinish + kDone;
    EXPECT_EQ(read(replaceAll(stream, "\n", "\r\n")), complete("ab"));
    EXPECT_EQ(read(replaceAll(stream, "\n", "\r")), complete("ab"));
    EXPECT_EQ(read(replaceAll(stream, "\n\n", "\n\r\n")), complete("ab"));
    EXPECT_EQ(read(replaceAll(stream, "\n\n", "\r\n\n")), complete("ab"));
    const std::string namedError = "event: error\nid: 1\n" + dataEvent(R"({"message":"x"})");
    EXPECT_EQ(read(delta("a") + replaceAll(namedError, "\n", "\r\n")).code, ErrorCode::ServerError)
        << "a CRLF inside an event is one line end, not the end of the event";
    // An event that ends with CR is there at once: the LF that may follow is not waited for.
    ReplyReader reader(dialectOf(Protocol::OpenAi), {});
    reader.feed(replaceAll(delta("now"), "\n", "\r"));
    EXPECT_EQ(reader.answer().text, "now");
}

TEST(ClientBugs, B05_commentsAndPingsAreNotText)
{
    EXPECT_EQ(read(": OPENROUTER PROCESSING\n\n" + delta("a") + ": keep-alive\n:\n\n" + "event: ping\n\n" +
                   "data:\n\n" + delta("b") + kFinish + kDone),
              complete("ab"));
    EXPECT_EQ(
        test::readAs(Protocol::Anthropic,
                     "event: ping\ndata: {\"type\": \"ping\"}\n\n: hm\n\n"
                     "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"a\"}}\n\n"
                     "data: {\"type\":\"message_stop\"}\n\n"),
        complete("a", ""));
}

TEST(ClientBugs, B06_oneLineMayBeLongerThanAnyUsualBuffer)
{
    const std::string text(1U << 20U, 'r');
    ReplyReader reader(dialectOf(Protocol::OpenAi), {});
    const std::string body =
        dataEvent(R"({"choices":[{"delta":{"reasoning_content":")" + text + "\"}}]}") + delta("a") + kFinish;
    for (std::size_t at = 0; at < body.size(); at += 16384)
        reader.feed(std::string_view(body).substr(at, 16384));
    reader.finish(true);
    EXPECT_FALSE(reader.failure());
    EXPECT_EQ(reader.answer().reasoning.size(), text.size());
    EXPECT_EQ(reader.answer().text, "a");
}

TEST(ClientBugs, B07_emptyAndMissingChoicesAreNoError)
{
    const std::string strange =
        dataEvent(R"({"id":"","choices":[],"prompt_filter_results":[{"prompt_index":0}]})") + dataEvent("{}") +
        dataEvent(R"({"choices":null})") + dataEvent(R"({"choices":[null]})") + dataEvent(R"({"choices":[{}]})") +
        dataEvent(R"({"choices":[{"delta":null}]})") + dataEvent(R"({"usage":{"prompt_tokens":1}})") +
        dataEvent(R"({"id":"","choices":[{"content_filter_offsets":{"check_offset":44},"index":0}]})");
    EXPECT_EQ(read(strange + delta("a") + strange + kFinish + strange + kDone), complete("a"));
}

TEST(ClientBugs, B08_anErrorInsideASuccessIsAnError)
{
    for (const char* error :
         {R"({"error":{"message":"boom","type":"server_error"}})", R"({"error":"boom"})",
          R"({"object":"error","message":"boom"})", R"({"choices":[],"error":{"code":502,"message":"boom"}})",
          R"({"choices":[{"delta":{},"finish_reason":"error","error":{"message":"boom"}}]})", "[ERROR] boom"}) {
        const Outcome outcome = read(delta("part") + dataEvent(error) + kFinish + kDone);
        EXPECT_TRUE(outcome.code) << error;
        EXPECT_NE(outcome.detail.find("boom"), std::string::npos) << error;
        EXPECT_EQ(outcome.text, "part");
    }
    EXPECT_TRUE(read(delta("part") + "error: {\"message\":\"boom\"}\n\n" + kDone).code);
    EXPECT_TRUE(read(delta("part") + kFinish + "error: {\"message\":\"boom\"}\n" + kDone).code) << "in one event";
    EXPECT_TRUE(read(delta("part") + "event: error\n" + dataEvent(R"({"message":"boom"})") + kDone).code)
        << "only its name says so";
    EXPECT_TRUE(test::readAs(Protocol::Ollama, "{\"message\":{\"content\":\"a\"}}\n{\"error\":\"boom\"}\n").code);
    EXPECT_TRUE(test::readAs(Protocol::Gemini, dataEvent(R"({"error":{"code":500,"message":"boom"}})")).code);
    EXPECT_TRUE(test::readAs(Protocol::Anthropic,
                             "event: error\n" + dataEvent(R"({"type":"error","error":{"message":"boom"}})"))
                    .code);
}

TEST(ClientBugs, B09_anEndWithoutAnEndMarkIsNoSuccess)
{
    EXPECT_EQ(read(delta("a")).code, ErrorCode::NoEndMark);
    EXPECT_EQ(read(delta("a") + "data: {\"choices\":[{\"del").code, ErrorCode::StreamCut);
    EXPECT_EQ(test::readAs(Protocol::Ollama, "{\"message\":{\"content\":\"a\"},\"done\":false}\n").code,
              ErrorCode::NoEndMark);
    EXPECT_FALSE(read(delta("a") + kFinish).code) << "over-strict would be wrong too: one mark is enough";
    EXPECT_FALSE(read(delta("a") + kDone).code);
}

TEST(ClientBugs, B12_anEmojiThatIsSplitOverTwoMessagesIsJoined)
{
    EXPECT_EQ(read(delta(R"(\ud83d)") + delta(R"(\ude00)") + kFinish), complete("\xF0\x9F\x98\x80"));
    EXPECT_EQ(read(delta(R"(\ud83d)") + ": ping\n\n" + dataEvent(R"({"choices":[]})") + delta("") +
                   delta(R"(\ude00!)") + kFinish),
              complete("\xF0\x9F\x98\x80!"));
    EXPECT_EQ(test::readAs(Protocol::Ollama, R"({"message":{"content":"\ud83d"}})"
                                             "\n"
                                             R"({"message":{"content":"\ude00"},"done":true})"
                                             "\n"),
              complete("\xF0\x9F\x98\x80", ""));
    EXPECT_EQ(read(delta(R"(\ud83dx)") + kFinish), complete("\xEF\xBF\xBDx")) << "alone: replaced, not refused";
}

TEST(ClientBugs, B13_reasoningIsReadUnderBothNamesAndNeverTwice)
{
    const Outcome outcome =
        read(dataEvent(R"({"choices":[{"delta":{"reasoning_content":"one "}}]})") +
             dataEvent(R"({"choices":[{"delta":{"reasoning":"two "}}]})") +
             dataEvent(R"({"choices":[{"delta":{"reasoning":"three","reasoning_content":"three"}}]})") + delta("a") +
             kFinish);
    EXPECT_EQ(outcome.reasoning, "one two three");
    EXPECT_EQ(outcome.text, "a");
}

TEST(ClientBugs, B14_aColonAndASpaceInTheTextSplitNothing)
{
    EXPECT_EQ(read(delta("note: data: a: b") + kFinish), complete("note: data: a: b"));
    EXPECT_EQ(read(replaceAll(delta("x: y") + kFinish, "data: ", "data:")), complete("x: y"));
}

} // namespace
