// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/openai_chat.h"

#include "reading.h"
#include "wire.h"

#include <gtest/gtest.h>

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

std::string bodyOf(const Identity& identity, std::vector<Message> messages, const RequestForm& form = {})
{
    ChatRequest request{identity, {}, "", std::move(messages)};
    request.identity.baseUrl = "http://127.0.0.1/v1";
    return dialectOf(Protocol::OpenAi).encode(request, form)->body;
}

TEST(ChatRequest, holdsOnlyWhatTheUserSet)
{
    Identity identity;
    identity.model = "m";
    EXPECT_EQ(bodyOf(identity, {{"user", "Hi \"you\"\n\xF0\x9F\x98\x80"}}),
              "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi \\\"you\\\"\\n\xF0\x9F\x98\x80\"}],"
              "\"stream\":true,\"stream_options\":{\"include_usage\":true}}");
    EXPECT_EQ(bodyOf(identity, {}, {.streamOptions = false}), R"({"model":"m","messages":[],"stream":true})");
}

TEST(ChatRequest, putsTheSystemPromptFirstAndParametersInTheirOrder)
{
    Identity identity;
    identity.model = "m";
    identity.systemPrompt = "S";
    identity.maxTokens = 7;
    identity.parameters = {{"top_p", "0.5"}, {"stop", R"(["a"])"}, {"stream_options", R"({"include_usage":false})"}};
    EXPECT_EQ(bodyOf(identity, {{"user", "1"}, {"assistant", "2"}, {"user", "3"}}),
              R"({"model":"m","messages":[{"role":"system","content":"S"},{"role":"user","content":"1"},)"
              R"({"role":"assistant","content":"2"},{"role":"user","content":"3"}],"stream":true,)"
              R"("stream_options":{"include_usage":false},"max_tokens":7,"top_p":0.5,"stop":["a"]})");
    const std::string other = bodyOf(identity, {}, {.tokenLimit = TokenLimitName::MaxCompletionTokens});
    EXPECT_NE(other.find(R"("max_completion_tokens":7)"), std::string::npos);
    EXPECT_EQ(other.find(R"("max_tokens")"), std::string::npos);
    EXPECT_EQ(bodyOf(identity, {}, {.tokenLimit = TokenLimitName::Omit}).find("max_"), std::string::npos);
}

TEST(ChatRequest, isRewordedOnlyWhereJoustChoseTheForm)
{
    const Dialect& dialect = dialectOf(Protocol::OpenAi);
    ChatRequest request;
    request.identity.maxTokens = 7;
    ChatFailure refusal;
    refusal.refusedParameter = "max_tokens";
    EXPECT_EQ(dialect.reworded(firstForm({}), request, refusal),
              (RequestForm{TokenLimitName::MaxCompletionTokens, true}));
    EXPECT_FALSE(dialect.reworded({TokenLimitName::MaxCompletionTokens, true}, request, refusal)) << "only once";
    refusal.refusedParameter = "stream_options";
    EXPECT_EQ(dialect.reworded(firstForm({}), request, refusal), (RequestForm{TokenLimitName::MaxTokens, false}));
    EXPECT_FALSE(dialect.reworded({TokenLimitName::MaxTokens, false}, request, refusal)) << "only once";
    refusal.refusedParameter = "";
    EXPECT_FALSE(dialect.reworded(firstForm({}), request, refusal));

    request.connection.tokenLimit = TokenLimitName::MaxTokens;
    request.connection.streamOptions = StreamOptions::On;
    refusal.refusedParameter = "max_tokens";
    EXPECT_FALSE(dialect.reworded(firstForm(request.connection), request, refusal)) << "the user said so";
    refusal.refusedParameter = "stream_options";
    EXPECT_FALSE(dialect.reworded(firstForm(request.connection), request, refusal)) << "the user said so";
    request.connection.streamOptions = StreamOptions::Off;
    EXPECT_FALSE(firstForm(request.connection).streamOptions);
}

