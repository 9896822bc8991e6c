// SPDX-License-Identifier: GPL-3.0-or-later
// One chat request in, exactly one reply out.
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "endpoint/settings.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace joust::endpoint {

struct Message
{
    std::string role; // "user" or "assistant"; the system prompt is part of Identity
    std::string content;
};

struct ChatRequest
{
    Identity identity;
    Connection connection;
    base::Secret key; // empty = none
    std::vector<Message> messages;
};

// What was measured about one answer. All of it is sealed until the vote. Times are those of the last attempt: waiting
// for a place in the queue or for a retry says nothing about the model.
struct Measurement
{
    std::int64_t queuedMs = 0;                // until the endpoint's limits let it start
    std::optional<std::int64_t> connectMs;    // until the connection stood: name, TCP, proxy, TLS
    std::optional<std::int64_t> firstTokenMs; // to the first text or reasoning
    std::int64_t totalMs = 0;
    std::optional<std::int64_t> promptTokens;
    std::optional<std::int64_t> answerTokens;
    std::string finishReason;
    std::string reportedModel;
    std::string systemFingerprint;
    std::string sentBody; // the request body as sent
    int attempts = 0;
    bool streamed = false; // the answer came as an event stream, not as one document
    bool oneBurst = false; // a stream that some proxy held back until it was complete: its speed means nothing
    std::string sentUrl;
    int httpStatus = 0; // 0 = the server never answered
};

// text is valid UTF-8, unmodified otherwise. With an error, text holds what had arrived.
struct Reply
{
    std::string text;
    std::string reasoning;
    Measurement measurement;
    std::optional<base::Error> error; // detail is redacted
};

// Every request ends in exactly one of these. Suspect: a clean end without an end mark, which is how a truncated answer
// looks too; it cannot be voted on unless the endpoint is known to send no mark (Connection::endMarkExpected).
enum class EndState { Complete, Suspect, Broken };

inline EndState endStateOf(const Reply& reply)
{
    if (!reply.error)
        return EndState::Complete;
    return reply.error->code == base::ErrorCode::NoEndMark ? EndState::Suspect : EndState::Broken;
}

using RequestId = std::uint64_t;

struct Outgoing
{
    ChatRequest request;
    std::function<void(Reply)> done;
};

class Transport
{
public:
    virtual ~Transport() = default;
    // Starts all of them in the same instant, as soon as the limits of every endpoint allow it; where one cannot be
    // sent at all, none is. Each `done` is called exactly once, on the transport's thread, also after cancel()
    // (Cancelled) and when the transport is destroyed. Thread-safe. `done` must return quickly and may send and cancel.
    virtual std::vector<RequestId> sendTogether(std::vector<Outgoing> group) = 0;
    RequestId send(ChatRequest request, std::function<void(Reply)> done)
    {
        std::vector<Outgoing> group;
        group.push_back({std::move(request), std::move(done)});
        return sendTogether(std::move(group)).front();
    }
    // No effect when the request has ended. Thread-safe.
    virtual void cancel(RequestId id) = 0;
};

} // namespace joust::endpoint
