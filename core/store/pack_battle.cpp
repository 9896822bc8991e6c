// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pack_battle.h"

#include "store/study_draw.h"

#include <algorithm>

namespace joust::store {
namespace {

// Where the battle is, its answers are; a run's must still be there to be copied.
bool answersAreHere(Connection& db, const PackSource& origin, std::int64_t turns)
{
    if (!origin.battle.empty())
        return query(db, "SELECT 1 FROM answer WHERE battle_id = ? AND turn = ?", origin.battle, turns).executeStep();
    SQLite::Statement row = query(db,
                                  "SELECT count(*) FROM sealed_run_answer WHERE run_id = ? AND prompt_id = ? AND state "
                                  "= 'done' AND contestant_id IN (?, ?)",
                                  origin.run, origin.prompt, origin.contestantA, origin.contestantB);
    return row.executeStep() && row.getColumn(0).getInt64() == 2 * turns;
}

void insertBattle(Connection& db, base::BattleId battle, const std::optional<std::string>& prompt,
                  base::AnnotatorId annotator)
{
    execute(db,
            "INSERT INTO battle(id, prompt_id, annotator_id, created_utc, blind, source, state) VALUES(?, ?, ?, ?, 1, "
            "'pack', 'ready')",
            battle, prompt, annotator, base::isoUtc(db.clock().utcNow()));
}

void insertAssignment(Connection& db, base::BattleId battle, const std::string& a, const std::string& b)
{
    execute(db, "INSERT INTO sealed_assignment(battle_id, contestant_a, contestant_b) VALUES(?, ?, ?)", battle, a, b);
}

void copyFromRun(Connection& db, const PackSource& origin, base::BattleId battle, base::AnnotatorId annotator)
{
    insertBattle(db, battle, origin.prompt, annotator);
    insertAssignment(db, battle, origin.contestantA, origin.contestantB);
    copyRunTurns(db, origin.run, battle, origin.prompt, {origin.contestantA, origin.contestantB});
}

// Both sides, A before B as everywhere.
constexpr const char* kCopyAnswers =
    "INSERT INTO answer(battle_id, turn, side, text, style_version, length, headers, lists, bold) SELECT ?1, turn, "
    "CASE WHEN ?3 THEN iif(side = 'a', 'b', 'a') ELSE side END AS place, text, style_version, length, headers, lists, "
    "bold FROM answer WHERE battle_id = ?2 AND turn <= ?4 ORDER BY turn, place";
constexpr const char* kCopyMeasurements =
    "INSERT INTO sealed_measurement(battle_id, turn, side, attempt, first_token_ms, total_ms, prompt_tokens, "
    "answer_tokens, cost, finish_reason, reported_model, system_fingerprint, sent_body, http_attempts, reasoning, "
    "error_code, error_detail, partial_text, details, queued_ms, connect_ms, streamed, one_burst, http_status, "
    "sent_url) SELECT ?1, turn, CASE WHEN ?3 THEN iif(side = 'a', 'b', 'a') ELSE side END AS place, attempt, "
    "first_token_ms, total_ms, prompt_tokens, answer_tokens, cost, finish_reason, reported_model, system_fingerprint, "
    "sent_body, http_attempts, reasoning, error_code, error_detail, partial_text, details, queued_ms, connect_ms, "
    "streamed, one_burst, http_status, sent_url FROM sealed_measurement WHERE battle_id = ?2 AND turn <= ?4 ORDER BY "
    "turn, place, "
    "attempt";

// Only the turns that the pack shows: in the workspace more may have been asked since.
void copyFromBattle(Connection& db, const PackSource& origin, base::BattleId battle, base::AnnotatorId annotator,
                    std::int64_t turns)
{
    SQLite::Statement row = query(db,
                                  "SELECT b.prompt_id, s.contestant_a, s.contestant_b FROM battle b JOIN "
                                  "sealed_assignment s ON s.battle_id = b.id WHERE b.id = ?",
                                  origin.battle);
    if (!row.executeStep())
        throw SQLite::Exception("a pack's battle is missing", 11 /* SQLITE_CORRUPT */);
    insertBattle(db, battle, optionalText(row.getColumn(0)), annotator);
    insertAssignment(db, battle, row.getColumn(origin.swapped ? 2 : 1).getString(),
                     row.getColumn(origin.swapped ? 1 : 2).getString());
    execute(db,
            "INSERT INTO turn(battle_id, number, prompt) SELECT ?, number, prompt FROM turn WHERE battle_id = ? "
            "AND number <= ?",
            battle, origin.battle, turns);
    execute(db, kCopyAnswers, battle, origin.battle, origin.swapped, turns);
    execute(db, kCopyMeasurements, battle, origin.battle, origin.swapped, turns);
}

// The last free place of the annotator's queue: what was voted on elsewhere need not be voted on here, and what comes
// again has its first time before it. Behind the queue when it is full.
std::int64_t freePosition(Connection& db, const PackQueue& queue, base::AnnotatorId annotator, std::int64_t& below)
{
    SQLite::Statement taken(db.database(),
                            "SELECT 1 FROM study_item WHERE study_id = ? AND annotator_id = ? AND position = ?");
    while (below > 0) {
        if (!rebound(taken, queue.study, annotator, --below).executeStep())
            return below;
    }
    SQLite::Statement last = query(db,
                                   "SELECT position FROM study_item WHERE study_id = ? AND annotator_id = ? ORDER BY "
                                   "position DESC LIMIT 1",
                                   queue.study, annotator);
    last.executeStep();
    return std::max<std::int64_t>(last.getColumn(0).getInt64() + 1, 1'000'000);
}

void addToQueue(Connection& db, PackQueue& queue, const PackSource& origin, base::BattleId battle,
                base::AnnotatorId annotator)
{
    execute(db,
            "INSERT OR IGNORE INTO study_annotator(study_id, annotator_id, number) SELECT ?1, ?2, count(*) FROM "
            "study_annotator WHERE study_id = ?1",
            queue.study, annotator);
    std::int64_t& below = queue.freeBelow.try_emplace(annotator, queue.battles).first->second;
    execute(db, "INSERT INTO study_item(battle_id, study_id, annotator_id, position) VALUES(?, ?, ?, ?)", battle,
            queue.study, annotator, freePosition(db, queue, annotator, below));
    execute(db, "INSERT INTO sealed_study_item(battle_id, item, repeat) VALUES(?, ?, ?)", battle, origin.item,
            origin.repeat);
}

} // namespace

std::optional<PackSource> originOf(Connection& db, const std::string& pack, base::BattleId item, std::int64_t turns)
{
    SQLite::Statement row = query(db,
                                  "SELECT battle_id, swapped, run_id, prompt_id, contestant_a, contestant_b, item, "
                                  "repeat FROM sealed_pack_item WHERE pack_id = ? AND id = ?",
                                  pack, item);
    if (!row.executeStep())
        return std::nullopt;
    PackSource origin{item,
                      row.getColumn(0).getString(),
                      row.getColumn(1).getInt() != 0,
                      row.getColumn(2).getString(),
                      row.getColumn(3).getString(),
                      row.getColumn(4).getString(),
                      row.getColumn(5).getString(),
                      row.getColumn(6).getString(),
                      row.getColumn(7).getInt() != 0};
    if (!answersAreHere(db, origin, turns))
        return std::nullopt;
    return origin;
}

std::optional<PackQueue> packQueue(Connection& db, const std::string& pack)
{
    SQLite::Statement row =
        query(db, "SELECT s.id, s.battles FROM sealed_pack p JOIN study s ON s.id = p.study_id WHERE p.id = ?", pack);
    if (!row.executeStep())
        return std::nullopt;
    return PackQueue{row.getColumn(0).getString(), row.getColumn(1).getInt64(), {}};
}

void makePackBattle(Connection& db, const PackSource& origin, base::BattleId battle, base::AnnotatorId annotator,
                    std::int64_t turns, std::optional<PackQueue>& queue)
{
    if (origin.battle.empty())
        copyFromRun(db, origin, battle, annotator);
    else
        copyFromBattle(db, origin, battle, annotator, turns);
    if (queue)
        addToQueue(db, *queue, origin, battle, annotator);
}

} // namespace joust::store
