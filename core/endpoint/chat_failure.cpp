// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/chat_failure.h"

#include "endpoint/json_read.h"
#include "endpoint/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace joust::endpoint {
namespace {

using base::ErrorCode;
using nlohmann::json;

constexpr std::size_t kSentenceBytes = 16U << 10U; // bounds the work of redaction; the reader sees far less

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// The parts of an error that some server sends, in whatever shape; `code` and `type` in lower case.
struct Words
{
    std::string message;
    std::string code;
    std::string type;
    std::string param;
    std::string reason;    // of Google's error details, as it is
    bool hasError = false; // a JSON error object or text, not only a `detail`
};

std::string scalar(const json* value, bool marked)
{
    if (const std::string* text = stringOf(value))
        return unmarked(*text, marked);
    if (value != nullptr && value->is_number_integer())
        return value->dump();
    return {};
}

// FastAPI and Mistral: a text, or a list of objects with `msg` (and where, in `loc`).
std::string detailText(const json* detail, bool marked)
{
    if (detail == nullptr || !detail->is_array())
        return scalar(detail, marked);
    std::string joined;
    for (const json& item : *detail) {
        std::string text = item.is_object() ? scalar(member(&item, "msg"), marked) : scalar(&item, marked);
        const json* place = member(&item, "loc");
        if (!text.empty() && place != nullptr && place->is_array() && !place->empty())
            text += " (" + scalar(&place->back(), marked) + ")";
        if (!text.empty())
            joined += (joined.empty() ? "" : "; ") + text;
    }
    return joined;
}

std::string messageOf(const json* holder, bool marked)
{
    const json* message = member(holder, "message");
    if (message != nullptr && message->is_object())
        return detailText(member(message, "detail"), marked);
    return scalar(message, marked);
}

// Google: "details":[{"@type":".../google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}, ...].
std::string reasonOf(const json* details, bool marked)
{
    if (details == nullptr || !details->is_array())
        return {};
    for (const json& detail : *details) {
        if (std::string reason = scalar(member(&detail, "reason"), marked); !reason.empty())
            return reason;
    }
    return {};
}

std::string firstNonEmpty(std::string first, std::string second)
{
    return first.empty() ? std::move(second) : std::move(first);
}

// {"error":{...}}, {"error":"..."}, {"object":"error","message":...}, {"detail":...}, {"error":"..","error_type":".."}.
Words wordsOf(const json& document, bool marked)
{
    Words words;
    const json* error = member(&document, "error");
    words.hasError = error != nullptr || stringOf(member(&document, "message")) != nullptr;
    words.message = firstNonEmpty(messageOf(error, marked), scalar(error, marked));
    words.message = firstNonEmpty(std::move(words.message), messageOf(&document, marked));
    words.message = firstNonEmpty(std::move(words.message), detailText(member(&document, "detail"), marked));
    const auto either = [&](const char* name) {
        return firstNonEmpty(scalar(member(error, name), marked), scalar(member(&document, name), marked));
    };
    words.code = lowerCase(either("code"));
    words.type = lowerCase(firstNonEmpty(either("type"), scalar(member(&document, "error_type"), marked)));
    words.param = either("param");
    words.reason = reasonOf(member(error, "details"), marked);
    return words;
}

// The title of an HTML page, or nothing.
std::string htmlTitle(std::string_view body)
{
    const std::string lower = lowerCase(body.substr(0, kSentenceBytes));
    const std::size_t tag = lower.find("<title");
    const std::size_t begin = tag == std::string::npos ? tag : lower.find('>', tag);
    const std::size_t end = begin == std::string::npos ? begin : lower.find("</title", begin);
    return end == std::string::npos ? std::string() : std::string(body.substr(begin + 1, end - begin - 1));
}

Words readWords(std::string_view body)
{
    const std::size_t begin = body.find_first_not_of(" \t\r\n");
    body.remove_prefix(begin == std::string_view::npos ? body.size() : begin);
    bool marked = false;
    Words words;
    if (body.starts_with('<')) {
        const std::string title = htmlTitle(body);
        words.message = title.empty() ? "an HTML page" : "an HTML page (" + title + ")";
        return words;
    }
    if (const std::optional<json> document = parseForeign(body, marked)) {
        // Gemini puts the error of a stream into a list of one.
        const json& error = document->is_array() && !document->empty() ? document->front() : *document;
        if (error.is_object())
            words = wordsOf(error, marked);
    }
    if (words.message.empty())
        words.message = body;
    words.message.resize(std::min(words.message.size(), kSentenceBytes));
    return words;
}

bool namesUnknownModel(const Words& words)
{
    if (words.code == "model_not_found" || words.type == "model_not_found")
        return true;
    const std::string text = lowerCase(words.message);
    constexpr std::array<std::string_view, 9> kPhrases = {
        "not found",     "does not exist",    "doesn't exist",         "not exist", "unknown model", "invalid model",
        "no such model", "not a valid model", "model is not available"};
    return contains(text, "model") && std::any_of(kPhrases.begin(), kPhrases.end(),
                                                  [&](std::string_view phrase) { return contains(text, phrase); });
}

// Gemini answers 400 to a key that it does not know.
bool namesBadKey(const Words& words)
{
    return words.code == "invalid_api_key" || words.type == "invalid_api_key" || words.reason == "API_KEY_INVALID";
}

bool isQuota(const Words& words)
{
    return words.code == "insufficient_quota" || words.type == "insufficient_quota";
}

// OpenAI: code "unsupported_parameter", param "max_tokens". Azure: "Unrecognized request argument supplied: ...".
// Mistral and FastAPI: "Extra inputs are not permitted", the name in `loc`. Not "max_tokens is too large".
std::string refusedParameter(const Words& words)
{
    constexpr std::array<std::string_view, 7> kPhrases = {
        "unsupported parameter",           "unrecognized request argument", "unknown parameter",
        "extra inputs are not permitted",  "extra fields not permitted",    "extra_forbidden",
        "is not supported with this model"};
    const std::string text = lowerCase(words.message);
    const bool refused =
        words.code == "unsupported_parameter" || words.code == "unknown_parameter" || words.type == "extra_forbidden" ||
        std::any_of(kPhrases.begin(), kPhrases.end(), [&](std::string_view p) { return contains(text, p); });
    if (!refused)
        return {};
    constexpr std::array<std::string_view, 3> kNames = {"max_tokens", "stream_options", "max_completion_tokens"};
    for (const std::string_view name : kNames) { // the one to use instead may be in the text too: it is the last
        if (words.param.empty() ? contains(words.message, name) : words.param.starts_with(name))
            return std::string(name);
    }
    return {};
}

ErrorCode codeOfStatus(int status, const Words& words)
{
    if (words.code == "model_not_found")
        return ErrorCode::UnknownModel;
    if (status == 401 || status == 403 || namesBadKey(words))
        return ErrorCode::Unauthorized;
    if (status == 429)
        return ErrorCode::RateLimited;
    // Without a JSON error a 404 speaks of the address: a proxy's page, or a route that the server does not have.
    if (namesUnknownModel(words) || (status == 404 && words.hasError))
        return ErrorCode::UnknownModel;
    return status >= 500 ? ErrorCode::ServerError : ErrorCode::HttpStatus;
}

// Retried: request time-out, conflict, rate limit and the server's own errors. Never a request that was refused.
bool isTransientStatus(int status, ErrorCode code)
{
    if (code == ErrorCode::UnknownModel || code == ErrorCode::Unauthorized)
        return false;
    return status == 408 || status == 409 || status == 429 || (status >= 500 && status != 501 && status != 505);
}

bool saysOverloaded(const Words& words)
{
    const std::string all = words.code + " " + words.type;
    return contains(all, "overloaded") || contains(all, "unavailable") || words.code == "503" || words.code == "529";
}

bool saysRateLimited(const Words& words)
{
    const std::string all = words.code + " " + words.type;
    return contains(all, "rate_limit") || contains(all, "too_many_requests") || words.code == "429";
}

} // namespace

