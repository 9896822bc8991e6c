// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/gemini_contents.h"

#include "reading.h"

#include <gtest/gtest.h>

using namespace joust;
using namespace joust::endpoint;
using base::ErrorCode;
using test::Outcome;

namespace {

Outcome read(std::string_view body, bool clean = true)
{
    return test::readAs(Protocol::Gemini, body, clean);
}

// Gemini ends its lines with CR LF.
std::string event(const std::string& json)
{
    return "data: " + json + "\r\n\r\n";
}

std::string chunk(const std::string& text, const std::string& more = "")
{
    return R"({"candidates":[{"content":{"role":"model","parts":[{"text":")" + text + R"("}]},"index":0)" + more +
           R"(}],"usageMetadata":{"promptTokenCount":4,"candidatesTokenCount":2,"thoughtsTokenCount":5},)"
           R"("modelVersion":"gemini-x"})";
}

const std::string kStop = R"(,"finishReason":"STOP")";

ChatRequest request()
{
    ChatRequest made;
    made.identity.protocol = Protocol::Gemini;
    made.identity.baseUrl = "https://generativelanguage.googleapis.com";
    made.identity.model = "gemini-x";
    made.messages = {{"user", "Hi"}, {"assistant", "Yes?"}, {"user", "Go"}};
    return made;
}

TEST(GeminiRequest, putsTheKeyIntoAHeaderAndNeverIntoTheUrl)
{
    const WireRequest wire = *dialectOf(Protocol::Gemini).encode(request(), {});
    EXPECT_EQ(wire.url,
              "https://generativelanguage.googleapis.com/v1beta/models/gemini-x:streamGenerateContent?alt=sse");
    EXPECT_EQ(wire.keyHeader, (KeyHeader{"x-goog-api-key", ""}));
    EXPECT_EQ(wire.body, R"({"contents":[{"role":"user","parts":[{"text":"Hi"}]},{"role":"model","parts":[{"text":)"
                         R"("Yes?"}]},{"role":"user","parts":[{"text":"Go"}]}]})");
}

TEST(GeminiRequest, sortsParametersIntoTheirPlaces)
{
    ChatRequest asked = request();
    asked.identity.baseUrl = "https://host/v1";
    asked.identity.model = "models/a b";
    asked.identity.systemPrompt = "S";
    asked.identity.maxTokens = 9;
    asked.identity.parameters = {{"temperature", "0.5"}, {"safetySettings", "[]"}};
    asked.messages.resize(1);
    const WireRequest wire = *dialectOf(Protocol::Gemini).encode(asked, {});
    EXPECT_EQ(wire.url, "https://host/v1/models/a%20b:streamGenerateContent?alt=sse");
    EXPECT_EQ(wire.body, R"({"systemInstruction":{"parts":[{"text":"S"}]},"contents":[{"role":"user","parts":[{"text":)"
                         R"("Hi"}]}],"safetySettings":[],"generationConfig":{"maxOutputTokens":9,"temperature":0.5}})");
}

TEST(GeminiStream, readsTextUsageAndTheFinish)
{
    ReplyReader reader(dialectOf(Protocol::Gemini), {});
    reader.feed(event(chunk("Hel")) + event(chunk("lo", kStop)));
    reader.finish(true);
    EXPECT_FALSE(reader.failure());
    EXPECT_EQ(reader.answer().promptTokens, 4);
    EXPECT_EQ(reader.answer().answerTokens, 7) << "with the reasoning";
    EXPECT_EQ(reader.answer().model, "gemini-x");
    EXPECT_EQ(read(event(chunk("Hel")) + event(chunk("lo", kStop))), test::complete("Hello"));
}

TEST(GeminiStream, readsOnBehindAFinishOnEveryChunk)
{
    EXPECT_EQ(read(event(chunk("a", kStop)) + event(chunk("b", kStop)) +
                   event(R"({"candidates":[{"finishReason":"STOP"}]})")),
              test::complete("ab"));
}

TEST(GeminiStream, keepsThoughtsApart)
{
    const Outcome outcome =
        read(event(R"({"candidates":[{"content":{"parts":[{"text":"Hm.","thought":true},{"text":"Yes"},)"
                   R"({"functionCall":{}}]},"finishReason":"STOP"}]})"));
    EXPECT_EQ(outcome.reasoning, "Hm.");
    EXPECT_EQ(outcome.text, "Yes");
}

TEST(GeminiStream, knowsTheFinishReasons)
{
    const auto finished = [](const std::string& word) {
        return read(event(chunk("a", R"(,"finishReason":")" + word + "\""))).finish;
    };
    EXPECT_EQ(finished("MAX_TOKENS"), "length");
    EXPECT_EQ(finished("PROHIBITED_CONTENT"), "content_filter");
    EXPECT_EQ(finished("A_WORD_FROM_NEXT_YEAR"), "other");
}

TEST(GeminiStream, tellsABlockedPromptFromAnAnswer)
{
    const Outcome outcome = read(event(R"({"promptFeedback":{"blockReason":"SAFETY"},"usageMetadata":{}})"));
    EXPECT_EQ(outcome.code, ErrorCode::EmptyAnswer);
    EXPECT_EQ(outcome.finish, "content_filter");
    EXPECT_NE(outcome.detail.find("blocked the prompt (SAFETY)"), std::string::npos);
}

TEST(GeminiStream, failsAtAnErrorInIt)
{
    const std::string error = R"({"error":{"code":429,"message":"Quota","status":"RESOURCE_EXHAUSTED"}})";
    EXPECT_EQ(read(event(chunk("a")) + event(error)).code, ErrorCode::RateLimited);
    EXPECT_EQ(read("[" + error + "]").code, ErrorCode::RateLimited);
    EXPECT_EQ(read(event(chunk("a"))).code, ErrorCode::NoEndMark);
}

TEST(GeminiArray, isReadElementByElementWithoutAltSse)
{
    const std::string body = "[" + chunk("He said \\\"[1],{2}\\\\\\\"") + "\n,\r\n" + chunk(" ok", kStop) + "\n]\n";
    EXPECT_EQ(read(body), test::complete("He said \"[1],{2}\\\" ok"));
    ReplyReader reader(dialectOf(Protocol::Gemini), {});
    reader.feed("[" + chunk("early") + ",");
    EXPECT_EQ(reader.answer().text, "early");
    EXPECT_TRUE(reader.streamed());
    reader.finish(true);
    EXPECT_EQ(reader.failure()->error.code, ErrorCode::NoEndMark);
    EXPECT_EQ(read("[" + chunk("a") + ",{\"candi").code, ErrorCode::StreamCut);
    EXPECT_EQ(read("[]").code, ErrorCode::EmptyAnswer);
    EXPECT_EQ(read("[" + chunk("a") + "," + chunk("b", kStop), false).code, ErrorCode::StreamCut);
}

TEST(GeminiDocument, isReadWhenTheServerDoesNotStream)
{
    EXPECT_EQ(read(chunk("Hi", kStop)), test::complete("Hi"));
    EXPECT_EQ(read(R"({"models":[]})").code, ErrorCode::ProtocolError);
}

TEST(GeminiModels, areListedWithoutTheirPrefix)
{
    EXPECT_EQ(*dialectOf(Protocol::Gemini).readModelList(R"({"models":[{"name":"models/gemini-x"},{"name":"t"}]})"),
              (std::vector<std::string>{"gemini-x", "t"}));
    EXPECT_EQ(dialectOf(Protocol::Gemini).encodeModelList(request().identity)->url,
              "https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000");
}

} // namespace
