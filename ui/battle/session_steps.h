// SPDX-License-Identifier: GPL-3.0-or-later
// What a battle session asks of the workspace, each step in one go. Thread rule: the workspace's thread.
#pragma once

#include "store/workspace.h"
#include "ui/battle/battle_source.h"

#include <string>

namespace joust::ui {

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
