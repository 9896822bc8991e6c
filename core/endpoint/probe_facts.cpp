// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/probe_facts.h"

namespace joust::endpoint {
namespace {

using Kind = ProbeFact::Kind;

std::string wordsOf(const ProbeFact& fact)
{
    const std::string number = std::to_string(fact.number);
    switch (fact.kind) {
    case Kind::SettingsUsable:
        return "The settings can be used.";
    case Kind::LimitRenamed:
        return "The server takes the limit of an answer only as max_completion_tokens.";
    case Kind::StreamOptionsUnknown:
        return "The server does not know stream_options, so it is asked without.";
    case Kind::NameFound:
        return "The server's name was found.";
    case Kind::Connected:
        return "The connection was made.";
    case Kind::ConnectedOpenly:
        return "The connection was made, without encryption.";
    case Kind::Encrypted:
        return "The connection is encrypted and the certificate is valid.";
    case Kind::KeyNotRefused:
        return "The server did not refuse the key.";
    case Kind::ModelAnswered:
        return "The model answered.";
    case Kind::ModelCalled:
        return "The model answered; the server calls it " + fact.text + ".";
    case Kind::Streamed:
        return "The answer came as a stream.";
    case Kind::InOnePiece:
        return "The answer came in one piece, without streaming.";
    case Kind::ReasoningApart:
        return "The model sent reasoning, which is kept apart from the answer.";
    case Kind::ReasoningInside:
        return "The model sends its reasoning inside the answer, where annotators will see it.";
    case Kind::NoReasoning:
        return "The model sent no reasoning.";
    case Kind::NoTokenCounts:
        return "The server does not count tokens.";
    case Kind::PromptTokens:
        return number + " prompt tokens";
    case Kind::AnswerTokens:
        return number + " answer tokens";
    case Kind::FirstTokenMs:
        return number + " ms to the first token";
    case Kind::TotalMs:
        return number + " ms in all";
    case Kind::TokensPerSecond:
        return number + " tokens per second";
    case Kind::Attempt:
        return "at attempt " + number;
    }
    return {};
}

} // namespace

std::string probeFactsText(const std::vector<ProbeFact>& facts)
{
    std::string text;
    for (const ProbeFact& fact : facts) {
        if (!text.empty())
            text += fact.isMeasure() ? ", " : " ";
        text += wordsOf(fact);
    }
    return !facts.empty() && facts.back().isMeasure() ? text + '.' : text;
}

} // namespace joust::endpoint