TEST(ChatStream, knowsTheFinishReasonsAndCallsTheRestOther)
{
    const auto finished = [](const std::string& word) {
        return read(dataEvent(R"({"choices":[{"delta":{"content":"a"},"finish_reason":")" + word + "\"}]}")).finish;
    };
    EXPECT_EQ(finished("content_filter"), "content_filter");
    EXPECT_EQ(finished("function_call"), "tool_calls");
    EXPECT_EQ(finished("galaxy"), "other");
}

TEST(ModelList, isReadFromEveryShape)
{
    const Dialect& dialect = dialectOf(Protocol::OpenAi);
    EXPECT_EQ(*dialect.readModelList(R"({"object":"list","data":[{"id":"b"},{"id":"a","owned_by":"x"},{},7]})"),
              (std::vector<std::string>{"b", "a"}));
    EXPECT_EQ(*dialect.readModelList(R"([{"id":"m"}])"), std::vector<std::string>{"m"});
    EXPECT_EQ(dialect.readModelList(R"({"error":{"message":"no"}})").error().code, ErrorCode::ServerError);
    EXPECT_EQ(dialect.readModelList("<html>").error().code, ErrorCode::ProtocolError);
    EXPECT_EQ(dialect.readModelList("{}").error().code, ErrorCode::ProtocolError);
}

TEST(ChatStream, joinsDeltas)
{
    EXPECT_EQ(read(delta("Hel") + delta("lo") + kFinish + kDone), complete("Hello"));
}

TEST(ChatStream, acceptsEitherMarkAlone)
{
    EXPECT_EQ(read(delta("a") + kDone), complete("a", ""));
    EXPECT_EQ(read(delta("a") + kFinish), complete("a"));
}

TEST(ChatStream, acceptsDoneWithoutALineEndAndEndsThere)
{
    EXPECT_EQ(read(delta("a") + "data: [DONE]"), complete("a", ""));
    EXPECT_EQ(read(delta("a") + "data:[DONE]", false), complete("a", ""));
    EXPECT_EQ(read(delta("a") + "data: [DONE]\n\n" + delta("b")), complete("a", ""));
}

TEST(ChatStream, acceptsTheLastEventWithoutALineEndWhenItIsWhole)
{
    EXPECT_EQ(read(delta("a") + R"(data: {"choices":[{"delta":{"content":"b"},"finish_reason":"stop"}]})"),
              complete("ab"));
}

TEST(ChatStream, readsNullAndAbsentEverything)
{
    const std::string quirks =
        dataEvent(R"({"choices":[{"delta":{"role":null,"content":null,"tool_calls":null},"finish_reason":null}]})") +
        dataEvent(R"({"choices":[{"delta":{"role":"assistant"}}],"usage":null,"error":null})") +
        dataEvent(R"({"choices":[{"index":0,"finish_reason":""}]})") + dataEvent(R"({"choices":[{"delta":null}]})") +
        dataEvent(R"({"choices":[]})") + dataEvent(R"({"choices":null})") + dataEvent("{}") + dataEvent("") +
        ": ping\n\n" + dataEvent(R"({"choices":[{"delta":{"content":""}},7,null]})");
    EXPECT_EQ(read(quirks + delta("a") + quirks + kFinish), complete("a"));
}

TEST(ChatStream, readsTheAzureFirstChunk)
{
    EXPECT_EQ(read(dataEvent(R"({"choices":[],"id":"","prompt_filter_results":[{"prompt_index":0}]})") + delta("a") +
                   dataEvent(R"({"choices":[{"content_filter_offsets":{},"finish_reason":null,"index":0}],"id":""})") +
                   kFinish),
              complete("a"));
}

TEST(ChatStream, readsFinishTogetherWithTextAndTwice)
{
    EXPECT_EQ(read(dataEvent(R"({"choices":[{"delta":{"content":"a"},"finish_reason":"length"}]})") +
                   dataEvent(R"({"choices":[{"delta":{},"finish_reason":"length"}]})")),
              complete("a", "length"));
}

TEST(ChatStream, ignoresOtherChoices)
{
    EXPECT_EQ(
        read(dataEvent(R"({"choices":[{"index":1,"delta":{"content":"x"}},{"index":0,"delta":{"content":"a"}}]})") +
             kFinish),
        complete("a"));
}

