// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/battle_page.h"

#include "ui/async/run_async.h"
#include "ui/battle/battle_keys.h"
#include "ui/battle/break_reminder.h"
#include "ui/battle/composer.h"
#include "ui/battle/key_sheet.h"
#include "ui/battle/pane_pair.h"
#include "ui/battle/prompt_view.h"
#include "ui/battle/reveal_card.h"
#include "ui/battle/safe_markdown.h"
#include "ui/battle/study_chooser.h"
#include "ui/battle/vote_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/message_strip.h"
#include "ui/common/page_header.h"
#include "ui/common/role.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace joust::ui {

using State = BattleSession::State;

namespace {

// Of both sides or of neither.
std::optional<std::pair<std::string, std::string>> thinkingOf(const battle::SealedBattle& battle)
{
    if (battle.thinkingA.empty() || battle.thinkingB.empty())
        return std::nullopt;
    return std::pair(battle.thinkingA, battle.thinkingB);
}

} // namespace

BattlePage::BattlePage(BattleSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    buildLayout();
    buildKeys();
    connectSession();
    showState();
}

BattlePage::~BattlePage()
{
    m_renderers.waitForDone();
}

void BattlePage::buildLayout()
{
    m_header = new PageHeader(tr("Battle"), this);
    m_message = new MessageStrip(this);
    m_stack = new QStackedWidget(this);

    m_idle = new QWidget(m_stack);
    auto* empty = new EmptyState(
        QStringLiteral("battle"),
        tr("Type a prompt below. Two contestants answer it, and you say which answer is better."), QString(), m_idle);
    m_composer = new Composer(m_idle);
    auto* idle = new QVBoxLayout(m_idle);
    idle->setContentsMargins(0, 0, 0, 0);
    idle->addWidget(empty, 1);
    idle->addWidget(m_composer);
    m_stack->addWidget(m_idle);
    m_ended = new EmptyState(QStringLiteral("battle"), QString(), tr("Back to free &battles"), m_stack);
    connect(m_ended, &EmptyState::actionTriggered, &m_session, &BattleSession::leaveStudy);
    m_stack->addWidget(m_ended);
    m_studies = new StudyChooser(m_session, m_header);
    m_header->addAction(m_studies);
    buildPause();
    buildArena();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
}

void BattlePage::buildArena()
{
    m_arena = new QWidget(m_stack);
    m_prompt = new PromptView(m_arena);
    m_panes = new PanePair(m_arena);
    connect(m_panes, &PanePair::renderNeeded, this, &BattlePage::render);

    m_waiting = new QWidget(m_arena);
    m_waitingText = new QLabel(m_waiting);
    m_waitingText->setObjectName(QStringLiteral("waitingText"));
    auto* cancel = new QPushButton(tr("&Cancel"), m_waiting);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(cancel, &QPushButton::clicked, this, [this] { m_session.cancel(); });
    auto* waiting = new QHBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->addWidget(m_waitingText, 1, Qt::AlignVCenter);
    waiting->addWidget(cancel, 0, Qt::AlignVCenter);

    m_votes = new VoteBar(m_arena);
    m_reveal = new RevealCard(m_arena);
    m_bottom = new QStackedWidget(m_arena);
    for (QWidget* page : {m_waiting, static_cast<QWidget*>(m_votes), static_cast<QWidget*>(m_reveal)})
        m_bottom->addWidget(page);
    m_bottom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its words need

    auto* column = new QVBoxLayout(m_arena);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_prompt);
    column->addWidget(m_panes, 1);
    column->addWidget(m_bottom);
    m_stack->addWidget(m_arena);
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
        m_composer->setPrompt(prompt);
        m_composer->focusText();
    });
    connect(&m_session, &BattleSession::failed, this, [this](const base::Error& error) {
        // The detail stays out: the wording must be the same whatever and whoever failed.
        m_message->show(Severity::Error, errorText(error.code));
        if (m_session.state() == State::Failed)
            offerRetry();
        else
            m_message->setClosable(true);
    });
    connect(m_composer, &Composer::startRequested, &m_session, &BattleSession::start);
    connect(m_composer, &Composer::suggestionRequested, &m_session, &BattleSession::suggestPrompt);
    connect(m_votes, &VoteBar::chosen, &m_session, &BattleSession::choose);
    connect(m_votes, &VoteBar::skipRequested, this, [this](const QString& reason) { m_session.skip(reason); });
    connect(m_votes, &VoteBar::commitRequested, &m_session, &BattleSession::commit);
    connect(m_votes, &VoteBar::commentFocused, &m_session, &BattleSession::pauseHold);
    connect(m_reveal, &RevealCard::nextRequested, &m_session, &BattleSession::next);
}

