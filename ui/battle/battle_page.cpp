// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/battle_page.h"

#include "ui/battle/battle_arena.h"
#include "ui/battle/battle_keys.h"
#include "ui/battle/battle_pause.h"
#include "ui/battle/break_reminder.h"
#include "ui/battle/composer.h"
#include "ui/battle/find_bar.h"
#include "ui/battle/follow_up.h"
#include "ui/battle/idle_view.h"
#include "ui/battle/key_sheet.h"
#include "ui/battle/reveal_card.h"
#include "ui/battle/study_chooser.h"
#include "ui/battle/vote_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/message_strip.h"
#include "ui/common/page_header.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace joust::ui {

using State = BattleSession::State;

BattlePage::BattlePage(BattleSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    buildLayout();
    buildKeys();
    buildViewKeys();
    buildFindKeys();
    connectSession();
    connectArena();
    showState();
}

BattlePage::~BattlePage() = default;

void BattlePage::buildLayout()
{
    m_header = new PageHeader(tr("Battle"), this);
    m_message = new MessageStrip(this);
    m_stack = new QStackedWidget(this);
    m_idle = new IdleView(m_stack);
    m_stack->addWidget(m_idle);
    m_ended = new EmptyState(QStringLiteral("battle"), QString(), tr("Back to free &battles"), m_stack);
    connect(m_ended, &EmptyState::actionTriggered, &m_session, &BattleSession::leaveStudy);
    m_stack->addWidget(m_ended);
    m_studies = new StudyChooser(m_session, m_header);
    m_header->addAction(m_studies);
    m_pause = new BattlePause(m_session, *m_message, m_stack, m_header, this);
    m_stack->addWidget(m_pause->card());
    m_header->addAction(m_pause->button());
    m_arena = new BattleArena(m_stack);
    m_stack->addWidget(m_arena);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
}

void BattlePage::connectSession()
{
    connect(&m_session, &BattleSession::stateChanged, this, &BattlePage::showState);
    connect(&m_session, &BattleSession::choiceChanged, this, &BattlePage::showChoice);
    connect(&m_session, &BattleSession::ticked, this, [this] {
        showChoice();
        showAnswering();
    });
    connect(&m_session, &BattleSession::votesChanged, this, &BattlePage::refreshHeader);
    connect(&m_session, &BattleSession::promptSuggested, this, [this](const QString& prompt) {
        m_idle->composer().setPrompt(prompt);
        m_idle->composer().focusText();
    });
    connect(&m_session, &BattleSession::failed, this, [this](const base::Error& error) {
        // The detail stays out: the wording must be the same whatever and whoever failed.
        m_message->show(Severity::Error, errorText(error.code));
        if (m_session.state() == State::Failed)
            offerRetry();
        else
            m_message->setClosable(true);
    });
    connect(&m_session, &BattleSession::studiesChanged, m_idle,
            [this] { m_idle->setStudies(m_session.openStudies()); });
    connect(m_idle, &IdleView::studyRequested, &m_session, &BattleSession::openStudy);
    connect(&m_idle->composer(), &Composer::startRequested, &m_session, &BattleSession::start);
    connect(&m_idle->composer(), &Composer::suggestionRequested, &m_session, &BattleSession::suggestPrompt);
}

void BattlePage::connectArena()
{
    connect(m_arena, &BattleArena::cancelRequested, &m_session, &BattleSession::cancel);
    connect(m_arena, &BattleArena::answersShown, this, &BattlePage::answersShown);
    connect(&m_arena->votes(), &VoteBar::chosen, &m_session, &BattleSession::choose);
    connect(&m_arena->votes(), &VoteBar::skipRequested, &m_session, &BattleSession::skip);
    connect(&m_arena->votes(), &VoteBar::commitRequested, &m_session, &BattleSession::commit);
    connect(&m_arena->votes(), &VoteBar::holdWanted, &m_session, &BattleSession::pauseHold);
    connect(&m_arena->votes(), &VoteBar::skipMenuShown, this, [this](bool shown) {
        m_menuOpen = shown;
        updateKeys();
    });
    connect(&m_arena->followUp(), &FollowUp::requested, &m_session, &BattleSession::askFurther);
    connect(&m_arena->followUp(), &FollowUp::typing, &m_session, &BattleSession::pauseHold);
    connect(&m_arena->reveal(), &RevealCard::nextRequested, &m_session, &BattleSession::next);
}

