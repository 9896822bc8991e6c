// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/dialect.h"

#include "endpoint/anthropic_messages.h"
#include "endpoint/azure_chat.h"
#include "endpoint/gemini_contents.h"
#include "endpoint/ollama_chat.h"
#include "endpoint/openai_chat.h"

#include <algorithm>

namespace joust::endpoint {

base::Result<WireRequest> listRequest(base::Result<std::string> url, KeyHeader key)
{
    if (!url)
        return url.error();
    WireRequest wire;
    wire.method = WireRequest::Method::Get;
    wire.url = std::move(*url);
    wire.headers = {{"Accept", "application/json"}};
    wire.keyHeader = std::move(key);
    return wire;
}

base::Result<WireRequest> questionRequest(base::Result<std::string> url, base::Result<std::string> body,
                                          std::string_view stream, KeyHeader key)
{
    if (!url)
        return url.error();
    if (!body)
        return body.error();
    WireRequest wire;
    wire.url = std::move(*url);
    wire.body = std::move(*body);
    wire.headers = {{"Content-Type", "application/json"}, {"Accept", std::string(stream) + ", application/json"}};
    wire.keyHeader = std::move(key);
    return wire;
}

FinishReason finishReasonIn(FinishWords words, std::string_view word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [word](const auto& each) { return each.first == word; });
    return found == words.end() ? FinishReason::Other : found->second;
}

RequestForm firstForm(const Connection& connection)
{
    RequestForm form;
    if (connection.tokenLimit != TokenLimitName::Auto)
        form.tokenLimit = connection.tokenLimit;
    form.streamOptions = connection.streamOptions != StreamOptions::Off;
    return form;
}

std::optional<RequestForm> Dialect::reworded(const RequestForm&, const ChatRequest&, const ChatFailure&) const
{
    return std::nullopt;
}

void Dialect::readDocument(const nlohmann::json& document, std::vector<ReplyEvent>& events) const
{
    readMessage(document, events);
}

const Dialect& dialectOf(Protocol protocol)
{
    static const OpenAiChat kOpenAi;
    static const AzureChat kAzure;
    static const AnthropicMessages kAnthropic;
    static const OllamaChat kOllama;
    static const GeminiContents kGemini;
    switch (protocol) {
    case Protocol::OpenAi:
        break;
    case Protocol::Azure:
        return kAzure;
    case Protocol::Anthropic:
        return kAnthropic;
    case Protocol::Ollama:
        return kOllama;
    case Protocol::Gemini:
        return kGemini;
    }
    return kOpenAi;
}

std::string_view defaultApiVersion(Protocol protocol)
{
    if (protocol == Protocol::Azure)
        return kAzureApiVersion;
    return protocol == Protocol::Anthropic ? kAnthropicVersion : std::string_view();
}

std::string_view finishWord(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Stop:
        return "stop";
    case FinishReason::Length:
        return "length";
    case FinishReason::ContentFilter:
        return "content_filter";
    case FinishReason::ToolCalls:
        return "tool_calls";
    case FinishReason::Error:
        return "error";
    case FinishReason::Other:
        break;
    }
    return "other";
}

} // namespace joust::endpoint
