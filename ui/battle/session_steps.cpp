// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/session_steps.h"

#include <utility>

namespace joust::ui {

using base::Result;

namespace {

Result<OpenBattle> withDraft(store::Workspace& workspace, std::optional<battle::SealedBattle> open,
                             base::AnnotatorId annotator)
{
    if (!open)
        return OpenBattle{};
    Result<std::optional<battle::Choice>> draft = workspace.ledger().draft(open->id, annotator);
    if (!draft)
        return draft.error();
    return OpenBattle{std::move(open), std::move(*draft)};
}

Result<QString> lastStudy(store::Workspace& workspace, base::AnnotatorId annotator)
{
    const Result<std::optional<battle::StudyId>> id = workspace.queue().lastOf(annotator);
    if (!id)
        return id.error();
    if (!id->has_value())
        return QString();
    const Result<std::vector<store::StudyRow>> studies = workspace.studies().list();
    if (!studies)
        return studies.error();
    for (const store::StudyRow& study : *studies) {
        if (study.id == **id)
            return QString::fromStdString(study.name);
    }
    return QString();
}

} // namespace

Result<AnnotatorStart> readStart(store::Workspace& workspace, const std::string& name)
{
    const Result<store::AnnotatorRow> row = workspace.annotators().ensure(name);
    if (!row)
        return row.error();
    const Result<std::int64_t> votes = workspace.battles().votesOf(row->id);
    if (!votes)
        return votes.error();
    Result<std::optional<battle::SealedBattle>> battle = workspace.battles().openBattleOf(row->id);
    if (!battle)
        return battle.error();
    Result<QStringList> studies = readOpenStudies(workspace);
    if (!studies)
        return studies.error();
    Result<OpenBattle> open = withDraft(workspace, std::move(*battle), row->id);
    if (!open)
        return open.error();
    const Result<QString> last = lastStudy(workspace, row->id);
    if (!last)
        return last.error();
    return AnnotatorStart{row->id, *votes, std::move(*open), std::move(*studies), {}, *last};
}

Result<QStringList> readOpenStudies(store::Workspace& workspace)
{
    const Result<std::vector<store::StudyRow>> studies = workspace.studies().list();
    if (!studies)
        return studies.error();
    QStringList names;
    for (const store::StudyRow& study : *studies) {
        if (!study.closed && !study.run.empty())
            names << QString::fromStdString(study.name);
    }
    return names;
}

Result<QueueStart> readQueue(store::Workspace& workspace, const std::string& name, base::AnnotatorId annotator)
{
    const Result<store::StudyRow> study = workspace.studies().find(name);
    if (!study)
        return study.error();
    Result<store::QueueStep> step = workspace.queue().next(study->id, annotator);
    if (!step)
        return step.error();
    Result<OpenBattle> open = withDraft(workspace, std::move(step->battle), annotator);
    if (!open)
        return open.error();
    return QueueStart{{study->id, QString::fromStdString(study->name), QString::fromStdString(study->policy.guidelines),
                       step->progress, false},
                      std::move(*open)};
}

Result<std::optional<battle::Reveal>> commitAndReveal(store::Workspace& workspace, base::BattleId battle,
                                                      base::AnnotatorId annotator, const battle::Choice& choice,
                                                      qint64 voteMs)
{
    Result<battle::CommitReceipt> receipt = workspace.ledger().commit(battle, annotator, choice, voteMs);
    if (!receipt && receipt.error().code == base::ErrorCode::NotAllowed) {
        Result<battle::CommitReceipt> earlier = workspace.ledger().receiptFor(battle, annotator);
        if (earlier)
            receipt = std::move(earlier);
    }
    if (!receipt)
        return receipt.error();
    const Result<bool> allowed = workspace.ledger().mayReveal(*receipt);
    if (!allowed)
        return allowed.error();
    if (!*allowed)
        return std::optional<battle::Reveal>();
    Result<battle::Reveal> reveal = workspace.ledger().reveal(*receipt);
    if (!reveal)
        return reveal.error();
    return std::optional<battle::Reveal>(std::move(*reveal));
}

} // namespace joust::ui
