// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/ollama_chat.h"

#include "reading.h"

#include <gtest/gtest.h>

using namespace joust;
using namespace joust::endpoint;
using base::ErrorCode;
using test::Outcome;

namespace {

Outcome read(std::string_view body, bool clean = true)
{
    return test::readAs(Protocol::Ollama, body, clean);
}

std::string piece(const std::string& text)
{
    return R"({"model":"m","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":")" + text +
           R"("},"done":false})"
           "\n";
}

const std::string kDone =
    R"({"model":"m","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop",)"
    R"("total_duration":5000000,"prompt_eval_count":11,"eval_count":4,"eval_duration":1000})"
    "\n";

ChatRequest request()
{
    ChatRequest made;
    made.identity.protocol = Protocol::Ollama;
    made.identity.baseUrl = "http://localhost:11434";
    made.identity.model = "m:7b";
    made.messages = {{"user", "Hi"}};
    return made;
}

TEST(OllamaRequest, alwaysNamesTheStreamAndTheContext)
{
    const WireRequest wire = *dialectOf(Protocol::Ollama).encode(request(), {});
    EXPECT_EQ(wire.url, "http://localhost:11434/api/chat");
    EXPECT_EQ(wire.body, R"({"model":"m:7b","messages":[{"role":"user","content":"Hi"}],"stream":true,)"
                         R"("options":{"num_ctx":8192}})");
}

TEST(OllamaRequest, sortsParametersIntoTheirPlaces)
{
    ChatRequest asked = request();
    asked.identity.baseUrl = "http://localhost:11434/api/";
    asked.identity.systemPrompt = "S";
    asked.identity.maxTokens = 9;
    asked.identity.parameters = {
        {"temperature", "0.5"}, {"keep_alive", "\"5m\""}, {"num_ctx", "32768"}, {"options", R"({"seed":3})"}};
    const WireRequest wire = *dialectOf(Protocol::Ollama).encode(asked, {});
    EXPECT_EQ(wire.url, "http://localhost:11434/api/chat");
    EXPECT_EQ(wire.body,
              R"({"model":"m:7b","messages":[{"role":"system","content":"S"},{"role":"user","content":"Hi"}],)"
              R"("stream":true,"keep_alive":"5m",)"
              R"("options":{"num_ctx":32768,"num_predict":9,"temperature":0.5,"seed":3}})");
}

TEST(OllamaStream, readsTextUsageAndTheEnd)
{
    ReplyReader reader(dialectOf(Protocol::Ollama), {});
    reader.feed(piece("Hel") + piece("lo"));
    EXPECT_EQ(reader.feed(kDone), ChatDecoder::State::Done);
    reader.finish(false);
    EXPECT_FALSE(reader.failure());
    EXPECT_TRUE(reader.streamed());
    EXPECT_EQ(reader.answer().promptTokens, 11);
    EXPECT_EQ(reader.answer().answerTokens, 4);
    EXPECT_EQ(reader.answer().model, "m");
    EXPECT_EQ(read(piece("Hel") + piece("lo") + kDone), test::complete("Hello"));
}

TEST(OllamaStream, readsLinesWithCarriageReturnsBlanksAndNoEnd)
{
    std::string lines = piece("a");
    lines.insert(lines.size() - 1, "\r");
    EXPECT_EQ(read(lines + "\r\n\n" + kDone.substr(0, kDone.size() - 1)), test::complete("a"));
}

TEST(OllamaStream, keepsThinkingApart)
{
    const Outcome outcome = read(R"({"message":{"role":"assistant","content":"","thinking":"Hm."},"done":false})"
                                 "\n" +
                                 piece("Yes") + kDone);
    EXPECT_EQ(outcome.reasoning, "Hm.");
    EXPECT_EQ(outcome.text, "Yes");
}

TEST(OllamaStream, failsAtAnErrorLineOfEitherKind)
{
    const Outcome json = read(piece("part") + "{\"error\":\"an error was encountered while running the model\"}\n");
    EXPECT_EQ(json.text, "part");
    EXPECT_EQ(json.code, ErrorCode::ServerError);
    EXPECT_NE(json.detail.find("while running the model"), std::string::npos);
    const Outcome words = read(piece("part") + "Internal Server Error\n");
    EXPECT_EQ(words.code, ErrorCode::ProtocolError);
    EXPECT_NE(words.detail.find("Internal Server Error"), std::string::npos);
}

TEST(OllamaStream, tellsItsEndsApart)
{
    EXPECT_EQ(read(piece("a")).code, ErrorCode::NoEndMark);
    EXPECT_EQ(read(piece("a"), false).code, ErrorCode::StreamCut);
    EXPECT_EQ(read(piece("a") + "{\"model\":\"m\",\"mess").code, ErrorCode::StreamCut);
    EXPECT_EQ(read(R"({"model":"m","message":{"content":""},"done":true,"done_reason":"load"})").code,
              ErrorCode::EmptyAnswer);
    EXPECT_EQ(read(piece("a") + R"({"done":true,"done_reason":"length"})").finish, "length");
    EXPECT_EQ(read(piece("a") + R"({"done":true,"done_reason":"unload"})").finish, "other");
}

TEST(OllamaStream, refusesAnEndlessLine)
{
    ReplyReader reader(dialectOf(Protocol::Ollama), {.sse = {.lineBytes = 100}});
    EXPECT_EQ(reader.feed("{\"" + std::string(200, 'x')), ChatDecoder::State::Failed);
    reader.finish(true);
    EXPECT_EQ(reader.failure()->error.code, ErrorCode::TooLarge);
}

TEST(OllamaModels, areListedByName)
{
    EXPECT_EQ(*dialectOf(Protocol::Ollama).readModelList(R"({"models":[{"name":"a:latest","model":"a","size":1}]})"),
              std::vector<std::string>{"a:latest"});
}

} // namespace
