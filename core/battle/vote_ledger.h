// SPDX-License-Identifier: GPL-3.0-or-later
// The interface through which a choice becomes a vote and a vote opens the seal. Implemented by core/store.
// Thread rule: confined to the thread that owns the workspace. Every function that returns success has reached the
// disk.
#pragma once

#include "base/result.h"
#include "battle/choice.h"
#include "battle/commit_receipt.h"

#include <cstdint>
#include <optional>
#include <string>

namespace joust::battle {

struct RevealedSide
{
    std::string name;  // the contestant's
    std::string model; // as configured
    std::optional<std::int64_t> firstTokenMs;
    std::int64_t totalMs = 0;
    std::optional<std::int64_t> answerTokens;
};

struct Reveal
{
    RevealedSide a;
    RevealedSide b;
};

class VoteLedger
{
public:
    virtual ~VoteLedger() = default;

    // Replaces this annotator's draft. NotAllowed once the vote is committed, or when the battle has no answers.
    virtual base::Result<void> saveDraft(base::BattleId battle, base::AnnotatorId annotator, const Choice& choice) = 0;
    virtual base::Result<std::optional<Choice>> draft(base::BattleId battle, base::AnnotatorId annotator) = 0;
    // Takes the draft back; no effect without one.
    virtual base::Result<void> clearDraft(base::BattleId battle, base::AnnotatorId annotator) = 0;
    // Appends the one vote. NotAllowed when it exists, the battle is not ready, or it was skipped. `voteMs` = time from
    // showing both answers to the commit. On any error nothing was changed and the draft is still there.
    virtual base::Result<CommitReceipt> commit(base::BattleId battle, base::AnnotatorId annotator, const Choice& choice,
                                               std::int64_t voteMs) = 0;
    // Records that the annotator passed on the battle. Is not a vote and never opens the seal.
    virtual base::Result<void> skip(base::BattleId battle, base::AnnotatorId annotator, const std::string& reason) = 0;
    // The receipt of a vote that was committed earlier (a restart between commit and reveal). NotFound without a vote.
    virtual base::Result<CommitReceipt> receiptFor(base::BattleId battle, base::AnnotatorId annotator) = 0;
    // Whether the names may be told now; false is a study's rule at work, not a failure. NotAllowed without the vote.
    virtual base::Result<bool> mayReveal(const CommitReceipt& receipt) = 0;
    // Rereads the vote from the database before it answers. NotAllowed when it is not there, or the names may not be
    // told now.
    virtual base::Result<Reveal> reveal(const CommitReceipt& receipt) = 0;
};

} // namespace joust::battle
