// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/schema_endpoint_dialect.h"
#include "store/schema_v1.h"
#include "store/sql.h"

#include <SQLiteCpp/Backup.h>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace joust::store {
namespace {

base::Result<void> runStep(Connection& connection, const Migration& step)
{
    return inTransaction(connection, [&]() -> base::Result<void> {
        connection.database().exec(step.sql);
        connection.database().exec("PRAGMA user_version=" + std::to_string(step.version));
        return {};
    });
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::array<Migration, 2> kSteps{Migration{1, kSchemaV1}, Migration{2, kSchemaEndpointDialect}};
    return kSteps;
}

int latestVersion()
{
    return migrations().back().version;
}

base::Result<int> schemaVersion(Connection& connection)
{
    return guarded(
        [&]() -> base::Result<int> { return connection.database().execAndGet("PRAGMA user_version").getInt(); });
}

base::Result<void> migrate(Connection& connection, std::span<const Migration> steps)
{
    const base::Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    bool backedUp = *version == 0; // a file that is just being created has nothing to lose
    for (const Migration& step : steps) {
        if (step.version <= *version)
            continue;
        if (!backedUp) {
            const std::string target = connection.path() + ".v" + std::to_string(*version) + ".backup";
            const base::Result<void> backup = backupTo(connection, target);
            if (!backup && backup.error().code != base::ErrorCode::AlreadyExists)
                return backup;
            backedUp = true;
        }
        base::Result<void> done = runStep(connection, step);
        if (!done)
            return done;
    }
    return {};
}

base::Result<void> backupTo(Connection& connection, const std::string& target)
{
    const int descriptor = ::open(target.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        const base::ErrorCode code = errno == EEXIST ? base::ErrorCode::AlreadyExists : base::ErrorCode::Io;
        return base::Error{code, target + ": " + std::strerror(errno)};
    }
    ::close(descriptor);
    base::Result<void> copied = guarded([&]() -> base::Result<void> {
        SQLite::Database copy(target, SQLite::OPEN_READWRITE);
        SQLite::Backup backup(copy, connection.database());
        backup.executeStep(-1);
        return {};
    });
    if (!copied)
        unlink(target.c_str());
    return copied;
}

} // namespace joust::store
