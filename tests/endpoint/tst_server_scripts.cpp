// SPDX-License-Identifier: GPL-3.0-or-later
// What known servers put on the wire, each with its habits, read at every split.
#include "reading.h"

#include <gtest/gtest.h>

using namespace joust;
using namespace joust::endpoint;
using base::ErrorCode;
using test::Outcome;

namespace {

struct Recorded
{
    const char* name;
    Protocol protocol;
    std::string body;
    Outcome expected;
};

Outcome answer(std::string text, std::string finish = "stop", std::string reasoning = "")
{
    return {std::move(text), std::move(reasoning), std::move(finish), {}, {}};
}

const std::vector<Recorded>& scripts()
{
    static const std::vector<Recorded> all = {
        {"LlamaCpp", Protocol::OpenAi,
         "data: "
         "{\"choices\":[{\"finish_reason\":null,\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":null}}],"
         "\"created\":1,\"id\":\"chatcmpl-a\",\"model\":\"q.gguf\",\"system_fingerprint\":\"b1\","
         "\"object\":\"chat.completion.chunk\"}\n\n"
         "data: {\"choices\":[{\"finish_reason\":null,\"index\":0,\"delta\":{\"reasoning_content\":\"Hm\"}}]}\n\n"
         "data: {\"choices\":[{\"finish_reason\":null,\"index\":0,\"delta\":{\"content\":\"Hi\"}}]}\n\n"
         "data: {\"choices\":[{\"finish_reason\":\"stop\",\"index\":0,\"delta\":{}}],\"timings\":{\"prompt_n\":3},"
         "\"usage\":{\"completion_tokens\":2,\"prompt_tokens\":3,\"total_tokens\":5}}\n\ndata: [DONE]\n\n",
         answer("Hi", "stop", "Hm")},
        {"Vllm", Protocol::OpenAi,
         "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"\"},"
         "\"logprobs\":null,\"finish_reason\":null}]}\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{\"reasoning\":\"Hm\"},\"finish_reason\":null}]}\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\","
         "\"stop_reason\":null}]}\n\n"
         "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":2}}\n\ndata: [DONE]\n\n",
         answer("Hi", "stop", "Hm")},
        {"TextGenerationInference", Protocol::OpenAi,
         "data:{\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"H\"},\"finish_reason\":null}]"
         "}"
         "\n\ndata:{\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"i\"},"
         "\"finish_reason\":\"eos_token\"}]}\n\ndata:[DONE]\n\n",
         answer("Hi")},
        {"Sglang", Protocol::OpenAi,
         "data: "
         "{\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"\",\"reasoning_content\":null,"
         "\"tool_calls\":null},\"logprobs\":null,\"finish_reason\":\"\",\"matched_stop\":null}],\"usage\":null}\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":null,\"content\":\"Hi\"},\"finish_reason\":\"\"}]}\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":null,\"content\":null},\"finish_reason\":\"length\","
         "\"matched_stop\":null}]}\n\n"
         "data: "
         "{\"choices\":[{\"index\":0,\"delta\":{\"role\":null,\"content\":null},\"finish_reason\":\"length\"}]}\n\n"
         "data: [DONE]\n\n",
         answer("Hi", "length")},
        {"OpenRouter", Protocol::OpenAi,
         ": OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n"
         "data: {\"id\":\"gen-1\",\"provider\":\"P\",\"model\":\"a/b\",\"choices\":[{\"index\":0,\"delta\":{\"role\":"
         "\"assistant\",\"content\":\"\",\"reasoning\":\"Hm\"},\"finish_reason\":null,\"native_finish_reason\":null}]}"
         "\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"Hi\"},\"finish_reason\":"
         "\"stop\",\"native_finish_reason\":\"end\"}]}\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\"},\"finish_reason\":null}],\"usage\":{"
         "\"prompt_tokens\":3,\"completion_tokens\":2,\"cost\":0.0001}}\n\ndata: [DONE]\n\n",
         answer("Hi", "stop", "Hm")},
        {"DeepSeek", Protocol::OpenAi,
         ": keep-alive\n\n: keep-alive\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":null,\"reasoning_content\":\"Hm\"},"
         "\"finish_reason\":null}]}\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hi\",\"reasoning_content\":null},"
         "\"finish_reason\":null}]}\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\"},\"finish_reason\":\"stop\"}],\"usage\":{"
         "\"prompt_tokens\":3,\"completion_tokens\":2}}\n\ndata: [DONE]\n\n",
         answer("Hi", "stop", "Hm")},
        {"DeepSeekDocument", Protocol::OpenAi,
         "\n\n\n\n{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"Hi\",\"reasoning_content\":\"Hm\"},"
         "\"finish_reason\":\"stop\"}]}",
         answer("Hi", "stop", "Hm")},
        {"Azure", Protocol::Azure,
         "data: {\"choices\":[],\"created\":0,\"id\":\"\",\"model\":\"\",\"object\":\"\",\"prompt_filter_results\":["
         "{\"prompt_index\":0,\"content_filter_results\":{}}]}\n\n"
         "data: {\"choices\":[{\"content_filter_results\":{},\"delta\":{\"content\":\"Hi\"},\"finish_reason\":null,"
         "\"index\":0}],\"id\":\"chatcmpl-1\",\"model\":\"gpt\",\"obfuscation\":\"x\"}\n\n"
         "data: {\"choices\":[{\"content_filter_offsets\":{\"check_offset\":44},\"finish_reason\":null,\"index\":0}],"
         "\"id\":\"\",\"model\":\"\"}\n\n"
         "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"content_filter\",\"index\":0}]}\n\ndata: [DONE]\n\n",
         answer("Hi", "content_filter")},
        {"BareDone", Protocol::OpenAi,
         "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"Hi\"},\"finish_reason\":"
         "null}]}\n\ndata: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\"},\"finish_reason\":\"stop\"}],"
         "\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":2}}\n\ndata: [DONE]",
         answer("Hi")},
        {"InlineThinking", Protocol::OpenAi,
         "data: {\"choices\":[{\"delta\":{\"content\":\"Hm</think>\"}}]}\n\n"
         "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}\n\n",
         answer("Hm</think>Hi")},
        {"GeminiCompatible", Protocol::OpenAi,
         "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\",\"role\":\"assistant\"},\"finish_reason\":\"stop\","
         "\"index\":0}],\"usage\":{\"completion_tokens\":2,\"prompt_tokens\":3}}\r\n\r\ndata: [DONE]\r\n\r\n",
         answer("Hi")},
    };
    return all;
}

