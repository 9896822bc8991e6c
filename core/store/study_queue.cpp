// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/study_queue.h"

#include "battle/pair_choice.h"
#include "battle/study_plan.h"
#include "store/battle_repository.h"
#include "store/sql.h"
#include "store/vote_ledger.h"
#include "store/workspace_seed.h"
#include "text/style_counts.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace joust::store {
namespace {

using Pair = std::array<std::string, 2>; // contestants

// One annotator in one study.
struct Seat
{
    battle::StudyId study;
    base::AnnotatorId annotator;
    std::string run;
    battle::StudyPolicy policy;
    std::int64_t number = 0;
};

base::Result<Seat> seatOf(Connection& db, battle::StudyId study, base::AnnotatorId annotator)
{
    SQLite::Statement row = query(db,
                                  "SELECT run_id, closed_utc IS NOT NULL, matchmaking, battles, overlap_annotators, "
                                  "overlap_share, repeat_share, show_thinking FROM study WHERE id = ?",
                                  study);
    if (!row.executeStep())
        return base::Error{base::ErrorCode::NotFound, "no such study"};
    if (row.getColumn(1).getInt() != 0)
        return base::Error{base::ErrorCode::NotAllowed, "the study is closed"};
    if (row.getColumn(0).isNull())
        return base::Error{base::ErrorCode::NotAllowed, "the study's run is in another workspace"};
    Seat seat{study, annotator, row.getColumn(0).getString(), {}, 0};
    seat.policy.matchmaking =
        battle::parseMatchmakingWord(row.getColumn(2).getString()).value_or(battle::Matchmaking::Uniform);
    seat.policy.battles = row.getColumn(3).getInt64();
    seat.policy.overlapAnnotators = row.getColumn(4).getInt64();
    seat.policy.overlapShare = row.getColumn(5).getDouble();
    seat.policy.repeatShare = row.getColumn(6).getDouble();
    seat.policy.showThinking = row.getColumn(7).getInt() != 0;
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

std::vector<std::string> promptsOf(Connection& db, const std::string& run)
{
    std::vector<std::string> prompts;
    SQLite::Statement row = query(
        db, "SELECT prompt_id FROM sealed_run_answer WHERE run_id = ? GROUP BY prompt_id ORDER BY min(rowid)", run);
    while (row.executeStep())
        prompts.push_back(row.getColumn(0).getString());
    return prompts;
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

// Who has answered every turn of the prompt, once nobody's answer is awaited any more: else the quick would meet more
// often. A turn after a failed one is awaited for ever, so it counts as failed.
std::vector<std::string> answerersOf(Connection& db, const Seat& seat, const std::string& prompt)
{
    std::vector<std::string> contestants;
    SQLite::Statement row = query(db,
                                  "SELECT contestant_id, sum(state = 'failed'), sum(state IN ('pending', 'claimed')) "
                                  "FROM sealed_run_answer WHERE run_id = ? AND prompt_id = ? GROUP BY contestant_id "
                                  "ORDER BY contestant_id",
                                  seat.run, prompt);
    while (row.executeStep()) {
        if (row.getColumn(1).getInt() > 0)
            continue;
        if (row.getColumn(2).getInt() > 0)
            return {};
        contestants.push_back(row.getColumn(0).getString());
    }
    return contestants;
}

std::vector<std::string> contestantsOf(Connection& db, const std::string& run)
{
    std::vector<std::string> contestants;
    SQLite::Statement row =
        query(db, "SELECT DISTINCT contestant_id FROM sealed_run_answer WHERE run_id = ? ORDER BY contestant_id", run);
    while (row.executeStep())
        contestants.push_back(row.getColumn(0).getString());
    return contestants;
}

// The study's committed votes on every pair of its contestants; open battles have no say.
std::vector<battle::PairVotes> pairVotes(Connection& db, battle::StudyId study,
                                         const std::vector<std::string>& contestants)
{
    std::vector<battle::PairVotes> pairs;
    std::map<Pair, std::size_t> places;
    for (std::size_t i = 0; i < contestants.size(); ++i) {
        for (std::size_t j = i + 1; j < contestants.size(); ++j) {
            places[{contestants[i], contestants[j]}] = pairs.size();
            pairs.push_back({i, j, 0, 0, 0});
        }
    }
    SQLite::Statement row = query(db,
                                  "SELECT a.contestant_a, a.contestant_b, v.outcome FROM study_item i JOIN vote v ON "
                                  "v.battle_id = i.battle_id JOIN sealed_assignment a ON a.battle_id = i.battle_id "
                                  "WHERE i.study_id = ? AND NOT EXISTS(SELECT 1 FROM vote_mark m WHERE m.vote_id = "
                                  "v.id AND m.kind = 'retract')",
                                  study);
    while (row.executeStep()) {
        const std::string a = row.getColumn(0).getString();
        const std::string b = row.getColumn(1).getString();
        const auto place = places.find({std::min(a, b), std::max(a, b)});
        if (place == places.end())
            continue; // of a merged copy with other contestants
        battle::PairVotes& pair = pairs[place->second];
        const std::string outcome = row.getColumn(2).getString();
        if (outcome != "a" && outcome != "b")
            ++pair.undecided;
        else if ((outcome == "a") == (a < b))
            ++pair.firstWins;
        else
            ++pair.secondWins;
    }
    return pairs;
}

std::vector<std::size_t> pairsAmong(const std::vector<battle::PairVotes>& pairs,
                                    const std::vector<std::string>& contestants, const std::vector<std::string>& can)
{
    std::vector<std::size_t> allowed;
    const auto may = [&](std::size_t i) { return std::binary_search(can.begin(), can.end(), contestants[i]); };
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (may(pairs[i].first) && may(pairs[i].second))
            allowed.push_back(i);
    }
    return allowed;
}

// Drawn once for an item, whoever comes to it first. Nothing while fewer than two have answered its prompt.
base::Result<std::optional<Pair>> pairOf(Connection& db, const Seat& seat, const base::Seed& seed,
                                         const battle::PlannedItem& item, const std::string& prompt)
{
    SQLite::Statement known =
        query(db, "SELECT contestant_1, contestant_2 FROM sealed_study_draw WHERE study_id = ? AND item = ?",
              seat.study, item.key);
    if (known.executeStep())
        return std::optional<Pair>(Pair{known.getColumn(0).getString(), known.getColumn(1).getString()});
    const std::vector<std::string> can = answerersOf(db, seat, prompt);
    if (can.size() < 2)
        return std::optional<Pair>();
    const std::vector<std::string> contestants = contestantsOf(db, seat.run);
    const std::vector<battle::PairVotes> pairs = pairVotes(db, seat.study, contestants);
    const std::vector<std::size_t> allowed = pairsAmong(pairs, contestants, can);
    const base::Result<battle::PairDraw> draw = battle::drawPair(seat.policy.matchmaking, contestants.size(), pairs,
                                                                 allowed, seed, seat.study.toString() + item.key);
    if (!draw)
        return draw.error();
    std::int64_t votes = 0;
    for (const battle::PairVotes& pair : pairs)
        votes += pair.total();
    const battle::PairVotes& drawn = pairs[draw->pair];
    execute(db,
            "INSERT INTO sealed_study_draw(study_id, item, contestant_1, contestant_2, probability, pairs, votes, "
            "created_utc) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            seat.study, item.key, contestants[drawn.first], contestants[drawn.second], draw->probability,
            static_cast<std::int64_t>(allowed.size()), votes, base::isoUtc(db.clock().utcNow()));
    return std::optional<Pair>(Pair{contestants[drawn.first], contestants[drawn.second]});
}

void copyAnswer(Connection& db, const Seat& seat, base::BattleId battle, const std::string& prompt,
                const std::string& contestant, const char* side, int turn)
{
    SQLite::Statement text = query(db,
                                   "SELECT text FROM sealed_run_answer WHERE run_id = ? AND prompt_id = ? AND "
                                   "contestant_id = ? AND turn = ? AND state = 'done'",
                                   seat.run, prompt, contestant, turn);
    if (!text.executeStep())
        throw SQLite::Exception("a run's answer is missing", 11 /* SQLITE_CORRUPT */);
    const std::string answer = text.getColumn(0).getString();
    const text::StyleCounts style = text::countStyle(answer);
    execute(db,
            "INSERT INTO answer(battle_id, turn, side, text, style_version, length, headers, lists, bold) VALUES(?, ?, "
            "?, ?, ?, ?, ?, ?, ?)",
            battle, turn, side, answer, text::kStyleCountsVersion, style.length, style.headers, style.lists(),
            style.bold);
    execute(db,
            "INSERT INTO sealed_measurement(battle_id, turn, side, attempt, first_token_ms, total_ms, prompt_tokens, "
            "answer_tokens, cost, finish_reason, reported_model, system_fingerprint, sent_body, http_attempts, "
            "reasoning, queued_ms, connect_ms, streamed, one_burst, http_status, sent_url) SELECT ?1, ?6, ?2, 1, "
            "first_token_ms, total_ms, prompt_tokens, answer_tokens, cost, finish_reason, reported_model, "
            "system_fingerprint, sent_body, http_attempts, reasoning, queued_ms, connect_ms, streamed, one_burst, "
            "nullif(http_status, 0), sent_url FROM sealed_run_answer WHERE run_id = ?3 AND prompt_id = ?4 AND "
            "contestant_id = ?5 AND turn = ?6",
            battle, side, seat.run, prompt, contestant, turn);
}

base::BattleId makeBattle(Connection& db, const Seat& seat, const battle::PlannedItem& item, std::int64_t position,
                          const std::string& prompt, const Pair& sides)
{
    const base::BattleId battle = base::BattleId::random(db.rng());
    execute(db,
            "INSERT INTO battle(id, prompt_id, annotator_id, created_utc, blind, source, state) VALUES(?, ?, ?, ?, 1, "
            "'battle', 'ready')",
            battle, prompt, seat.annotator, base::isoUtc(db.clock().utcNow()));
    execute(db, "INSERT INTO sealed_assignment(battle_id, contestant_a, contestant_b) VALUES(?, ?, ?)", battle,
            sides[0], sides[1]);
    const int turns = execute(db,
                              "INSERT INTO turn(battle_id, number, prompt) SELECT ?1, 1, text FROM prompt WHERE id = "
                              "?2 UNION ALL SELECT ?1, number, text FROM prompt_turn WHERE prompt_id = ?2 ORDER BY 2",
                              battle, prompt);
    for (int turn = 1; turn <= turns; ++turn) {
        copyAnswer(db, seat, battle, prompt, sides[0], "a", turn);
        copyAnswer(db, seat, battle, prompt, sides[1], "b", turn);
    }
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
    const std::vector<std::string> prompts = promptsOf(db, seat.run);
    const std::vector<battle::PlannedItem> plan =
        battle::planQueue(seed, seat.study, seat.annotator, seat.number, prompts.size(), seat.policy);
    const std::set<std::int64_t> shown = shownPositions(db, seat);
    std::set<std::string> waiting;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const battle::PlannedItem& item = plan[i];
        if (shown.count(static_cast<std::int64_t>(i)) > 0 || (item.repeat && waiting.count(item.key) > 0))
            continue;
        const base::Result<std::optional<Pair>> pair = pairOf(db, seat, seed, item, prompts[item.prompt]);
        if (!pair)
            return pair.error();
        if (!pair->has_value()) {
            waiting.insert(item.key);
            continue;
        }
        Pair sides = **pair;
        if (battle::drawsSwapped(seed, seat.study, seat.annotator, item))
            std::swap(sides[0], sides[1]);
        return std::optional<base::BattleId>(
            makeBattle(db, seat, item, static_cast<std::int64_t>(i), prompts[item.prompt], sides));
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