TEST(ChatStream, keepsReasoningApartUnderEitherName)
{
    const Outcome outcome = read(dataEvent(R"({"choices":[{"delta":{"reasoning_content":"t1"}}]})") +
                                 dataEvent(R"({"choices":[{"delta":{"reasoning":"t2","reasoning_content":""}}]})") +
                                 dataEvent(R"({"choices":[{"delta":{"reasoning":"t3","reasoning_content":"t3"}}]})") +
                                 delta("<think>a") + kFinish);
    EXPECT_EQ(outcome.reasoning, "t1t2t3");
    EXPECT_EQ(outcome.text, "<think>a");
    EXPECT_FALSE(outcome.code);
}

TEST(ChatStream, readsContentInParts)
{
    const Outcome outcome = read(
        dataEvent(
            R"({"choices":[{"delta":{"content":[{"type":"thinking","thinking":[{"type":"text","text":"t"}]}]}}]})") +
        dataEvent(R"({"choices":[{"delta":{"content":[{"type":"text","text":"a"}]}}]})") + kFinish);
    EXPECT_EQ(outcome.reasoning, "t");
    EXPECT_EQ(outcome.text, "a");
}

TEST(ChatStream, readsARefusalAsTheText)
{
    EXPECT_EQ(read(dataEvent(R"({"choices":[{"delta":{"content":null,"refusal":"No."}}]})") + kFinish),
              complete("No."));
}

TEST(ChatStream, joinsAnEmojiThatWasCutInHalves)
{
    EXPECT_EQ(read(delta(R"(a\ud83d)") + delta(R"(\ude00b)") + kFinish), complete("a\xF0\x9F\x98\x80"
                                                                                  "b"));
    EXPECT_EQ(read(delta(R"(a\ud83d)") + kFinish), complete("a\xEF\xBF\xBD"));
    EXPECT_EQ(read(delta(R"(\ude00a)") + kFinish), complete("\xEF\xBF\xBD"
                                                            "a"));
}

TEST(ChatStream, keepsEveryOtherCharacterAsItIs)
{
    EXPECT_EQ(read(delta("\xE2\x80\xA8 \xEF\xB7\x90 \xC2\x85 \xE4\xBD\xA0") + kFinish),
              complete("\xE2\x80\xA8 \xEF\xB7\x90 \xC2\x85 \xE4\xBD\xA0"));
    EXPECT_EQ(read(delta(R"(\u0000\n\t\u2028)") + kFinish), complete(std::string("\0\n\t\xE2\x80\xA8", 6)));
}

TEST(ChatStream, takesUsageWhereverItStandsAndTheLastOne)
{
    ReplyReader reader(dialectOf(Protocol::OpenAi), {});
    reader.feed(dataEvent(
        R"({"model":"m-1","system_fingerprint":"fp","choices":[{"delta":{"content":"a"}}],"usage":{"prompt_tokens":3,"completion_tokens":1}})"));
    reader.feed(kFinish);
    reader.feed(dataEvent(R"({"usage":{"prompt_tokens":3,"completion_tokens":9,"total_tokens":12}})"));
    reader.finish(true);
    EXPECT_FALSE(reader.failure());
    EXPECT_EQ(reader.answer().promptTokens, 3);
    EXPECT_EQ(reader.answer().answerTokens, 9);
    EXPECT_EQ(reader.answer().model, "m-1");
    EXPECT_EQ(reader.answer().systemFingerprint, "fp");
    EXPECT_TRUE(reader.streamed());
}

TEST(ChatStream, ignoresUsageThatMakesNoSense)
{
    ReplyReader reader(dialectOf(Protocol::OpenAi), {});
    reader.feed(delta("a") + dataEvent(R"({"usage":{"prompt_tokens":-3,"completion_tokens":"9"}})") +
                dataEvent(R"({"usage":[]})") + kDone);
    reader.finish(true);
    EXPECT_FALSE(reader.failure());
    EXPECT_FALSE(reader.answer().promptTokens);
    EXPECT_FALSE(reader.answer().answerTokens);
}

