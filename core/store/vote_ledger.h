// SPDX-License-Identifier: GPL-3.0-or-later
// The one implementation of battle::VoteLedger, and the only maker of receipts. Thread rule: the workspace's thread.
#pragma once

#include "battle/vote_ledger.h"

#include <string>

namespace joust::store {

class Connection;

class SqliteVoteLedger final : public battle::VoteLedger
{
public:
    explicit SqliteVoteLedger(Connection& connection);

    base::Result<void> saveDraft(base::BattleId battle, base::AnnotatorId annotator,
                                 const battle::Choice& choice) override;
    base::Result<std::optional<battle::Choice>> draft(base::BattleId battle, base::AnnotatorId annotator) override;
    base::Result<void> clearDraft(base::BattleId battle, base::AnnotatorId annotator) override;
    base::Result<battle::CommitReceipt> commit(base::BattleId battle, base::AnnotatorId annotator,
                                               const battle::Choice& choice, std::int64_t voteMs) override;
    base::Result<void> skip(base::BattleId battle, base::AnnotatorId annotator, const std::string& reason) override;
    base::Result<battle::CommitReceipt> receiptFor(base::BattleId battle, base::AnnotatorId annotator) override;
    base::Result<bool> mayReveal(const battle::CommitReceipt& receipt) override;
    base::Result<battle::Reveal> reveal(const battle::CommitReceipt& receipt) override;

private:
    base::Result<int> requireOpen(base::BattleId battle, base::AnnotatorId annotator);

    Connection& m_connection;
};

} // namespace joust::store
