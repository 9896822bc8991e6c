// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of the OpenAI wire format, for tests to compose answers of.
#pragma once

#include "support/replay_server.h"

#include <string>
#include <string_view>
#include <utility>

namespace joust::test {

inline const std::string kDone = "data: [DONE]\n\n";
inline const std::string kFinish = R"(data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})"
                                   "\n\n";

// One event with a piece of text, which must not need escapes.
inline std::string delta(std::string_view text)
{
    return R"(data: {"choices":[{"index":0,"delta":{"content":")" + std::string(text) + "\"}}]}\n\n";
}

// The head of a response whose end is the end of the connection.
inline std::string head(int status = 200, std::string_view headers = "Content-Type: text/event-stream\r\n")
{
    return "HTTP/1.1 " + std::to_string(status) + " Word\r\nConnection: close\r\n" + std::string(headers) + "\r\n";
}

// A whole response with a length.
inline std::string response(int status, std::string_view body, std::string_view headers = "")
{
    return "HTTP/1.1 " + std::to_string(status) +
           " Word\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
           std::string(headers) + "\r\n" + std::string(body);
}

inline Script script(std::string bytes, Script::End end = Script::End::Close)
{
    return {{{std::move(bytes), {}}}, end};
}

// A script that answers "Hello" as a stream.
inline Script hello()
{
    return script(head() + delta("Hel") + delta("lo") + kFinish + kDone);
}

} // namespace joust::test