TEST(ChatDocument, isReadWhenTheServerDoesNotStream)
{
    const std::string body =
        R"({"model":"m","choices":[{"message":{"role":"assistant","content":"Hi","reasoning":"t"},)"
        R"("finish_reason":"stop"}],"usage":{"completion_tokens":2}})";
    const Outcome outcome = read("\n \n" + body + "\n");
    EXPECT_EQ(outcome.text, "Hi");
    EXPECT_EQ(outcome.reasoning, "t");
    EXPECT_FALSE(outcome.code);
    EXPECT_EQ(read(R"({"choices":[{"message":{"content":"Hi"},"finish_reason":null}]})"), complete("Hi", ""));
}

TEST(ChatDocument, failsWhenItIsNoAnswer)
{
    EXPECT_EQ(read(R"({"choices":[]})").code, ErrorCode::ProtocolError);
    EXPECT_EQ(read(R"({"object":"list"})").code, ErrorCode::ProtocolError);
    EXPECT_EQ(read(R"([{"candidates":[]}])").code, ErrorCode::ProtocolError);
    EXPECT_EQ(read(R"({"choices":[{"message")").code, ErrorCode::ProtocolError);
    EXPECT_EQ(read(R"({"choices":[{"message")", false).code, ErrorCode::StreamCut);
    EXPECT_EQ(read(R"({"choices":[{"message":{"content":""},"finish_reason":"stop"}]})").code, ErrorCode::EmptyAnswer);
}

struct ErrorCase
{
    const char* name;
    std::string body;
    ErrorCode code;
    std::string words; // part of the detail
};

class ErrorInAnswer : public testing::TestWithParam<ErrorCase>
{
};

TEST_P(ErrorInAnswer, isFoundBeforeAndBehindText)
{
    const Outcome first = read(GetParam().body);
    ASSERT_TRUE(first.code);
    EXPECT_EQ(base::codeName(*first.code), base::codeName(GetParam().code));
    EXPECT_NE(first.detail.find(GetParam().words), std::string::npos) << first.detail;
    if (GetParam().body.starts_with('{'))
        return;
    const Outcome later = read(delta("partial") + GetParam().body + kDone);
    EXPECT_EQ(later.text, "partial");
    EXPECT_EQ(later.code, GetParam().code) << later;
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, ErrorInAnswer,
    testing::Values(
        ErrorCase{"Object", dataEvent(R"({"error":{"message":"out of memory","type":"server_error","code":500}})"),
                  ErrorCode::ServerError, "out of memory"},
        ErrorCase{"Text", dataEvent(R"({"error":"it broke"})"), ErrorCode::ServerError, "it broke"},
        ErrorCase{"Untyped", dataEvent(R"({"error":{"a":1},"message":"lm studio says"})"), ErrorCode::ServerError,
                  "lm studio says"},
        ErrorCase{"ObjectError", dataEvent(R"({"object":"error","message":"vllm says","code":400})"),
                  ErrorCode::ServerError, "vllm says"},
        ErrorCase{"WithChoices", dataEvent(R"({"choices":[],"error":{"code":502,"message":"upstream"}})"),
                  ErrorCode::ServerError, "upstream"},
        ErrorCase{"FinishReason", dataEvent(R"({"choices":[{"delta":{"content":""},"finish_reason":"error"}]})"),
                  ErrorCode::ServerError, "failed"},
        ErrorCase{"FinishReasonWithError",
                  dataEvent(R"({"choices":[{"delta":{},"finish_reason":"error","error":{"message":"why"}}]})"),
                  ErrorCode::ServerError, "why"},
        ErrorCase{"ErrorEvent", "event: error\n" + dataEvent(R"({"message":"typed"})"), ErrorCode::ServerError,
                  "typed"},
        ErrorCase{"ErrorEventText", "event: error\n" + dataEvent("plain words"), ErrorCode::ServerError, "plain words"},
        ErrorCase{"ErrorField", "error: {\"code\":500,\"message\":\"llama\"}\n\n", ErrorCode::ServerError, "llama"},
        ErrorCase{"NotJson", dataEvent("[ERROR]"), ErrorCode::ProtocolError, "[ERROR]"},
        ErrorCase{"NotJsonWords", dataEvent("Internal Server Error"), ErrorCode::ProtocolError, "Internal"},
        ErrorCase{"NoObject", dataEvent("42"), ErrorCode::ProtocolError, "42"},
        ErrorCase{"TooDeep", dataEvent(std::string(1000, '[')), ErrorCode::ProtocolError, "not JSON"},
        ErrorCase{"RateLimit", dataEvent(R"({"error":{"code":429,"message":"slow down"}})"), ErrorCode::RateLimited,
                  "slow down"},
        ErrorCase{"Model", dataEvent(R"({"error":{"message":"The model `x` does not exist"}})"),
                  ErrorCode::UnknownModel, "does not exist"},
        ErrorCase{"Key", dataEvent(R"({"error":{"message":"bad","type":"authentication_error"}})"),
                  ErrorCode::Unauthorized, "bad"},
        ErrorCase{"Document", R"({"error":{"message":"in a document"}})", ErrorCode::ServerError, "in a document"},
        ErrorCase{"DocumentDetail", R"({"detail":"fast"})", ErrorCode::ServerError, "fast"}),
    [](const auto& tested) { return tested.param.name; });

