// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/openai_chat.h"

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
    constexpr std::array<std::pair<std::string_view, FinishReason>, 7> kWords = {
        {{"stop", FinishReason::Stop},
         {"length", FinishReason::Length},
         {"content_filter", FinishReason::ContentFilter},
         {"tool_calls", FinishReason::ToolCalls},
         {"function_call", FinishReason::ToolCalls},
         {"error", FinishReason::Error},
         {"eos_token", FinishReason::Stop}}}; // TGI
    return finishReasonIn(kWords, word);
}

void appendText(const json* text, Events& events)
{
    if (const std::string* piece = stringOf(text))
        events.emplace_back(TextPiece{*piece});
}

bool appendReasoning(const json* text, Events& events)
{
    const std::string* piece = stringOf(text);
    if (piece == nullptr || piece->empty())
        return false;
    events.emplace_back(ReasoningPiece{*piece});
    return true;
}

// Mistral's reasoning models: [{"type":"thinking","thinking":[{"type":"text",...}]},{"type":"text","text":...}].
void readParts(const json& parts, Events& events)
{
    for (const json& part : parts) {
        appendText(member(&part, "text"), events);
        const json* thinking = member(&part, "thinking");
        appendReasoning(thinking, events);
        if (thinking == nullptr || !thinking->is_array())
            continue;
        for (const json& thought : *thinking)
            appendReasoning(member(&thought, "text"), events);
    }
}

void readDelta(const json* delta, Events& events)
{
    // Two names for one thing; a server that sends both sends the same text twice.
    if (!appendReasoning(member(delta, "reasoning_content"), events))
        appendReasoning(member(delta, "reasoning"), events);
    const json* content = member(delta, "content");
    if (content != nullptr && content->is_array())
        readParts(*content, events);
    else
        appendText(content, events);
    appendText(member(delta, "refusal"), events);
}

void readChoice(const json& choice, Events& events)
{
    const json* delta = member(&choice, "delta");
    readDelta(delta != nullptr ? delta : member(&choice, "message"), events);
    const std::string* word = stringOf(member(&choice, "finish_reason"));
    if (word == nullptr || word->empty())
        return;
    const FinishReason reason = finishReason(*word);
    events.emplace_back(reason);
    if (reason == FinishReason::Error)
        events.emplace_back(
            streamFailure(member(&choice, "error") ? choice.dump() : R"({"error":"generation failed"})"));
}

std::string nameOf(const json* value)
{
    const std::string* name = stringOf(value);
    return name != nullptr ? *name : std::string();
}

base::Result<std::string> encodeBody(const ChatRequest& request, const RequestForm& form)
{
    const Identity& identity = request.identity;
    ordered_json body;
    body["model"] = identity.model;
    ordered_json& list = body["messages"] = ordered_json::array();
    if (!identity.systemPrompt.empty())
        list.push_back({{"role", "system"}, {"content", identity.systemPrompt}});
    for (const Message& message : request.messages)
        list.push_back({{"role", message.role}, {"content", message.content}});
    body["stream"] = true;
    if (form.streamOptions)
        body["stream_options"] = {{"include_usage", true}};
    if (identity.maxTokens && form.tokenLimit != TokenLimitName::Omit)
        body[std::string(tokenLimitWord(form.tokenLimit))] = *identity.maxTokens;
    if (base::Result<void> added = addParameters(body, identity); !added)
        return added.error();
    return dumpJson(body);
}

} // namespace

base::Result<std::string> OpenAiChat::chatUrl(const Identity& identity) const
{
    return routeUrl(identity.baseUrl, "/chat/completions");
}

std::span<const std::string_view> OpenAiChat::ownParameters() const
{
    static constexpr std::array<std::string_view, 3> kOwn = {"model", "messages", "stream"};
    return kOwn;
}

std::span<const std::string_view> OpenAiChat::limitParameters() const
{
    static constexpr std::array<std::string_view, 2> kNames = {"max_tokens", "max_completion_tokens"};
    return kNames;
}

KeyHeader OpenAiChat::keyHeader() const
{
    return {"Authorization", "Bearer "};
}

base::Result<WireRequest> OpenAiChat::encode(const ChatRequest& request, const RequestForm& form) const
{
    return questionRequest(chatUrl(request.identity), encodeBody(request, form), "text/event-stream", keyHeader());
}

// OpenAI's o-series knows the limit by its newer name only; Mistral and old Azure do not know stream_options.
std::optional<RequestForm> OpenAiChat::reworded(const RequestForm& form, const ChatRequest& request,
                                                const ChatFailure& failure) const
{
    const Connection& connection = request.connection;
    RequestForm other = form;
    if (failure.refusedParameter == "max_tokens" && connection.tokenLimit == TokenLimitName::Auto &&
        request.identity.maxTokens)
        other.tokenLimit = TokenLimitName::MaxCompletionTokens;
    if (failure.refusedParameter == "stream_options" && connection.streamOptions == StreamOptions::Auto)
        other.streamOptions = false;
    return other == form ? std::nullopt : std::optional(other);
}

base::Result<WireRequest> OpenAiChat::encodeModelList(const Identity& identity) const
{
    return listRequest(routeUrl(identity.baseUrl, "/models"), keyHeader());
}

base::Result<std::vector<std::string>> OpenAiChat::readModelList(std::string_view body) const
{
    return namesInList(body, "data", "id");
}

void OpenAiChat::readMessage(const json& message, Events& events) const
{
    events.emplace_back(ServedBy{nameOf(member(&message, "model")), nameOf(member(&message, "system_fingerprint"))});
    // Usage may come once, or on every chunk with the sums so far.
    const json* usage = member(&message, "usage");
    events.emplace_back(Usage{countOf(member(usage, "prompt_tokens")), countOf(member(usage, "completion_tokens"))});
    const json* choices = member(&message, "choices");
    if (choices == nullptr && member(&message, "detail") != nullptr) // FastAPI's errors
        events.emplace_back(streamFailure(message.dump()));
    if (choices == nullptr || !choices->is_array())
        return;
    for (const json& choice : *choices) {
        const json* index = member(&choice, "index"); // more than one answer comes only where a parameter asks for it
        if (index == nullptr || *index == json(0))
            readChoice(choice, events);
    }
}

void OpenAiChat::readDocument(const json& document, Events& events) const
{
    readMessage(document, events);
    const json* choices = member(&document, "choices");
    if (choices == nullptr || !choices->is_array() || choices->empty())
        events.emplace_back(protocolFailure("The answer holds no choices", document.dump()));
}

} // namespace joust::endpoint
