// SPDX-License-Identifier: GPL-3.0-or-later
// Ordered schema steps. Each runs in its own transaction together with its user_version, so a crash between steps
// leaves a complete older version. A step runs with foreign keys off (a table that others refer to can be rebuilt) and
// is only committed when every reference holds. Before the first step of an existing file a backup FILE.v<N>.backup is
// made.
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>

namespace joust::store {

inline constexpr std::int32_t kApplicationId = 0x4A4F5553; // "JOUS"

struct Migration
{
    int version;                                       // the user_version after this step; rising from 1
    const char* sql;                                   // one or more statements
    base::Result<void> (*fill)(Connection&) = nullptr; // what SQL cannot say; in the same transaction
};

std::span<const Migration> migrations();
int latestVersion();

base::Result<int> schemaVersion(Connection& connection);
// Runs the steps above the file's version. On an error the file is at the last complete version, and the backup stands.
base::Result<void> migrate(Connection& connection, std::span<const Migration> steps);
// The same for a copy that nobody will miss: without a backup.
base::Result<void> migrateCopy(Connection& connection, std::span<const Migration> steps);
// An online copy, complete and consistent even while another connection writes. AlreadyExists when `target` exists;
// Cancelled after a stop request; after any error there is none. Progress in pages.
base::Result<void> backupTo(Connection& connection, const std::string& target,
                            const std::function<void(std::int64_t, std::int64_t)>& progress = {},
                            const std::stop_token& stop = {});

} // namespace joust::store
