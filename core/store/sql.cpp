// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"

#include <sqlite3.h>

namespace joust::store {

base::Error errorFromCode(int sqliteCode, const std::string& message)
{
    using base::ErrorCode;
    switch (sqliteCode & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, message};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly, message};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::WorkspaceLocked, message};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAWorkspace, message};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt, message};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::NotAllowed, message};
    default:
        return {ErrorCode::Io, message};
    }
}

base::Error errorFrom(const SQLite::Exception& exception)
{
    return errorFromCode(exception.getErrorCode(), exception.what());
}

std::optional<std::string> optionalText(const SQLite::Column& column)
{
    if (column.isNull())
        return std::nullopt;
    return column.getString();
}

std::optional<std::int64_t> optionalInt(const SQLite::Column& column)
{
    if (column.isNull())
        return std::nullopt;
    return column.getInt64();
}

std::optional<double> optionalReal(const SQLite::Column& column)
{
    if (column.isNull())
        return std::nullopt;
    return column.getDouble();
}

} // namespace joust::store
