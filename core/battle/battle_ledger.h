// SPDX-License-Identifier: GPL-3.0-or-later
// The interface through which battles are drawn, answered and found again. Implemented by core/store.
// Thread rule: confined to the thread that owns the workspace. What returns success has reached the disk.
#pragma once

#include "base/result.h"
#include "battle/sealed_battle.h"
#include "battle/sealed_order.h"

#include <cstdint>
#include <optional>
#include <string>

namespace joust::battle {

// The user fixes the draw: the battle is stored as not blind.
struct ExplicitDraw
{
    std::uint64_t seed = 0;
    std::uint64_t ordinal = 0; // which battle of the seeded series
};

struct BattleRequest
{
    std::string prompt; // 1 byte to 1 MiB of UTF-8
    std::optional<base::PromptId> promptId;
    base::AnnotatorId annotator;
    std::optional<ExplicitDraw> draw;
    bool simulated = false; // the vote will be drawn by a program, never counted outside a demo workspace
};

class BattleLedger
{
public:
    virtual ~BattleLedger() = default;

    // Draws contestants and sides and writes the battle. TooFewContestants, or InvalidArgument for the prompt.
    virtual base::Result<SealedOrder> openBattle(const BattleRequest& request) = 0;
    // The same battle once more, same contestants and sides, after a failure or an interrupted generation.
    virtual base::Result<SealedOrder> reopen(base::BattleId battle) = 0;
    // The next turn of this annotator's ready battle, for both sides, each with its own conversation so far. Until it
    // is answered the turns that stand can be voted on, and a turn that nobody answered gives way to another prompt.
    // NotAllowed for a battle of a study, one with a vote or a skip, or without answers; InvalidArgument for the
    // prompt.
    virtual base::Result<SealedOrder> askFurther(base::BattleId battle, base::AnnotatorId annotator,
                                                 const std::string& prompt) = 0;
    // Writes both answers in one transaction, A then B, or, when a side failed, the failure, sealed. GenerationFailed
    // is the same for either side and any cause. After a further turn a draft of the turn before is gone: it was about
    // less. NotAllowed when nothing is waited for.
    virtual base::Result<SealedBattle> recordAnswers(const SealedAnswers& answers) = 0;
    // This annotator's oldest battle that is ready and neither voted on nor skipped; those of studies come by their
    // queue.
    virtual base::Result<std::optional<SealedBattle>> openBattleOf(base::AnnotatorId annotator) = 0;
};

} // namespace joust::battle