void BattlePage::buildKeys()
{
    using base::Outcome;
    m_keys = new BattleKeys(*this);
    m_keys->on(KeyAction::VoteA, [this] { m_votes->pick(Outcome::A); });
    m_keys->on(KeyAction::VoteB, [this] { m_votes->pick(Outcome::B); });
    m_keys->on(KeyAction::VoteTie, [this] { m_votes->pick(Outcome::Tie); });
    m_keys->on(KeyAction::VoteBothBad, [this] { m_votes->pick(Outcome::BothBad); });
    m_keys->on(KeyAction::Skip, [this] { m_votes->askForSkip(); });
    m_keys->on(KeyAction::KnowWho, [this] { m_votes->toggleKnowWho(); });
    m_keys->on(KeyAction::Comment, [this] { m_votes->focusComment(); });
    m_keys->on(KeyAction::FocusPane, [this] { m_panes->cycleView(); });
    m_keys->on(KeyAction::LinkScrolling, [this] { m_panes->setLinked(!m_panes->isLinked()); });
    m_keys->on(KeyAction::Pause, [this] { pause(); });
    m_keys->on(KeyAction::KeySheet, [this] { showKeys(); });
    m_keys->onFixed(Qt::Key_Space, [this] {
        if (!BattleKeys::clickFocusedButton())
            m_panes->scrollPages(1);
    });
    m_keys->onFixed(QKeySequence(Qt::SHIFT | Qt::Key_Space), [this] { m_panes->scrollPages(-1); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        m_keys->onAlways(enter, [this] { confirm(); });

    auto* undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, [this] { m_session.unchoose(); });
    auto* leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        if (m_session.isPaused())
            resume();
        else if (BattleKeys::isTyping() && m_stack->currentWidget() == m_arena)
            m_panes->focusFirst();
    });
}

void BattlePage::buildPause()
{
    m_paused = new EmptyState(QStringLiteral("pause"), tr("Paused. The battle waits as it is, and no time is counted."),
                              tr("&Resume"), m_stack);
    m_paused->setObjectName(QStringLiteral("pauseCard"));
    connect(m_paused, &EmptyState::actionTriggered, this, &BattlePage::resume);
    m_stack->addWidget(m_paused);
    m_pause = new QPushButton(tr("&Pause"), m_header);
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    connect(m_pause, &QPushButton::clicked, this, &BattlePage::pause);
    m_header->addAction(m_pause);
    m_breaks = new BreakReminder(this);
    connect(m_breaks, &BreakReminder::due, this, &BattlePage::remindOfBreak);
}

// Only where somebody reads and thinks; what is being asked or written goes on.
void BattlePage::pause()
{
    const State state = m_session.state();
    if (state == State::Choosing || state == State::Held)
        m_session.setPaused(true);
}

void BattlePage::resume()
{
    m_session.setPaused(false);
}

void BattlePage::remindOfBreak()
{
    const State state = m_session.state();
    if (m_session.choice() || (state != State::Choosing && state != State::Idle))
        return; // the next minute asks again
    m_message->show(Severity::Info,
                    tr("You have voted for %n min. A short break keeps judgement fresh.", nullptr, m_breaks->worked()));
    m_message->setClosable(true);
    if (state == State::Choosing)
        m_message->addButton(tr("&Pause"), [this] { pause(); });
    m_breaks->restart();
}

void BattlePage::showKeys()
{
    auto* sheet = new KeySheet(m_keyMap, m_keysAllowed, this);
    m_session.pauseHold(true);
    connect(sheet, &QDialog::finished, this, [this] { m_session.pauseHold(false); });
    sheet->open();
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
    m_votes->showKeys(map);
    m_pause->setToolTip(map.key(KeyAction::Pause).toString(QKeySequence::NativeText));
}

void BattlePage::setBreakMinutes(int minutes)
{
    m_breaks->setMinutes(minutes);
}

void BattlePage::updateKeys()
{
    m_keys->setEnabled(m_keysAllowed && m_stack->currentWidget() == m_arena);
}

void BattlePage::confirm()
{
    if (BattleKeys::isTyping())
        m_votes->takeComment(); // the shortcut took the key from the field
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
        m_reveal->clear();
    m_bottom->setVisible(state != State::Failed); // there is nothing to do below, the panes take the room
    const bool idle = state == State::Idle;
    m_stack->setCurrentWidget(idle ? m_idle : m_session.isPaused() ? static_cast<QWidget*>(m_paused) : m_arena);
    m_pause->setVisible(state == State::Choosing || state == State::Held);
    m_pause->setEnabled(!m_session.isPaused());
    m_breaks->setWorking(!idle && state != State::QueueEnded && !m_session.isPaused());
    updateKeys();
    if (state == State::QueueEnded) {
        showEnded();
    } else if (idle) {
        m_shown = {};
        m_panes->showPlaceholder();
        m_composer->focusText();
    } else if (state == State::Answering || state == State::Failed) {
        m_shown = {};
        m_prompt->setPrompt(m_session.prompt());
        m_bottom->setCurrentWidget(m_waiting);
        m_panes->showPlaceholder(state == State::Failed ? tr("No answer to show") : tr("The answer will appear here"));
        state == State::Failed ? showFailed() : showAnswering();
    } else {
        showBattle();
    }
    if (m_session.isPaused())
        m_paused->button()->setFocus();
}

