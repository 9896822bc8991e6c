// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/conversation.h"

#include <algorithm>

namespace joust::ui {
namespace {

std::vector<battle::SealedTurn> turnsOf(const battle::SealedBattle& battle)
{
    std::vector<battle::SealedTurn> turns = battle.earlier;
    turns.push_back({battle.prompt, battle.answerA, battle.answerB});
    return turns;
}

// Of all turns and both sides; a conversation has no more room than one answer.
RenderMode modeOf(const std::vector<battle::SealedTurn>& turns)
{
    std::size_t a = 0;
    std::size_t b = 0;
    for (const battle::SealedTurn& turn : turns) {
        a += turn.answerA.size();
        b += turn.answerB.size();
        if (chooseMode(turn.answerA, turn.answerB) == RenderMode::Plain)
            return RenderMode::Plain;
    }
    return std::max(a, b) <= RenderLimits().maxBytes ? RenderMode::Markdown : RenderMode::Plain;
}

std::unique_ptr<AnswerDocument> render(const std::vector<battle::SealedTurn>& turns,
                                       std::string battle::SealedTurn::*answer, const QStringList& headings,
                                       RenderMode mode, const DocumentStyle& style)
{
    if (turns.size() == 1)
        return renderAnswer(turns.front().*answer, mode, style);
    std::vector<AnswerTurn> shown;
    for (const battle::SealedTurn& turn : turns)
        shown.push_back({headings.value(static_cast<qsizetype>(shown.size())), turn.prompt, turn.*answer});
    return renderTurns(shown, mode, style);
}

} // namespace

std::pair<SideDocuments, SideDocuments> renderBattle(const battle::SealedBattle& battle, const QStringList& headings,
                                                     const DocumentStyle& style)
{
    const std::vector<battle::SealedTurn> turns = turnsOf(battle);
    const RenderMode mode = modeOf(turns);
    std::pair<SideDocuments, SideDocuments> both;
    both.first.answer = render(turns, &battle::SealedTurn::answerA, headings, mode, style);
    both.second.answer = render(turns, &battle::SealedTurn::answerB, headings, mode, style);
    if (!battle.thinkingA.empty() && !battle.thinkingB.empty()) {
        both.first.thinking = renderAnswer(battle.thinkingA, RenderMode::Plain, style);
        both.second.thinking = renderAnswer(battle.thinkingB, RenderMode::Plain, style);
    }
    return both;
}

} // namespace joust::ui
