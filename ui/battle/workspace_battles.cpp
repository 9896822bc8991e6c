// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/workspace_battles.h"

#include "ui/async/workspace_thread.h"
#include "ui/battle/session_steps.h"

namespace joust::ui {

using store::Workspace;

WorkspaceBattles::WorkspaceBattles(WorkspaceThread& thread)
    : m_thread(thread)
{
}

void WorkspaceBattles::start(const QString& annotator, QObject* receiver, Done<AnnotatorStart> done)
{
    m_thread.run(
        receiver, [name = annotator.toStdString()](Workspace& workspace) { return readStart(workspace, name); },
        std::move(done));
}

void WorkspaceBattles::openStudies(QObject* receiver, Done<QStringList> done)
{
    m_thread.run(
        receiver, [](Workspace& workspace) { return readOpenStudies(workspace); }, std::move(done));
}

void WorkspaceBattles::queue(const QString& study, base::AnnotatorId annotator, QObject* receiver,
                             Done<QueueStart> done)
{
    m_thread.run(
        receiver,
        [name = study.toStdString(), annotator](Workspace& workspace) { return readQueue(workspace, name, annotator); },
        std::move(done));
}

void WorkspaceBattles::saveDraft(base::BattleId battle, base::AnnotatorId annotator, const battle::Choice& choice,
                                 QObject* receiver, Done<void> done)
{
    m_thread.run(
        receiver,
        [battle, annotator, choice](Workspace& workspace) {
            return workspace.ledger().saveDraft(battle, annotator, choice);
        },
        std::move(done));
}

void WorkspaceBattles::clearDraft(base::BattleId battle, base::AnnotatorId annotator, QObject* receiver,
                                  Done<void> done)
{
    m_thread.run(
        receiver,
        [battle, annotator](Workspace& workspace) { return workspace.ledger().clearDraft(battle, annotator); },
        std::move(done));
}

void WorkspaceBattles::commit(base::BattleId battle, base::AnnotatorId annotator, const battle::Choice& choice,
                              qint64 voteMs, QObject* receiver, Done<std::optional<battle::Reveal>> done)
{
    m_thread.run(
        receiver,
        [battle, annotator, choice, voteMs](Workspace& workspace) {
            return commitAndReveal(workspace, battle, annotator, choice, voteMs);
        },
        std::move(done));
}

void WorkspaceBattles::skip(base::BattleId battle, base::AnnotatorId annotator, const QString& reason,
                            QObject* receiver, Done<void> done)
{
    m_thread.run(
        receiver,
        [battle, annotator, why = reason.toStdString()](Workspace& workspace) {
            return workspace.ledger().skip(battle, annotator, why);
        },
        std::move(done));
}

void WorkspaceBattles::suggestPrompt(base::AnnotatorId annotator, QObject* receiver, Done<store::PromptRow> done)
{
    m_thread.run(
        receiver, [annotator](Workspace& workspace) { return workspace.prompts().suggest(annotator); },
        std::move(done));
}

void WorkspaceBattles::openBattle(const battle::BattleRequest& request, QObject* receiver,
                                  Done<battle::SealedOrder> done)
{
    m_thread.run(
        receiver, [request](Workspace& workspace) { return workspace.battles().openBattle(request); }, std::move(done));
}

void WorkspaceBattles::reopen(base::BattleId battle, QObject* receiver, Done<battle::SealedOrder> done)
{
    m_thread.run(
        receiver, [battle](Workspace& workspace) { return workspace.battles().reopen(battle); }, std::move(done));
}

void WorkspaceBattles::askFurther(base::BattleId battle, base::AnnotatorId annotator, const QString& prompt,
                                  QObject* receiver, Done<battle::SealedOrder> done)
{
    m_thread.run(
        receiver,
        [battle, annotator, text = prompt.toStdString()](Workspace& workspace) {
            return workspace.battles().askFurther(battle, annotator, text);
        },
        std::move(done));
}

void WorkspaceBattles::record(battle::SealedAnswers answers, QObject* receiver, Done<battle::SealedBattle> done)
{
    m_thread.run(
        receiver,
        [parcel = std::make_shared<battle::SealedAnswers>(std::move(answers))](Workspace& workspace) {
            return workspace.battles().recordAnswers(*parcel);
        },
        std::move(done));
}

} // namespace joust::ui
