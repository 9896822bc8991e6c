// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: the one place where SQLite's exceptions become Errors, and small helpers over SQLiteCpp.
#pragma once

#include "base/clock.h"
#include "base/digest.h"
#include "base/ids.h"
#include "base/result.h"
#include "store/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace joust::store {

base::Error errorFrom(const SQLite::Exception& exception);
base::Error errorFromCode(int sqliteCode, const std::string& message);

// Runs `work` (returning Result<T>) and turns a SQLite exception into an Error.
template <typename Work>
auto guarded(Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return errorFrom(exception);
    }
}

// As guarded(), inside BEGIN IMMEDIATE ... COMMIT; an Error result rolls back. With synchronous=FULL the COMMIT returns
// after the fsync.
template <typename Work>
auto inTransaction(Connection& connection, Work&& work) -> decltype(work())
{
    return guarded([&]() -> decltype(work()) {
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        auto result = work();
        if (result)
            transaction.commit();
        return result;
    });
}

inline void bindNext(SQLite::Statement& statement, int index, const std::string& value)
{
    statement.bind(index, value);
}
inline void bindNext(SQLite::Statement& statement, int index, std::string_view value)
{
    statement.bind(index, std::string(value));
}
inline void bindNext(SQLite::Statement& statement, int index, const char* value)
{
    statement.bind(index, value);
}
inline void bindNext(SQLite::Statement& statement, int index, std::int64_t value)
{
    statement.bind(index, value);
}
inline void bindNext(SQLite::Statement& statement, int index, int value)
{
    statement.bind(index, value);
}
inline void bindNext(SQLite::Statement& statement, int index, bool value)
{
    statement.bind(index, value ? 1 : 0);
}
inline void bindNext(SQLite::Statement& statement, int index, double value)
{
    statement.bind(index, value);
}
inline void bindNext(SQLite::Statement& statement, int index, const base::Digest& value)
{
    statement.bind(index, value.data(), static_cast<int>(value.size()));
}
template <typename Tag>
void bindNext(SQLite::Statement& statement, int index, const base::Id<Tag>& value)
{
    statement.bind(index, value.toString());
}
template <typename T>
void bindNext(SQLite::Statement& statement, int index, const std::optional<T>& value)
{
    if (value)
        bindNext(statement, index, *value);
    else
        statement.bind(index);
}

// Rewinds a statement that is used again and binds its parameters in order.
template <typename... Values>
SQLite::Statement& rebound(SQLite::Statement& statement, const Values&... values)
{
    statement.reset();
    int index = 0;
    (bindNext(statement, ++index, values), ...);
    return statement;
}

// A prepared statement with its parameters bound in order.
template <typename... Values>
SQLite::Statement query(Connection& connection, const char* sql, const Values&... values)
{
    SQLite::Statement statement(connection.database(), sql);
    int index = 0;
    (bindNext(statement, ++index, values), ...);
    return statement;
}

// Runs a statement that returns no rows; the number of changed rows.
template <typename... Values>
int execute(Connection& connection, const char* sql, const Values&... values)
{
    return query(connection, sql, values...).exec();
}

std::optional<std::string> optionalText(const SQLite::Column& column);
std::optional<std::int64_t> optionalInt(const SQLite::Column& column);
std::optional<double> optionalReal(const SQLite::Column& column);
using CopyProgress = std::function<void(std::int64_t done, std::int64_t total)>; // pages
// The whole of a database, consistent also while others write; waits for a lock as long as a statement would. False
// after a stop request. Throws.
bool copyDatabase(SQLite::Database& to, SQLite::Database& from, const CopyProgress& progress = {},
                  const std::stop_token& stop = {});
// For many look-ups by ids, which are random: with SQLite's own 2 MB of pages nearly each of them reads again.
void makeRoomForLookups(SQLite::Database& database);
// Throws SQLite::Exception with SQLITE_CORRUPT when it is not 32 bytes.
base::Digest digestColumn(const SQLite::Column& column);

// An id column. A malformed one means a damaged file: throws SQLite::Exception with SQLITE_CORRUPT.
template <typename IdType>
IdType idColumn(const SQLite::Column& column)
{
    base::Result<IdType> id = IdType::parse(column.getString());
    if (!id)
        throw SQLite::Exception("malformed id in the workspace", 11 /* SQLITE_CORRUPT */);
    return *id;
}

} // namespace joust::store