void BattlePage::buildKeys()
{
    using base::Outcome;
    VoteBar& votes = m_arena->votes();
    m_keys = new BattleKeys(*this);
    m_keys->on(KeyAction::VoteA, [&votes] { votes.pick(Outcome::A); });
    m_keys->on(KeyAction::VoteB, [&votes] { votes.pick(Outcome::B); });
    m_keys->on(KeyAction::VoteTie, [&votes] { votes.pick(Outcome::Tie); });
    m_keys->on(KeyAction::VoteBothBad, [&votes] { votes.pick(Outcome::BothBad); });
    m_keys->on(KeyAction::Skip, [&votes] { votes.askForSkip(); });
    m_keys->on(KeyAction::KnowWho, [&votes] { votes.toggleKnowWho(); });
    m_keys->on(KeyAction::Reasons, [&votes] { votes.focusReasons(); });
    m_keys->on(KeyAction::Comment, [&votes] { votes.focusComment(); });
    m_keys->on(KeyAction::Pause, [this] { m_pause->pause(); });
    m_keys->on(KeyAction::KeySheet, [this] { showKeys(); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        m_keys->onAlways(enter, [this] { confirm(); });

    auto* undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, &m_session, &BattleSession::unchoose);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &BattlePage::leave);
}

void BattlePage::buildViewKeys()
{
    PanePair& panes = m_arena->panes();
    m_keys->on(KeyAction::FocusPane, [&panes] { panes.cycleView(); });
    m_keys->on(KeyAction::LinkScrolling, [&panes] { panes.setLinked(!panes.isLinked()); });
    m_keys->on(KeyAction::WrapCode, [this] { m_arena->setCodeWrapped(!m_arena->isCodeWrapped()); });
    m_keys->onFixed(Qt::Key_Space, [&panes] {
        if (!BattleKeys::clickFocusedButton())
            panes.scrollPages(1);
    });
    m_keys->onFixed(QKeySequence(Qt::SHIFT | Qt::Key_Space), [&panes] { panes.scrollPages(-1); });
}

// Not single keys, so they go on working where those are switched off.
void BattlePage::buildFindKeys()
{
    const auto on = [this](QKeySequence::StandardKey key, auto work) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    on(QKeySequence::Find, [this] {
        if (m_stack->currentWidget() == m_arena && m_arena->panes().hasAnswers())
            m_arena->findBar().open();
    });
    on(QKeySequence::FindNext, [this] { m_arena->findBar().step(1); });
    on(QKeySequence::FindPrevious, [this] { m_arena->findBar().step(-1); });
    connect(&m_arena->findBar(), &FindBar::closed, this, [this] { m_arena->panes().focusFirst(); });
    connect(&m_arena->findBar(), &FindBar::typing, &m_session, &BattleSession::pauseHold);
}

void BattlePage::leave()
{
    if (m_session.isPaused())
        m_pause->resume();
    else if (m_arena->findBar().isVisible())
        m_arena->findBar().close();
    else if (BattleKeys::isTyping() && m_stack->currentWidget() == m_arena)
        m_arena->panes().focusFirst();
}

void BattlePage::showKeys()
{
    auto* sheet = new KeySheet(m_keyMap, m_keysAllowed, this);
    m_session.pauseHold(true);
    connect(sheet, &QDialog::finished, this, [this] { m_session.pauseHold(false); });
    sheet->open();
}

BreakReminder& BattlePage::breakReminder() const
{
    return m_pause->reminder();
}

void BattlePage::setKeysAllowed(bool allowed)
{
    m_keysAllowed = allowed;
    updateKeys();
}

void BattlePage::setKeyMap(const KeyMap& map)
{
    m_keyMap = map;
    m_keys->setMap(map);
    m_arena->votes().showKeys(map);
    m_pause->button()->setToolTip(map.key(KeyAction::Pause).toString(QKeySequence::NativeText));
}

void BattlePage::setBreakMinutes(int minutes)
{
    m_pause->reminder().setMinutes(minutes);
}

void BattlePage::setCommonRate(bool on)
{
    m_arena->setCommonRate(on);
}

void BattlePage::updateKeys()
{
    m_keys->setEnabled(m_keysAllowed && !m_menuOpen && m_stack->currentWidget() == m_arena);
}

void BattlePage::confirm()
{
    if (BattleKeys::isTyping())
        m_arena->votes().takeComment(); // the shortcut took the key from the field
    if (m_session.state() == State::Revealed)
        m_session.next();
    else if (m_session.choice())
        m_session.commit();
    else
        BattleKeys::clickFocusedButton();
}

void BattlePage::showState()
{
    const State state = m_session.state();
    const bool sealed = state == State::Answering || state == State::Choosing || state == State::Held ||
                        state == State::Committing || state == State::Failed;
    Q_EMIT sealedChanged(sealed);
    refreshHeader();
    if (state != State::Failed)
        m_message->clear();
    if (state != State::Revealed)
        m_arena->reveal().clear();
    m_arena->showBottom(state != State::Failed); // there is nothing to do below, the panes take the room
    m_arena->followUp().setVisible(!m_session.study() && state != State::Failed && state != State::Revealed);
    m_arena->followUp().setAsking(false);
    showPageOf(state);
    m_pause->refresh();
    updateKeys();
    if (m_session.isPaused())
        m_pause->card()->button()->setFocus();
}

