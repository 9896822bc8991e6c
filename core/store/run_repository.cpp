// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/run_repository.h"

#include "base/utf8.h"
#include "store/contestant_side.h"
#include "store/endpoint_repository.h"
#include "store/sql.h"

#include <utility>

namespace joust::store {
namespace {

constexpr double kBytesPerToken = 4.0;

constexpr const char* kRuns =
    "SELECT r.id, r.name, r.prompt_set, count(a.run_id), coalesce(sum(a.state = 'done'), 0), coalesce(sum(a.state = "
    "'failed'), 0), count(DISTINCT a.contestant_id), total(a.cost) FROM run r LEFT JOIN sealed_run_answer a ON "
    "a.run_id = r.id WHERE ?1 = '' OR r.name = ?1 COLLATE "
    "NOCASE GROUP BY r.id ORDER BY r.name";

std::vector<RunRow> runsNamed(Connection& db, const std::string& name)
{
    std::vector<RunRow> runs;
    SQLite::Statement row = query(db, kRuns, name);
    while (row.executeStep())
        runs.push_back({idColumn<battle::RunId>(row.getColumn(0)), row.getColumn(1).getString(),
                        row.getColumn(2).getString(), row.getColumn(3).getInt64(), row.getColumn(4).getInt64(),
                        row.getColumn(5).getInt64(), row.getColumn(6).getInt64(), row.getColumn(7).getDouble()});
    return runs;
}

std::vector<std::string> enabledEndpoints(Connection& db)
{
    std::vector<std::string> names;
    SQLite::Statement row =
        query(db, "SELECT name FROM endpoint WHERE disabled = 0 AND removed_utc IS NULL ORDER BY name");
    while (row.executeStep())
        names.push_back(row.getColumn(0).getString());
    return names;
}

// One place for every answer; in this order they are asked.
base::Result<void> insertPlaces(Connection& db, battle::RunId run, const std::string& promptSet,
                                const std::vector<std::string>& endpoints)
{
    db.database().exec("CREATE TEMP TABLE IF NOT EXISTS run_side(contestant_id TEXT PRIMARY KEY)");
    db.database().exec("DELETE FROM temp.run_side");
    for (const std::string& endpoint : endpoints) {
        if (execute(db,
                    "INSERT OR REPLACE INTO temp.run_side SELECT c.id FROM endpoint e JOIN contestant c ON "
                    "c.endpoint_id = e.id WHERE e.name = ? COLLATE NOCASE AND e.removed_utc IS NULL ORDER BY "
                    "c.revision DESC LIMIT 1",
                    endpoint) == 0)
            return base::Error{base::ErrorCode::NotFound, "no endpoint named " + endpoint};
    }
    execute(db,
            "INSERT INTO sealed_run_answer(run_id, prompt_id, contestant_id, turn, state) "
            "SELECT ?1, p.id, c.contestant_id, t.turn, 'pending' FROM prompt p "
            "JOIN (SELECT id AS prompt_id, 1 AS turn FROM prompt UNION ALL SELECT prompt_id, number FROM prompt_turn) "
            "t ON t.prompt_id = p.id JOIN temp.run_side c WHERE p.prompt_set = ?2 AND p.position > 0 "
            "ORDER BY p.position, t.turn, c.contestant_id",
            run, promptSet);
    return {};
}

std::vector<std::string> contestantsOf(Connection& db, battle::RunId run)
{
    std::vector<std::string> ids;
    SQLite::Statement row =
        query(db, "SELECT DISTINCT contestant_id FROM sealed_run_answer WHERE run_id = ? ORDER BY contestant_id", run);
    while (row.executeStep())
        ids.push_back(row.getColumn(0).getString());
    return ids;
}

std::string promptOf(Connection& db, const battle::RunPlace& place, int turn)
{
    SQLite::Statement row =
        turn == 1 ? query(db, "SELECT text FROM prompt WHERE id = ?", place.prompt)
                  : query(db, "SELECT text FROM prompt_turn WHERE prompt_id = ? AND number = ?", place.prompt, turn);
    row.executeStep();
    return row.getColumn(0).getString();
}

std::vector<endpoint::Message> messagesOf(Connection& db, battle::RunId run, const battle::RunPlace& place)
{
    std::vector<endpoint::Message> messages;
    SQLite::Statement answers = query(db,
                                      "SELECT text FROM sealed_run_answer WHERE run_id = ? AND prompt_id = ? AND "
                                      "contestant_id = ? AND turn < ? ORDER BY turn",
                                      run, place.prompt, place.contestant, place.turn);
    for (int turn = 1; answers.executeStep(); ++turn) {
        messages.push_back({"user", promptOf(db, place, turn)});
        messages.push_back({"assistant", answers.getColumn(0).getString()});
    }
    messages.push_back({"user", promptOf(db, place, place.turn)});
    return messages;
}

std::vector<battle::RunPlace> freePlaces(Connection& db, battle::RunId run, const std::string& contestant,
                                         std::int64_t perLane)
{
    std::vector<battle::RunPlace> places;
    SQLite::Statement row =
        query(db,
              "SELECT r.prompt_id, r.contestant_id, r.turn FROM sealed_run_answer r WHERE r.run_id = ?1 AND "
              "r.contestant_id = ?2 AND r.state = 'pending' AND (r.turn = 1 OR EXISTS(SELECT 1 FROM sealed_run_answer "
              "b WHERE b.run_id = ?1 AND b.prompt_id = r.prompt_id AND b.contestant_id = ?2 AND b.turn = r.turn - 1 "
              "AND b.state = 'done')) ORDER BY r.rowid LIMIT max(0, ?3 - (SELECT count(*) FROM sealed_run_answer "
              "WHERE run_id = ?1 AND contestant_id = ?2 AND state = 'claimed'))",
              run, contestant, perLane);
    while (row.executeStep())
        places.push_back({idColumn<base::PromptId>(row.getColumn(0)), idColumn<base::ContestantId>(row.getColumn(1)),
                          row.getColumn(2).getInt()});
    return places;
}

// Where a server does not count, four bytes are taken for a token: a budget must not wait for numbers that never come.
// Unset without prices, and for a failure that brought nothing.
std::optional<double> costOf(Connection& db, const battle::RunReply& reply)
{
    const endpoint::Measurement& m = reply.reply.measurement;
    const std::size_t came = reply.reply.text.size() + reply.reply.reasoning.size();
    if (reply.reply.error && !m.promptTokens && !m.answerTokens && came == 0)
        return std::nullopt;
    SQLite::Statement row = query(db,
                                  "SELECT e.price_in, e.price_out FROM contestant c JOIN endpoint e ON e.id = "
                                  "c.endpoint_id WHERE c.id = ?",
                                  reply.place.contestant);
    if (!row.executeStep() || row.getColumn(0).isNull() || row.getColumn(1).isNull())
        return std::nullopt;
    const auto tokens = [](const std::optional<std::int64_t>& counted, std::size_t bytes) {
        return counted ? static_cast<double>(*counted) : static_cast<double>(bytes) / kBytesPerToken;
    };
    return (row.getColumn(0).getDouble() * tokens(m.promptTokens, m.sentBody.size()) +
            row.getColumn(1).getDouble() * tokens(m.answerTokens, came)) /
           1e6;
}

// What an attempt cost stays when the place is asked again.
base::Result<double> store(Connection& db, battle::RunId run, const battle::RunReply& reply)
{
    const std::optional<base::Error>& error = reply.reply.error;
    const bool cancelled = error && error->code == base::ErrorCode::Cancelled;
    const endpoint::Measurement& m = reply.reply.measurement;
    const std::optional<double> cost = costOf(db, reply);
    std::optional<std::string> text;
    std::optional<std::string> code;
    std::optional<std::string> detail;
    if (!error)
        text = reply.reply.text;
    if (error && !cancelled) {
        code = std::string(base::codeName(error->code));
        detail = error->detail;
    }
    const int changed = execute(
        db,
        "UPDATE sealed_run_answer SET state = ?, text = ?, queued_ms = ?, connect_ms = ?, first_token_ms = ?, total_ms "
        "= ?, prompt_tokens = ?, answer_tokens = ?, cost = coalesce(cost + ?9, cost, ?9), finish_reason = ?, "
        "reported_model = ?, system_fingerprint = ?, sent_url = ?, sent_body = ?, http_attempts = ?, http_status = ?, "
        "streamed = ?, one_burst = ?, reasoning = ?, error_code = ?, error_detail = ? WHERE run_id = ? AND prompt_id = "
        "? AND contestant_id = ? AND turn = ? AND state = 'claimed'",
        cancelled ? "pending" : (error ? "failed" : "done"), text, m.queuedMs, m.connectMs, m.firstTokenMs, m.totalMs,
        m.promptTokens, m.answerTokens, cost, m.finishReason, m.reportedModel, m.systemFingerprint, m.sentUrl,
        m.sentBody, m.attempts, m.httpStatus, m.streamed, m.oneBurst, reply.reply.reasoning, code, detail, run,
        reply.place.prompt, reply.place.contestant, reply.place.turn);
    if (changed != 1)
        return base::Error{base::ErrorCode::NotAllowed, "an answer that was not asked for"};
    return cost.value_or(0.0);
}

battle::RunLane laneFrom(const SQLite::Statement& row)
{
    battle::RunLane lane;
    lane.contestant = idColumn<base::ContestantId>(row.getColumn(0));
    lane.name = contestantName(row.getColumn(1).getString(), row.getColumn(2).getInt());
    lane.pending = row.getColumn(3).getInt64();
    lane.claimed = row.getColumn(4).getInt64();
    lane.done = row.getColumn(5).getInt64();
    lane.failed = row.getColumn(6).getInt64();
    lane.cost = row.getColumn(7).getDouble();
    lane.bytesToAsk = row.getColumn(8).getInt64();
    lane.meanAnswerTokens = optionalReal(row.getColumn(9));
    lane.meanMs = optionalReal(row.getColumn(10));
    lane.priceIn = optionalReal(row.getColumn(11));
    lane.priceOut = optionalReal(row.getColumn(12));
    if (!row.getColumn(13).isNull())
        lane.maxTokens = row.getColumn(13).getInt();
    return lane;
}

// How many answers one contestant has to give, and to how many bytes.
base::Result<std::pair<std::int64_t, std::int64_t>> questionsOf(Connection& db, const std::string& promptSet)
{
    SQLite::Statement row = query(
        db,
        "SELECT count(*), coalesce(sum(length(CAST(text AS BLOB))), 0) FROM (SELECT text FROM prompt WHERE prompt_set "
        "= ?1 AND position > 0 UNION ALL SELECT t.text FROM prompt_turn t JOIN prompt p ON p.id = t.prompt_id WHERE "
        "p.prompt_set = ?1 AND p.position > 0)",
        promptSet);
    row.executeStep();
    if (row.getColumn(0).getInt64() == 0)
        return base::Error{base::ErrorCode::NotFound, "no prompt set named " + promptSet};
    return std::pair(row.getColumn(0).getInt64(), row.getColumn(1).getInt64());
}

base::Result<battle::RunLane> plannedLane(Connection& db, const std::string& endpoint)
{
    SQLite::Statement row = query(
        db,
        "SELECT c.id, e.name, c.revision, 0, 0, 0, 0, 0.0, 0, (SELECT avg(answer_tokens) FROM sealed_run_answer WHERE "
        "contestant_id = c.id AND state = 'done'), (SELECT avg(total_ms) FROM sealed_run_answer WHERE contestant_id = "
        "c.id AND state = 'done'), e.price_in, e.price_out, c.max_tokens FROM endpoint e JOIN contestant c ON "
        "c.endpoint_id = e.id WHERE e.name = ? COLLATE NOCASE AND e.removed_utc IS NULL ORDER BY c.revision DESC LIMIT "
        "1",
        endpoint);
    if (!row.executeStep())
        return base::Error{base::ErrorCode::NotFound, "no endpoint named " + endpoint};
    return laneFrom(row);
}

} // namespace

RunRepository::RunRepository(Connection& connection)
    : m_connection(connection)
{
}

base::Result<RunRow> RunRepository::create(const std::string& name, const std::string& promptSet,
                                           const std::vector<std::string>& endpoints)
{
    if (name.empty() || !base::isValidUtf8(name))
        return base::Error{base::ErrorCode::InvalidArgument, "the run needs a name"};
    const base::Result<void> written = inTransaction(m_connection, [&]() -> base::Result<void> {
        if (query(m_connection, "SELECT 1 FROM run WHERE name = ? COLLATE NOCASE", name).executeStep())
            return base::Error{base::ErrorCode::AlreadyExists, "there is a run named " + name};
        if (!query(m_connection, "SELECT 1 FROM prompt WHERE prompt_set = ? AND position > 0", promptSet).executeStep())
            return base::Error{base::ErrorCode::NotFound, "no prompt set named " + promptSet};
        const std::vector<std::string> asked = endpoints.empty() ? enabledEndpoints(m_connection) : endpoints;
        if (asked.empty())
            return base::Error{base::ErrorCode::TooFewContestants, "no endpoint is enabled"};
        const battle::RunId id = battle::RunId::random(m_connection.rng());
        execute(m_connection, "INSERT INTO run(id, name, prompt_set, created_utc) VALUES(?, ?, ?, ?)", id, name,
                promptSet, base::isoUtc(m_connection.clock().utcNow()));
        return insertPlaces(m_connection, id, promptSet, asked);
    });
    if (!written)
        return written.error();
    return find(name);
}

base::Result<std::vector<battle::RunLane>> RunRepository::plan(const std::string& promptSet,
                                                               const std::vector<std::string>& endpoints)
{
    return guarded([&]() -> base::Result<std::vector<battle::RunLane>> {
        const auto questions = questionsOf(m_connection, promptSet);
        if (!questions)
            return questions.error();
        std::vector<battle::RunLane> lanes;
        for (const std::string& endpoint : endpoints) {
            base::Result<battle::RunLane> lane = plannedLane(m_connection, endpoint);
            if (!lane)
                return lane.error();
            lane->pending = questions->first;
            lane->bytesToAsk = questions->second;
            lanes.push_back(std::move(*lane));
        }
        return lanes;
    });
}

base::Result<std::vector<RunRow>> RunRepository::list()
{
    return guarded([&]() -> base::Result<std::vector<RunRow>> { return runsNamed(m_connection, ""); });
}

base::Result<RunRow> RunRepository::find(const std::string& name)
{
    return guarded([&]() -> base::Result<RunRow> {
        std::vector<RunRow> found = runsNamed(m_connection, name);
        if (name.empty() || found.empty())
            return base::Error{base::ErrorCode::NotFound, "no run named " + name};
        return std::move(found.front());
    });
}

base::Result<std::int64_t> RunRepository::begin(battle::RunId run, bool retryFailed)
{
    return inTransaction(m_connection, [&]() -> base::Result<std::int64_t> {
        if (!query(m_connection, "SELECT 1 FROM run WHERE id = ?", run).executeStep())
            return base::Error{base::ErrorCode::NotFound, "no such run"};
        const int interrupted = execute(
            m_connection, "UPDATE sealed_run_answer SET state = 'pending' WHERE run_id = ? AND state = 'claimed'", run);
        if (retryFailed)
            execute(m_connection,
                    "UPDATE sealed_run_answer SET state = 'pending', error_code = NULL, error_detail = NULL WHERE "
                    "run_id = ? AND state = 'failed'",
                    run);
        return std::int64_t{interrupted};
    });
}

base::Result<std::vector<battle::RunTask>> RunRepository::claim(battle::RunId run, std::int64_t perLane)
{
    return inTransaction(m_connection, [&]() -> base::Result<std::vector<battle::RunTask>> {
        std::vector<battle::RunTask> tasks;
        for (const std::string& contestant : contestantsOf(m_connection, run)) {
            const std::vector<battle::RunPlace> places = freePlaces(m_connection, run, contestant, perLane);
            if (places.empty())
                continue;
            const base::Result<battle::SealedOrder::Content::Side> side = sideOf(m_connection, contestant);
            if (!side)
                return side.error();
            for (const battle::RunPlace& place : places) {
                execute(m_connection,
                        "UPDATE sealed_run_answer SET state = 'claimed', claims = claims + 1 WHERE run_id = ? AND "
                        "prompt_id = ? AND contestant_id = ? AND turn = ?",
                        run, place.prompt, place.contestant, place.turn);
                tasks.push_back({place, side->identity, side->connection, messagesOf(m_connection, run, place)});
            }
        }
        return tasks;
    });
}

base::Result<std::vector<double>> RunRepository::record(battle::RunId run, const std::vector<battle::RunReply>& replies)
{
    return inTransaction(m_connection, [&]() -> base::Result<std::vector<double>> {
        std::vector<double> costs;
        for (const battle::RunReply& reply : replies) {
            const base::Result<double> cost = store(m_connection, run, reply);
            if (!cost)
                return cost.error();
            costs.push_back(*cost);
        }
        return costs;
    });
}

base::Result<std::vector<battle::RunLane>> RunRepository::lanes(battle::RunId run)
{
    return guarded([&]() -> base::Result<std::vector<battle::RunLane>> {
        std::vector<battle::RunLane> lanes;
        SQLite::Statement row = query(
            m_connection,
            "SELECT c.id, coalesce(e.name, c.imported_name), c.revision, sum(r.state = 'pending'), sum(r.state = "
            "'claimed'), sum(r.state = 'done'), sum(r.state = 'failed'), total(r.cost), "
            "coalesce(sum(CASE WHEN r.state IN ('pending', 'claimed') THEN length(CAST(CASE WHEN r.turn = 1 THEN "
            "p.text ELSE (SELECT t.text FROM prompt_turn t WHERE t.prompt_id = p.id AND t.number = r.turn) END AS "
            "BLOB)) END), 0), avg(CASE WHEN r.state = 'done' THEN r.answer_tokens END), avg(CASE WHEN r.state = 'done' "
            "THEN r.total_ms END), e.price_in, e.price_out, c.max_tokens FROM sealed_run_answer r JOIN contestant c ON "
            "c.id = r.contestant_id LEFT JOIN endpoint e ON e.id = c.endpoint_id JOIN prompt p ON p.id = r.prompt_id "
            "WHERE r.run_id = ? GROUP BY c.id ORDER BY 2, 3",
            run);
        while (row.executeStep())
            lanes.push_back(laneFrom(row));
        return lanes;
    });
}

} // namespace joust::store
