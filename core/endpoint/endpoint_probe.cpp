// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/endpoint_probe.h"

#include <array>
#include <future>
#include <memory>
#include <utility>

namespace joust::endpoint {
namespace {

using base::ErrorCode;
using Kind = ProbeStep::Kind;

constexpr const char* kPrompt = "Count from 1 to 20."; // some dozen tokens, so that their speed can be measured

// The step at which an error of this code shows.
Kind stepOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::KeyMissing:
    case ErrorCode::KeyringUnavailable:
    case ErrorCode::Cancelled:
        return Kind::Request;
    case ErrorCode::NameResolution:
        return Kind::NameResolution;
    case ErrorCode::ConnectFailed:
    case ErrorCode::ConnectTimeout:
    case ErrorCode::Redirected:
        return Kind::Connection;
    case ErrorCode::TlsFailed:
        return Kind::Tls;
    case ErrorCode::Unauthorized:
        return Kind::Authentication;
    case ErrorCode::UnknownModel:
    case ErrorCode::HttpStatus:
    case ErrorCode::RateLimited:
    case ErrorCode::ServerError:
        return Kind::Model;
    default:
        return Kind::Streaming;
    }
}

// A stream that breaks off says nothing about the key unless the server answered, or the model unless text came.
bool isProven(Kind kind, const Reply& reply)
{
    if (stepOf(reply.error->code) != Kind::Streaming)
        return true;
    if (kind == Kind::Authentication)
        return reply.measurement.httpStatus != 0;
    return kind != Kind::Model || !reply.text.empty() || !reply.reasoning.empty();
}

bool isEncrypted(const Identity& identity)
{
    return identity.baseUrl.size() > 4 && (identity.baseUrl[4] == 's' || identity.baseUrl[4] == 'S'); // of "https"
}

// What had to be sent in another way than the settings alone say (see RequestForm).
std::string requestText(const Identity& identity, const Connection& connection, const Measurement& measured)
{
    const auto sent = [&](const char* name) { return measured.sentBody.find(name) != std::string::npos; };
    std::string text = "The settings can be used.";
    const bool openAi = identity.protocol == Protocol::OpenAi || identity.protocol == Protocol::Azure;
    if (!openAi || measured.sentBody.empty())
        return text;
    if (identity.maxTokens && connection.tokenLimit == TokenLimitName::Auto && sent("\"max_completion_tokens\":"))
        text += " The server takes the limit of an answer only as max_completion_tokens.";
    if (connection.streamOptions == StreamOptions::Auto && !sent("\"stream_options\":"))
        text += " The server does not know stream_options, so it is asked without.";
    return text;
}

std::string passedText(Kind kind, const Identity& identity, const Measurement& measured)
{
    switch (kind) {
    case Kind::NameResolution:
        return "The server's name was found.";
    case Kind::Connection:
        return isEncrypted(identity) ? "The connection was made." : "The connection was made, without encryption.";
    case Kind::Tls:
        return "The connection is encrypted and the certificate is valid.";
    case Kind::Authentication:
        return "The server did not refuse the key.";
    case Kind::Model:
        return measured.reportedModel.empty()
                   ? "The model answered."
                   : "The model answered; the server calls it " + measured.reportedModel + ".";
    case Kind::Streaming:
        return measured.streamed ? "The answer came as a stream." : "The answer came in one piece, without streaming.";
    case Kind::Request:
    case Kind::Reasoning:
    case Kind::Tokens:
    case Kind::Time:
        break;
    }
    return {};
}

std::string reasoningText(const Reply& reply)
{
    if (!reply.reasoning.empty())
        return "The model sent reasoning, which is kept apart from the answer.";
    if (reply.text.find("<think>") != std::string::npos || reply.text.find("</think>") != std::string::npos)
        return "The model sends its reasoning inside the answer, where annotators will see it.";
    return "The model sent no reasoning.";
}

