// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/chat_decoder.h"

#include "endpoint/json_read.h"
#include "endpoint/json_text.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace joust::endpoint {
namespace {

using nlohmann::json;

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string_view withoutLeadingSpace(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    return text.substr(begin == std::string_view::npos ? text.size() : begin);
}

} // namespace

ChatDecoder::State ChatDecoder::takeEvent(const SseEvent& event)
{
    if (state() != State::Reading)
        return state();
    if (!event.error.empty())
        return fail(streamFailure(event.error));
    if (withoutLeadingSpace(event.data).starts_with("[DONE]"))
        return takeDone();
    if (event.type == "error" && (!event.unterminated || isJsonValue(event.data)))
        return fail(streamFailure(event.data));
    return takeMessage(event.data, event.unterminated);
}

ChatDecoder::State ChatDecoder::takeDone()
{
    m_builder.take(EndMark{}, false);
    return state();
}

ChatDecoder::State ChatDecoder::takeDocument(std::string_view body)
{
    bool marked = false;
    const std::optional<json> document = parseForeign(body, marked);
    if (!document)
        return fail(protocolFailure("The answer is not JSON", body));
    if (takeObject(*document, body, marked, &Dialect::readDocument) == State::Reading)
        takeDone();
    return state();
}

ChatDecoder::State ChatDecoder::fail(ChatFailure failure)
{
    m_builder.take(std::move(failure), false);
    return state();
}

ChatDecoder::State ChatDecoder::takeMessage(std::string_view text, bool unterminated)
{
    if (state() != State::Reading || isBlank(text)) // some servers keep the connection alive so
        return state();
    bool marked = false;
    const std::optional<json> message = parseForeign(text, marked);
    if (message)
        return takeObject(*message, text, marked, &Dialect::readMessage);
    if (!unterminated)
        return fail(protocolFailure("The server sent data that is not JSON", text));
    m_endedInsideEvent = true;
    return state();
}

// An error counts before anything else: the same object may hold empty choices.
ChatDecoder::State ChatDecoder::takeObject(const json& object, std::string_view source, bool marked, ReadFunction read)
{
    if (!object.is_object())
        return fail(protocolFailure("The server sent JSON that is no object", source));
    if (saysError(object))
        return fail(streamFailure(source));
    m_events.clear();
    (m_dialect.*read)(object, m_events);
    for (const ReplyEvent& event : m_events)
        m_builder.take(event, marked);
    return state();
}

} // namespace joust::endpoint