void BattlePage::showAnswering()
{
    m_waiting->setVisible(m_session.state() == State::Answering);
    if (m_session.state() == State::Answering)
        m_waitingText->setText(tr("Two contestants are answering, %n s", nullptr, m_session.secondsAnswering()));
}

void BattlePage::showEnded()
{
    m_shown = {};
    m_panes->showPlaceholder();
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
    updateKeys();
}

void BattlePage::showFailed()
{
    m_composer->setPrompt(m_session.prompt());
    m_message->show(Severity::Warning,
                    tr("The two answers could not be made. Nothing was counted, and the prompt is kept."));
    offerRetry();
    m_waiting->setVisible(false);
}

void BattlePage::offerRetry()
{
    m_message->addButton(tr("Try &both again"), [this] { m_session.tryAgain(); });
    m_message->addButton(tr("&New battle"), [this] { m_session.discard(); });
    m_message->setClosable(false);
}

void BattlePage::showBattle()
{
    const State state = m_session.state();
    if (m_shown != m_session.battle().id) {
        m_shown = m_session.battle().id;
        m_panes->showPlaceholder(); // the last answers never stand beside the next prompt
        m_composer->setPrompt({});
        m_prompt->setPrompt(QString::fromStdString(m_session.battle().prompt), m_session.battle().turn);
        m_votes->setVotingEnabled(false); // until the answers can be read
        render();
    } else {
        m_votes->setVotingEnabled(state == State::Choosing || state == State::Held);
    }
    showChoice();
    if (state == State::Revealed) {
        if (m_session.reveal())
            m_reveal->showReveal(*m_session.reveal(), *m_session.choice());
        else
            m_reveal->showSaved(*m_session.choice(), m_session.study() && m_session.study()->isPack
                                                         ? NamesKept::ByPack
                                                         : NamesKept::ByStudy);
        m_bottom->setCurrentWidget(m_reveal);
        m_reveal->focusNext();
    } else {
        m_bottom->setCurrentWidget(m_votes);
    }
}

void BattlePage::showChoice()
{
    if (m_session.state() == State::Choosing || m_session.state() == State::Held ||
        m_session.state() == State::Committing)
        m_votes->showChoice(m_session.choice(), m_session.secondsHeld());
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

// Both answers are rendered by one job and shown in one turn of the event loop, so neither appears first.
void BattlePage::render()
{
    if (m_shown.isNil())
        return;
    const quint64 request = ++m_rendering;
    const battle::SealedBattle& battle = m_session.battle();
    const DocumentStyle style = documentStyle(font());
    runAsync(
        m_renderers, this,
        [a = battle.answerA, b = battle.answerB, thinking = thinkingOf(battle), style] {
            const RenderMode mode = chooseMode(a, b);
            Documents both;
            both.first.answer = renderAnswer(a, mode, style);
            both.second.answer = renderAnswer(b, mode, style);
            if (thinking) {
                both.first.thinking = renderAnswer(thinking->first, RenderMode::Plain, style);
                both.second.thinking = renderAnswer(thinking->second, RenderMode::Plain, style);
            }
            return both;
        },
        [this, request](Documents documents) {
            if (request == m_rendering)
                showDocuments(std::move(documents));
        });
}

void BattlePage::showDocuments(Documents documents)
{
    if (m_shown.isNil())
        return;
    const bool first = !m_panes->hasAnswers();
    m_panes->showDocuments(std::move(documents.first), std::move(documents.second));
    const State state = m_session.state();
    m_votes->setVotingEnabled(state == State::Choosing || state == State::Held);
    if (first && !BattleKeys::isTyping() && !m_session.isPaused())
        m_panes->focusFirst();
}

void BattlePage::focusDefault()
{
    if (m_session.state() == State::Idle)
        m_composer->focusText();
    else if (m_session.isPaused())
        m_paused->button()->setFocus();
    else
        m_panes->focusFirst();
}

// A stack knows its pages' sizes but not how many lines the reasons will wrap to: the panes would shrink with the vote.
void BattlePage::reserveBottom()
{
    m_votes->ensurePolished();
    m_bottom->setMinimumHeight(m_votes->layout()->totalHeightForWidth(m_stack->width()));
}

void BattlePage::resizeEvent(QResizeEvent* event)
{
    m_prompt->setAvailableHeight(event->size().height());
    QWidget::resizeEvent(event);
    reserveBottom();
}

} // namespace joust::ui
