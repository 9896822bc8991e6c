// SPDX-License-Identifier: GPL-3.0-or-later
// The OpenAI chat completions dialect: request body out, events or one JSON document in. Pure; one decoder per answer.
#pragma once

#include "base/result.h"
#include "endpoint/chat_failure.h"
#include "endpoint/json_text.h"
#include "endpoint/settings.h"
#include "endpoint/sse_parser.h"
#include "endpoint/transport.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace joust::endpoint {

enum class TokenLimitName { MaxTokens, MaxCompletionTokens };

// The body: model, messages (the system prompt first), stream, and besides only what the user set, because servers
// refuse fields that they do not know. InvalidArgument when a parameter's value is not JSON.
base::Result<std::string> encodeChatRequest(const Identity& identity, const std::vector<Message>& messages,
                                            TokenLimitName limitName);

// What has been understood so far. Texts are valid UTF-8 at any time.
struct ChatAnswer
{
    std::string text; // the refusal, where a server sends one instead of content
    std::string reasoning;
    std::string finishReason;
    std::string model;
    std::string systemFingerprint;
    std::optional<std::int64_t> promptTokens;
    std::optional<std::int64_t> answerTokens;
    bool marked = false; // an end mark came: a finish reason, [DONE], or the end of a whole JSON document
};

class ChatDecoder
{
public:
    enum class State {
        Reading,
        Done,  // [DONE]: whatever follows is not part of the answer
        Failed // failure() says why; the answer keeps what had arrived
    };

    // More text or more reasoning than `textLimit` bytes fails with TooLarge; what fits is kept, cut between
    // characters.
    explicit ChatDecoder(std::size_t textLimit)
        : m_textLimit(textLimit)
    {
    }

    State takeEvent(const SseEvent& event);
    // The end mark of a stream.
    State takeDone();
    // A whole answer from a server that does not stream.
    State takeDocument(std::string_view body);
    // The answer has ended, however: a half of an emoji that still waits for the other becomes U+FFFD.
    void close();

    State state() const { return m_state; }
    const ChatAnswer& answer() const { return m_answer; }
    const ChatFailure& failure() const { return m_failure; }
    // Text or reasoning has arrived: from here on trying again would show something twice.
    bool sawDelta() const { return !m_answer.text.empty() || !m_answer.reasoning.empty(); }
    // The stream ended inside an event that cannot be read.
    bool endedInsideEvent() const { return m_endedInsideEvent; }

private:
    State fail(ChatFailure failure);
    State takeObject(const nlohmann::json& object, std::string_view source);
    void takeChoice(const nlohmann::json& choice);
    void takeDelta(const nlohmann::json* delta);
    void takeContentParts(const nlohmann::json& parts);
    void takeUsage(const nlohmann::json* usage);
    void takeName(std::string& target, const nlohmann::json* value) const;
    void appendText(const std::string* piece);
    void appendReasoning(const std::string* piece);
    void limit(std::string& text);

    std::size_t m_textLimit;
    State m_state = State::Reading;
    ChatAnswer m_answer;
    ChatFailure m_failure;
    SurrogateJoiner m_textJoiner;
    SurrogateJoiner m_reasoningJoiner;
    bool m_marked = false; // the strings of the current document are in the marked form
    bool m_endedInsideEvent = false;
};

} // namespace joust::endpoint
