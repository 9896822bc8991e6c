// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/sql.h"

#include <sqlite3.h>

#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <filesystem>

namespace joust::store {
namespace {

constexpr int kBusyTimeoutMs = 5'000;

// SQLite's advice for files that may be hostile (https://www.sqlite.org/security.html), as far as our own statements
// and triggers allow.
constexpr std::array<std::pair<int, int>, 8> kLimits{{{SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
                                                      {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                                      {SQLITE_LIMIT_COLUMN, 100},
                                                      {SQLITE_LIMIT_EXPR_DEPTH, 100},
                                                      {SQLITE_LIMIT_COMPOUND_SELECT, 5},
                                                      {SQLITE_LIMIT_VDBE_OP, 25'000},
                                                      {SQLITE_LIMIT_ATTACHED, 0},
                                                      {SQLITE_LIMIT_TRIGGER_DEPTH, 10}}};

// A database in WAL mode inside a folder that cannot be written has no -shm file to share; without a -wal file, or a
// journal that was left behind, the main file is complete and may be read as immutable.
std::string readOnlyUri(const std::string& path)
{
    std::string uri = "file:";
    for (const char c : path) {
        if (c == '?' || c == '#' || c == '%') {
            static constexpr std::string_view kHex = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', kHex[byte >> 4], kHex[byte & 15]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

// A connection belongs to one thread, so SQLite need not lock it for every column: a quarter of reading a million
// votes.
const int kReader = SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX;

std::unique_ptr<SQLite::Database> openReadOnly(const std::string& path)
{
    try {
        auto database = std::make_unique<SQLite::Database>(path, kReader, kBusyTimeoutMs);
        database->execAndGet("SELECT count(*) FROM sqlite_schema"); // the first access is what needs the -shm file
        return database;
    } catch (const SQLite::Exception& exception) {
        const int code = exception.getErrorCode();
        std::error_code ignored;
        if ((code != SQLITE_CANTOPEN && code != SQLITE_READONLY) || std::filesystem::exists(path + "-wal", ignored) ||
            std::filesystem::exists(path + "-journal", ignored))
            throw;
        return std::make_unique<SQLite::Database>(readOnlyUri(path), kReader | SQLite::OPEN_URI, kBusyTimeoutMs);
    }
}

} // namespace

bool isOnNetworkFileSystem(const std::string& path)
{
    struct statfs info = {};
    if (statfs(path.c_str(), &info) != 0)
        return false;
    // NFS, SMB (three generations), 9p, AFS, FUSE (sshfs and the like), Coda; from linux/magic.h
    static constexpr std::array<std::uint64_t, 8> kNetwork{0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                                           0x01021997, 0x5346414F, 0x65735546, 0x73757245};
    const auto type = static_cast<std::uint64_t>(info.f_type) & 0xFFFFFFFFU;
    return std::find(kNetwork.begin(), kNetwork.end(), type) != kNetwork.end();
}

base::Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, Access access, Services services)
{
    return guarded([&]() -> base::Result<std::unique_ptr<Connection>> {
        std::unique_ptr<SQLite::Database> database =
            access == Access::ReadOnly
                ? openReadOnly(path)
                : std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE, kBusyTimeoutMs);
        std::unique_ptr<Connection> connection(new Connection(std::move(database), path, access, services));
        connection->configure();
        return connection;
    });
}

// A database without a name is a temporary file of SQLite's own, already removed from its folder.
base::Result<std::unique_ptr<Connection>> Connection::copyAside(Connection& source)
{
    return guarded([&]() -> base::Result<std::unique_ptr<Connection>> {
        auto database = std::make_unique<SQLite::Database>("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyDatabase(*database, source.database());
        std::unique_ptr<Connection> copy(
            new Connection(std::move(database), source.path(), Access::ReadWrite, source.m_services));
        copy->configure();
        makeRoomForLookups(copy->database());
        return copy;
    });
}

Connection::Connection(std::unique_ptr<SQLite::Database> database, std::string path, Access access, Services services)
    : m_database(std::move(database))
    , m_path(std::move(path))
    , m_access(access)
    , m_services(services)
{
}

Connection::~Connection() = default;

void Connection::configure()
{
    sqlite3* handle = m_database->getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_extended_result_codes(handle, 0);
    for (const auto& [limit, value] : kLimits)
        sqlite3_limit(handle, limit, value);
    m_database->exec("PRAGMA foreign_keys=ON");
    m_database->exec("PRAGMA temp_store=MEMORY");
    m_database->exec("PRAGMA cell_size_check=ON");
    m_database->exec("PRAGMA mmap_size=0");
    if (m_access == Access::ReadOnly)
        return makeReadOnly();
    m_rollbackJournal = m_services.onNetwork(m_path);
    SQLite::Statement journal(*m_database,
                              m_rollbackJournal ? "PRAGMA journal_mode=DELETE" : "PRAGMA journal_mode=WAL");
    journal.executeStep();
    m_database->exec("PRAGMA synchronous=FULL");
}

void Connection::makeReadOnly()
{
    m_access = Access::ReadOnly;
    m_database->exec("PRAGMA query_only=ON");
    sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

void Connection::skipSyncWhileFilling()
{
    m_database->exec("PRAGMA synchronous=OFF");
}

} // namespace joust::store
