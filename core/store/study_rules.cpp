// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/study_rules.h"

#include "store/sql.h"
#include "store/vote_chain.h"
#include "store/vote_content.h"

namespace joust::store {

void flagWhenTooFast(Connection& db, base::VoteId vote, base::BattleId battle, std::int64_t voteMs)
{
    if (!query(db,
               "SELECT 1 FROM study_item i JOIN study s ON s.id = i.study_id WHERE i.battle_id = ? AND "
               "s.min_reading_ms > ?",
               battle, voteMs)
             .executeStep())
        return;
    const std::string mark = base::Uuid::random(db.rng()).toString();
    execute(db, "INSERT INTO vote_mark(id, vote_id, kind, created_utc, who, reason) VALUES(?, ?, 'flag', ?, '', ?)",
            mark, vote, base::isoUtc(db.clock().utcNow()), "voted before the minimum reading time");
    VoteContents contents(db);
    ChainWriter(db).appendMark(mark, contents);
}

} // namespace joust::store
