// SPDX-License-Identifier: GPL-3.0-or-later
// The other protocols as their servers send them, through the real libcurl, whole and cut into pieces of seven bytes
// and of one: what is asked of the server, and how its answer ends.
#include "transport_fixture.h"

#include <vector>

using namespace joust;
using namespace joust::endpoint;
using namespace joust::test;

namespace {

struct DialectCase
{
    const char* name;
    Protocol protocol;
    std::string wire; // the whole response
    const char* text;
    const char* reasoning;
    const char* end;            // "complete", or the word of the error
    const char* asked;          // how the request line begins
    std::string keyHeader = {}; // the line that holds the key, in small letters up to the colon
};

void PrintTo(const DialectCase& replayed, std::ostream* out)
{
    *out << replayed.name;
}

const std::string kNdjson = head(200, "Content-Type: application/x-ndjson\r\n");
const char* const kAnthropic = "POST /v1/messages HTTP";
const char* const kOllama = "POST /api/chat HTTP";
const char* const kGemini = "POST /v1beta/models/m:streamGenerateContent?alt=sse HTTP";
const char* const kAzure = "POST /openai/deployments/m/chat/completions?api-version=";

std::string event(const std::string& type, const std::string& data)
{
    return "event: " + type + "\ndata: " + data + "\n\n";
}

std::string anthropicText(const std::string& text)
{
    return event("content_block_delta",
                 R"({"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":")" + text + "\"}}");
}

const std::string kAnthropicStart =
    event("message_start",
          R"({"type":"message_start","message":{"id":"msg_1","model":"m","usage":{"input_tokens":3}}})") +
    event("ping", R"({"type": "ping"})") +
    event("content_block_delta", R"({"type":"content_block_delta","delta":{"type":"thinking_delta","thinking":"Hm"}})");

std::string ollamaLine(const std::string& text)
{
    return R"({"model":"m","message":{"role":"assistant","content":")" + text + "\"},\"done\":false}\n";
}

std::string geminiEvent(const std::string& parts, const std::string& more = "")
{
    return R"(data: {"candidates":[{"content":{"role":"model","parts":[)" + parts + "]}" + more + "}]}\r\n\r\n";
}

const std::string kAzureFirst =
    R"(data: {"choices":[],"id":"","model":"","prompt_filter_results":[{"prompt_index":0}]})"
    "\n\n";

