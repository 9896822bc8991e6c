// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_server_protocol.h"

#include "base/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace joust::demo {
namespace {

using nlohmann::json;
using std::chrono::milliseconds;

constexpr std::size_t kCodePointsPerToken = 4;
constexpr milliseconds kTick{15};
constexpr milliseconds kLongest{900};
// 2026-01-01T00:00:00Z. The protocol wants a date, and an answer that never changes has none of its own.
constexpr int kCreated = 1767225600;

base::Error badInput(std::string detail)
{
    return {base::ErrorCode::BadInput, std::move(detail)};
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !isContinuation(c); }));
}

std::size_t tokens(std::string_view text)
{
    return (codePoints(text) + kCodePointsPerToken - 1) / kCodePointsPerToken;
}

// The bytes of the first `count` code points.
std::size_t bytesOf(std::string_view text, std::size_t count)
{
    std::size_t position = 0;
    for (; position < text.size(); ++position)
        if (!isContinuation(text[position]) && count-- == 0)
            break;
    return position;
}

// A message's content is text, or an array of parts of which only the text counts.
std::string contentText(const json& content)
{
    if (content.is_string())
        return content.get<std::string>();
    std::string text;
    if (content.is_array())
        for (const json& part : content)
            if (part.is_object() && part.contains("text") && part["text"].is_string())
                text += part["text"].get<std::string>();
    return text;
}

std::optional<std::string> lastUserText(const json& messages)
{
    if (!messages.is_array())
        return std::nullopt;
    for (auto message = messages.rbegin(); message != messages.rend(); ++message)
        if (message->is_object() && message->contains("role") && (*message)["role"] == "user" &&
            message->contains("content"))
            return contentText((*message)["content"]);
    return std::nullopt;
}

bool flag(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

std::optional<std::size_t> tokenLimit(const json& document)
{
    for (const char* const name : {"max_completion_tokens", "max_tokens"})
        if (document.contains(name) && document[name].is_number_unsigned())
            return document[name].get<std::size_t>();
    return std::nullopt;
}

json usage(const Completion& completion)
{
    return {{"prompt_tokens", completion.promptTokens},
            {"completion_tokens", completion.completionTokens},
            {"total_tokens", completion.promptTokens + completion.completionTokens}};
}

json envelope(const ChatRequest& request, std::string_view id, const char* object)
{
    return {{"id", id}, {"object", object}, {"created", kCreated}, {"model", request.contestant->name}};
}

json choice(const char* key, json content, const json& finishReason)
{
    return json::array({{{"index", 0}, {key, std::move(content)}, {"finish_reason", finishReason}}});
}

std::string event(const json& data)
{
    return "data: " + data.dump() + "\n\n";
}

// As many pieces as ticks fit into the time, cut between code points.
std::vector<std::string> pieces(std::string_view text, milliseconds duration)
{
    const auto ticks = static_cast<std::size_t>(std::max<milliseconds::rep>(1, duration / kTick));
    const std::size_t points = std::max<std::size_t>(1, (codePoints(text) + ticks - 1) / ticks);
    std::vector<std::string> result;
    while (!text.empty()) {
        const std::size_t bytes = bytesOf(text, points);
        result.emplace_back(text.substr(0, bytes));
        text.remove_prefix(bytes);
    }
    return result;
}

milliseconds paced(milliseconds time, double pace)
{
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(time.count()) * pace));
}

} // namespace

base::Result<ChatRequest> readChatRequest(std::string_view body)
{
    const json document = json::parse(body, nullptr, false);
    if (!document.is_object())
        return badInput("The body is not a JSON object.");
    if (!document.contains("model") || !document["model"].is_string())
        return badInput("`model` is missing.");
    std::optional<std::string> prompt;
    if (document.contains("messages"))
        prompt = lastUserText(document["messages"]);
    if (!prompt)
        return badInput("`messages` holds no message of the user.");

    ChatRequest request;
    const auto model = document["model"].get<std::string>();
    request.contestant = findContestant(model);
    if (request.contestant == nullptr)
        return base::Error{base::ErrorCode::UnknownModel,
                           "The model `" + base::printable(model, 100) + "` does not exist."};
    request.prompt = std::move(*prompt);
    request.stream = flag(document, "stream");
    const auto options = document.find("stream_options");
    request.includeUsage = options != document.end() && options->is_object() && flag(*options, "include_usage");
    request.maxTokens = tokenLimit(document);
    return request;
}

Completion complete(const ChatRequest& request)
{
    Completion completion{.text = answer(*request.contestant, request.prompt), .finishReason = "stop"};
    if (request.maxTokens && tokens(completion.text) > *request.maxTokens) {
        completion.text.resize(bytesOf(completion.text, *request.maxTokens * kCodePointsPerToken));
        completion.finishReason = "length";
    }
    completion.promptTokens = tokens(request.prompt);
    completion.completionTokens = tokens(completion.text);
    return completion;
}

std::string completionBody(const ChatRequest& request, const Completion& completion, std::string_view id)
{
    json reply = envelope(request, id, "chat.completion");
    reply["choices"] =
        choice("message", {{"role", "assistant"}, {"content", completion.text}}, completion.finishReason);
    reply["usage"] = usage(completion);
    return reply.dump();
}

std::vector<TimedBytes> completionEvents(const ChatRequest& request, const Completion& completion, std::string_view id,
                                         double pace)
{
    const milliseconds first = request.contestant->firstToken;
    const auto length = static_cast<milliseconds::rep>(completion.text.size());
    const milliseconds needed(length * 1000 / request.contestant->bytesPerSecond);
    const milliseconds duration = std::min(needed, kLongest - first);

    json chunk = envelope(request, id, "chat.completion.chunk");
    std::vector<TimedBytes> events;
    const auto add = [&](milliseconds at, json choices) {
        chunk["choices"] = std::move(choices);
        events.push_back({paced(at, pace), event(chunk)});
    };
    add(first, choice("delta", {{"role", "assistant"}, {"content", ""}}, nullptr));
    const std::vector<std::string> texts = pieces(completion.text, duration);
    for (std::size_t i = 0; i < texts.size(); ++i)
        add(first + duration * static_cast<int>(i) / static_cast<int>(texts.size()),
            choice("delta", {{"content", texts[i]}}, nullptr));
    if (!request.includeUsage)
        chunk["usage"] = usage(completion);
    add(first + duration, choice("delta", json::object(), completion.finishReason));
    if (request.includeUsage) {
        chunk["usage"] = usage(completion);
        add(first + duration, json::array());
    }
    events.push_back({paced(first + duration, pace), "data: [DONE]\n\n"});
    return events;
}

std::string modelsBody()
{
    json models = json::array();
    for (const Contestant& contestant : kContestants)
        models.push_back(
            {{"id", contestant.name}, {"object", "model"}, {"created", kCreated}, {"owned_by", "joust-demo"}});
    return json{{"object", "list"}, {"data", std::move(models)}}.dump();
}

int httpStatus(const base::Error& error)
{
    return error.code == base::ErrorCode::UnknownModel ? 404 : 400;
}

std::string errorBody(const base::Error& error)
{
    const bool unknown = error.code == base::ErrorCode::UnknownModel;
    json fields{{"message", error.detail}, {"type", "invalid_request_error"}, {"param", nullptr}, {"code", nullptr}};
    if (unknown) {
        fields["param"] = "model";
        fields["code"] = "model_not_found";
    }
    return json{{"error", std::move(fields)}}.dump();
}

} // namespace joust::demo
