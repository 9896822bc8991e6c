// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/study_queue.h"

#include "battle/study_plan.h"
#include "store/battle_repository.h"
#include "store/sql.h"
#include "store/study_draw.h"
#include "store/vote_ledger.h"
#include "store/workspace_seed.h"

#include <set>
#include <string>
#include <utility>

namespace joust::store {
namespace {

// One annotator in one study.
struct Seat
{
    battle::StudyId study;
    base::AnnotatorId annotator;
    DrawRules draw;
    battle::StudyPolicy policy;
    std::int64_t number = 0;
};

base::Result<Seat> seatOf(Connection& db, battle::StudyId study, base::AnnotatorId annotator)
{
    SQLite::Statement row =
        query(db,
              "SELECT run_id, closed_utc IS NOT NULL, matchmaking, battles, overlap_annotators, "
              "overlap_share, repeat_share, show_thinking, gold_run_id, gold_share, pacing FROM study "
              "WHERE id = ?",
              study);
    if (!row.executeStep())
        return base::Error{base::ErrorCode::NotFound, "no such study"};
    if (row.getColumn(1).getInt() != 0)
        return base::Error{base::ErrorCode::NotAllowed, "the study is closed"};
    if (row.getColumn(0).isNull())
        return base::Error{base::ErrorCode::NotAllowed, "the study's run is in another workspace"};
    Seat seat{study, annotator, {study, row.getColumn(0).getString(), row.getColumn(8).getString()}, {}, 0};
    seat.draw.matchmaking =
        battle::parseMatchmakingWord(row.getColumn(2).getString()).value_or(battle::Matchmaking::Uniform);
    seat.policy.battles = row.getColumn(3).getInt64();
    seat.policy.overlapAnnotators = row.getColumn(4).getInt64();
    seat.policy.overlapShare = row.getColumn(5).getDouble();
    seat.policy.repeatShare = row.getColumn(6).getDouble();
    seat.policy.showThinking = row.getColumn(7).getInt() != 0;
    seat.policy.goldShare = row.getColumn(9).getDouble();
    seat.policy.pacing = battle::parsePacingWord(row.getColumn(10).getString()).value_or(battle::Pacing::Together);
    execute(db,
            "INSERT OR IGNORE INTO study_annotator(study_id, annotator_id, number) SELECT ?1, ?2, count(*) FROM "
            "study_annotator WHERE study_id = ?1",
            study, annotator);
    SQLite::Statement number =
        query(db, "SELECT number FROM study_annotator WHERE study_id = ? AND annotator_id = ?", study, annotator);
    number.executeStep();
    seat.number = number.getColumn(0).getInt64();
    return seat;
}

std::set<std::int64_t> shownPositions(Connection& db, const Seat& seat)
{
    std::set<std::int64_t> positions;
    SQLite::Statement row = query(db, "SELECT position FROM study_item WHERE study_id = ? AND annotator_id = ?",
                                  seat.study, seat.annotator);
    while (row.executeStep())
        positions.insert(row.getColumn(0).getInt64());
    return positions;
}

base::BattleId makeBattle(Connection& db, const Seat& seat, const battle::PlannedItem& item, std::int64_t position,
                          const DrawnItem& drawn, const ContestantPair& sides)
{
    const base::BattleId battle = base::BattleId::random(db.rng());
    execute(db,
            "INSERT INTO battle(id, prompt_id, annotator_id, created_utc, blind, source, state) VALUES(?, ?, ?, ?, 1, "
            "'battle', 'ready')",
            battle, drawn.prompt, seat.annotator, base::isoUtc(db.clock().utcNow()));
    execute(db, "INSERT INTO sealed_assignment(battle_id, contestant_a, contestant_b) VALUES(?, ?, ?)", battle,
            sides[0], sides[1]);
    copyRunTurns(db, drawn.run, battle, drawn.prompt, sides);
    execute(db, "INSERT INTO study_item(battle_id, study_id, annotator_id, position) VALUES(?, ?, ?, ?)", battle,
            seat.study, seat.annotator, position);
    execute(db, "INSERT INTO sealed_study_item(battle_id, item, repeat) VALUES(?, ?, ?)", battle, item.key,
            item.repeat);
    return battle;
}

std::optional<base::BattleId> openBattle(Connection& db, const Seat& seat)
{
    SQLite::Statement row =
        query(db,
              "SELECT i.battle_id FROM study_item i WHERE i.study_id = ?1 AND i.annotator_id = ?2 AND NOT EXISTS("
              "SELECT 1 FROM vote v WHERE v.battle_id = i.battle_id AND v.annotator_id = ?2) AND NOT EXISTS(SELECT 1 "
              "FROM skip k WHERE k.battle_id = i.battle_id AND k.annotator_id = ?2) ORDER BY i.position LIMIT 1",
              seat.study, seat.annotator);
    if (!row.executeStep())
        return std::nullopt;
    return idColumn<base::BattleId>(row.getColumn(0));
}

// The first item of the queue that was not shown yet and can be. A repeat waits for its first time.
base::Result<std::optional<base::BattleId>> newBattle(Connection& db, const Seat& seat)
{
    const base::Seed seed = workspaceSeed(db);
    const DrawPrompts prompts = promptsOf(db, seat.draw);
    const std::vector<battle::PlannedItem> plan = battle::planQueue(
        seed, seat.study, seat.annotator, seat.number, {prompts.run.size(), prompts.gold.size()}, seat.policy);
    const std::set<std::int64_t> shown = shownPositions(db, seat);
    std::set<std::string> waiting;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const battle::PlannedItem& item = plan[i];
        if (shown.count(static_cast<std::int64_t>(i)) > 0 || (item.repeat && waiting.count(item.key) > 0))
            continue;
        const base::Result<std::optional<DrawnItem>> drawn = drawnItem(db, seat.draw, prompts, seed, item);
        if (!drawn)
            return drawn.error();
        if (!drawn->has_value()) {
            waiting.insert(item.key);
            continue;
        }
        ContestantPair sides = (*drawn)->pair;
        if (battle::drawsSwapped(seed, seat.study, seat.annotator, item))
            std::swap(sides[0], sides[1]);
        return std::optional<base::BattleId>(makeBattle(db, seat, item, static_cast<std::int64_t>(i), **drawn, sides));
    }
    return std::optional<base::BattleId>();
}

QueueProgress progressOf(Connection& db, const Seat& seat)
{
    SQLite::Statement row =
        query(db,
              "SELECT count(v.id), count(k.battle_id), avg(v.vote_ms) FROM study_item i LEFT JOIN vote v ON "
              "v.battle_id = i.battle_id AND v.annotator_id = ?2 LEFT JOIN skip k ON k.battle_id = i.battle_id AND "
              "k.annotator_id = ?2 WHERE i.study_id = ?1 AND i.annotator_id = ?2",
              seat.study, seat.annotator);
    row.executeStep();
    return {row.getColumn(0).getInt64() + row.getColumn(1).getInt64(), seat.policy.battles, 0,
            optionalReal(row.getColumn(2))};
}

// What both thought before their last answer, or nothing: one side's thinking alone would tell the two apart.
void addThinking(Connection& db, battle::SealedBattle& battle)
{
    SQLite::Statement row = query(db,
                                  "SELECT a.reasoning, b.reasoning FROM sealed_measurement a JOIN sealed_measurement b "
                                  "ON b.battle_id = a.battle_id AND b.turn = a.turn AND b.side = 'b' WHERE a.battle_id "
                                  "= ? AND a.turn = ? AND a.side = 'a' AND a.reasoning <> '' AND b.reasoning <> ''",
                                  battle.id, battle.turn);
    if (!row.executeStep())
        return;
    battle.thinkingA = row.getColumn(0).getString();
    battle.thinkingB = row.getColumn(1).getString();
}

} // namespace

