// SPDX-License-Identifier: GPL-3.0-or-later
// What a battle session asks of the workspace, each step in one go. Thread rule: the workspace's thread.
#pragma once

#include "base/result.h"
#include "battle/vote_ledger.h"
#include "store/study_queue.h"
#include "store/workspace.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace joust::ui {

// The study whose queue is served, and how far this annotator is in it.
struct StudyPlace
{
    battle::StudyId id;
    QString name;
    QString guidelines;
    store::QueueProgress progress;
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
    QString lastStudy; // in whose queue they were and are not done; empty: none
};

struct QueueStart
{
    StudyPlace place;
    OpenBattle open;
};

// The annotator of that name, made when there is none.
base::Result<AnnotatorStart> readStart(store::Workspace& workspace, const std::string& name);
// The names of those that take votes.
base::Result<QStringList> readOpenStudies(store::Workspace& workspace);
// The battle that is open in the study's queue, or the next one.
base::Result<QueueStart> readQueue(store::Workspace& workspace, const std::string& study, base::AnnotatorId annotator);
// The vote first; only its receipt opens the seal. A vote that is there already was committed by an earlier try whose
// reveal could not be read. A study may tell no names now; then there is no reveal, and nothing has failed.
base::Result<std::optional<battle::Reveal>> commitAndReveal(store::Workspace& workspace, base::BattleId battle,
                                                            base::AnnotatorId annotator, const battle::Choice& choice,
                                                            qint64 voteMs);

} // namespace joust::ui
