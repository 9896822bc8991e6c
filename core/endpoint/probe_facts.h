// SPDX-License-Identifier: GPL-3.0-or-later
// What the test of an endpoint has found out, each fact by itself, so that every surface can say it in its own
// language. Pure values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace joust::endpoint {

struct ProbeFact
{
    // Sentences up to NoTokenCounts, then measures that are listed behind each other.
    enum class Kind {
        SettingsUsable,
        LimitRenamed,         // the server takes the limit of an answer only as max_completion_tokens
        StreamOptionsUnknown, // so it is asked without
        NameFound,
        Connected,
        ConnectedOpenly, // without encryption
        Encrypted,
        KeyNotRefused,
        ModelAnswered,
        ModelCalled, // text: the name that the server gives it
        Streamed,
        InOnePiece,
        ReasoningApart,
        ReasoningInside, // the answer, where annotators will see it
        NoReasoning,
        NoTokenCounts,
        PromptTokens, // number
        AnswerTokens,
        FirstTokenMs,
        TotalMs,
        TokensPerSecond,
        Attempt
    };
    Kind kind = Kind::SettingsUsable;
    std::string text = {};
    std::int64_t number = 0;

    bool isMeasure() const { return kind >= Kind::PromptTokens; }
    bool operator==(const ProbeFact&) const = default;
};

// In English, as the command line says them.
std::string probeFactsText(const std::vector<ProbeFact>& facts);

} // namespace joust::endpoint
