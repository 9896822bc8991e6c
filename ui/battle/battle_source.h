// SPDX-License-Identifier: GPL-3.0-or-later
// Through what a battle session reads and writes: a workspace, or a pack. Thread rule: called on the UI thread, returns
// at once; `done` runs later on the UI thread, and never when `receiver` has died. Calls are served in their order.
#pragma once

#include "base/result.h"
#include "battle/battle_ledger.h"
#include "battle/vote_ledger.h"
#include "store/prompt_repository.h"
#include "store/study_queue.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QObject;

namespace joust::ui {

// The queue that is served, a study's or a pack's, and how far this annotator is in it.
struct StudyPlace
{
    battle::StudyId id;
    QString name;
    QString guidelines;
    store::QueueProgress progress;
    bool isPack = false; // there is nothing else to go to, and nothing is ever revealed
};

// A battle that waits for a vote, with the choice that is held for it.
struct OpenBattle
{
    std::optional<battle::SealedBattle> battle;
    std::optional<battle::Choice> draft;
};

struct AnnotatorStart
{
    base::AnnotatorId id;
    qint64 votes = 0;
    OpenBattle open;
    QStringList openStudies;
    std::optional<StudyPlace> place = {}; // where `open` comes from, when it is no free battle
    QString lastStudy = {};               // in whose queue they were and are not done; empty: none
};

struct QueueStart
{
    StudyPlace place;
    OpenBattle open;
};

class BattleSource
{
public:
    template <typename T>
    using Done = std::function<void(base::Result<T>)>;

    virtual ~BattleSource() = default;
    // The annotator of that name, made when there is none.
    virtual void start(const QString& annotator, QObject* receiver, Done<AnnotatorStart> done) = 0;
    // The names of those that take votes.
    virtual void openStudies(QObject* receiver, Done<QStringList> done) = 0;
    // The battle that is open in the queue, or the next one.
    virtual void queue(const QString& study, base::AnnotatorId annotator, QObject* receiver, Done<QueueStart> done) = 0;

    virtual void saveDraft(base::BattleId battle, base::AnnotatorId annotator, const battle::Choice& choice,
                           QObject* receiver, Done<void> done) = 0;
    virtual void clearDraft(base::BattleId battle, base::AnnotatorId annotator, QObject* receiver, Done<void> done) = 0;
    // Success once the vote is on disk; names only where they may be told now.
    virtual void commit(base::BattleId battle, base::AnnotatorId annotator, const battle::Choice& choice, qint64 voteMs,
                        QObject* receiver, Done<std::optional<battle::Reveal>> done) = 0;
    virtual void skip(base::BattleId battle, base::AnnotatorId annotator, const QString& reason, QObject* receiver,
                      Done<void> done) = 0;

    // Free battles, which are answered while the annotator waits. A pack has none.
    virtual void suggestPrompt(base::AnnotatorId annotator, QObject* receiver, Done<store::PromptRow> done) = 0;
    virtual void openBattle(const battle::BattleRequest& request, QObject* receiver,
                            Done<battle::SealedOrder> done) = 0;
    virtual void reopen(base::BattleId battle, QObject* receiver, Done<battle::SealedOrder> done) = 0;
    virtual void askFurther(base::BattleId battle, base::AnnotatorId annotator, const QString& prompt,
                            QObject* receiver, Done<battle::SealedOrder> done) = 0;
    virtual void record(battle::SealedAnswers answers, QObject* receiver, Done<battle::SealedBattle> done) = 0;
};

} // namespace joust::ui
