// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/openai_chat.h"

#include "endpoint/json_read.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace joust::endpoint {
namespace {

using base::ErrorCode;
using nlohmann::json;
using nlohmann::ordered_json;

// Servers write null, false, "" or {} where there is no error.
bool isError(const json* error)
{
    return error != nullptr && *error != json(false) && *error != json("") && *error != json::object();
}

bool saysError(const json& object)
{
    if (isError(member(&object, "error")))
        return true;
    const std::string* kind = stringOf(member(&object, "object"));
    if (kind != nullptr && *kind == "error")
        return true;
    return member(&object, "choices") == nullptr && member(&object, "detail") != nullptr;
}

const json* firstMember(const json* object, const char* first, const char* second)
{
    const json* found = member(object, first);
    return found != nullptr ? found : member(object, second);
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string_view withoutLeadingSpace(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    return text.substr(begin == std::string_view::npos ? text.size() : begin);
}

ChatFailure protocolFailure(const char* sentence, std::string_view data)
{
    constexpr std::size_t kSnippet = 400;
    std::string detail(sentence);
    if (!data.empty())
        detail.append(": ").append(data.substr(0, kSnippet));
    return {{ErrorCode::ProtocolError, std::move(detail)}};
}

} // namespace

base::Result<std::string> encodeChatRequest(const Identity& identity, const std::vector<Message>& messages,
                                            TokenLimitName limitName)
{
    ordered_json body;
    body["model"] = identity.model;
    ordered_json& list = body["messages"] = ordered_json::array();
    if (!identity.systemPrompt.empty())
        list.push_back({{"role", "system"}, {"content", identity.systemPrompt}});
    for (const Message& message : messages)
        list.push_back({{"role", message.role}, {"content", message.content}});
    body["stream"] = true;
    if (identity.maxTokens)
        body[limitName == TokenLimitName::MaxTokens ? "max_tokens" : "max_completion_tokens"] = *identity.maxTokens;
    for (const auto& [name, value] : identity.parameters) {
        ordered_json parsed = ordered_json::parse(value, nullptr, false);
        if (parsed.is_discarded())
            return base::Error{ErrorCode::InvalidArgument, "The value of the parameter " + name + " is not JSON."};
        body[name] = std::move(parsed);
    }
    return body.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

ChatDecoder::State ChatDecoder::takeEvent(const SseEvent& event)
{
    if (m_state != State::Reading)
        return m_state;
    if (!event.error.empty())
        return fail(streamFailure(event.error));
    if (withoutLeadingSpace(event.data).starts_with("[DONE]"))
        return takeDone();
    if (isBlank(event.data)) // some servers keep the connection alive so
        return m_state;
    const std::optional<json> document = parseForeign(event.data, m_marked);
    if (!document && event.unterminated) {
        m_endedInsideEvent = true;
        return m_state;
    }
    if (event.type == "error")
        return fail(streamFailure(event.data));
    if (!document)
        return fail(protocolFailure("The server sent data that is not JSON", event.data));
    return takeObject(*document, event.data);
}

ChatDecoder::State ChatDecoder::takeDone()
{
    m_answer.marked = true;
    return m_state = State::Done;
}

ChatDecoder::State ChatDecoder::takeDocument(std::string_view body)
{
    const std::optional<json> document = parseForeign(body, m_marked);
    if (!document)
        return fail(protocolFailure("The answer is not JSON", body));
    if (takeObject(*document, body) == State::Failed)
        return m_state;
    const json* choices = member(&*document, "choices");
    if (choices == nullptr || !choices->is_array() || choices->empty())
        return fail(protocolFailure("The answer holds no choices", body));
    m_answer.marked = true;
    return m_state = State::Done;
}

void ChatDecoder::close()
{
    m_textJoiner.flush(m_answer.text);
    m_reasoningJoiner.flush(m_answer.reasoning);
}

ChatDecoder::State ChatDecoder::fail(ChatFailure failure)
{
    m_failure = std::move(failure);
    return m_state = State::Failed;
}

// An error counts before anything else: the same object may hold empty choices.
ChatDecoder::State ChatDecoder::takeObject(const json& object, std::string_view source)
{
    if (!object.is_object())
        return fail(protocolFailure("The server sent JSON that is no object", source));
    if (saysError(object))
        return fail(streamFailure(source));
    takeName(m_answer.model, member(&object, "model"));
    takeName(m_answer.systemFingerprint, member(&object, "system_fingerprint"));
    takeUsage(member(&object, "usage"));
    const json* choices = member(&object, "choices");
    if (choices == nullptr || !choices->is_array())
        return m_state;
    for (const json& choice : *choices) {
        const json* index = member(&choice, "index"); // more than one answer comes only where a parameter asks for it
        if (m_state == State::Reading && (index == nullptr || *index == json(0)))
            takeChoice(choice);
    }
    return m_state;
}

void ChatDecoder::takeChoice(const json& choice)
{
    takeDelta(firstMember(&choice, "delta", "message"));
    const std::string* reason = stringOf(member(&choice, "finish_reason"));
    if (m_state != State::Reading || reason == nullptr || reason->empty())
        return;
    m_answer.finishReason = unmarked(*reason, m_marked);
    m_answer.marked = true;
    if (*reason == "error")
        fail(streamFailure(isError(member(&choice, "error")) ? choice.dump() : R"({"error":"generation failed"})"));
}

void ChatDecoder::takeDelta(const json* delta)
{
    // Two names for one thing; a server that sends both sends the same text twice.
    const std::string* reasoning = stringOf(member(delta, "reasoning_content"));
    if (reasoning == nullptr || reasoning->empty())
        reasoning = stringOf(member(delta, "reasoning"));
    appendReasoning(reasoning);
    const json* content = member(delta, "content");
    if (content != nullptr && content->is_array())
        takeContentParts(*content);
    else
        appendText(stringOf(content));
    appendText(stringOf(member(delta, "refusal")));
}

// Mistral's reasoning models: [{"type":"thinking","thinking":[{"type":"text",...}]},{"type":"text","text":...}].
void ChatDecoder::takeContentParts(const json& parts)
{
    for (const json& part : parts) {
        appendText(stringOf(member(&part, "text")));
        const json* thinking = member(&part, "thinking");
        appendReasoning(stringOf(thinking));
        if (thinking == nullptr || !thinking->is_array())
            continue;
        for (const json& thought : *thinking)
            appendReasoning(stringOf(member(&thought, "text")));
    }
}

// Usage may come once, or on every chunk with the sums so far: the last one counts.
void ChatDecoder::takeUsage(const json* usage)
{
    if (const std::optional<std::int64_t> count = countOf(member(usage, "prompt_tokens")))
        m_answer.promptTokens = count;
    if (const std::optional<std::int64_t> count = countOf(member(usage, "completion_tokens")))
        m_answer.answerTokens = count;
}

void ChatDecoder::takeName(std::string& target, const json* value) const
{
    const std::string* name = stringOf(value);
    if (target.empty() && name != nullptr)
        target = unmarked(*name, m_marked);
}

void ChatDecoder::appendText(const std::string* piece)
{
    if (piece == nullptr || m_state != State::Reading)
        return;
    m_textJoiner.append(m_answer.text, *piece, m_marked);
    limit(m_answer.text);
}

void ChatDecoder::appendReasoning(const std::string* piece)
{
    if (piece == nullptr || m_state != State::Reading)
        return;
    m_reasoningJoiner.append(m_answer.reasoning, *piece, m_marked);
    limit(m_answer.reasoning);
}

void ChatDecoder::limit(std::string& text)
{
    if (text.size() <= m_textLimit)
        return;
    std::size_t end = m_textLimit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.resize(end);
    m_textJoiner = {};
    m_reasoningJoiner = {};
    fail({{ErrorCode::TooLarge, "The answer is longer than " + std::to_string(m_textLimit) + " bytes."}});
}

} // namespace joust::endpoint
