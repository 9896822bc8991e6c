// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/anthropic_messages.h"

#include "reading.h"

#include <gtest/gtest.h>

using namespace joust;
using namespace joust::endpoint;
using base::ErrorCode;
using test::Outcome;

namespace {

Outcome read(std::string_view body, bool clean = true)
{
    return test::readAs(Protocol::Anthropic, body, clean);
}

std::string event(const std::string& type, const std::string& rest)
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\"" + (rest.empty() ? "" : ",") + rest + "}\n\n";
}

std::string text(const std::string& piece)
{
    return event("content_block_delta", R"("index":0,"delta":{"type":"text_delta","text":")" + piece + "\"}");
}

const std::string kStart =
    event("message_start",
          R"("message":{"id":"msg_1","type":"message","role":"assistant","content":[],"model":"claude-x",)"
          R"("stop_reason":null,"usage":{"input_tokens":10,"cache_read_input_tokens":5,"output_tokens":1}})");
const std::string kBlock = event("content_block_start", R"("index":0,"content_block":{"type":"text","text":""})");
const std::string kEnd = event("message_delta", R"("delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":7})");
const std::string kStop = event("message_stop", "");

ChatRequest request()
{
    ChatRequest made;
    made.identity.protocol = Protocol::Anthropic;
    made.identity.baseUrl = "https://api.anthropic.com";
    made.identity.model = "claude-x";
    made.messages = {{"user", "Hi"}};
    return made;
}

std::string header(const WireRequest& wire, const std::string& name)
{
    for (const auto& [key, value] : wire.headers) {
        if (key == name)
            return value;
    }
    return "";
}

TEST(AnthropicRequest, holdsTheRequiredLimitAndOnlyWhatTheUserSet)
{
    ChatRequest asked = request();
    const WireRequest plain = *dialectOf(Protocol::Anthropic).encode(asked, {});
    EXPECT_EQ(plain.url, "https://api.anthropic.com/v1/messages");
    EXPECT_EQ(plain.body, R"({"model":"claude-x","max_tokens":4096,"messages":[{"role":"user","content":"Hi"}],)"
                          R"("stream":true})");
    EXPECT_EQ(plain.keyHeader, (KeyHeader{"x-api-key", ""}));
    EXPECT_EQ(header(plain, "anthropic-version"), "2023-06-01");

    asked.identity.baseUrl = "https://api.anthropic.com/v1/";
    asked.identity.systemPrompt = "Be brief.";
    asked.identity.maxTokens = 9;
    asked.identity.apiVersion = "2026-10-21";
    asked.identity.parameters = {{"temperature", "0.5"}};
    const WireRequest full = *dialectOf(Protocol::Anthropic).encode(asked, {});
    EXPECT_EQ(full.url, "https://api.anthropic.com/v1/messages");
    EXPECT_EQ(full.body, R"({"model":"claude-x","max_tokens":9,"system":"Be brief.","messages":[{"role":"user",)"
                         R"("content":"Hi"}],"stream":true,"temperature":0.5})");
    EXPECT_EQ(header(full, "anthropic-version"), "2026-10-21");
}

TEST(AnthropicStream, readsTextUsageAndTheStop)
{
    ReplyReader reader(dialectOf(Protocol::Anthropic), {});
    reader.feed(kStart + kBlock + event("ping", "") + text("Hel") + text("lo") +
                event("content_block_stop", R"("index":0)") + kEnd);
    EXPECT_EQ(reader.feed(kStop), ChatDecoder::State::Done);
    reader.finish(false);
    EXPECT_FALSE(reader.failure());
    EXPECT_EQ(reader.answer().text, "Hello");
    EXPECT_EQ(reader.answer().finishReason, "stop");
    EXPECT_EQ(reader.answer().model, "claude-x");
    EXPECT_EQ(reader.answer().promptTokens, 15);
    EXPECT_EQ(reader.answer().answerTokens, 7);
    EXPECT_EQ(read(kStart + kBlock + text("Hel") + text("lo") + kEnd + kStop), test::complete("Hello"));
}