class ServerScript : public testing::TestWithParam<Recorded>
{
};

TEST_P(ServerScript, isReadAsItWasMeant)
{
    EXPECT_EQ(test::readAs(GetParam().protocol, GetParam().body), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Servers, ServerScript, testing::ValuesIn(scripts()),
                         [](const auto& tested) { return tested.param.name; });

// LM Studio, when the context is full: the stream ends with neither a finish reason nor [DONE].
TEST(ServerScripts, aStreamThatJustStopsIsSuspect)
{
    const Outcome outcome = test::read("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hi\"}}]}\n\n");
    EXPECT_EQ(outcome.code, ErrorCode::NoEndMark);
    EXPECT_EQ(outcome.text, "Hi");
}

TEST(ServerScripts, errorsOfEveryServerGiveOneSentence)
{
    const auto detail = [](const std::string& body) { return test::read(body).detail; };
    EXPECT_EQ(detail("data: {\"error\":{\"message\":\"lm\"},\"message\":\"lm\"}\n\n"),
              "The server reported an error: lm");
    EXPECT_EQ(detail("error: {\"code\":500,\"message\":\"llama\",\"type\":\"server_error\"}\n\n"),
              "The server reported an error: llama");
    EXPECT_EQ(detail("data: {\"error\":\"tgi\",\"error_type\":\"overloaded\"}\n\n"),
              "The server reported an error: tgi");
    EXPECT_EQ(detail("data: {\"id\":\"gen-1\",\"choices\":[],\"error\":{\"code\":502,\"message\":\"router\"}}\n\n"),
              "The server reported an error: router");
}

} // namespace