TEST(ChatStream, tellsItsEndsApart)
{
    EXPECT_EQ(read(delta("a")).code, ErrorCode::NoEndMark);
    EXPECT_EQ(read(delta("a") + "data: {\"choi").code, ErrorCode::StreamCut);
    EXPECT_EQ(read(delta("a"), false).code, ErrorCode::StreamCut);
    EXPECT_EQ(read(delta("a") + kFinish, false).code, ErrorCode::StreamCut);
    EXPECT_EQ(read(kFinish + kDone).code, ErrorCode::EmptyAnswer);
    EXPECT_EQ(read("").code, ErrorCode::EmptyAnswer);
    EXPECT_EQ(read(": only comments\n\n").code, ErrorCode::EmptyAnswer);
    EXPECT_EQ(read("upstream connect error").code, ErrorCode::ProtocolError);
    EXPECT_EQ(read("<!DOCTYPE html><TITLE>Log in</TITLE>").code, ErrorCode::ProtocolError);
    EXPECT_NE(read("<!DOCTYPE html><TITLE>Log in</TITLE>").detail.find("Log in"), std::string::npos);
    EXPECT_EQ(read(delta("a")).text, "a");
}

TEST(ChatStream, cutsTextAtTheLimitBetweenCharacters)
{
    ReplyReader reader(dialectOf(Protocol::OpenAi), {.textBytes = 10});
    reader.feed(delta("12345678"));
    EXPECT_EQ(reader.feed(delta("9\xE4\xBD\xA0")), ChatDecoder::State::Failed);
    reader.finish(true);
    EXPECT_EQ(reader.answer().text, "123456789");
    EXPECT_EQ(reader.failure()->error.code, ErrorCode::TooLarge);
}

TEST(ChatStream, stopsAtTheWireLimitThoughNothingIsText)
{
    ReplyReader reader(dialectOf(Protocol::OpenAi), {.wireBytes = 1000});
    ChatDecoder::State state = ChatDecoder::State::Reading;
    for (int i = 0; i < 200 && state == ChatDecoder::State::Reading; ++i)
        state = reader.feed(": ping\n\n");
    reader.finish(true);
    EXPECT_EQ(reader.failure()->error.code, ErrorCode::TooLarge);
}

TEST(ChatStream, refusesAnEndlessLine)
{
    ReplyReader reader(dialectOf(Protocol::OpenAi), {.sse = {.lineBytes = 100}});
    EXPECT_EQ(reader.feed("data: " + std::string(200, 'x')), ChatDecoder::State::Failed);
    reader.finish(true);
    EXPECT_EQ(reader.failure()->error.code, ErrorCode::TooLarge);
}

} // namespace
