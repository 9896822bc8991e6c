// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/endpoint_repository.h"

#include "base/utf8.h"
#include "store/endpoint_columns.h"
#include "store/json_columns.h"
#include "store/sealed_vote_sql.h"
#include "store/sql.h"

namespace joust::store {
namespace {

constexpr std::size_t kMaxName = 200;

// One row an endpoint: its settings and its newest revision.
#define JOUST_ENDPOINT_COLUMNS                                                                                         \
    "SELECT " JOUST_IDENTITY_COLUMNS ", " JOUST_CONNECTION_COLUMNS ", e.id, c.id, c.revision, e.name, e.disabled, "    \
    "(SELECT count(*) FROM contestant r JOIN sealed_assignment s ON r.id IN (s.contestant_a, s.contestant_b) "         \
    " JOIN vote v ON v.battle_id = s.battle_id WHERE r.endpoint_id = e.id AND NOT " JOUST_VOTE_LEFT_OUT ") "           \
    "FROM endpoint e JOIN contestant c ON c.endpoint_id = e.id AND c.revision = "                                      \
    "(SELECT max(revision) FROM contestant WHERE endpoint_id = e.id) "

constexpr const char* kList = JOUST_ENDPOINT_COLUMNS "WHERE e.removed_utc IS NULL ORDER BY e.name COLLATE NOCASE";
constexpr const char* kById = JOUST_ENDPOINT_COLUMNS "WHERE e.id = ?";
constexpr const char* kByName = JOUST_ENDPOINT_COLUMNS "WHERE e.name = ? COLLATE NOCASE AND e.removed_utc IS NULL";
constexpr const char* kRemovedByName =
    JOUST_ENDPOINT_COLUMNS "WHERE e.name = ? COLLATE NOCASE AND e.removed_utc IS NOT NULL";

base::Result<EndpointRow> rowFrom(const SQLite::Statement& row)
{
    base::Result<endpoint::Identity> identity = identityFrom(row, 0);
    if (!identity)
        return identity.error();
    base::Result<endpoint::Connection> connection = connectionFrom(row, kIdentityColumns);
    if (!connection)
        return connection.error();
    constexpr int kOwn = kIdentityColumns + kConnectionColumns;
    return EndpointRow{idColumn<base::EndpointId>(row.getColumn(kOwn)),
                       idColumn<base::ContestantId>(row.getColumn(kOwn + 1)),
                       row.getColumn(kOwn + 2).getInt(),
                       row.getColumn(kOwn + 3).getString(),
                       *identity,
                       *connection,
                       row.getColumn(kOwn + 4).getInt() != 0,
                       row.getColumn(kOwn + 5).getInt64()};
}

base::Result<void> validateAll(const std::string& name, const endpoint::Identity& identity,
                               const endpoint::Connection& connection)
{
    if (name.empty() || name.size() > kMaxName || !base::isValidUtf8(name) || name != base::printable(name, kMaxName))
        return base::Error{base::ErrorCode::InvalidArgument, "a name has 1 to 200 bytes of printable UTF-8"};
    return endpoint::validate(identity, connection);
}

void insertContestant(Connection& db, base::EndpointId endpoint, int revision, const endpoint::Identity& identity)
{
    std::optional<std::int64_t> maxTokens;
    if (identity.maxTokens)
        maxTokens = *identity.maxTokens;
    execute(db,
            "INSERT INTO contestant(id, endpoint_id, revision, protocol, base_url, model, system_prompt, max_tokens, "
            "parameters, api_version, created_utc) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            base::ContestantId::random(db.rng()), endpoint, revision, endpoint::protocolWord(identity.protocol),
            identity.baseUrl, identity.model, identity.systemPrompt, maxTokens, pairsToJson(identity.parameters),
            identity.apiVersion, base::isoUtc(db.clock().utcNow()));
}

// A new row, or all but the time of creation of a known one.
void writeEndpoint(Connection& db, base::EndpointId id, const std::string& name, const endpoint::Connection& connection)
{
    const endpoint::Timeouts& t = connection.timeouts;
    const endpoint::RequestLimits& limits = connection.limits;
    execute(db,
            "INSERT INTO endpoint(id, name, key_ref, headers, ca_file, proxy, connect_ms, first_token_ms, idle_ms, "
            "total_ms, price_in, price_out, parameters_b, token_limit, stream_options, max_concurrent, "
            "requests_per_minute, tokens_per_minute, end_mark_expected, created_utc) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
            "name = excluded.name, key_ref = excluded.key_ref, headers = excluded.headers, ca_file = excluded.ca_file, "
            "proxy = excluded.proxy, connect_ms = excluded.connect_ms, first_token_ms = excluded.first_token_ms, "
            "idle_ms = excluded.idle_ms, total_ms = excluded.total_ms, price_in = excluded.price_in, "
            "price_out = excluded.price_out, parameters_b = excluded.parameters_b, "
            "token_limit = excluded.token_limit, stream_options = excluded.stream_options, "
            "max_concurrent = excluded.max_concurrent, requests_per_minute = excluded.requests_per_minute, "
            "tokens_per_minute = excluded.tokens_per_minute, end_mark_expected = excluded.end_mark_expected",
            id, name, endpoint::keyRefText(connection.key), pairsToJson(connection.headers), connection.caFile,
            connection.proxy, std::int64_t{t.connect.count()}, std::int64_t{t.firstToken.count()},
            std::int64_t{t.idle.count()}, std::int64_t{t.total.count()}, connection.priceIn, connection.priceOut,
            connection.parametersB, endpoint::tokenLimitWord(connection.tokenLimit),
            endpoint::streamOptionsWord(connection.streamOptions), limits.concurrent, limits.requestsPerMinute,
            limits.tokensPerMinute, connection.endMarkExpected, base::isoUtc(db.clock().utcNow()));
}

bool needsNewRevision(Connection& db, base::ContestantId contestant)
{
    SQLite::Statement open =
        query(db,
              "SELECT EXISTS(SELECT 1 FROM battle b WHERE b.state <> 'failed' "
              "AND NOT EXISTS(SELECT 1 FROM vote v WHERE v.battle_id = b.id) "
              "AND NOT EXISTS(SELECT 1 FROM skip k WHERE k.battle_id = b.id)) "
              "OR EXISTS(SELECT 1 FROM sealed_assignment WHERE ?1 IN (contestant_a, contestant_b)) "
              "OR EXISTS(SELECT 1 FROM sealed_run_answer WHERE contestant_id = ?1)",
              contestant);
    open.executeStep();
    return open.getColumn(0).getInt() != 0;
}

} // namespace

std::string contestantName(const std::string& endpointName, int revision)
{
    return revision <= 1 ? endpointName : endpointName + " r" + std::to_string(revision);
}

EndpointRepository::EndpointRepository(Connection& connection)
    : m_connection(connection)
{
}

base::Result<EndpointRow> EndpointRepository::find(const char* sql, const std::string& value)
{
    return guarded([&]() -> base::Result<EndpointRow> {
        SQLite::Statement row = query(m_connection, sql, value);
        if (!row.executeStep())
            return base::Error{base::ErrorCode::NotFound, "no endpoint named " + base::printable(value, 200)};
        return rowFrom(row);
    });
}

base::Result<std::vector<EndpointRow>> EndpointRepository::list()
{
    return guarded([&]() -> base::Result<std::vector<EndpointRow>> {
        std::vector<EndpointRow> rows;
        SQLite::Statement statement = query(m_connection, kList);
        while (statement.executeStep()) {
            base::Result<EndpointRow> row = rowFrom(statement);
            if (!row)
                return row.error();
            rows.push_back(std::move(*row));
        }
        return rows;
    });
}

base::Result<EndpointRow> EndpointRepository::byName(const std::string& name)
{
    return find(kByName, name);
}

base::Result<EndpointRow> EndpointRepository::add(const std::string& name, const endpoint::Identity& identity,
                                                  const endpoint::Connection& connection)
{
    const base::Result<void> valid = validateAll(name, identity, connection);
    if (!valid)
        return valid.error();
    if (find(kByName, name))
        return base::Error{base::ErrorCode::AlreadyExists, "an endpoint named " + name + " exists"};
    const base::Result<EndpointRow> removed = find(kRemovedByName, name);
    const base::EndpointId id = removed ? removed->id : base::EndpointId::random(m_connection.rng());
    if (removed) {
        const base::Result<void> restored = restore(id);
        if (!restored)
            return restored.error();
        return change(*removed, name, identity, connection);
    }
    return inTransaction(m_connection, [&]() -> base::Result<EndpointRow> {
        writeEndpoint(m_connection, id, name, connection);
        insertContestant(m_connection, id, 1, identity);
        return find(kById, id.toString());
    });
}

base::Result<EndpointRow> EndpointRepository::update(base::EndpointId id, const std::string& name,
                                                     const endpoint::Identity& identity,
                                                     const endpoint::Connection& connection)
{
    const base::Result<void> valid = validateAll(name, identity, connection);
    if (!valid)
        return valid.error();
    const base::Result<EndpointRow> before = find(kById, id.toString());
    if (!before)
        return before.error();
    return change(*before, name, identity, connection);
}

base::Result<EndpointRow> EndpointRepository::change(const EndpointRow& before, const std::string& name,
                                                     const endpoint::Identity& identity,
                                                     const endpoint::Connection& connection)
{
    return inTransaction(m_connection, [&]() -> base::Result<EndpointRow> {
        SQLite::Statement taken =
            query(m_connection, "SELECT 1 FROM endpoint WHERE name = ? COLLATE NOCASE AND id <> ?", name, before.id);
        if (taken.executeStep())
            return base::Error{base::ErrorCode::AlreadyExists, "an endpoint named " + name + " exists or existed"};
        writeEndpoint(m_connection, before.id, name, connection);
        if (identity != before.identity) {
            const bool keep = needsNewRevision(m_connection, before.contestant);
            if (!keep)
                execute(m_connection, "DELETE FROM contestant WHERE id = ?", before.contestant);
            insertContestant(m_connection, before.id, before.revision + (keep ? 1 : 0), identity);
        }
        return find(kById, before.id.toString());
    });
}

base::Result<void> EndpointRepository::setDisabled(base::EndpointId id, bool disabled)
{
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        if (execute(m_connection, "UPDATE endpoint SET disabled = ? WHERE id = ?", disabled, id) == 0)
            return base::Error{base::ErrorCode::NotFound, "no such endpoint"};
        return {};
    });
}

base::Result<void> EndpointRepository::remove(base::EndpointId id)
{
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        if (execute(m_connection, "UPDATE endpoint SET removed_utc = ? WHERE id = ? AND removed_utc IS NULL",
                    base::isoUtc(m_connection.clock().utcNow()), id) == 0)
            return base::Error{base::ErrorCode::NotFound, "no such endpoint"};
        return {};
    });
}

base::Result<void> EndpointRepository::restore(base::EndpointId id)
{
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        if (execute(m_connection, "UPDATE endpoint SET removed_utc = NULL WHERE id = ?", id) == 0)
            return base::Error{base::ErrorCode::NotFound, "no such endpoint"};
        return {};
    });
}

} // namespace joust::store
