// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/endpoint_probe.h"

#include <array>
#include <future>
#include <memory>
#include <optional>
#include <utility>

namespace joust::endpoint {
namespace {

using base::ErrorCode;
using Kind = ProbeStep::Kind;
using Fact = ProbeFact::Kind;
using Facts = std::vector<ProbeFact>;

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

// And what had to be sent in another way than the settings alone say (see RequestForm).
Facts requestFacts(const Identity& identity, const Connection& connection, const Measurement& measured)
{
    const auto sent = [&](const char* name) { return measured.sentBody.find(name) != std::string::npos; };
    Facts facts{{Fact::SettingsUsable}};
    const bool openAi = identity.protocol == Protocol::OpenAi || identity.protocol == Protocol::Azure;
    if (!openAi || measured.sentBody.empty())
        return facts;
    if (identity.maxTokens && connection.tokenLimit == TokenLimitName::Auto && sent("\"max_completion_tokens\":"))
        facts.push_back({Fact::LimitRenamed});
    if (connection.streamOptions == StreamOptions::Auto && !sent("\"stream_options\":"))
        facts.push_back({Fact::StreamOptionsUnknown});
    return facts;
}

Facts passedFacts(Kind kind, const Identity& identity, const Measurement& measured)
{
    switch (kind) {
    case Kind::NameResolution:
        return {{Fact::NameFound}};
    case Kind::Connection:
        return {{isEncrypted(identity) ? Fact::Connected : Fact::ConnectedOpenly}};
    case Kind::Tls:
        return {{Fact::Encrypted}};
    case Kind::Authentication:
        return {{Fact::KeyNotRefused}};
    case Kind::Model:
        return {measured.reportedModel.empty() ? ProbeFact{Fact::ModelAnswered}
                                               : ProbeFact{Fact::ModelCalled, measured.reportedModel}};
    case Kind::Streaming:
        return {{measured.streamed ? Fact::Streamed : Fact::InOnePiece}};
    case Kind::Request:
    case Kind::Reasoning:
    case Kind::Tokens:
    case Kind::Time:
        break;
    }
    return {};
}

Facts reasoningFacts(const Reply& reply)
{
    if (!reply.reasoning.empty())
        return {{Fact::ReasoningApart}};
    const bool inside =
        reply.text.find("<think>") != std::string::npos || reply.text.find("</think>") != std::string::npos;
    return {{inside ? Fact::ReasoningInside : Fact::NoReasoning}};
}

// Of the time after the first token; nothing where all came at once, or too fast for a clock of milliseconds.
std::optional<std::int64_t> tokensPerSecond(const Measurement& measured)
{
    constexpr std::int64_t kShortest = 20;
    if (!measured.streamed || measured.oneBurst || !measured.firstTokenMs || measured.answerTokens.value_or(0) < 2)
        return std::nullopt;
    const std::int64_t milliseconds = measured.totalMs - *measured.firstTokenMs;
    if (milliseconds < kShortest)
        return std::nullopt;
    return (*measured.answerTokens - 1) * 1000 / milliseconds;
}

Facts tokenFacts(const Measurement& measured)
{
    if (!measured.answerTokens)
        return {{Fact::NoTokenCounts}};
    Facts facts;
    if (measured.promptTokens)
        facts.push_back({Fact::PromptTokens, {}, *measured.promptTokens});
    facts.push_back({Fact::AnswerTokens, {}, *measured.answerTokens});
    return facts;
}

Facts timeFacts(const Measurement& measured)
{
    Facts facts;
    if (measured.firstTokenMs)
        facts.push_back({Fact::FirstTokenMs, {}, *measured.firstTokenMs});
    facts.push_back({Fact::TotalMs, {}, measured.totalMs});
    if (const std::optional<std::int64_t> speed = tokensPerSecond(measured))
        facts.push_back({Fact::TokensPerSecond, {}, *speed});
    if (measured.attempts > 1)
        facts.push_back({Fact::Attempt, {}, measured.attempts});
    return facts;
}

ProbeStep passed(Kind kind, Facts facts)
{
    std::string text = probeFactsText(facts);
    return {.kind = kind, .ok = true, .detail = std::move(text), .facts = std::move(facts)};
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
            steps.push_back({kind, false, reply.error->code, reply.error->detail, {}});
            return steps;
        }
        steps.push_back(passed(kind, kind == Kind::Request ? requestFacts(identity, connection, reply.measurement)
                                                           : passedFacts(kind, identity, reply.measurement)));
    }
    steps.push_back(passed(Kind::Reasoning, reasoningFacts(reply)));
    steps.push_back(passed(Kind::Tokens, tokenFacts(reply.measurement)));
    steps.push_back(passed(Kind::Time, timeFacts(reply.measurement)));
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
