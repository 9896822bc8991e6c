// SPDX-License-Identifier: GPL-3.0-or-later
// An annotator's way through a study: the next battle of their queue, made of answers that a run has recorded. No
// network. Thread rule: the thread that owns the workspace. What returns success has reached the disk.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "battle/sealed_battle.h"
#include "battle/study.h"
#include "battle/vote_ledger.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace joust::store {

class Connection;

struct QueueProgress
{
    std::int64_t closed = 0; // voted on or skipped
    std::int64_t total = 0;
    std::int64_t missing = 0;           // left, and not to be had: the run's answers are not there
    std::optional<double> meanVoteMs{}; // of this annotator's votes in the study

    bool done() const { return closed >= total; } // more, when a pack brought votes beyond the number
};

struct QueueStep
{
    std::optional<battle::SealedBattle>
        battle; // none when the queue is done, or answers are missing for all that is left
    QueueProgress progress;
};

class StudyQueue
{
public:
    explicit StudyQueue(Connection& connection);

    // The battle that is open, or the next one of the queue; the first call makes the annotator one of the study's.
    // NotFound for an unknown study; NotAllowed when it is closed, or its run stayed in another workspace.
    base::Result<QueueStep> next(battle::StudyId study, base::AnnotatorId annotator);
    // Where this annotator goes on after a restart: the study their last battle belongs to, while it is open and their
    // queue is not at its end. None when they last had a battle of their own.
    base::Result<std::optional<battle::StudyId>> lastOf(base::AnnotatorId annotator);
    // The annotator's votes whose names may be told now, in the order of the queue.
    base::Result<std::vector<std::pair<base::BattleId, battle::Reveal>>> reveals(battle::StudyId study,
                                                                                 base::AnnotatorId annotator);

private:
    Connection& m_connection;
};

} // namespace joust::store
