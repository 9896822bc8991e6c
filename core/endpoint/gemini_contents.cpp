// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/gemini_contents.h"

#include "endpoint/endpoint_url.h"
#include "endpoint/json_read.h"
#include "endpoint/json_write.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace joust::endpoint {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;
using Events = std::vector<ReplyEvent>;

FinishReason finishReason(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, FinishReason>, 11> kWords = {
        {{"STOP", FinishReason::Stop},
         {"MAX_TOKENS", FinishReason::Length},
         {"SAFETY", FinishReason::ContentFilter},
         {"RECITATION", FinishReason::ContentFilter},
         {"LANGUAGE", FinishReason::ContentFilter},
         {"BLOCKLIST", FinishReason::ContentFilter},
         {"PROHIBITED_CONTENT", FinishReason::ContentFilter},
         {"SPII", FinishReason::ContentFilter},
         {"IMAGE_SAFETY", FinishReason::ContentFilter},
         {"MALFORMED_FUNCTION_CALL", FinishReason::ToolCalls},
         {"UNEXPECTED_TOOL_CALL", FinishReason::ToolCalls}}};
    return finishReasonIn(kWords, word);
}

// Answer tokens include those of the reasoning, as in the other dialects. The sums repeat on every chunk.
void readUsage(const json* usage, Events& events)
{
    std::optional<std::int64_t> answer = countOf(member(usage, "candidatesTokenCount"));
    if (const std::optional<std::int64_t> thoughts = countOf(member(usage, "thoughtsTokenCount")))
        answer = answer.value_or(0) + *thoughts;
    events.emplace_back(Usage{countOf(member(usage, "promptTokenCount")), answer});
}

void readPart(const json& part, Events& events)
{
    const std::string* text = stringOf(member(&part, "text"));
    if (text == nullptr)
        return;
    const json* thought = member(&part, "thought");
    if (thought != nullptr && *thought == json(true))
        events.emplace_back(ReasoningPiece{*text});
    else
        events.emplace_back(TextPiece{*text});
}

// A finish reason may come with text, without content, or on every chunk: it never ends the reading.
void readCandidate(const json& candidate, Events& events)
{
    const json* parts = member(member(&candidate, "content"), "parts");
    if (parts != nullptr && parts->is_array()) {
        for (const json& part : *parts)
            readPart(part, events);
    }
    const std::string* word = stringOf(member(&candidate, "finishReason"));
    if (word != nullptr && !word->empty())
        events.emplace_back(finishReason(*word));
}

// A prompt that the provider refuses is a success without candidates.
void readBlocked(const json& message, Events& events)
{
    const std::string* reason = stringOf(member(member(&message, "promptFeedback"), "blockReason"));
    if (reason == nullptr)
        return;
    events.emplace_back(FinishReason::ContentFilter);
    ChatFailure failure;
    failure.error = {base::ErrorCode::EmptyAnswer, "The server blocked the prompt (" + *reason + ")."};
    events.emplace_back(std::move(failure));
}

// Everything else belongs to the generation's configuration (temperature, topK, thinkingConfig, ...).
bool isTopLevel(const std::string& parameter)
{
    constexpr std::array<std::string_view, 5> kNames = {"safetySettings", "tools", "toolConfig", "cachedContent",
                                                        "labels"};
    return std::find(kNames.begin(), kNames.end(), parameter) != kNames.end();
}

// `generationConfig` itself may be given too: its members join the others.
base::Result<void> addConfig(ordered_json& body, const Identity& identity)
{
    ordered_json given = ordered_json::object();
    if (base::Result<void> added = addParameters(given, identity); !added)
        return added;
    ordered_json config = ordered_json::object();
    if (identity.maxTokens)
        config["maxOutputTokens"] = *identity.maxTokens;
    for (const auto& [name, value] : given.items()) {
        if (name == "generationConfig" && value.is_object())
            config.update(value);
        else
            (isTopLevel(name) ? body : config)[name] = value;
    }
    if (!config.empty())
        body["generationConfig"] = std::move(config);
    return {};
}

ordered_json textParts(const std::string& text)
{
    return ordered_json::array({{{"text", text}}});
}

base::Result<std::string> encodeBody(const ChatRequest& request)
{
    const Identity& identity = request.identity;
    ordered_json body = ordered_json::object();
    if (!identity.systemPrompt.empty())
        body["systemInstruction"] = {{"parts", textParts(identity.systemPrompt)}};
    ordered_json& list = body["contents"] = ordered_json::array();
    for (const Message& message : request.messages)
        list.push_back(
            {{"role", message.role == "assistant" ? "model" : message.role}, {"parts", textParts(message.content)}});
    if (base::Result<void> added = addConfig(body, identity); !added)
        return added.error();
    return dumpJson(body);
}

std::string versionPrefix(const Identity& identity)
{
    const std::string_view path = pathOf(identity.baseUrl);
    const bool named = path.ends_with("/v1beta") || path.ends_with("/v1") || path.ends_with("/v1alpha");
    return named ? "" : "/v1beta";
}

KeyHeader keyHeader()
{
    return {"x-goog-api-key", ""};
}

} // namespace

base::Result<std::string> GeminiContents::chatUrl(const Identity& identity) const
{
    std::string_view model = identity.model;
    if (model.starts_with("models/"))
        model.remove_prefix(7);
    return routeUrl(identity.baseUrl,
                    versionPrefix(identity) + "/models/" + percentEncoded(model) + ":streamGenerateContent",
                    {"alt", "sse"});
}

std::span<const std::string_view> GeminiContents::ownParameters() const
{
    static constexpr std::array<std::string_view, 3> kOwn = {"model", "contents", "systemInstruction"};
    return kOwn;
}

std::span<const std::string_view> GeminiContents::limitParameters() const
{
    static constexpr std::array<std::string_view, 2> kNames = {"maxOutputTokens", "max_output_tokens"};
    return kNames;
}

base::Result<WireRequest> GeminiContents::encode(const ChatRequest& request, const RequestForm&) const
{
    return questionRequest(chatUrl(request.identity), encodeBody(request), "text/event-stream", keyHeader());
}

base::Result<WireRequest> GeminiContents::encodeModelList(const Identity& identity) const
{
    return listRequest(routeUrl(identity.baseUrl, versionPrefix(identity) + "/models", {"pageSize", "1000"}),
                       keyHeader());
}

// The list calls a model "models/NAME"; the question does not.
base::Result<std::vector<std::string>> GeminiContents::readModelList(std::string_view body) const
{
    base::Result<std::vector<std::string>> names = namesInList(body, "models", "name");
    if (!names)
        return names;
    for (std::string& name : *names) {
        if (name.starts_with("models/"))
            name.erase(0, 7);
    }
    return names;
}

void GeminiContents::readMessage(const json& message, Events& events) const
{
    if (const std::string* model = stringOf(member(&message, "modelVersion")))
        events.emplace_back(ServedBy{*model, {}});
    readUsage(member(&message, "usageMetadata"), events);
    const json* candidates = member(&message, "candidates");
    if (candidates == nullptr || !candidates->is_array() || candidates->empty()) {
        readBlocked(message, events);
        return;
    }
    for (const json& candidate : *candidates) {
        const json* index = member(&candidate, "index");
        if (index == nullptr || *index == json(0))
            readCandidate(candidate, events);
    }
}

void GeminiContents::readDocument(const json& document, Events& events) const
{
    readMessage(document, events);
    if (member(&document, "candidates") == nullptr)
        events.emplace_back(protocolFailure("The answer holds no candidates", document.dump()));
}

} // namespace joust::endpoint
