// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/study_rules.h"

#include "store/gold_items.h"
#include "store/sql.h"
#include "store/vote_chain.h"
#include "store/vote_content.h"

namespace joust::store {

namespace {

void mark(Connection& db, base::VoteId vote, const char* kind, const char* reason)
{
    const std::string id = base::Uuid::random(db.rng()).toString();
    execute(db, "INSERT INTO vote_mark(id, vote_id, kind, created_utc, who, reason) VALUES(?, ?, ?, ?, '', ?)", id,
            vote, kind, base::isoUtc(db.clock().utcNow()), reason);
    VoteContents contents(db);
    ChainWriter(db).appendMark(id, contents);
}

} // namespace

void applyStudyRules(Connection& db, base::VoteId vote, base::BattleId battle, std::int64_t voteMs)
{
    SQLite::Statement row =
        query(db,
              "SELECT s.min_reading_ms, substr(x.item, 1, 5) = 'gold/' FROM study_item i JOIN study "
              "s ON s.id = i.study_id JOIN sealed_study_item x ON x.battle_id = i.battle_id WHERE "
              "i.battle_id = ?",
              battle);
    if (!row.executeStep())
        return;
    const bool tooFast = row.getColumn(0).getInt64() > voteMs;
    const bool gold = row.getColumn(1).getInt() != 0;
    if (tooFast)
        mark(db, vote, "flag", "voted before the minimum reading time");
    if (gold)
        mark(db, vote, "exclude", kGoldReason);
}

} // namespace joust::store
