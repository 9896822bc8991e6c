// SPDX-License-Identifier: GPL-3.0-or-later
// The body of an HTTP 200, as bytes arrive: finds out how its messages are told apart (the content type is no help:
// servers label either as the other), and ends with an answer or a failure. Pure.
#pragma once

#include "endpoint/chat_decoder.h"
#include "endpoint/json_array_parser.h"
#include "endpoint/ndjson_parser.h"
#include "endpoint/reply_limits.h"
#include "endpoint/sse_parser.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace joust::endpoint {

class ReplyReader
{
public:
    ReplyReader(const Dialect& dialect, ReplyLimits limits)
        : m_limits(limits)
        , m_framing(dialect.framing())
        , m_parser(limits.sse)
        , m_lines(limits.sse.lineBytes)
        , m_array(limits.sse.eventBytes)
        , m_decoder(dialect, limits.textBytes)
    {
    }

    // Done and Failed are final: the rest of the body is not wanted.
    ChatDecoder::State feed(std::string_view bytes);
    // The body has ended; `clean` = the way HTTP ends one. Call once, whatever feed() said; failure() is final then.
    void finish(bool clean);

    const ChatAnswer& answer() const { return m_decoder.answer(); }
    bool sawDelta() const { return m_decoder.sawDelta(); }
    bool streamed() const { return m_shape == Shape::Events || m_shape == Shape::Lines || m_shape == Shape::Array; }
    // nullopt = nothing wrong so far; after finish(): the answer is complete.
    const std::optional<ChatFailure>& failure() const { return m_failure; }

private:
    enum class Shape { Unknown, Events, Lines, Array, Document, Html };

    ChatDecoder::State state() const;
    std::string_view findShape(std::string_view bytes);
    Shape shapeOf(char first) const;
    void feedEvents(std::string_view bytes);
    void feedMessages(std::string_view bytes);
    void finishShape(bool clean);
    void takeEvents();
    void takeMessages();
    void takeRest(std::string_view rest);
    bool endsInBareDone() const;
    void fail(base::ErrorCode code, std::string detail);
    void judge(bool clean);

    ReplyLimits m_limits;
    Framing m_framing;
    SseParser m_parser;
    NdjsonParser m_lines;
    JsonArrayParser m_array;
    ChatDecoder m_decoder;
    Shape m_shape = Shape::Unknown;
    std::vector<SseEvent> m_events;
    std::vector<std::string> m_messages;
    std::string m_document;
    std::string m_firstBytes; // of an event stream, to show what came when it holds no event at all
    std::size_t m_received = 0;
    bool m_sawEvent = false;
    std::optional<ChatFailure> m_failure;
};

} // namespace joust::endpoint
