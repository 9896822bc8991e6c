// SPDX-License-Identifier: GPL-3.0-or-later
// The battles of a workspace, on its thread. UI thread only.
#pragma once

#include "ui/battle/battle_source.h"

namespace joust::ui {

class WorkspaceThread;

class WorkspaceBattles final : public BattleSource
{
public:
    explicit WorkspaceBattles(WorkspaceThread& thread); // outlives this object

    void start(const QString& annotator, QObject* receiver, Done<AnnotatorStart> done) override;
    void openStudies(QObject* receiver, Done<QStringList> done) override;
    void queue(const QString& study, base::AnnotatorId annotator, QObject* receiver, Done<QueueStart> done) override;
    void saveDraft(base::BattleId battle, base::AnnotatorId annotator, const battle::Choice& choice, QObject* receiver,
                   Done<void> done) override;
    void clearDraft(base::BattleId battle, base::AnnotatorId annotator, QObject* receiver, Done<void> done) override;
    void commit(base::BattleId battle, base::AnnotatorId annotator, const battle::Choice& choice, qint64 voteMs,
                QObject* receiver, Done<std::optional<battle::Reveal>> done) override;
    void skip(base::BattleId battle, base::AnnotatorId annotator, const QString& reason, QObject* receiver,
              Done<void> done) override;
    void suggestPrompt(base::AnnotatorId annotator, QObject* receiver, Done<store::PromptRow> done) override;
    void openBattle(const battle::BattleRequest& request, QObject* receiver, Done<battle::SealedOrder> done) override;
    void reopen(base::BattleId battle, QObject* receiver, Done<battle::SealedOrder> done) override;
    void askFurther(base::BattleId battle, base::AnnotatorId annotator, const QString& prompt, QObject* receiver,
                    Done<battle::SealedOrder> done) override;
    void record(battle::SealedAnswers answers, QObject* receiver, Done<battle::SealedBattle> done) override;

private:
    WorkspaceThread& m_thread;
};

} // namespace joust::ui
