// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/ollama_chat.h"

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
    if (word == "stop")
        return FinishReason::Stop;
    return word == "length" ? FinishReason::Length : FinishReason::Other; // load, unload
}

// Everything else is an option of the model (temperature, num_ctx, ...).
bool isTopLevel(const std::string& parameter)
{
    constexpr std::array<std::string_view, 6> kNames = {"format",   "think", "keep_alive",
                                                        "logprobs", "tools", "top_logprobs"};
    return std::find(kNames.begin(), kNames.end(), parameter) != kNames.end();
}

// `options` itself may be given too: its members join the others.
base::Result<void> addOptions(ordered_json& body, const Identity& identity)
{
    ordered_json given = ordered_json::object();
    if (base::Result<void> added = addParameters(given, identity); !added)
        return added;
    ordered_json options = {{"num_ctx", kOllamaContext}};
    if (identity.maxTokens)
        options["num_predict"] = *identity.maxTokens;
    for (const auto& [name, value] : given.items()) {
        if (name == "options" && value.is_object())
            options.update(value);
        else
            (isTopLevel(name) ? body : options)[name] = value;
    }
    body["options"] = std::move(options);
    return {};
}

base::Result<std::string> encodeBody(const ChatRequest& request)
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
    if (base::Result<void> added = addOptions(body, identity); !added)
        return added.error();
    return dumpJson(body);
}

base::Result<std::string> urlOf(const Identity& identity, const std::string& route)
{
    return routeUrl(identity.baseUrl, pathOf(identity.baseUrl).ends_with("/api") ? route : "/api" + route);
}

// Ollama itself has no keys; proxies before it do.
KeyHeader keyHeader()
{
    return {"Authorization", "Bearer "};
}

} // namespace

base::Result<std::string> OllamaChat::chatUrl(const Identity& identity) const
{
    return urlOf(identity, "/chat");
}

std::span<const std::string_view> OllamaChat::ownParameters() const
{
    static constexpr std::array<std::string_view, 3> kOwn = {"model", "messages", "stream"};
    return kOwn;
}

std::span<const std::string_view> OllamaChat::limitParameters() const
{
    static constexpr std::array<std::string_view, 1> kNames = {"num_predict"};
    return kNames;
}

base::Result<WireRequest> OllamaChat::encode(const ChatRequest& request, const RequestForm&) const
{
    return questionRequest(chatUrl(request.identity), encodeBody(request), "application/x-ndjson", keyHeader());
}

base::Result<WireRequest> OllamaChat::encodeModelList(const Identity& identity) const
{
    return listRequest(urlOf(identity, "/tags"), keyHeader());
}

base::Result<std::vector<std::string>> OllamaChat::readModelList(std::string_view body) const
{
    return namesInList(body, "models", "name");
}

void OllamaChat::readMessage(const json& message, Events& events) const
{
    if (const std::string* model = stringOf(member(&message, "model")))
        events.emplace_back(ServedBy{*model, {}});
    const json* part = member(&message, "message");
    if (const std::string* thinking = stringOf(member(part, "thinking")))
        events.emplace_back(ReasoningPiece{*thinking});
    if (const std::string* content = stringOf(member(part, "content")))
        events.emplace_back(TextPiece{*content});
    const json* done = member(&message, "done");
    if (done == nullptr || *done != json(true))
        return;
    events.emplace_back(Usage{countOf(member(&message, "prompt_eval_count")), countOf(member(&message, "eval_count"))});
    if (const std::string* word = stringOf(member(&message, "done_reason")))
        events.emplace_back(finishReason(*word));
    events.emplace_back(EndMark{});
}

} // namespace joust::endpoint
