// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>

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
        return {ErrorCode::WorkspaceLocked, "another program has the file locked (" + message + ")"};
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

bool copyDatabase(SQLite::Database& to, SQLite::Database& from, const CopyProgress& progress,
                  const std::stop_token& stop)
{
    constexpr int kPages = 2'000;
    // A snapshot over all pieces: without it a commit of another connection would start the copy anew.
    SQLite::Transaction snapshot(from);
    from.execAndGet("SELECT count(*) FROM sqlite_schema");
    SQLite::Backup backup(to, from);
    for (int result = SQLITE_OK; result == SQLITE_OK;) {
        if (stop.stop_requested())
            return false;
        result = backup.executeStep(kPages);
        if (result != SQLITE_OK && result != SQLITE_DONE)
            throw SQLite::Exception("the workspace cannot be read now", result);
        if (progress)
            progress(backup.getTotalPageCount() - backup.getRemainingPageCount(), backup.getTotalPageCount());
    }
    return true;
}

void makeRoomForLookups(SQLite::Database& database)
{
    database.exec("PRAGMA cache_size=-65536");
}

base::Digest digestColumn(const SQLite::Column& column)
{
    base::Digest digest{};
    if (column.getBytes() != static_cast<int>(digest.size()))
        throw SQLite::Exception("malformed digest in the workspace", SQLITE_CORRUPT);
    std::copy_n(static_cast<const std::uint8_t*>(column.getBlob()), digest.size(), digest.begin());
    return digest;
}

} // namespace joust::store
