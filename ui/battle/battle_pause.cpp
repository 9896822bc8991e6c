// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/battle_pause.h"

#include "ui/battle/battle_session.h"
#include "ui/battle/break_reminder.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"

#include <QPushButton>

namespace joust::ui {

using State = BattleSession::State;

BattlePause::BattlePause(BattleSession& session, MessageStrip& message, QWidget* cardParent, QWidget* buttonParent,
                         QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_message(message)
    , m_card(new EmptyState(QStringLiteral("pause"), tr("Paused. The battle waits as it is, and no time is counted."),
                            tr("&Resume"), cardParent))
    , m_button(new QPushButton(tr("&Pause"), buttonParent))
    , m_reminder(new BreakReminder(this))
{
    m_card->setObjectName(QStringLiteral("pauseCard"));
    m_button->setObjectName(QStringLiteral("pauseButton"));
    connect(m_card, &EmptyState::actionTriggered, this, &BattlePause::resume);
    connect(m_button, &QPushButton::clicked, this, &BattlePause::pause);
    connect(m_reminder, &BreakReminder::due, this, &BattlePause::remind);
}

void BattlePause::pause()
{
    const State state = m_session.state();
    if (state == State::Choosing || state == State::Held)
        m_session.setPaused(true);
}

void BattlePause::resume()
{
    m_session.setPaused(false);
}

void BattlePause::refresh()
{
    const State state = m_session.state();
    m_button->setVisible(state == State::Choosing || state == State::Held);
    m_button->setEnabled(!m_session.isPaused());
    m_reminder->setWorking(state != State::Idle && state != State::QueueEnded && !m_session.isPaused());
}

void BattlePause::remind()
{
    const State state = m_session.state();
    if (m_session.choice() || (state != State::Choosing && state != State::Idle))
        return; // the next minute asks again
    m_message.show(Severity::Info, tr("You have voted for %n min. A short break keeps judgement fresh.", nullptr,
                                      m_reminder->worked()));
    m_message.setClosable(true);
    if (state == State::Choosing)
        m_message.addButton(tr("&Pause"), [this] { pause(); });
    m_reminder->restart();
}

} // namespace joust::ui