void BattlePage::showPageOf(State state)
{
    m_stack->setCurrentWidget(state == State::Idle   ? m_idle
                              : m_session.isPaused() ? static_cast<QWidget*>(m_pause->card())
                                                     : m_arena);
    if (state == State::QueueEnded) {
        showEnded();
    } else if (state == State::Idle) {
        m_arena->clear();
        m_idle->composer().focusText();
    } else if (state == State::Answering || state == State::Failed) {
        showAsked();
    } else {
        showBattle();
    }
}

void BattlePage::showAsked()
{
    const bool failed = m_session.state() == State::Failed;
    if (m_session.isFurther())
        m_arena->showFurtherPrompt(m_session.prompt(), m_session.battle().turn + 1);
    else
        m_arena->showPrompt(m_session.prompt(), failed ? tr("No answer to show") : tr("The answer will appear here"));
    failed ? showFailed() : showAnswering();
}

void BattlePage::showAnswering()
{
    if (m_session.state() == State::Answering)
        m_arena->showWaiting(tr("Two contestants are answering, %n s", nullptr, m_session.secondsAnswering()));
}

void BattlePage::showEnded()
{
    m_arena->clear();
    const store::QueueProgress& progress = m_session.study()->progress;
    const QString& name = m_session.study()->name;
    const bool isPack = m_session.study()->isPack;
    if (progress.done())
        m_ended->setSentence(isPack ? tr("All done: every battle of %1 is closed. Close the pack and send it back. "
                                         "Thank you.")
                                          .arg(name)
                                    : tr("All done: every battle of %1 is closed. Thank you.").arg(name));
    else if (isPack)
        m_ended->setSentence(tr("The next battle could not be read. What you voted is saved."));
    else
        m_ended->setSentence(tr("%n battle(s) of %1 wait for answers that are not made yet.", nullptr,
                                static_cast<int>(progress.missing))
                                 .arg(name));
    m_ended->setAction(!isPack ? tr("Back to free &battles") : progress.done() ? QString() : tr("Try &again"));
    m_stack->setCurrentWidget(m_ended);
}

void BattlePage::showFailed()
{
    if (!m_session.isFurther())
        m_idle->composer().setPrompt(m_session.prompt());
    m_message->show(Severity::Warning,
                    tr("The two answers could not be made. Nothing was counted, and the prompt is kept."));
    offerRetry();
    m_arena->showWaiting({});
}

void BattlePage::offerRetry()
{
    m_message->addButton(tr("Try &both again"), [this] { m_session.tryAgain(); });
    if (m_session.isFurther())
        m_message->addButton(tr("Vote on the turns that &stand"), [this] { m_session.discard(); });
    else
        m_message->addButton(tr("&New battle"), [this] { m_session.discard(); });
    m_message->setClosable(false);
}

void BattlePage::showBattle()
{
    const State state = m_session.state();
    const bool voting = state == State::Choosing || state == State::Held;
    if (m_arena->showBattle(m_session.battle())) {
        m_idle->composer().setPrompt({});
        m_arena->votes().setVotingEnabled(false); // until the answers can be read
    } else {
        m_arena->votes().setVotingEnabled(voting);
        m_arena->followUp().setAsking(m_session.mayAskFurther());
    }
    showChoice();
    if (state != State::Revealed)
        return m_arena->showVotes();
    if (m_session.reveal())
        m_arena->reveal().showReveal(*m_session.reveal(), *m_session.choice());
    else
        m_arena->reveal().showSaved(*m_session.choice(), m_session.study() && m_session.study()->isPack
                                                             ? NamesKept::ByPack
                                                             : NamesKept::ByStudy);
    m_arena->showReveal();
    m_arena->reveal().focusNext();
}

void BattlePage::showChoice()
{
    if (m_session.state() == State::Choosing || m_session.state() == State::Held ||
        m_session.state() == State::Committing)
        m_arena->votes().showChoice(m_session.choice(), m_session.secondsHeld());
}

void BattlePage::refreshHeader()
{
    if (m_session.annotatorName().isEmpty())
        return;
    if (m_session.study())
        return m_header->setSubtitle(StudyChooser::progressText(m_session.study()->progress));
    m_header->setSubtitle(
        tr("%n vote(s) by %1", nullptr, static_cast<int>(m_session.votes())).arg(m_session.annotatorName()));
}

void BattlePage::answersShown(bool first)
{
    const State state = m_session.state();
    const bool voting = state == State::Choosing || state == State::Held;
    m_arena->votes().setVotingEnabled(voting);
    m_arena->followUp().setAsking(m_session.mayAskFurther());
    if (first && !BattleKeys::isTyping() && !m_session.isPaused())
        m_arena->panes().focusFirst();
}

void BattlePage::focusDefault()
{
    if (m_session.state() == State::Idle)
        m_idle->composer().focusText();
    else if (m_session.isPaused())
        m_pause->card()->button()->setFocus();
    else
        m_arena->panes().focusFirst();
}

void BattlePage::resizeEvent(QResizeEvent* event)
{
    m_arena->setAvailableHeight(event->size().height());
    QWidget::resizeEvent(event);
}

} // namespace joust::ui