const std::vector<DialectCase> kCases = {
    {"AnthropicStream", Protocol::Anthropic,
     head() + kAnthropicStart + anthropicText("Hel") + event("ping", R"({"type": "ping"})") +
         anthropicText("lo \xF0\x9F\x98\x80") +
         event("message_delta",
               R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":2}})") +
         event("message_stop", R"({"type":"message_stop"})"),
     "Hello \xF0\x9F\x98\x80", "Hm", "complete", kAnthropic, "x-api-key: " + kKey},
    {"AnthropicErrorAfter200", Protocol::Anthropic,
     head() + kAnthropicStart + anthropicText("Hel") +
         event("error", R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})"),
     "Hel", "Hm", "server_error", kAnthropic},
    {"AnthropicWithoutMark", Protocol::Anthropic, head() + kAnthropicStart + anthropicText("Hel"), "Hel", "Hm",
     "no_end_mark", kAnthropic},
    {"Anthropic529", Protocol::Anthropic,
     response(529, R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})"), "", "",
     "server_error", kAnthropic},
    {"Anthropic401ThatEchoesTheKey", Protocol::Anthropic,
     response(401, R"({"type":"error","error":{"type":"authentication_error","message":"invalid )" + kKey + "\"}}"), "",
     "", "unauthorized", kAnthropic, "x-api-key: " + kKey},
    {"OllamaStream", Protocol::Ollama,
     kNdjson + R"({"message":{"role":"assistant","content":"","thinking":"Hm"},"done":false})" + "\n" +
         ollamaLine("Hel") + ollamaLine("lo\xE2\x80\xA8") +
         R"({"message":{"content":""},"done":true,"done_reason":"stop","eval_count":2,"prompt_eval_count":3})" + "\n",
     "Hello\xE2\x80\xA8", "Hm", "complete", kOllama},
    {"OllamaErrorLine", Protocol::Ollama, kNdjson + ollamaLine("Hel") + "{\"error\":\"an error was encountered\"}\n",
     "Hel", "", "server_error", kOllama},
    {"OllamaErrorThatIsNoJson", Protocol::Ollama, kNdjson + ollamaLine("Hel") + "runner process has terminated\n",
     "Hel", "", "protocol_error", kOllama},
    {"OllamaWithoutMark", Protocol::Ollama, kNdjson + ollamaLine("Hel"), "Hel", "", "no_end_mark", kOllama},
    {"OllamaCutInsideALine", Protocol::Ollama, kNdjson + ollamaLine("Hel") + R"({"message":{"con)", "Hel", "",
     "stream_cut", kOllama},
    {"GeminiStreamWithCrLf", Protocol::Gemini,
     head() + geminiEvent(R"({"text":"Hm","thought":true})") + geminiEvent(R"({"text":"Hel"})") +
         geminiEvent(R"({"text":"lo"})", R"(,"finishReason":"STOP")"),
     "Hello", "Hm", "complete", kGemini, "x-goog-api-key: " + kKey},
    {"GeminiStopOnEveryChunk", Protocol::Gemini,
     head() + geminiEvent(R"({"text":"Hel"})", R"(,"finishReason":"STOP")") +
         geminiEvent(R"({"text":"lo"})", R"(,"finishReason":"STOP")"),
     "Hello", "", "complete", kGemini},
    {"GeminiArray", Protocol::Gemini,
     head(200, "Content-Type: application/json\r\n") +
         R"([{"candidates":[{"content":{"parts":[{"text":"Hel"}]}}]},)"
         "\r\n"
         R"({"candidates":[{"content":{"parts":[{"text":"lo"}]},"finishReason":"STOP"}]}])",
     "Hello", "", "complete", kGemini},
    {"GeminiBlockedPrompt", Protocol::Gemini,
     head() + "data: {\"promptFeedback\":{\"blockReason\":\"SAFETY\"}}\r\n\r\n", "", "", "empty_answer", kGemini},
    {"GeminiBadKey", Protocol::Gemini,
     response(
         400,
         R"({"error":{"code":400,"message":"API key not valid )" + kKey +
             R"(","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID","domain":"googleapis.com"}]}})"),
     "", "", "unauthorized", kGemini, "x-goog-api-key: " + kKey},
    {"GeminiBadRequest", Protocol::Gemini,
     response(400, R"({"error":{"code":400,"message":"bad topP","status":"INVALID_ARGUMENT"}})"), "", "", "http_status",
     kGemini},
    {"AzureStream", Protocol::Azure, head() + kAzureFirst + delta("Hel") + delta("lo") + kFinish + kDone, "Hello", "",
     "complete", kAzure, "api-key: " + kKey},
};

class ReplayDialects : public CurlTransportTest, public testing::WithParamInterface<DialectCase>
{
};

Script inPieces(const std::string& bytes, std::size_t size)
{
    Script pieces;
    for (std::size_t at = 0; at < bytes.size(); at += size)
        pieces.segments.push_back({bytes.substr(at, size), {}});
    return pieces;
}

TEST_P(ReplayDialects, askAndEndTheSameInAnyPieces)
{
    const DialectCase& replayed = GetParam();
    for (const std::size_t size : {replayed.wire.size(), std::size_t{7}, std::size_t{1}}) {
        const ReplayServer server({inPieces(replayed.wire, size)});
        ChatRequest request = requestTo(server.url(""));
        request.identity.protocol = replayed.protocol;
        const Reply reply = ask(request);
        const std::string detail = reply.error ? reply.error->detail : "";
        EXPECT_EQ(reply.text, replayed.text);
        EXPECT_EQ(reply.reasoning, replayed.reasoning);
        EXPECT_EQ(reply.error ? base::codeName(reply.error->code) : "complete", replayed.end)
            << detail << ", pieces of " << size;
        EXPECT_EQ(detail.find("CANARY"), std::string::npos) << detail;
        const std::string asked = server.requests().front().head;
        EXPECT_EQ(asked.rfind(replayed.asked, 0), 0U) << asked;
        EXPECT_NE(asked.find("\r\n" + replayed.keyHeader), std::string::npos) << asked;
        EXPECT_EQ(asked.substr(0, asked.find("\r\n")).find("CANARY"), std::string::npos) << "a key in the address";
    }
}

INSTANTIATE_TEST_SUITE_P(Servers, ReplayDialects, testing::ValuesIn(kCases),
                         [](const auto& each) { return std::string(each.param.name); });

} // namespace
