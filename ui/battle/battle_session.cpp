// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/battle_session.h"

namespace joust::ui {

using base::Result;

BattleSession::BattleSession(BattleSource& source, endpoint::Transport& transport, endpoint::KeySource& keys,
                             QObject* parent, NowMs now)
    : QObject(parent)
    , m_source(source)
    , m_transport(transport)
    , m_keys(keys)
    , m_since(std::move(now))
{
    m_askers.setMaxThreadCount(1);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &BattleSession::tick);
}

BattleSession::~BattleSession()
{
    m_asking.request_stop();
    m_askers.waitForDone(); // cancelling is quick; the asker uses transport and keys
}

void BattleSession::setAnnotator(const QString& name)
{
    become(name, Queues::TakeUp);
}

void BattleSession::become(const QString& name, Queues queues)
{
    m_source.start(name, this, [this, name, queues](Result<AnnotatorStart> start) {
        if (!start) {
            Q_EMIT failed(start.error());
            return;
        }
        m_annotatorName = name;
        m_annotator = start->id;
        m_votes = start->votes;
        m_openStudies = start->openStudies;
        m_study = std::move(start->place);
        Q_EMIT votesChanged();
        Q_EMIT studiesChanged();
        if (queues == Queues::TakeUp && !m_study && !start->open.battle && !start->lastStudy.isEmpty()) {
            m_study = StudyPlace{{}, start->lastStudy, {}, {}};
            return serveNext();
        }
        takeUp(std::move(start->open));
    });
}

void BattleSession::reloadStudies()
{
    m_source.openStudies(this, [this](const Result<QStringList>& names) {
        if (!names)
            return;
        m_openStudies = *names;
        Q_EMIT studiesChanged();
    });
}

void BattleSession::takeUp(OpenBattle open)
{
    ++m_round;
    m_asking.request_stop();
    m_reveal.reset();
    m_hold.reset(); // a draft found again is committed by a person, never by a timer
    m_choice = std::move(open.draft);
    m_paused = false;
    m_further = false;
    if (!open.battle) {
        m_battle = {};
        m_choice.reset();
        return enter(m_study ? State::QueueEnded : State::Idle);
    }
    m_battle = std::move(*open.battle);
    beginReading();
    enter(m_choice ? State::Held : State::Choosing);
}

void BattleSession::enter(State state)
{
    m_state = state;
    if (state == State::Answering || state == State::Held)
        m_second.start();
    else
        m_second.stop();
    Q_EMIT stateChanged();
}

int BattleSession::secondsAnswering() const
{
    return m_state == State::Answering ? static_cast<int>(m_since.elapsedMs() / 1000) : 0;
}

std::optional<int> BattleSession::secondsHeld() const
{
    return m_holdPaused ? std::nullopt : m_hold;
}

void BattleSession::beginReading()
{
    m_paused = false;
    m_since.start();
}

void BattleSession::setPaused(bool paused)
{
    if (paused == m_paused || (paused && m_state != State::Choosing && m_state != State::Held))
        return;
    m_paused = paused;
    paused ? m_since.pause() : m_since.resume();
    pauseHold(paused);
    Q_EMIT stateChanged();
}

void BattleSession::choose(const battle::Choice& choice)
{
    if (m_paused || (m_state != State::Choosing && m_state != State::Held))
        return;
    m_choice = choice;
    startHold();
    if (m_state == State::Choosing)
        enter(State::Held);
    Q_EMIT choiceChanged();
    const quint64 request = ++m_draftRequest;
    m_source.saveDraft(m_battle.id, m_annotator, choice, this,
                       [this, request, round = m_round](const Result<void>& saved) {
                           if (saved || round != m_round || request != m_draftRequest || m_state != State::Held)
                               return;
                           m_choice.reset(); // not on disk: not chosen
                           enter(State::Choosing);
                           Q_EMIT choiceChanged();
                           Q_EMIT failed(saved.error());
                       });
}

void BattleSession::unchoose()
{
    if (m_state != State::Held)
        return;
    m_choice.reset();
    m_hold.reset();
    ++m_draftRequest;
    enter(State::Choosing);
    Q_EMIT choiceChanged();
    // A draft left behind is offered again, never committed by itself.
    m_source.clearDraft(m_battle.id, m_annotator, this, [](const Result<void>&) {});
}

void BattleSession::startHold()
{
    m_hold = kHoldSeconds;
    m_second.start(); // a whole second before the first tick
}

void BattleSession::pauseHold(bool paused)
{
    m_holdPaused = paused;
    if (!paused && m_state == State::Held && m_hold)
        startHold();
    Q_EMIT ticked();
}

void BattleSession::tick()
{
    if (m_state == State::Held && m_hold && !m_holdPaused) {
        --*m_hold;
        if (*m_hold <= 0)
            return commit();
    }
    Q_EMIT ticked();
}

void BattleSession::commit()
{
    if (m_paused || m_state != State::Held || !m_choice)
        return;
    m_hold.reset();
    enter(State::Committing);
    m_source.commit(m_battle.id, m_annotator, *m_choice, m_since.elapsedMs(), this,
                    [this, round = m_round](Result<std::optional<battle::Reveal>> reveal) {
                        if (round == m_round)
                            takeReveal(std::move(reveal));
                    });
}

void BattleSession::takeReveal(Result<std::optional<battle::Reveal>> reveal)
{
    if (!reveal) {
        enter(State::Held); // the choice is still a draft; only a person tries again
        Q_EMIT failed(reveal.error());
        return;
    }
    m_reveal = std::move(*reveal);
    ++m_votes;
    enter(State::Revealed);
    Q_EMIT votesChanged();
}

void BattleSession::skip(const QString& reason)
{
    if (m_paused || (m_state != State::Choosing && m_state != State::Held))
        return;
    const State before = m_state;
    enter(State::Committing);
    m_source.skip(m_battle.id, m_annotator, reason, this, [this, before, round = m_round](const Result<void>& skipped) {
        if (round != m_round)
            return;
        if (!skipped) {
            enter(before);
            Q_EMIT failed(skipped.error());
            return;
        }
        m_study ? serveNext() : takeUp({});
    });
}

void BattleSession::openStudy(const QString& name)
{
    if (m_state != State::Idle && m_state != State::QueueEnded)
        return;
    m_study = StudyPlace{{}, name, {}, {}, false};
    serveNext();
}

void BattleSession::leaveStudy()
{
    if (m_state == State::QueueEnded || m_state == State::Choosing)
        become(m_annotatorName, Queues::Leave);
}

// The battle that is open in the queue, or the next one.
void BattleSession::serveNext()
{
    m_source.queue(m_study->name, m_annotator, this, [this, round = m_round](Result<QueueStart> start) {
        if (round != m_round)
            return;
        if (!start)
            return takeQueueError(start.error());
        m_study = std::move(start->place);
        takeUp(std::move(start->open));
    });
}

void BattleSession::takeQueueError(const base::Error& error)
{
    if (!m_study->isPack) // which has nothing else
        m_study.reset();
    takeUp({});
    Q_EMIT failed(error);
}

void BattleSession::next()
{
    if (m_state == State::Revealed && m_study)
        serveNext();
    else if (m_state == State::Revealed)
        become(m_annotatorName, Queues::Leave); // the next open battle, or Idle
}

} // namespace joust::ui
