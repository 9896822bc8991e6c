// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/anthropic_messages.h"

#include "endpoint/endpoint_url.h"
#include "endpoint/json_read.h"
#include "endpoint/json_write.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace joust::endpoint {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;
using Events = std::vector<ReplyEvent>;

FinishReason finishReason(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, FinishReason>, 6> kWords = {
        {{"end_turn", FinishReason::Stop},
         {"stop_sequence", FinishReason::Stop},
         {"max_tokens", FinishReason::Length},
         {"model_context_window_exceeded", FinishReason::Length},
         {"tool_use", FinishReason::ToolCalls},
         {"refusal", FinishReason::ContentFilter}}};
    return finishReasonIn(kWords, word);
}

bool isType(const json* object, std::string_view type)
{
    const std::string* found = stringOf(member(object, "type"));
    return found != nullptr && *found == type;
}

// What was read from the prompt's cache or written to it was read all the same.
std::optional<std::int64_t> promptTokens(const json* usage)
{
    std::optional<std::int64_t> sum = countOf(member(usage, "input_tokens"));
    for (const char* cached : {"cache_creation_input_tokens", "cache_read_input_tokens"}) {
        if (const std::optional<std::int64_t> count = countOf(member(usage, cached)); sum && count)
            sum = *sum + *count;
    }
    return sum;
}

void readUsage(const json* usage, Events& events)
{
    events.emplace_back(Usage{promptTokens(usage), countOf(member(usage, "output_tokens"))});
}

void readModel(const json* message, Events& events)
{
    if (const std::string* model = stringOf(member(message, "model")))
        events.emplace_back(ServedBy{*model, {}});
}

void readStop(const json* holder, Events& events)
{
    const std::string* word = stringOf(member(holder, "stop_reason"));
    if (word != nullptr && !word->empty())
        events.emplace_back(finishReason(*word));
}

// Blocks and deltas hold text under "text" and reasoning under "thinking"; of tools and signatures there is none.
void readBlock(const json* block, std::string_view textType, std::string_view thinkingType, Events& events)
{
    const std::string* text = stringOf(member(block, "text"));
    if (text != nullptr && isType(block, textType))
        events.emplace_back(TextPiece{*text});
    const std::string* thinking = stringOf(member(block, "thinking"));
    if (thinking != nullptr && isType(block, thinkingType))
        events.emplace_back(ReasoningPiece{*thinking});
}

base::Result<std::string> encodeBody(const ChatRequest& request)
{
    const Identity& identity = request.identity;
    ordered_json body;
    body["model"] = identity.model;
    body["max_tokens"] = identity.maxTokens.value_or(kAnthropicMaxTokens);
    if (!identity.systemPrompt.empty())
        body["system"] = identity.systemPrompt;
    ordered_json& list = body["messages"] = ordered_json::array();
    for (const Message& message : request.messages)
        list.push_back({{"role", message.role}, {"content", message.content}});
    body["stream"] = true;
    if (base::Result<void> added = addParameters(body, identity); !added)
        return added.error();
    return dumpJson(body);
}

base::Result<std::string> urlOf(const Identity& identity, const std::string& route)
{
    return routeUrl(identity.baseUrl, pathOf(identity.baseUrl).ends_with("/v1") ? route : "/v1" + route);
}

KeyHeader keyHeader()
{
    return {"x-api-key", ""};
}

// Every request names the version of the protocol.
base::Result<WireRequest> versioned(base::Result<WireRequest> wire, const Identity& identity)
{
    if (wire)
        wire->headers.emplace_back("anthropic-version",
                                   identity.apiVersion.empty() ? std::string(kAnthropicVersion) : identity.apiVersion);
    return wire;
}

} // namespace

base::Result<std::string> AnthropicMessages::chatUrl(const Identity& identity) const
{
    return urlOf(identity, "/messages");
}

std::span<const std::string_view> AnthropicMessages::ownParameters() const
{
    static constexpr std::array<std::string_view, 4> kOwn = {"model", "messages", "stream", "system"};
    return kOwn;
}

std::span<const std::string_view> AnthropicMessages::limitParameters() const
{
    static constexpr std::array<std::string_view, 1> kNames = {"max_tokens"};
    return kNames;
}

base::Result<WireRequest> AnthropicMessages::encode(const ChatRequest& request, const RequestForm&) const
{
    return versioned(questionRequest(chatUrl(request.identity), encodeBody(request), "text/event-stream", keyHeader()),
                     request.identity);
}

base::Result<WireRequest> AnthropicMessages::encodeModelList(const Identity& identity) const
{
    return versioned(listRequest(urlOf(identity, "/models"), keyHeader()), identity);
}

base::Result<std::vector<std::string>> AnthropicMessages::readModelList(std::string_view body) const
{
    return namesInList(body, "data", "id");
}

void AnthropicMessages::readMessage(const json& message, Events& events) const
{
    if (isType(&message, "message_start")) {
        const json* start = member(&message, "message");
        readModel(start, events);
        readUsage(member(start, "usage"), events);
    } else if (isType(&message, "content_block_start")) {
        readBlock(member(&message, "content_block"), "text", "thinking", events);
    } else if (isType(&message, "content_block_delta")) {
        readBlock(member(&message, "delta"), "text_delta", "thinking_delta", events);
    } else if (isType(&message, "message_delta")) {
        readUsage(member(&message, "usage"), events);
        readStop(member(&message, "delta"), events);
    } else if (isType(&message, "message_stop")) {
        events.emplace_back(EndMark{});
    } else if (isType(&message, "error")) { // without an error object, which would have been found before
        events.emplace_back(streamFailure(message.dump()));
    }
}

void AnthropicMessages::readDocument(const json& document, Events& events) const
{
    const json* content = member(&document, "content");
    if (content == nullptr || !content->is_array()) {
        events.emplace_back(protocolFailure("The answer holds no content", document.dump()));
        return;
    }
    readModel(&document, events);
    readUsage(member(&document, "usage"), events);
    for (const json& block : *content)
        readBlock(&block, "text", "thinking", events);
    readStop(&document, events);
}

} // namespace joust::endpoint