// Of the time after the first token; nothing where all came at once, or too fast for a clock of milliseconds.
std::string speedText(const Measurement& measured)
{
    constexpr std::int64_t kShortest = 20;
    if (!measured.streamed || measured.oneBurst || !measured.firstTokenMs || measured.answerTokens.value_or(0) < 2)
        return {};
    const std::int64_t milliseconds = measured.totalMs - *measured.firstTokenMs;
    if (milliseconds < kShortest)
        return {};
    return ", " + std::to_string((*measured.answerTokens - 1) * 1000 / milliseconds) + " tokens per second";
}

std::string tokenText(const Measurement& measured)
{
    if (!measured.answerTokens)
        return "The server does not count tokens.";
    std::string text = std::to_string(*measured.answerTokens) + " answer tokens";
    if (measured.promptTokens)
        text = std::to_string(*measured.promptTokens) + " prompt tokens, " + text;
    return text + ".";
}

std::string timeText(const Measurement& measured)
{
    std::string text = std::to_string(measured.totalMs) + " ms in all";
    if (measured.firstTokenMs)
        text = std::to_string(*measured.firstTokenMs) + " ms to the first token, " + text;
    text += speedText(measured);
    if (measured.attempts > 1)
        text += ", at attempt " + std::to_string(measured.attempts);
    return text + ".";
}

} // namespace

std::string_view probeWord(ProbeStep::Kind kind)
{
    switch (kind) {
    case Kind::Request:
        return "request";
    case Kind::NameResolution:
        return "name_resolution";
    case Kind::Connection:
        return "connection";
    case Kind::Tls:
        return "tls";
    case Kind::Authentication:
        return "authentication";
    case Kind::Model:
        return "model";
    case Kind::Streaming:
        return "streaming";
    case Kind::Reasoning:
        return "reasoning";
    case Kind::Tokens:
        return "tokens";
    case Kind::Time:
        return "time";
    }
    return "";
}

std::vector<ProbeStep> judgeProbe(const Identity& identity, const Connection& connection, const Reply& reply)
{
    constexpr std::array<Kind, 7> kOrder = {Kind::Request,        Kind::NameResolution, Kind::Connection, Kind::Tls,
                                            Kind::Authentication, Kind::Model,          Kind::Streaming};
    std::vector<ProbeStep> steps;
    for (const Kind kind : kOrder) {
        if ((reply.error && !isProven(kind, reply)) || (kind == Kind::Tls && !isEncrypted(identity)))
            continue;
        if (reply.error && stepOf(reply.error->code) == kind) {
            steps.push_back({kind, false, reply.error->code, reply.error->detail});
            return steps;
        }
        steps.push_back({.kind = kind,
                         .ok = true,
                         .detail = kind == Kind::Request ? requestText(identity, connection, reply.measurement)
                                                         : passedText(kind, identity, reply.measurement)});
    }
    steps.push_back({.kind = Kind::Reasoning, .ok = true, .detail = reasoningText(reply)});
    steps.push_back({.kind = Kind::Tokens, .ok = true, .detail = tokenText(reply.measurement)});
    steps.push_back({.kind = Kind::Time, .ok = true, .detail = timeText(reply.measurement)});
    return steps;
}

RequestId startProbe(Transport& transport, Identity identity, Connection connection, base::Secret key,
                     std::function<void(std::vector<ProbeStep>)> done)
{
    ChatRequest request{identity, connection, std::move(key), {{"user", kPrompt}}};
    return transport.send(std::move(request),
                          [identity = std::move(identity), connection = std::move(connection), done = std::move(done)](
                              const Reply& reply) { done(judgeProbe(identity, connection, reply)); });
}

std::vector<ProbeStep> probe(Transport& transport, Identity identity, Connection connection, base::Secret key)
{
    // Shared, because the transport may still be inside set_value() when get() returns here.
    const auto promise = std::make_shared<std::promise<std::vector<ProbeStep>>>();
    std::future<std::vector<ProbeStep>> steps = promise->get_future();
    startProbe(transport, std::move(identity), std::move(connection), std::move(key),
               [promise](std::vector<ProbeStep> judged) { promise->set_value(std::move(judged)); });
    return steps.get();
}

} // namespace joust::endpoint
