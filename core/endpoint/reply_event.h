// SPDX-License-Identifier: GPL-3.0-or-later
// What the messages of a server say, in the words that all dialects share. Strings of pieces are in the marked form
// where their document is (json_text.h).
#pragma once

#include "endpoint/chat_failure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace joust::endpoint {

struct TextPiece
{
    std::string text;
};

struct ReasoningPiece
{
    std::string text;
};

// Sums so far: a later one replaces an earlier one, an absent one leaves it.
struct Usage
{
    std::optional<std::int64_t> promptTokens;
    std::optional<std::int64_t> answerTokens;
};

enum class FinishReason { Stop, Length, ContentFilter, ToolCalls, Error, Other };

// Who answered, by the server's own account; empty = it did not say.
struct ServedBy
{
    std::string model;
    std::string systemFingerprint;
};

// Whatever follows is not part of the answer.
struct EndMark
{
};

using ReplyEvent = std::variant<TextPiece, ReasoningPiece, Usage, FinishReason, ServedBy, ChatFailure, EndMark>;

std::string_view finishWord(FinishReason reason); // "stop", "length", ...

} // namespace joust::endpoint