ChatFailure httpFailure(int status, std::string_view body)
{
    const Words words = readWords(body);
    ChatFailure failure;
    failure.error.code = codeOfStatus(status, words);
    failure.error.detail = "HTTP " + std::to_string(status);
    if (!words.message.empty())
        failure.error.detail += ": " + words.message;
    if (status == 404 && failure.error.code == ErrorCode::HttpStatus)
        failure.error.detail += " (no chat route at this URL; is /v1 missing or doubled?)";
    failure.transient = isTransientStatus(status, failure.error.code) && !isQuota(words);
    if (status == 400 || status == 422)
        failure.refusedParameter = refusedParameter(words);
    return failure;
}

ChatFailure streamFailure(std::string_view body)
{
    const Words words = readWords(body);
    ChatFailure failure;
    const std::string all = words.code + " " + words.type;
    if (saysRateLimited(words) || isQuota(words))
        failure.error.code = ErrorCode::RateLimited;
    else if (words.code == "401" || words.code == "403" || contains(all, "authentication") || namesBadKey(words))
        failure.error.code = ErrorCode::Unauthorized;
    else if (words.code == "404" || namesUnknownModel(words))
        failure.error.code = ErrorCode::UnknownModel;
    else
        failure.error.code = ErrorCode::ServerError;
    failure.error.detail = "The server reported an error: " + words.message;
    failure.transient = !isQuota(words) && (saysRateLimited(words) || saysOverloaded(words));
    return failure;
}

ChatFailure protocolFailure(std::string_view sentence, std::string_view data)
{
    constexpr std::size_t kSnippet = 400;
    std::string detail(sentence);
    if (!data.empty())
        detail.append(": ").append(data.substr(0, kSnippet));
    ChatFailure failure;
    failure.error = {ErrorCode::ProtocolError, std::move(detail)};
    return failure;
}

std::string errorSentence(std::string_view body)
{
    return readWords(body).message;
}

} // namespace joust::endpoint
