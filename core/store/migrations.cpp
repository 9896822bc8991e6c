// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/event_log.h"
#include "store/schema_v1.h"
#include "store/schema_v10.h"
#include "store/schema_v2.h"
#include "store/schema_v3.h"
#include "store/schema_v4.h"
#include "store/schema_v5.h"
#include "store/schema_v6.h"
#include "store/schema_v7.h"
#include "store/schema_v8.h"
#include "store/schema_v9.h"
#include "store/sql.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace joust::store {
namespace {

constexpr int kFirstWithEvents = 8;

base::Result<void> runStep(Connection& connection, const Migration& step, int fromVersion)
{
    return inTransaction(connection, [&]() -> base::Result<void> {
        connection.database().exec(step.sql);
        const base::Result<void> filled = step.fill != nullptr ? step.fill(connection) : base::Result<void>();
        if (!filled)
            return filled;
        SQLite::Statement broken(connection.database(), "PRAGMA foreign_key_check");
        if (broken.executeStep())
            return base::Error{base::ErrorCode::Corrupt,
                               "a row of table " + broken.getColumn(0).getString() + " refers to a missing row"};
        if (fromVersion > 0 && step.version >= kFirstWithEvents)
            recordEvent(connection, "migration", "",
                        "from schema " + std::to_string(fromVersion) + " to " + std::to_string(step.version));
        connection.database().exec("PRAGMA user_version=" + std::to_string(step.version));
        return {};
    });
}

// PRAGMA foreign_keys has no effect inside a transaction.
base::Result<void> runSteps(Connection& connection, std::span<const Migration> steps, int fromVersion)
{
    base::Result<void> done = guarded([&]() -> base::Result<void> {
        connection.database().exec("PRAGMA foreign_keys=OFF");
        return {};
    });
    for (auto step = steps.begin(); done && step != steps.end(); ++step)
        done = runStep(connection, *step, fromVersion);
    const base::Result<void> on = guarded([&]() -> base::Result<void> {
        connection.database().exec("PRAGMA foreign_keys=ON");
        return {};
    });
    return done ? on : done;
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::array<Migration, 10> kSteps{Migration{1, kSchemaV1}, Migration{2, kSchemaV2, fillSchemaV2},
                                                  Migration{3, kSchemaV3}, Migration{4, kSchemaV4},
                                                  Migration{5, kSchemaV5}, Migration{6, kSchemaV6},
                                                  Migration{7, kSchemaV7}, Migration{8, kSchemaV8},
                                                  Migration{9, kSchemaV9}, Migration{10, kSchemaV10}};
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
    if (*version > 0 && steps.back().version > *version) { // a file that is just being created has nothing to lose
        const std::string target = connection.path() + ".v" + std::to_string(*version) + ".backup";
        const base::Result<void> backup = backupTo(connection, target);
        if (!backup && backup.error().code != base::ErrorCode::AlreadyExists)
            return backup;
    }
    return migrateCopy(connection, steps);
}

base::Result<void> migrateCopy(Connection& connection, std::span<const Migration> steps)
{
    const base::Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    const auto first =
        std::find_if(steps.begin(), steps.end(), [&](const Migration& step) { return step.version > *version; });
    if (first == steps.end())
        return {};
    return runSteps(connection, {first, steps.end()}, *version);
}

base::Result<void> backupTo(Connection& connection, const std::string& target,
                            const std::function<void(std::int64_t, std::int64_t)>& progress,
                            const std::stop_token& stop)
{
    const int descriptor = ::open(target.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        const base::ErrorCode code = errno == EEXIST ? base::ErrorCode::AlreadyExists : base::ErrorCode::Io;
        return base::Error{code, target + ": " + std::strerror(errno)};
    }
    ::close(descriptor);
    base::Result<void> copied = guarded([&]() -> base::Result<void> {
        SQLite::Database copy(target, SQLite::OPEN_READWRITE);
        if (!copyDatabase(copy, connection.database(), progress, stop))
            return base::Error{base::ErrorCode::Cancelled, "stopped"};
        return {};
    });
    if (!copied)
        unlink(target.c_str());
    return copied;
}

} // namespace joust::store
