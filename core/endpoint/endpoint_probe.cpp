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

constexpr const char* kPrompt = "Reply with the word OK.";

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
    case ErrorCode::TlsFailed:
    case ErrorCode::Redirected:
        return Kind::Connection;
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

std::string passedText(Kind kind, const Measurement& measured)
{
    switch (kind) {
    case Kind::Request:
        return "The settings can be used.";
    case Kind::NameResolution:
        return "The server's name was found.";
    case Kind::Connection:
        return "The connection was made.";
    case Kind::Authentication:
        return "The server did not refuse the key.";
    case Kind::Model:
        return measured.reportedModel.empty()
                   ? "The model answered."
                   : "The model answered; the server calls it " + measured.reportedModel + ".";
    case Kind::Streaming:
        return measured.streamed ? "The answer came as a stream." : "The answer came in one piece, without streaming.";
    case Kind::Tokens:
    case Kind::Time:
        break;
    }
    return {};
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
    case Kind::Authentication:
        return "authentication";
    case Kind::Model:
        return "model";
    case Kind::Streaming:
        return "streaming";
    case Kind::Tokens:
        return "tokens";
    case Kind::Time:
        return "time";
    }
    return "";
}

std::vector<ProbeStep> judgeProbe(const Reply& reply)
{
    constexpr std::array<Kind, 6> kOrder = {Kind::Request,        Kind::NameResolution, Kind::Connection,
                                            Kind::Authentication, Kind::Model,          Kind::Streaming};
    std::vector<ProbeStep> steps;
    for (const Kind kind : kOrder) {
        if (reply.error && !isProven(kind, reply))
            continue;
        if (reply.error && stepOf(reply.error->code) == kind) {
            steps.push_back({kind, false, reply.error->code, reply.error->detail});
            return steps;
        }
        steps.push_back({.kind = kind, .ok = true, .detail = passedText(kind, reply.measurement)});
    }
    steps.push_back({.kind = Kind::Tokens, .ok = true, .detail = tokenText(reply.measurement)});
    steps.push_back({.kind = Kind::Time, .ok = true, .detail = timeText(reply.measurement)});
    return steps;
}

RequestId startProbe(Transport& transport, Identity identity, Connection connection, base::Secret key,
                     std::function<void(std::vector<ProbeStep>)> done)
{
    ChatRequest request{std::move(identity), std::move(connection), std::move(key), {{"user", kPrompt}}};
    return transport.send(std::move(request),
                          [done = std::move(done)](const Reply& reply) { done(judgeProbe(reply)); });
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
