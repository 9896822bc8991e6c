// SPDX-License-Identifier: GPL-3.0-or-later
// Proof that a vote is on disk. Only the store can make one.
#pragma once

#include "base/ids.h"

namespace joust::store {
class SqliteVoteLedger;
}

namespace joust::battle {

class CommitReceipt
{
public:
    // Passkey: a value that only the store's ledger can construct.
    class Key
    {
        friend class joust::store::SqliteVoteLedger;
        Key() {} // NOLINT(modernize-use-equals-default): a defaulted one would make this an aggregate in C++17
    };

    CommitReceipt(Key, base::BattleId battle, base::AnnotatorId annotator, base::VoteId vote)
        : m_battle(battle)
        , m_annotator(annotator)
        , m_vote(vote)
    {
    }

    const base::BattleId& battle() const { return m_battle; }
    const base::AnnotatorId& annotator() const { return m_annotator; }
    const base::VoteId& vote() const { return m_vote; }

private:
    base::BattleId m_battle;
    base::AnnotatorId m_annotator;
    base::VoteId m_vote;
};

} // namespace joust::battle
