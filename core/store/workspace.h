// SPDX-License-Identifier: GPL-3.0-or-later
// One open `.joust` file. Thread rule: create it, use it and destroy it on one thread; a further thread opens its own,
// read-only. docs/file-format.md specifies the file.
#pragma once

#include "store/annotator_repository.h"
#include "store/battle_repository.h"
#include "store/connection.h"
#include "store/endpoint_repository.h"
#include "store/file_lock.h"
#include "store/prompt_repository.h"
#include "store/run_repository.h"
#include "store/settings_repository.h"
#include "store/snapshot_repository.h"
#include "store/study_queue.h"
#include "store/study_repository.h"
#include "store/vote_ledger.h"
#include "store/vote_marks.h"

#include <memory>
#include <string>

namespace joust::store {

class Workspace
{
public:
    // A new file, mode 0600, with its own secret seed, open for writing. AlreadyExists when anything is at `path`; a
    // failure half-way leaves no file.
    static base::Result<std::unique_ptr<Workspace>> create(const std::string& path, Services services);
    // ReadWrite takes FILE.lock (WorkspaceLocked names the holder) and migrates an older schema after a backup;
    // ReadOnly does neither and sees an older file as it would be after the migration. NotFound, NotAWorkspace,
    // NewerSchema (naming the version that wrote it), ReadOnly, Corrupt.
    static base::Result<std::unique_ptr<Workspace>> open(const std::string& path, Access access, Services services);

    const std::string& path() const { return m_connection->path(); }
    bool usesRollbackJournal() const { return m_connection->usesRollbackJournal(); }
    Connection& connection() { return *m_connection; }

    EndpointRepository& endpoints() { return m_endpoints; }
    AnnotatorRepository& annotators() { return m_annotators; }
    PromptRepository& prompts() { return m_prompts; }
    BattleRepository& battles() { return m_battles; }
    RunRepository& runs() { return m_runs; }
    StudyRepository& studies() { return m_studies; }
    StudyQueue& queue() { return m_queue; }
    SqliteVoteLedger& ledger() { return m_ledger; }
    SettingsRepository& settings() { return m_settings; }
    VoteMarks& marks() { return m_marks; }
    SnapshotRepository& snapshots() { return m_snapshots; }

private:
    static base::Result<std::unique_ptr<Workspace>> openReader(std::unique_ptr<Connection> connection);
    Workspace(std::unique_ptr<FileLock> lock, std::unique_ptr<Connection> connection);

    // The lock is released after the connection has closed.
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    EndpointRepository m_endpoints;
    AnnotatorRepository m_annotators;
    PromptRepository m_prompts;
    BattleRepository m_battles;
    RunRepository m_runs;
    StudyRepository m_studies;
    StudyQueue m_queue;
    SqliteVoteLedger m_ledger;
    SettingsRepository m_settings;
    VoteMarks m_marks;
    SnapshotRepository m_snapshots;
};

} // namespace joust::store