StudyQueue::StudyQueue(Connection& connection)
    : m_connection(connection)
{
}

base::Result<QueueStep> StudyQueue::next(battle::StudyId study, base::AnnotatorId annotator)
{
    return inTransaction(m_connection, [&]() -> base::Result<QueueStep> {
        const base::Result<Seat> seat = seatOf(m_connection, study, annotator);
        if (!seat)
            return seat.error();
        base::Result<std::optional<base::BattleId>> id = openBattle(m_connection, *seat);
        if (!id->has_value())
            id = newBattle(m_connection, *seat);
        if (!id)
            return id.error();
        QueueStep step{{}, progressOf(m_connection, *seat)};
        if (!id->has_value()) {
            step.progress.missing = step.progress.total - step.progress.closed;
            return step;
        }
        base::Result<battle::SealedBattle> sealed = BattleRepository(m_connection).sealed(**id);
        if (!sealed)
            return sealed.error();
        if (seat->policy.showThinking)
            addThinking(m_connection, *sealed);
        sealed->commonRate = seat->policy.pacing == battle::Pacing::CommonRate;
        step.battle = std::move(*sealed);
        return step;
    });
}

base::Result<std::optional<battle::StudyId>> StudyQueue::lastOf(base::AnnotatorId annotator)
{
    return guarded([&]() -> base::Result<std::optional<battle::StudyId>> {
        SQLite::Statement row =
            query(m_connection,
                  "SELECT s.id FROM study s WHERE s.closed_utc IS NULL AND s.run_id IS NOT NULL AND s.id = (SELECT "
                  "i.study_id FROM battle b LEFT JOIN study_item i ON i.battle_id = b.id WHERE b.annotator_id = ?1 "
                  "ORDER BY b.created_utc DESC, b.rowid DESC LIMIT 1) AND s.battles > (SELECT count(*) FROM "
                  "study_item i WHERE i.study_id = s.id AND i.annotator_id = ?1 AND (EXISTS(SELECT 1 FROM vote v WHERE "
                  "v.battle_id = i.battle_id AND v.annotator_id = ?1) OR EXISTS(SELECT 1 FROM skip k WHERE k.battle_id "
                  "= i.battle_id AND k.annotator_id = ?1)))",
                  annotator);
        if (!row.executeStep())
            return std::optional<battle::StudyId>();
        return std::optional(idColumn<battle::StudyId>(row.getColumn(0)));
    });
}

