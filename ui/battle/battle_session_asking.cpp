// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a session that asks the contestants: a first turn, the same again, a further turn.
#include "battle/answering.h"
#include "ui/async/run_async.h"
#include "ui/battle/battle_session.h"

namespace joust::ui {

using base::Result;

void BattleSession::suggestPrompt()
{
    m_source.suggestPrompt(m_annotator, this, [this](Result<store::PromptRow> prompt) {
        if (!prompt) {
            Q_EMIT failed(prompt.error());
            return;
        }
        m_promptId = prompt->id;
        m_suggested = QString::fromStdString(prompt->text);
        Q_EMIT promptSuggested(m_suggested);
    });
}

void BattleSession::start(const QString& prompt)
{
    if (m_state != State::Idle)
        return;
    m_prompt = prompt;
    m_cancelled = false;
    m_further = false;
    m_since.start();
    enter(State::Answering);
    battle::BattleRequest request{prompt.toStdString(), {}, m_annotator, {}, false};
    if (prompt == m_suggested)
        request.promptId = m_promptId;
    m_source.openBattle(request, this, [this, round = m_round](Result<battle::SealedOrder> order) {
        if (round == m_round)
            ask(std::move(order));
    });
}

void BattleSession::tryAgain()
{
    if (m_state != State::Failed)
        return;
    m_cancelled = false;
    m_since.start();
    enter(State::Answering);
    if (m_further)
        return requestFurther();
    m_source.reopen(m_asked, this, [this, round = m_round](Result<battle::SealedOrder> order) {
        if (round == m_round)
            ask(std::move(order));
    });
}

bool BattleSession::mayAskFurther() const
{
    return !m_study && !m_paused && (m_state == State::Choosing || m_state == State::Held);
}

void BattleSession::askFurther(const QString& prompt)
{
    if (!mayAskFurther())
        return;
    unchoose();
    m_prompt = prompt;
    m_cancelled = false;
    m_further = true;
    m_since.start();
    enter(State::Answering);
    requestFurther();
}

void BattleSession::requestFurther()
{
    m_source.askFurther(m_battle.id, m_annotator, m_prompt, this,
                        [this, round = m_round](Result<battle::SealedOrder> order) {
                            if (round == m_round)
                                ask(std::move(order));
                        });
}

void BattleSession::giveUp()
{
    if (!m_further)
        return enter(State::Idle);
    m_further = false;
    beginReading();
    enter(State::Choosing);
}

void BattleSession::ask(Result<battle::SealedOrder> order)
{
    if (!order) {
        giveUp();
        Q_EMIT failed(order.error());
        return;
    }
    if (m_cancelled)
        return giveUp();
    m_asked = order->battle();
    m_asking = runAsync(
        m_askers, this,
        [parcel = std::make_shared<battle::SealedOrder>(std::move(*order)), &transport = m_transport,
         &keys = m_keys](std::stop_token stop) { return battle::answerBoth(*parcel, transport, keys, stop); },
        [this, round = m_round](battle::SealedAnswers answers) { record(std::move(answers), round); });
}

// Written down whoever sits here by now; shown only to the one who asked.
void BattleSession::record(battle::SealedAnswers answers, quint64 round)
{
    m_source.record(std::move(answers), this, [this, round](Result<battle::SealedBattle> ready) {
        if (round == m_round)
            takeAnswers(std::move(ready));
    });
}

void BattleSession::takeAnswers(Result<battle::SealedBattle> ready)
{
    if (!ready) {
        m_cancelled ? giveUp() : enter(State::Failed);
        if (!m_cancelled && ready.error().code != base::ErrorCode::GenerationFailed)
            Q_EMIT failed(ready.error());
        return;
    }
    m_battle = std::move(*ready);
    m_further = false;
    m_choice.reset();
    beginReading();
    enter(State::Choosing);
}

void BattleSession::cancel()
{
    if (m_state != State::Answering)
        return;
    m_cancelled = true; // also when the order is not there yet
    m_asking.request_stop();
}

void BattleSession::discard()
{
    if (m_state == State::Failed)
        giveUp();
}

} // namespace joust::ui
