// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "store/file_error.h"
#include "store/migrations.h"
#include "store/schema_guard.h"
#include "store/sql.h"
#include "store/version.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <string_view>

namespace joust::store {
namespace {

// Looks at the first bytes before SQLite does, so that a foreign file is told apart from a damaged one.
base::Result<void> requireSqliteFile(const std::string& path)
{
    static constexpr std::string_view kMagic("SQLite format 3\0", 16);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fileError(path);
    std::array<char, 16> head{};
    const ssize_t count = ::read(descriptor, head.data(), head.size());
    ::close(descriptor);
    if (count != 16 || std::string_view(head.data(), head.size()) != kMagic)
        return base::Error{base::ErrorCode::NotAWorkspace, path + " is not a Joust workspace"};
    return {};
}

base::Result<void> requireOurs(Connection& connection)
{
    return guarded([&]() -> base::Result<void> {
        if (connection.database().execAndGet("PRAGMA application_id").getInt() != kApplicationId)
            return base::Error{base::ErrorCode::NotAWorkspace, connection.path() + " is not a Joust workspace"};
        const base::Result<int> version = schemaVersion(connection);
        if (!version)
            return version.error();
        if (*version >= 1 && *version <= latestVersion())
            return requireOwnSchema(connection, *version);
        if (*version < 1)
            return base::Error{base::ErrorCode::Corrupt, connection.path() + " has no schema version"};
        std::string writer = "a newer version";
        try {
            writer = connection.database().execAndGet("SELECT value FROM setting WHERE key = 'written_by'").getString();
        } catch (const SQLite::Exception&) {
            // A newer schema may keep it elsewhere; the refusal stands either way.
        }
        return base::Error{base::ErrorCode::NewerSchema,
                           "written by Joust " + writer + ", schema " + std::to_string(*version) +
                               "; this is Joust " JOUST_VERSION ", schema " + std::to_string(latestVersion())};
    });
}

base::Result<void> initialise(Connection& connection)
{
    base::Result<void> created = migrate(connection, migrations());
    if (!created)
        return created;
    return inTransaction(connection, [&]() -> base::Result<void> {
        connection.database().exec("PRAGMA application_id=" + std::to_string(kApplicationId));
        const base::Seed seed = base::drawSeed(connection.rng());
        SQLite::Statement insert(connection.database(), "INSERT INTO sealed_seed(only_row, seed) VALUES(1, ?)");
        insert.bind(1, seed.data(), static_cast<int>(seed.size()));
        insert.exec();
        const std::string now = base::isoUtc(connection.clock().utcNow());
        execute(connection,
                "INSERT INTO setting(key, value) VALUES('workspace_id', ?), ('created_utc', ?), ('written_by', ?)",
                base::WorkspaceId::random(connection.rng()), now, JOUST_VERSION);
        return {};
    });
}

// As the only writer: this version writes from now on, and a battle that was being answered when its program ended
// never will be.
base::Result<void> takeOver(Connection& connection)
{
    return inTransaction(connection, [&]() -> base::Result<void> {
        execute(connection, "UPDATE battle SET state = 'failed' WHERE state = 'answering'");
        execute(connection, "UPDATE setting SET value = ?1 WHERE key = 'written_by' AND value <> ?1", JOUST_VERSION);
        return {};
    });
}

} // namespace

base::Result<std::unique_ptr<Workspace>> Workspace::create(const std::string& path, Services services)
{
    base::Result<std::unique_ptr<FileLock>> lock = FileLock::acquire(path, services.clock);
    if (!lock)
        return lock.error();
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fileError(path);
    ::close(descriptor);
    base::Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::ReadWrite, services);
    base::Result<void> ready = connection ? initialise(**connection) : base::Result<void>(connection.error());
    if (!ready) {
        if (connection)
            connection->reset();
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            ::unlink((path + suffix).c_str());
        return ready.error();
    }
    syncFolderOf(path);
    return std::unique_ptr<Workspace>(new Workspace(std::move(*lock), std::move(*connection)));
}

base::Result<std::unique_ptr<Workspace>> Workspace::open(const std::string& path, Access access, Services services)
{
    const base::Result<void> looksRight = requireSqliteFile(path);
    if (!looksRight)
        return looksRight.error();
    // Read-only first: a file that is not ours or is newer must not be touched, not even its journal mode.
    base::Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::ReadOnly, services);
    if (!connection)
        return connection.error();
    const base::Result<void> ours = requireOurs(**connection);
    if (!ours)
        return ours.error();
    if (access == Access::ReadOnly)
        return openReader(std::move(*connection));
    connection->reset();

    if (::access(path.c_str(), W_OK) != 0)
        return fileError(path);
    base::Result<std::unique_ptr<FileLock>> lock = FileLock::acquire(path, services.clock);
    if (!lock)
        return lock.error();
    connection = Connection::open(path, Access::ReadWrite, services);
    if (!connection)
        return connection.error();
    base::Result<void> current = migrate(**connection, migrations());
    if (current)
        current = takeOver(**connection);
    if (!current)
        return current.error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(*lock), std::move(*connection)));
}

// An older file must not be written here: it is read through a migrated copy.
base::Result<std::unique_ptr<Workspace>> Workspace::openReader(std::unique_ptr<Connection> connection)
{
    const base::Result<int> version = schemaVersion(*connection);
    if (!version)
        return version.error();
    if (*version < latestVersion()) {
        base::Result<std::unique_ptr<Connection>> copy = Connection::copyAside(*connection);
        const base::Result<void> current = copy ? migrateCopy(**copy, migrations()) : base::Result<void>(copy.error());
        if (!current)
            return current.error();
        connection = std::move(*copy);
        connection->makeReadOnly();
    }
    return std::unique_ptr<Workspace>(new Workspace(nullptr, std::move(connection)));
}

Workspace::Workspace(std::unique_ptr<FileLock> lock, std::unique_ptr<Connection> connection)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_endpoints(*m_connection)
    , m_annotators(*m_connection)
    , m_prompts(*m_connection)
    , m_battles(*m_connection)
    , m_runs(*m_connection)
    , m_studies(*m_connection)
    , m_queue(*m_connection)
    , m_ledger(*m_connection)
    , m_settings(*m_connection)
    , m_marks(*m_connection)
    , m_snapshots(*m_connection)
{
}

} // namespace joust::store
