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
// for a retry says nothing about the model.
struct Measurement
{
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
    int httpStatus = 0;    // 0 = the server never answered
};

// text is valid UTF-8, unmodified otherwise. `error` empty = complete. With an error, text holds what had arrived.
struct Reply
{
    std::string text;
    std::string reasoning;
    Measurement measurement;
    std::optional<base::Error> error; // NoEndMark = "suspect", any other = "broken"; detail is redacted
};

using RequestId = std::uint64_t;

class Transport
{
public:
    virtual ~Transport() = default;
    // Starts at once. `done` is called exactly once, on the transport's thread, also after cancel() (Cancelled) and
    // when the transport is destroyed. Thread-safe. `done` must return quickly and may call send() and cancel().
    virtual RequestId send(ChatRequest request, std::function<void(Reply)> done) = 0;
    // No effect when the request has ended. Thread-safe.
    virtual void cancel(RequestId id) = 0;
};

} // namespace joust::endpoint
