// SPDX-License-Identifier: GPL-3.0-or-later
// Where a battle stands: the prompt, the two panes, and below them the waiting, the question or the reveal. It shows
// what it is given; both answers are rendered by one job and shown in one turn of the event loop. UI thread only.
#pragma once

#include "battle/sealed_battle.h"
#include "ui/battle/pane_pair.h"

#include <QThreadPool>
#include <QWidget>

#include <utility>

class QLabel;
class QStackedWidget;

namespace joust::ui {

class CommonRate;
class FindBar;
class FollowUp;
class PromptView;
class RevealCard;
class VoteBar;

class BattleArena final : public QWidget
{
    Q_OBJECT

public:
    explicit BattleArena(QWidget* parent = nullptr);
    ~BattleArena() override;

    PanePair& panes() const { return *m_panes; }
    VoteBar& votes() const { return *m_votes; }
    RevealCard& reveal() const { return *m_reveal; }
    FollowUp& followUp() const { return *m_followUp; }
    FindBar& findBar() const { return *m_find; }

    void clear(); // no battle: both panes empty
    // `sentence` is the same on both sides.
    void showPrompt(const QString& prompt, const QString& sentence);
    // The answers so far stay while both are asked once more.
    void showFurtherPrompt(const QString& prompt, int turn);
    void showWaiting(const QString& text); // empty: hidden
    // True when it was not shown already: its answers come with answersShown().
    bool showBattle(const battle::SealedBattle& battle);
    bool shows(const battle::SealedBattle& battle) const;
    void showVotes();
    void showReveal();
    void showBottom(bool shown);
    void setAvailableHeight(int height); // of the page
    // Long lines of code are broken, or the pane scrolls sideways; the same on both sides.
    void setCodeWrapped(bool wrapped);
    bool isCodeWrapped() const { return m_codeWrapped; }
    // New answers appear line by line, both at one rate; else both at once.
    void setCommonRate(bool on); // where no study says

Q_SIGNALS:
    void cancelRequested();
    void answersShown(bool first); // first = they were not there before; else they only look different

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildWaiting();
    void setPrompt(const QString& prompt, int turn);
    void render();
    void showDocuments(std::pair<SideDocuments, SideDocuments> documents);
    void reserveBottom();

    QThreadPool m_renderers;
    PromptView* m_prompt;
    PanePair* m_panes;
    FindBar* m_find;
    CommonRate* m_rate;
    bool m_ownRate = false;
    FollowUp* m_followUp;
    QStackedWidget* m_bottom;
    QWidget* m_waiting = nullptr;
    QLabel* m_waitingText = nullptr;
    VoteBar* m_votes;
    RevealCard* m_reveal;
    QString m_asked; // the prompt that is shown, and of which turn
    int m_askedTurn = 1;
    battle::SealedBattle m_battle; // whose answers are in the panes; nil: none
    bool m_codeWrapped = true;
    bool m_fresh = false;    // they have not been shown yet
    quint64 m_rendering = 0; // documents of an older request are dropped
};

} // namespace joust::ui