TEST(AnthropicStream, keepsThinkingApartAndIgnoresWhatItDoesNotKnow)
{
    const Outcome outcome = read(
        kStart + event("content_block_start", R"("content_block":{"type":"thinking","thinking":"","signature":""})") +
        event("content_block_delta", R"("delta":{"type":"thinking_delta","thinking":"Hm."})") +
        event("content_block_delta", R"("delta":{"type":"signature_delta","signature":"abc"})") +
        event("content_block_start", R"("content_block":{"type":"redacted_thinking","data":"xyz"})") +
        event("content_block_delta", R"("delta":{"type":"input_json_delta","partial_json":"{\"text\":1"})") +
        event("content_block_delta", R"("delta":{"type":"citations_delta","text":"no"})") +
        event("fireworks", R"("delta":{"type":"text_delta","text":"no"})") + text("Yes") + kEnd + kStop);
    EXPECT_EQ(outcome.text, "Yes");
    EXPECT_EQ(outcome.reasoning, "Hm.");
    EXPECT_FALSE(outcome.code);
}

TEST(AnthropicStream, takesAStopReasonAsTheEndAndNothingElse)
{
    EXPECT_EQ(read(kStart + text("a") + kEnd), test::complete("a"));
    EXPECT_EQ(read(kStart + text("a")).code, ErrorCode::NoEndMark);
    EXPECT_EQ(read(kStart + text("a"), false).code, ErrorCode::StreamCut);
}

TEST(AnthropicStream, knowsTheStopReasons)
{
    const auto finished = [](const std::string& word) {
        return read(text("a") + event("message_delta", R"("delta":{"stop_reason":")" + word + "\"}") + kStop).finish;
    };
    EXPECT_EQ(finished("max_tokens"), "length");
    EXPECT_EQ(finished("model_context_window_exceeded"), "length");
    EXPECT_EQ(finished("stop_sequence"), "stop");
    EXPECT_EQ(finished("tool_use"), "tool_calls");
    EXPECT_EQ(finished("refusal"), "content_filter");
    EXPECT_EQ(finished("pause_turn"), "other");
}

TEST(AnthropicStream, failsAtAnErrorEventAndKeepsWhatHadCome)
{
    const std::string overloaded = event("error", R"("error":{"type":"overloaded_error","message":"Overloaded"})");
    const Outcome outcome = read(kStart + text("part") + overloaded);
    EXPECT_EQ(outcome.text, "part");
    EXPECT_EQ(outcome.code, ErrorCode::ServerError);
    ReplyReader early(dialectOf(Protocol::Anthropic), {});
    early.feed(kStart + overloaded);
    early.finish(true);
    EXPECT_TRUE(early.failure()->transient) << "nothing had come: asking again may help";
    EXPECT_EQ(read("data: {\"type\":\"error\"}\n\n").code, ErrorCode::ServerError);
}

TEST(AnthropicDocument, isReadWhenTheServerDoesNotStream)
{
    const Outcome outcome =
        read(R"({"type":"message","model":"claude-x","content":[{"type":"thinking","thinking":"t"},)"
             R"({"type":"text","text":"Hi"},{"type":"tool_use","input":{}}],)"
             R"("stop_reason":"end_turn","usage":{"input_tokens":3,"output_tokens":2}})");
    EXPECT_EQ(outcome.text, "Hi");
    EXPECT_EQ(outcome.reasoning, "t");
    EXPECT_EQ(outcome.finish, "stop");
    EXPECT_FALSE(outcome.code);
    EXPECT_EQ(read(R"({"type":"error","error":{"type":"api_error","message":"no"}})").code, ErrorCode::ServerError);
    EXPECT_EQ(read(R"({"choices":[]})").code, ErrorCode::ProtocolError);
}

} // namespace
