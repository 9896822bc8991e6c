// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/answer_builder.h"

namespace joust::endpoint {

void AnswerBuilder::take(const ReplyEvent& event, bool marked)
{
    if (m_state != State::Reading)
        return;
    m_marked = marked;
    std::visit([this](const auto& what) { on(what); }, event);
}

void AnswerBuilder::close()
{
    m_textJoiner.flush(m_answer.text);
    m_reasoningJoiner.flush(m_answer.reasoning);
}

void AnswerBuilder::on(const TextPiece& piece)
{
    m_textJoiner.append(m_answer.text, piece.text, m_marked);
    limit(m_answer.text);
}

void AnswerBuilder::on(const ReasoningPiece& piece)
{
    m_reasoningJoiner.append(m_answer.reasoning, piece.text, m_marked);
    limit(m_answer.reasoning);
}

void AnswerBuilder::on(const Usage& usage)
{
    if (usage.promptTokens)
        m_answer.promptTokens = usage.promptTokens;
    if (usage.answerTokens)
        m_answer.answerTokens = usage.answerTokens;
}

void AnswerBuilder::on(const FinishReason& reason)
{
    m_answer.finishReason = finishWord(reason);
    m_answer.marked = true;
}

void AnswerBuilder::on(const ServedBy& server)
{
    if (m_answer.model.empty())
        m_answer.model = unmarked(server.model, m_marked);
    if (m_answer.systemFingerprint.empty())
        m_answer.systemFingerprint = unmarked(server.systemFingerprint, m_marked);
}

void AnswerBuilder::on(const ChatFailure& failure)
{
    m_failure = failure;
    m_state = State::Failed;
}

void AnswerBuilder::on(const EndMark&)
{
    m_answer.marked = true;
    m_state = State::Done;
}

void AnswerBuilder::limit(std::string& text)
{
    if (text.size() <= m_textLimit)
        return;
    std::size_t end = m_textLimit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.resize(end);
    m_textJoiner = {};
    m_reasoningJoiner = {};
    on(ChatFailure{
        {base::ErrorCode::TooLarge, "The answer is longer than " + std::to_string(m_textLimit) + " bytes."}});
}

} // namespace joust::endpoint
