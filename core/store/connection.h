// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection to a workspace file, with Joust's settings. Thread rule: confined to the thread that opened it.
#pragma once

#include "base/result.h"

#include <memory>
#include <string>

namespace SQLite {
class Database;
}
namespace joust::base {
class Clock;
class Rng;
} // namespace joust::base

namespace joust::store {

enum class Access { ReadWrite, ReadOnly };

// Memory-mapped WAL index files do not work across machines.
bool isOnNetworkFileSystem(const std::string& path);

// Seams a workspace needs; all outlive it.
struct Services
{
    base::Rng& rng;
    base::Clock& clock;
    bool (*onNetwork)(const std::string& path) = isOnNetworkFileSystem;
};

class Connection
{
public:
    // Opens an existing file. synchronous=FULL, foreign keys, defensive mode, temp_store=MEMORY, low limits, a busy
    // time-out of 5 s; WAL, except on a network file system (usesRollbackJournal() is true then). ReadOnly never writes
    // to the file and runs no trigger and no view, so that it may look at a stranger's.
    static base::Result<std::unique_ptr<Connection>> open(const std::string& path, Access access, Services services);
    // The whole of `source` in a temporary file that nobody else can open and that goes with the connection, to be
    // changed without touching the file; path() stays the file's. The memory it takes does not grow with the file.
    static base::Result<std::unique_ptr<Connection>> copyAside(Connection& source);
    ~Connection();

    SQLite::Database& database() { return *m_database; }
    base::Rng& rng() { return m_services.rng; }
    base::Clock& clock() { return m_services.clock; }
    const std::string& path() const { return m_path; }
    Access access() const { return m_access; }
    void makeReadOnly();
    // For filling a new file that nobody has yet, under a temporary name: commits no longer wait for the disk. The file
    // is complete on disk once the connection is closed and the file synced or renamed.
    void skipSyncWhileFilling();
    bool usesRollbackJournal() const { return m_rollbackJournal; }

private:
    Connection(std::unique_ptr<SQLite::Database> database, std::string path, Access access, Services services);
    void configure();

    std::unique_ptr<SQLite::Database> m_database;
    std::string m_path;
    Access m_access;
    Services m_services;
    bool m_rollbackJournal = false;
};

} // namespace joust::store
