// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/dialect.h"

#include "endpoint/openai_chat.h"

namespace joust::endpoint {

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
    switch (protocol) {
    case Protocol::OpenAi:
        break;
    }
    return kOpenAi;
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
