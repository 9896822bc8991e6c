// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/battle_repository.h"

#include "battle/matchmaking.h"
#include "battle/sealed_order_content.h"
#include "store/contestant_side.h"
#include "store/prompt_repository.h"
#include "store/sql.h"
#include "store/workspace_seed.h"
#include "text/style_counts.h"

#include <array>
#include <utility>

namespace joust::store {
namespace {

constexpr std::array<const char*, 2> kSides{"a", "b"};

// The enabled contestants, in an order that only depends on the workspace: by id for secret draws; by name for explicit
// ones, so that the same seed draws the same names in another workspace.
std::vector<base::ContestantId> candidates(Connection& db, bool byName)
{
    const char* sql = byName ? "SELECT c.id FROM endpoint e JOIN contestant c ON c.endpoint_id = e.id "
                               "WHERE e.disabled = 0 AND e.removed_utc IS NULL AND c.revision = "
                               "(SELECT max(revision) FROM contestant WHERE endpoint_id = e.id) ORDER BY e.name"
                             : "SELECT c.id FROM endpoint e JOIN contestant c ON c.endpoint_id = e.id "
                               "WHERE e.disabled = 0 AND e.removed_utc IS NULL AND c.revision = "
                               "(SELECT max(revision) FROM contestant WHERE endpoint_id = e.id) ORDER BY c.id";
    std::vector<base::ContestantId> ids;
    SQLite::Statement statement = query(db, sql);
    while (statement.executeStep())
        ids.push_back(idColumn<base::ContestantId>(statement.getColumn(0)));
    return ids;
}

base::Result<battle::Pairing> draw(Connection& db, const battle::BattleRequest& request, base::BattleId battle,
                                   std::size_t count)
{
    if (!request.draw)
        return battle::drawPairing(workspaceSeed(db), battle.toString(), count);
    return battle::drawPairing(battle::explicitSeed(request.draw->seed), std::to_string(request.draw->ordinal), count);
}

std::optional<double> costOf(Connection& db, base::BattleId battle, std::size_t side, const endpoint::Measurement& m)
{
    SQLite::Statement row =
        query(db,
              side == 0 ? "SELECT e.price_in, e.price_out FROM sealed_assignment s JOIN contestant c ON "
                          "c.id = s.contestant_a JOIN endpoint e ON e.id = c.endpoint_id WHERE s.battle_id = ?"
                        : "SELECT e.price_in, e.price_out FROM sealed_assignment s JOIN contestant c ON "
                          "c.id = s.contestant_b JOIN endpoint e ON e.id = c.endpoint_id WHERE s.battle_id = ?",
              battle);
    if (!row.executeStep() || row.getColumn(0).isNull() || row.getColumn(1).isNull() || !m.promptTokens ||
        !m.answerTokens)
        return std::nullopt;
    return (row.getColumn(0).getDouble() * static_cast<double>(*m.promptTokens) +
            row.getColumn(1).getDouble() * static_cast<double>(*m.answerTokens)) /
           1e6;
}

void insertMeasurement(Connection& db, const battle::SealedAnswers::Content& answers, std::size_t side)
{
    const endpoint::Reply& reply = answers.replies[side];
    const endpoint::Measurement& m = reply.measurement;
    std::optional<std::string> errorCode;
    std::optional<std::string> errorDetail;
    std::optional<std::string> partial;
    std::optional<int> httpStatus;
    if (m.httpStatus != 0)
        httpStatus = m.httpStatus;
    if (reply.error) {
        errorCode = std::string(base::codeName(reply.error->code));
        errorDetail = reply.error->detail;
        partial = reply.text;
    }
    execute(
        db,
        "INSERT INTO sealed_measurement(battle_id, turn, side, attempt, first_token_ms, total_ms, prompt_tokens, "
        "answer_tokens, cost, finish_reason, reported_model, system_fingerprint, sent_body, http_attempts, reasoning, "
        "error_code, error_detail, partial_text, queued_ms, connect_ms, streamed, one_burst, http_status, sent_url) "
        "VALUES(?1, ?2, ?3, 1 + (SELECT count(*) FROM sealed_measurement WHERE battle_id = ?1 AND turn = ?2 AND side = "
        "?3), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)",
        answers.battle, answers.turn, kSides[side], m.firstTokenMs, m.totalMs, m.promptTokens, m.answerTokens,
        costOf(db, answers.battle, side, m), m.finishReason, m.reportedModel, m.systemFingerprint, m.sentBody,
        m.attempts, reply.reasoning, errorCode, errorDetail, partial, m.queuedMs, m.connectMs, m.streamed, m.oneBurst,
        httpStatus, m.sentUrl);
}

void insertAnswer(Connection& db, const battle::SealedAnswers::Content& answers, std::size_t side)
{
    const std::string& text = answers.replies[side].text;
    const text::StyleCounts style = text::countStyle(text);
    execute(db,
            "INSERT INTO answer(battle_id, turn, side, text, style_version, length, headers, lists, bold) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
            answers.battle, answers.turn, kSides[side], text, text::kStyleCountsVersion, style.length, style.headers,
            style.lists(), style.bold);
}

// The turns that both sides have answered.
base::Result<battle::SealedBattle> readSealed(Connection& db, base::BattleId battle)
{
    SQLite::Statement row = query(db,
                                  "SELECT t.number, t.prompt, a.text, b.text FROM turn t "
                                  "JOIN answer a ON a.battle_id = t.battle_id AND a.turn = t.number AND a.side = 'a' "
                                  "JOIN answer b ON b.battle_id = t.battle_id AND b.turn = t.number AND b.side = 'b' "
                                  "WHERE t.battle_id = ? ORDER BY t.number",
                                  battle);
    battle::SealedBattle sealed;
    std::vector<battle::SealedTurn> turns;
    while (row.executeStep()) {
        sealed.turn = row.getColumn(0).getInt();
        turns.push_back({row.getColumn(1).getString(), row.getColumn(2).getString(), row.getColumn(3).getString()});
    }
    if (turns.empty())
        return base::Error{base::ErrorCode::NotAllowed, "the battle has no answers"};
    sealed.id = battle;
    sealed.prompt = std::move(turns.back().prompt);
    sealed.answerA = std::move(turns.back().answerA);
    sealed.answerB = std::move(turns.back().answerB);
    turns.pop_back();
    sealed.earlier = std::move(turns);
    return sealed;
}

// The turn that a further prompt opens. NotAllowed unless this annotator may still vote on the battle, outside a study.
base::Result<int> nextTurn(Connection& db, base::BattleId battle, base::AnnotatorId annotator)
{
    SQLite::Statement row =
        query(db,
              "SELECT 1 + (SELECT max(turn) FROM answer WHERE battle_id = ?1) FROM battle b WHERE b.id = ?1 AND "
              "b.annotator_id = ?2 AND b.state = 'ready' AND b.source IN ('battle', 'simulated') AND NOT EXISTS(SELECT "
              "1 FROM vote WHERE battle_id = ?1) AND NOT EXISTS(SELECT 1 FROM skip WHERE battle_id = ?1) AND NOT "
              "EXISTS(SELECT 1 FROM study_item WHERE battle_id = ?1)",
              battle, annotator);
    if (!row.executeStep() || row.getColumn(0).isNull())
        return base::Error{base::ErrorCode::NotAllowed, "the battle takes no further turn"};
    return row.getColumn(0).getInt();
}

// Whether answers to this turn are waited for: a first turn says so in the battle's state, a further one by its row.
bool isAwaited(Connection& db, const battle::SealedAnswers::Content& answers)
{
    if (answers.turn == 1)
        return query(db, "SELECT 1 FROM battle WHERE id = ? AND state = 'answering'", answers.battle).executeStep();
    return query(db,
                 "SELECT 1 FROM turn t WHERE t.battle_id = ?1 AND t.number = ?2 AND t.prompt = ?3 AND NOT "
                 "EXISTS(SELECT 1 "
                 "FROM answer WHERE battle_id = ?1 AND turn = ?2) AND NOT EXISTS(SELECT 1 FROM vote WHERE battle_id = "
                 "?1) AND NOT EXISTS(SELECT 1 FROM skip WHERE battle_id = ?1)",
                 answers.battle, answers.turn, answers.prompt)
        .executeStep();
}

// What each side is told: all turns before with its own answers, and the prompt.
std::vector<endpoint::Message> conversationOf(Connection& db, base::BattleId battle, int turn, const char* side)
{
    std::vector<endpoint::Message> messages;
    SQLite::Statement row = query(db,
                                  "SELECT t.prompt, w.text FROM turn t LEFT JOIN answer w ON w.battle_id = t.battle_id "
                                  "AND w.turn = t.number AND w.side = ?3 WHERE t.battle_id = ?1 AND t.number <= ?2 "
                                  "ORDER BY t.number",
                                  battle, turn, side);
    while (row.executeStep()) {
        messages.push_back({"user", row.getColumn(0).getString()});
        if (!row.getColumn(1).isNull())
            messages.push_back({"assistant", row.getColumn(1).getString()});
    }
    return messages;
}

} // namespace

BattleRepository::BattleRepository(Connection& connection)
    : m_connection(connection)
{
}

base::Result<battle::SealedOrder> BattleRepository::openBattle(const battle::BattleRequest& request)
{
    const base::Result<void> valid = validatePrompt(request.prompt);
    if (!valid)
        return valid.error();
    return inTransaction(m_connection, [&]() -> base::Result<battle::SealedOrder> {
        const base::BattleId id = base::BattleId::random(m_connection.rng());
        const std::vector<base::ContestantId> ids = candidates(m_connection, request.draw.has_value());
        const base::Result<battle::Pairing> pairing = draw(m_connection, request, id, ids.size());
        if (!pairing)
            return pairing.error();
        execute(m_connection,
                "INSERT INTO battle(id, prompt_id, annotator_id, created_utc, blind, source, state) "
                "VALUES(?, ?, ?, ?, ?, ?, 'answering')",
                id, request.promptId, request.annotator, base::isoUtc(m_connection.clock().utcNow()),
                !request.draw.has_value(), request.simulated ? "simulated" : "battle");
        execute(m_connection, "INSERT INTO sealed_assignment(battle_id, contestant_a, contestant_b) VALUES(?, ?, ?)",
                id, ids[pairing->a], ids[pairing->b]);
        execute(m_connection, "INSERT INTO turn(battle_id, number, prompt) VALUES(?, 1, ?)", id, request.prompt);
        return order(id, 1);
    });
}

base::Result<battle::SealedOrder> BattleRepository::reopen(base::BattleId battle)
{
    return inTransaction(m_connection, [&]() -> base::Result<battle::SealedOrder> {
        if (execute(m_connection, "UPDATE battle SET state = 'answering' WHERE id = ? AND state <> 'ready'", battle) ==
            0)
            return base::Error{base::ErrorCode::NotAllowed, "no such battle without answers"};
        return order(battle, 1);
    });
}

base::Result<battle::SealedOrder> BattleRepository::askFurther(base::BattleId battle, base::AnnotatorId annotator,
                                                               const std::string& prompt)
{
    const base::Result<void> valid = validatePrompt(prompt);
    if (!valid)
        return valid.error();
    return inTransaction(m_connection, [&]() -> base::Result<battle::SealedOrder> {
        const base::Result<int> turn = nextTurn(m_connection, battle, annotator);
        if (!turn)
            return turn.error();
        const bool again = query(m_connection, "SELECT 1 FROM turn WHERE battle_id = ? AND number = ? AND prompt = ?",
                                 battle, *turn, prompt)
                               .executeStep();
        if (!again) {
            execute(m_connection, "DELETE FROM sealed_measurement WHERE battle_id = ? AND turn = ?", battle, *turn);
            execute(m_connection, "DELETE FROM turn WHERE battle_id = ? AND number = ?", battle, *turn);
            execute(m_connection, "INSERT INTO turn(battle_id, number, prompt) VALUES(?, ?, ?)", battle, *turn, prompt);
        }
        return order(battle, *turn);
    });
}

base::Result<battle::SealedOrder> BattleRepository::order(base::BattleId battle, int turn)
{
    SQLite::Statement row =
        query(m_connection, "SELECT contestant_a, contestant_b FROM sealed_assignment WHERE battle_id = ?", battle);
    if (!row.executeStep())
        return base::Error{base::ErrorCode::NotFound, "no such battle"};
    auto content = std::make_unique<battle::SealedOrder::Content>();
    content->battle = battle;
    content->turn = turn;
    for (int side = 0; side < 2; ++side) {
        base::Result<battle::SealedOrder::Content::Side> asked = sideOf(m_connection, row.getColumn(side).getString());
        if (!asked)
            return asked.error();
        asked->messages = conversationOf(m_connection, battle, turn, kSides[static_cast<std::size_t>(side)]);
        content->sides[static_cast<std::size_t>(side)] = std::move(*asked);
    }
    return battle::SealedOrder(std::move(content));
}

base::Result<battle::SealedBattle> BattleRepository::recordAnswers(const battle::SealedAnswers& answers)
{
    const battle::SealedAnswers::Content& content = answers.content();
    const bool failed = content.replies[0].error.has_value() || content.replies[1].error.has_value();
    const base::Result<void> written = inTransaction(m_connection, [&]() -> base::Result<void> {
        if (!isAwaited(m_connection, content))
            return base::Error{base::ErrorCode::NotAllowed, "the battle is not waiting for answers"};
        if (content.turn == 1)
            execute(m_connection, "UPDATE battle SET state = ? WHERE id = ?", failed ? "failed" : "ready",
                    content.battle);
        else if (!failed)
            execute(m_connection, "DELETE FROM draft WHERE battle_id = ?", content.battle);
        for (std::size_t side = 0; side < 2; ++side) {
            insertMeasurement(m_connection, content, side);
            if (!failed)
                insertAnswer(m_connection, content, side);
        }
        return {};
    });
    if (!written)
        return written.error();
    if (failed)
        return base::Error{base::ErrorCode::GenerationFailed, "the answers could not be made"};
    return sealed(content.battle);
}

base::Result<battle::SealedBattle> BattleRepository::sealed(base::BattleId battle)
{
    return guarded([&]() -> base::Result<battle::SealedBattle> { return readSealed(m_connection, battle); });
}

base::Result<std::optional<battle::SealedBattle>> BattleRepository::openBattleOf(base::AnnotatorId annotator)
{
    return guarded([&]() -> base::Result<std::optional<battle::SealedBattle>> {
        SQLite::Statement row =
            query(m_connection,
                  "SELECT id FROM battle b WHERE annotator_id = ? AND state = 'ready' "
                  "AND NOT EXISTS(SELECT 1 FROM vote v WHERE v.battle_id = b.id AND v.annotator_id = b.annotator_id) "
                  "AND NOT EXISTS(SELECT 1 FROM skip k WHERE k.battle_id = b.id AND k.annotator_id = b.annotator_id) "
                  "AND NOT EXISTS(SELECT 1 FROM study_item i WHERE i.battle_id = b.id) "
                  "ORDER BY created_utc, id LIMIT 1",
                  annotator);
        if (!row.executeStep())
            return std::optional<battle::SealedBattle>();
        base::Result<battle::SealedBattle> found = readSealed(m_connection, idColumn<base::BattleId>(row.getColumn(0)));
        if (!found)
            return found.error();
        return std::optional<battle::SealedBattle>(std::move(*found));
    });
}

base::Result<std::int64_t> BattleRepository::votesOf(base::AnnotatorId annotator)
{
    return guarded([&]() -> base::Result<std::int64_t> {
        SQLite::Statement row = query(m_connection, "SELECT count(*) FROM vote WHERE annotator_id = ?", annotator);
        row.executeStep();
        return row.getColumn(0).getInt64();
    });
}

} // namespace joust::store
