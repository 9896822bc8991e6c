// SPDX-License-Identifier: GPL-3.0-or-later
// One annotator's way through a battle, from the prompt to the reveal. It holds a SealedBattle and nothing that could
// name a side before the vote is on disk; progress is one state for both sides. UI thread only.
#pragma once

#include "battle/sealed_battle.h"
#include "battle/sealed_order.h"
#include "battle/vote_ledger.h"
#include "endpoint/key_source.h"
#include "endpoint/transport.h"
#include "ui/battle/battle_source.h"
#include "ui/battle/reading_clock.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <stop_token>

namespace joust::ui {

class BattleSession final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,       // waiting for a prompt
        Answering,  // both contestants are being asked
        Choosing,   // both answers are there; nothing chosen
        Held,       // a choice is saved as a draft and may still be changed
        Committing, // the vote is on its way to the disk
        Revealed,   // the vote is on disk; the names are known, unless a study tells them later
        Failed,     // the answers could not be made
        QueueEnded, // of the study nothing is left to be shown: all is closed, or answers are missing
    };
    static constexpr int kHoldSeconds = 5;

    // All outlive the session.
    BattleSession(BattleSource& source, endpoint::Transport& transport, endpoint::KeySource& keys,
                  QObject* parent = nullptr, NowMs now = steadyNow());
    ~BattleSession() override;

    // Becomes this annotator and takes up their open battle, if any: one of their own, else the
    // next of the study they were in.
    void setAnnotator(const QString& name);
    const QString& annotatorName() const { return m_annotatorName; }

    State state() const { return m_state; }
    const battle::SealedBattle& battle() const { return m_battle; }
    const std::optional<battle::Choice>& choice() const { return m_choice; }
    const std::optional<battle::Reveal>& reveal() const { return m_reveal; }
    qint64 votes() const { return m_votes; }
    const QString& prompt() const { return m_prompt; } // of the battle that is being answered or has failed
    int secondsAnswering() const;
    // Until the held choice is committed; unset while nobody counts (a comment is being written, or after a restart).
    std::optional<int> secondsHeld() const;

    // Set while battles come from a queue, a study's or a pack's.
    const std::optional<StudyPlace>& study() const { return m_study; }
    const QStringList& openStudies() const { return m_openStudies; }
    void openStudy(const QString& name);
    void leaveStudy();
    void reloadStudies(); // one was made or closed; the battle at hand stays

    void start(const QString& prompt);
    void suggestPrompt();
    void cancel(); // while Answering
    // One more turn to both contestants of the battle at hand; while it may be asked. A choice held so far is taken
    // back: it was about less. When the turn fails or is cancelled, those that stand are there to be voted on.
    void askFurther(const QString& prompt);
    bool mayAskFurther() const; // Choosing or Held, outside a study
    // What is being asked, or has failed, is a further turn of battle().
    bool isFurther() const { return m_further; }
    void tryAgain(); // the same battle and turn, same contestants, same sides; while Failed
    void discard();  // while Failed: back to the turns that stand, or to Idle
    void choose(const battle::Choice& choice);
    void unchoose();
    void pauseHold(bool paused);
    // While paused no time counts, neither for the vote nor for the hold, and nothing is chosen or committed; while
    // Choosing or Held.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    void commit();
    void skip(const QString& reason = {});
    void next(); // after the reveal

Q_SIGNALS:
    void stateChanged();
    void choiceChanged();
    void ticked(); // once a second while Answering or Held
    void votesChanged();
    void studiesChanged();
    void promptSuggested(const QString& prompt);
    // Nothing was changed by what failed; a choice that could not be saved is taken back.
    void failed(const joust::base::Error& error);

private:
    enum class Queues { TakeUp, Leave };
    void become(const QString& name, Queues queues);
    void enter(State state);
    void beginReading();
    void takeUp(OpenBattle open);
    void ask(base::Result<battle::SealedOrder> order);
    void requestFurther();
    void giveUp(); // what was asked: the turns that stand, or Idle
    void record(battle::SealedAnswers answers, quint64 round);
    void takeAnswers(base::Result<battle::SealedBattle> ready);
    void serveNext();
    void takeQueueError(const base::Error& error);
    void startHold();
    void tick();
    void takeReveal(base::Result<std::optional<battle::Reveal>> reveal);

    BattleSource& m_source;
    endpoint::Transport& m_transport;
    endpoint::KeySource& m_keys;
    QThreadPool m_askers;
    QTimer m_second;
    ReadingClock m_since; // start of the answering, or of the showing
    State m_state = State::Idle;
    QString m_annotatorName;
    base::AnnotatorId m_annotator;
    QString m_prompt;
    std::optional<base::PromptId> m_promptId;
    QString m_suggested; // the text that m_promptId belongs to
    base::BattleId m_asked;
    battle::SealedBattle m_battle;
    std::optional<battle::Choice> m_choice;
    std::optional<battle::Reveal> m_reveal;
    std::optional<int> m_hold;
    bool m_holdPaused = false;
    bool m_paused = false;
    std::optional<StudyPlace> m_study;
    QStringList m_openStudies;
    quint64 m_draftRequest = 0; // answers to older drafts are dropped
    std::stop_source m_asking;
    bool m_cancelled = false;
    bool m_further = false;
    quint64 m_round = 0; // what was asked for an earlier annotator or battle is dropped
    qint64 m_votes = 0;
};

} // namespace joust::ui
