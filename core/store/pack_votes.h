// SPDX-License-Identifier: GPL-3.0-or-later
// An annotator's way through a pack, on a machine that need not know the workspace. It never reveals anything: the file
// does not know it. Thread rule: the thread that opened it. What returns success has reached the disk.
#pragma once

#include "battle/choice.h"
#include "battle/sealed_battle.h"
#include "store/file_lock.h"
#include "store/pack_file.h"
#include "store/study_queue.h"

#include <memory>
#include <optional>
#include <string>

namespace joust::store {

class PackVotes
{
public:
    // Takes FILE.lock (WorkspaceLocked names the holder). Errors as PackReader::open(), and ReadOnly.
    static base::Result<std::unique_ptr<PackVotes>> open(const std::string& path, Services services);

    const PackHead& head() const { return m_head; }
    base::Clock& clock() { return m_connection->clock(); }
    // The first battle that this annotator has neither voted on nor skipped. Names differ in more than case.
    base::Result<QueueStep> next(const std::string& annotator);
    base::Result<std::int64_t> votesOf(const std::string& annotator);

    // As battle::VoteLedger: a draft may change, a vote or a skip is given once (NotAllowed), and takes the draft away.
    base::Result<void> saveDraft(base::BattleId item, const std::string& annotator, const battle::Choice& choice);
    base::Result<std::optional<battle::Choice>> draft(base::BattleId item, const std::string& annotator);
    base::Result<void> clearDraft(base::BattleId item, const std::string& annotator);
    base::Result<void> commit(base::BattleId item, const std::string& annotator, const battle::Choice& choice,
                              std::int64_t voteMs);
    base::Result<void> skip(base::BattleId item, const std::string& annotator, const std::string& reason);

private:
    PackVotes(std::unique_ptr<FileLock> lock, std::unique_ptr<Connection> connection, PackHead head);
    base::Result<void> requireOpen(base::BattleId item, const std::string& annotator);
    void dropDraft(base::BattleId item, const std::string& annotator);

    std::unique_ptr<FileLock> m_lock; // released after the connection has closed
    std::unique_ptr<Connection> m_connection;
    PackHead m_head;
};

} // namespace joust::store
