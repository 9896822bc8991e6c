// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of an answer, framed already, into the answer: reads their JSON, finds errors first, and lets the
// dialect say what the rest means. Pure; one decoder per answer.
#pragma once

#include "endpoint/answer_builder.h"
#include "endpoint/dialect.h"
#include "endpoint/sse_parser.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace joust::endpoint {

class ChatDecoder
{
public:
    using State = AnswerBuilder::State;

    ChatDecoder(const Dialect& dialect, std::size_t textLimit)
        : m_dialect(dialect)
        , m_builder(textLimit)
    {
    }

    State takeEvent(const SseEvent& event);
    // The JSON of one message; `unterminated` = the stream ended here, perhaps inside it.
    State takeMessage(std::string_view text, bool unterminated);
    // The end mark of a stream.
    State takeDone();
    // A whole answer from a server that does not stream.
    State takeDocument(std::string_view body);
    void close() { m_builder.close(); }

    State state() const { return m_builder.state(); }
    const ChatAnswer& answer() const { return m_builder.answer(); }
    const ChatFailure& failure() const { return m_builder.failure(); }
    bool sawDelta() const { return m_builder.sawDelta(); }
    // The stream ended inside a message that cannot be read.
    bool endedInsideEvent() const { return m_endedInsideEvent; }

private:
    using ReadFunction = void (Dialect::*)(const nlohmann::json&, std::vector<ReplyEvent>&) const;

    State fail(ChatFailure failure);
    State takeObject(const nlohmann::json& object, std::string_view source, bool marked, ReadFunction read);

    const Dialect& m_dialect;
    AnswerBuilder m_builder;
    std::vector<ReplyEvent> m_events; // of the message under way
    bool m_endedInsideEvent = false;
};

} // namespace joust::endpoint
