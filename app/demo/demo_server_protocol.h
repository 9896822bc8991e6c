// SPDX-License-Identifier: GPL-3.0-or-later
// The OpenAI chat protocol as the demo server speaks it: request bytes in, reply bytes out. Pure and thread-safe.
#pragma once

#include "app/demo/demo_contestants.h"
#include "base/result.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace joust::demo {

struct ChatRequest
{
    const Contestant* contestant = nullptr; // never null in a request that was read
    std::string prompt;                     // the last message of the user; text parts are joined
    bool stream = false;
    bool includeUsage = false; // stream_options.include_usage: usage comes in a chunk of its own without choices
    std::optional<std::size_t> maxTokens;
};

struct Completion
{
    std::string text;
    std::string_view finishReason; // stop or length
    // A demo token is four code points: enough for the client to have figures to show.
    std::size_t promptTokens = 0;
    std::size_t completionTokens = 0;
};

// Bytes to send `at` this time after the request came.
struct TimedBytes
{
    std::chrono::milliseconds at{};
    std::string bytes;
};

// BadInput: not a chat request; UnknownModel: no contestant has this name.
base::Result<ChatRequest> readChatRequest(std::string_view body);
// What the contestant says, cut at maxTokens.
Completion complete(const ChatRequest& request);

// The reply of a request without `stream`.
std::string completionBody(const ChatRequest& request, const Completion& completion, std::string_view id);
// Server-sent events: role, text in pieces, finish, usage, `[DONE]`. The last is due at the contestant's first-token
// wait plus the text's length through its speed, 0.9 s at most, all times `pace` (0 means at once).
std::vector<TimedBytes> completionEvents(const ChatRequest& request, const Completion& completion, std::string_view id,
                                         double pace);
std::string modelsBody();

// 404 for UnknownModel, 400 for anything else.
int httpStatus(const base::Error& error);
// {"error": {"message", "type", "param", "code"}}
std::string errorBody(const base::Error& error);

} // namespace joust::demo
