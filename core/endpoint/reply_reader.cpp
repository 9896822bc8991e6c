// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/reply_reader.h"

#include <algorithm>
#include <utility>

namespace joust::endpoint {

using base::ErrorCode;
using State = ChatDecoder::State;

State ReplyReader::feed(std::string_view bytes)
{
    if (state() != State::Reading)
        return state();
    m_received += bytes.size();
    bytes = findShape(bytes);
    if (m_shape == Shape::Events)
        feedEvents(bytes);
    else if (m_shape == Shape::Lines || m_shape == Shape::Array)
        feedMessages(bytes);
    else if (m_shape != Shape::Unknown)
        m_document += bytes;
    if (state() == State::Reading && m_received > m_limits.wireBytes)
        fail(ErrorCode::TooLarge, "The server sent more than " + std::to_string(m_limits.wireBytes) + " bytes.");
    return state();
}

void ReplyReader::finish(bool clean)
{
    if (state() == State::Reading)
        finishShape(clean);
    if (!m_failure && m_decoder.state() == State::Failed)
        m_failure = m_decoder.failure();
    m_decoder.close();
    if (!m_failure)
        judge(clean);
}

void ReplyReader::finishShape(bool clean)
{
    if (m_shape == Shape::Events) {
        m_parser.finish(m_events);
        takeEvents();
    } else if (m_shape == Shape::Lines) {
        takeRest(m_lines.takeRest());
    } else if (m_shape == Shape::Array) {
        takeRest(m_array.takeRest());
    } else if (m_shape == Shape::Document && clean) {
        m_decoder.takeDocument(m_document);
    }
}

State ReplyReader::state() const
{
    return m_failure ? State::Failed : m_decoder.state();
}

// Blank lines and a byte order mark before the first character mean nothing in either shape.
std::string_view ReplyReader::findShape(std::string_view bytes)
{
    if (m_shape != Shape::Unknown)
        return bytes;
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (begin == std::string_view::npos)
        return {};
    bytes.remove_prefix(begin);
    m_shape = shapeOf(bytes.front());
    return bytes;
}

ReplyReader::Shape ReplyReader::shapeOf(char first) const
{
    if (first == '{' && m_framing == Framing::Ndjson)
        return Shape::Lines;
    if (first == '[' && m_framing == Framing::SseOrArray)
        return Shape::Array;
    if (first == '{' || first == '[')
        return Shape::Document;
    return first == '<' ? Shape::Html : Shape::Events;
}

void ReplyReader::feedEvents(std::string_view bytes)
{
    constexpr std::size_t kShown = 400;
    if (!m_sawEvent && m_firstBytes.size() < kShown)
        m_firstBytes += bytes.substr(0, kShown - m_firstBytes.size());
    const bool withinLimits = m_parser.feed(bytes, m_events);
    takeEvents();
    if (state() != State::Reading)
        return;
    if (!withinLimits)
        fail(ErrorCode::TooLarge, "The server sent an event that is longer than the limit.");
    else if (endsInBareDone())
        m_decoder.takeDone();
}

void ReplyReader::feedMessages(std::string_view bytes)
{
    const bool lines = m_shape == Shape::Lines;
    const bool withinLimits = lines ? m_lines.feed(bytes, m_messages) : m_array.feed(bytes, m_messages);
    takeMessages();
    if (state() != State::Reading)
        return;
    if (!withinLimits)
        fail(ErrorCode::TooLarge, "The server sent a message that is longer than the limit.");
    else if (!lines && m_array.ended())
        m_decoder.takeDone();
}

void ReplyReader::takeMessages()
{
    for (const std::string& message : std::exchange(m_messages, {})) {
        if (m_decoder.takeMessage(message, false) == State::Failed)
            m_failure = m_decoder.failure();
    }
}

void ReplyReader::takeRest(std::string_view rest)
{
    if (!rest.empty())
        m_decoder.takeMessage(rest, true);
}

void ReplyReader::takeEvents()
{
    m_sawEvent = m_sawEvent || !m_events.empty();
    for (const SseEvent& event : std::exchange(m_events, {})) {
        if (m_decoder.takeEvent(event) == State::Failed)
            m_failure = m_decoder.failure();
    }
}

// Some servers end with "data: [DONE]" and no line end, and some keep the connection open after it.
bool ReplyReader::endsInBareDone() const
{
    const std::string_view line = m_parser.unfinishedLine();
    if (m_parser.insideEvent())
        return m_parser.unfinishedData().starts_with("[DONE]"); // a line end, but not the blank line
    return line.starts_with("data: [DONE]") || line.starts_with("data:[DONE]");
}

void ReplyReader::fail(ErrorCode code, std::string detail)
{
    m_failure = ChatFailure{{code, std::move(detail)}};
}

void ReplyReader::judge(bool clean)
{
    const ChatAnswer& answer = m_decoder.answer();
    const bool done = m_decoder.state() == State::Done;
    if (m_shape == Shape::Html)
        fail(ErrorCode::ProtocolError,
             "The server answered with " + errorSentence(m_document) + " instead of an answer.");
    else if (!done && !clean)
        fail(ErrorCode::StreamCut, "The connection ended inside the answer.");
    else if (m_shape == Shape::Events && !m_sawEvent && !answer.marked && !m_firstBytes.starts_with(':'))
        fail(ErrorCode::ProtocolError, "The answer is neither an event stream nor JSON: " + m_firstBytes);
    else if (m_decoder.endedInsideEvent() && !answer.marked)
        fail(ErrorCode::StreamCut, "The answer ended inside an event.");
    else if (answer.text.empty())
        fail(ErrorCode::EmptyAnswer,
             "The answer holds no text" + (answer.finishReason.empty() ? "." : " (" + answer.finishReason + ")."));
    else if (!answer.marked)
        fail(ErrorCode::NoEndMark, "The answer ended without an end mark.");
}

} // namespace joust::endpoint
