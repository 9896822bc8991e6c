// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a workspace: a backup of a sound one, and what can still be read of a damaged one. Any thread; both open
// their own connections.
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstdint>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {

struct BackupOptions
{
    bool replace = false; // a file at the target, which stays as it is until the copy is complete
    std::function<void(std::int64_t done, std::int64_t total)> progress = {}; // in pages of the file
    std::stop_token stop = {};
};

// A complete, consistent copy, also while another process writes; mode 0600, on disk when this returns. AlreadyExists
// when there is a file at `target` and it may not be replaced, InvalidArgument when it is the workspace itself,
// Cancelled after a stop request; after any error the target is as it was.
base::Result<void> backupWorkspace(const std::string& path, const std::string& target, Services services,
                                   const BackupOptions& options = {});

struct Recovery
{
    std::map<std::string, std::int64_t> recovered; // rows by table
    std::map<std::string, std::int64_t> setAside;  // rows that could be read but refer to rows that are lost
    std::vector<std::string> unreadable;           // sentences: what could not be read
    std::int64_t votes = 0;
};

// Reads what is readable of the file, by ranges of rows, into a new workspace at `target` that passes checkWorkspace():
// rows that refer to lost rows are left out and counted, and what the old chains no longer prove is entered into a new
// one. Corrupt when not even the file's catalogue can be read. The damaged file is never written to.
base::Result<Recovery> recoverWorkspace(const std::string& path, const std::string& target, Services services);

} // namespace joust::store
