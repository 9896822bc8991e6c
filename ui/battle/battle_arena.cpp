// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/battle_arena.h"

#include "ui/async/run_async.h"
#include "ui/battle/common_rate.h"
#include "ui/battle/conversation.h"
#include "ui/battle/find_bar.h"
#include "ui/battle/follow_up.h"
#include "ui/battle/prompt_view.h"
#include "ui/battle/reveal_card.h"
#include "ui/battle/vote_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

BattleArena::BattleArena(QWidget* parent)
    : QWidget(parent)
    , m_prompt(new PromptView(this))
    , m_panes(new PanePair(this))
    , m_find(new FindBar(m_panes->browser(0), m_panes->browser(1), this))
    , m_rate(new CommonRate(m_panes->browser(0), m_panes->browser(1), this))
    , m_followUp(new FollowUp(this))
    , m_bottom(new QStackedWidget(this))
    , m_votes(new VoteBar(this))
    , m_reveal(new RevealCard(this))
{
    connect(m_panes, &PanePair::renderNeeded, this, &BattleArena::render);
    connect(m_votes, &VoteBar::heightChanged, this, &BattleArena::reserveBottom);
    buildWaiting();
    for (QWidget* page : {m_waiting, static_cast<QWidget*>(m_votes), static_cast<QWidget*>(m_reveal)})
        m_bottom->addWidget(page);
    m_bottom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its words need

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_prompt);
    column->addWidget(m_panes, 1);
    column->addWidget(m_find);
    column->addWidget(m_followUp);
    column->addWidget(m_bottom);
}

BattleArena::~BattleArena()
{
    m_renderers.waitForDone();
}

void BattleArena::buildWaiting()
{
    m_waiting = new QWidget(this);
    m_waitingText = new QLabel(m_waiting);
    m_waitingText->setObjectName(QStringLiteral("waitingText"));
    auto* cancel = new QPushButton(tr("&Cancel"), m_waiting);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(cancel, &QPushButton::clicked, this, &BattleArena::cancelRequested);
    auto* row = new QHBoxLayout(m_waiting);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_waitingText, 1, Qt::AlignVCenter);
    row->addWidget(cancel, 0, Qt::AlignVCenter);
}

void BattleArena::clear()
{
    m_battle = {};
    m_rate->finish();
    m_find->close();
    m_panes->showPlaceholder();
    m_followUp->clear();
}

void BattleArena::showPrompt(const QString& prompt, const QString& sentence)
{
    m_battle = {};
    m_find->close();
    setPrompt(prompt, 1);
    m_panes->showPlaceholder(sentence);
}

void BattleArena::showFurtherPrompt(const QString& prompt, int turn)
{
    setPrompt(prompt, turn);
}

// The same again would scroll to its start.
void BattleArena::setPrompt(const QString& prompt, int turn)
{
    if (prompt == m_asked && turn == m_askedTurn)
        return;
    m_asked = prompt;
    m_askedTurn = turn;
    m_prompt->setPrompt(prompt, turn);
}

void BattleArena::showWaiting(const QString& text)
{
    m_waiting->setVisible(!text.isEmpty());
    m_waitingText->setText(text);
    m_bottom->setCurrentWidget(m_waiting);
}

bool BattleArena::shows(const battle::SealedBattle& battle) const
{
    return m_battle.id == battle.id && m_battle.turn == battle.turn;
}

bool BattleArena::showBattle(const battle::SealedBattle& battle)
{
    setPrompt(QString::fromStdString(battle.prompt), battle.turn);
    if (shows(battle))
        return false;
    if (m_battle.id != battle.id) {
        m_find->close();
        m_panes->showPlaceholder(); // the last answers never stand beside the next prompt
    }
    m_followUp->clear();
    m_rate->finish();
    m_battle = battle;
    m_rate->setOn(battle.commonRate.value_or(m_ownRate));
    m_fresh = true;
    render();
    return true;
}

void BattleArena::showVotes()
{
    m_bottom->setCurrentWidget(m_votes);
    reserveBottom();
}

void BattleArena::showReveal()
{
    m_bottom->setCurrentWidget(m_reveal);
    reserveBottom();
}

void BattleArena::showBottom(bool shown)
{
    m_bottom->setVisible(shown);
}

void BattleArena::render()
{
    if (m_battle.id.isNil())
        return;
    const quint64 request = ++m_rendering;
    DocumentStyle style = documentStyle(font());
    style.wrapCode = m_codeWrapped;
    QStringList headings;
    for (int turn = 1; turn <= m_battle.turn; ++turn)
        headings << tr("Turn %1").arg(turn);
    runAsync(
        m_renderers, this, [battle = m_battle, headings, style] { return renderBattle(battle, headings, style); },
        [this, request](std::pair<SideDocuments, SideDocuments> documents) {
            if (request == m_rendering && !m_battle.id.isNil())
                showDocuments(std::move(documents));
        });
}

void BattleArena::showDocuments(std::pair<SideDocuments, SideDocuments> documents)
{
    m_panes->showDocuments(std::move(documents.first), std::move(documents.second));
    if (m_fresh && m_battle.turn > 1)
        m_panes->scrollToLastTurn();
    m_find->refresh();
    if (m_fresh)
        m_rate->begin();
    Q_EMIT answersShown(std::exchange(m_fresh, false));
}

// A stack knows its pages' sizes but not how many lines the reasons will wrap to: the panes would shrink with the vote.
void BattleArena::reserveBottom()
{
    m_reveal->ensurePolished();
    const int reveal = m_bottom->currentWidget() == m_reveal ? m_reveal->layout()->totalHeightForWidth(width()) : 0;
    m_bottom->setMinimumHeight(std::max(m_votes->fitTo(width()), reveal));
}

void BattleArena::setCodeWrapped(bool wrapped)
{
    if (wrapped == m_codeWrapped)
        return;
    m_codeWrapped = wrapped;
    render();
}

void BattleArena::setCommonRate(bool on)
{
    m_ownRate = on;
    m_rate->setOn(m_battle.commonRate.value_or(on));
}

void BattleArena::setAvailableHeight(int height)
{
    m_prompt->setAvailableHeight(height);
    reserveBottom();
}

void BattleArena::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    reserveBottom();
}

} // namespace joust::ui
