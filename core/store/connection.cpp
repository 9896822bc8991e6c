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

// A database in WAL mode inside a folder that cannot be written has no -shm file to share; without a -wal file the
// main file is complete and may be read as immutable.
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

std::unique_ptr<SQLite::Database> openReadOnly(const std::string& path)
{
    try {
        auto database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READONLY, kBusyTimeoutMs);
        database->execAndGet("SELECT count(*) FROM sqlite_schema"); // the first access is what needs the -shm file
        return database;
    } catch (const SQLite::Exception& exception) {
        const int code = exception.getErrorCode();
        std::error_code ignored;
        if ((code != SQLITE_CANTOPEN && code != SQLITE_READONLY) || std::filesystem::exists(path + "-wal", ignored))
            throw;
        return std::make_unique<SQLite::Database>(readOnlyUri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI,
                                                  kBusyTimeoutMs);
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
    m_database->exec("PRAGMA foreign_keys=ON");
    m_database->exec("PRAGMA temp_store=MEMORY");
    m_database->exec("PRAGMA cell_size_check=ON");
    m_database->exec("PRAGMA mmap_size=0");
    if (m_access == Access::ReadOnly) {
        m_database->exec("PRAGMA query_only=ON");
        return;
    }
    m_rollbackJournal = isOnNetworkFileSystem(m_path);
    SQLite::Statement journal(*m_database,
                              m_rollbackJournal ? "PRAGMA journal_mode=DELETE" : "PRAGMA journal_mode=WAL");
    journal.executeStep();
    m_database->exec("PRAGMA synchronous=FULL");
}

void Connection::skipSyncWhileFilling()
{
    m_database->exec("PRAGMA synchronous=OFF");
}

} // namespace joust::store
