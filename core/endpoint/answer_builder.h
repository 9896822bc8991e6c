// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what a server's messages say into one answer. Pure; one builder per answer.
#pragma once

#include "endpoint/json_text.h"
#include "endpoint/reply_event.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace joust::endpoint {

// What has been understood so far. Texts are valid UTF-8 at any time.
struct ChatAnswer
{
    std::string text; // the refusal, where a server sends one instead of content
    std::string reasoning;
    std::string finishReason; // a finishWord(), or empty
    std::string model;
    std::string systemFingerprint;
    std::optional<std::int64_t> promptTokens;
    std::optional<std::int64_t> answerTokens;
    bool marked = false; // an end mark came: a finish reason, [DONE] or the like, or the end of a whole document
};

class AnswerBuilder
{
public:
    enum class State {
        Reading,
        Done,  // an end mark: whatever follows is not part of the answer
        Failed // failure() says why; the answer keeps what had arrived
    };

    // More text or more reasoning than `textLimit` bytes fails with TooLarge; what fits is kept, cut between
    // characters.
    explicit AnswerBuilder(std::size_t textLimit)
        : m_textLimit(textLimit)
    {
    }

    // `marked` = the event's strings are in the marked form. Without effect once Done or Failed.
    void take(const ReplyEvent& event, bool marked);
    // The answer has ended, however: a half of an emoji that still waits for the other becomes U+FFFD.
    void close();

    State state() const { return m_state; }
    const ChatAnswer& answer() const { return m_answer; }
    const ChatFailure& failure() const { return m_failure; }
    // Text or reasoning has arrived: from here on trying again would show something twice.
    bool sawDelta() const { return !m_answer.text.empty() || !m_answer.reasoning.empty(); }

private:
    void on(const TextPiece& piece);
    void on(const ReasoningPiece& piece);
    void on(const Usage& usage);
    void on(const FinishReason& reason);
    void on(const ServedBy& server);
    void on(const ChatFailure& failure);
    void on(const EndMark& end);
    void limit(std::string& text);

    std::size_t m_textLimit;
    State m_state = State::Reading;
    ChatAnswer m_answer;
    ChatFailure m_failure;
    SurrogateJoiner m_textJoiner;
    SurrogateJoiner m_reasoningJoiner;
    bool m_marked = false; // of the event under way
};

} // namespace joust::endpoint