base::Result<std::vector<std::pair<base::BattleId, battle::Reveal>>> StudyQueue::reveals(battle::StudyId study,
                                                                                         base::AnnotatorId annotator)
{
    return guarded([&]() -> base::Result<std::vector<std::pair<base::BattleId, battle::Reveal>>> {
        std::vector<std::pair<base::BattleId, battle::Reveal>> reveals;
        SqliteVoteLedger ledger(m_connection);
        SQLite::Statement row = query(m_connection,
                                      "SELECT i.battle_id FROM study_item i JOIN vote v ON v.battle_id = i.battle_id "
                                      "AND v.annotator_id = i.annotator_id WHERE i.study_id = ? AND i.annotator_id = ? "
                                      "ORDER BY i.position",
                                      study, annotator);
        while (row.executeStep()) {
            const base::BattleId battle = idColumn<base::BattleId>(row.getColumn(0));
            const base::Result<battle::CommitReceipt> receipt = ledger.receiptFor(battle, annotator);
            if (!receipt)
                return receipt.error();
            const base::Result<bool> allowed = ledger.mayReveal(*receipt);
            if (!allowed)
                return allowed.error();
            if (!*allowed)
                continue;
            base::Result<battle::Reveal> reveal = ledger.reveal(*receipt);
            if (!reveal)
                return reveal.error();
            reveals.emplace_back(battle, std::move(*reveal));
        }
        return reveals;
    });
}

} // namespace joust::store
