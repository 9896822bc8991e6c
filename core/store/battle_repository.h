// SPDX-License-Identifier: GPL-3.0-or-later
// Battles in the workspace. Thread rule: the thread that owns the workspace.
#pragma once

#include "battle/battle_ledger.h"

#include <cstdint>

namespace joust::store {

class Connection;

class BattleRepository final : public battle::BattleLedger
{
public:
    explicit BattleRepository(Connection& connection);

    base::Result<battle::SealedOrder> openBattle(const battle::BattleRequest& request) override;
    base::Result<battle::SealedOrder> reopen(base::BattleId battle) override;
    base::Result<battle::SealedOrder> askFurther(base::BattleId battle, base::AnnotatorId annotator,
                                                 const std::string& prompt) override;
    base::Result<battle::SealedBattle> recordAnswers(const battle::SealedAnswers& answers) override;
    base::Result<std::optional<battle::SealedBattle>> openBattleOf(base::AnnotatorId annotator) override;

    // A ready battle's texts, for the ledger's checks and for `--resume`. NotFound, or NotAllowed while it has no
    // answers.
    base::Result<battle::SealedBattle> sealed(base::BattleId battle);
    // Battles this annotator has closed by a vote.
    base::Result<std::int64_t> votesOf(base::AnnotatorId annotator);

private:
    base::Result<battle::SealedOrder> order(base::BattleId battle, int turn);

    Connection& m_connection;
};

} // namespace joust::store
