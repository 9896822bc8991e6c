// SPDX-License-Identifier: GPL-3.0-or-later
// A ranking as it was on a day, kept in the workspace for good: what was asked for, the rows, an identity of the votes
// and the last links of the hash chains, so that a later reader can tell whether the votes are still those.
#pragma once

#include "base/result.h"
#include "exchange/board_query.h"
#include "rating/leaderboard.h"
#include "store/snapshot_repository.h"

#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {
class Workspace;
}

namespace joust::exchange {

struct Snapshot
{
    std::string id; // UUID
    std::string name;
    std::string createdUtc;
    std::string joustVersion;
    std::vector<std::string> query; // words of `joust-cli rank`
    std::string dataHash;
    std::string heads;         // JSON, as stored
    std::string facts;         // JSON, as stored
    rating::Leaderboard board; // what was kept of it: rows, data, and of the fit its status, message and intervals
};

// The words by which boards are the same question: what does not change a row is left out.
std::vector<std::string> snapshotQuery(const BoardQuery& query);

// Reads the votes of a workspace file and ranks them, over read-only connections of its own beside a writer: any
// thread. Votes of open studies are not among them. NotAllowed without votes, for the board of one annotator, whose
// name would stay for good, and when votes come in faster than they can be ranked; NotFound for an anchor that nobody
// is; Cancelled after a stop request.
base::Result<store::SnapshotContent> prepareSnapshot(const std::string& path, const BoardQuery& query,
                                                     const std::string& name, const std::stop_token& stop = {});
// BadInput, naming the snapshot, when it cannot be read.
base::Result<Snapshot> snapshotFrom(const store::SnapshotRow& row);
// All of a workspace, oldest first. Thread rule: the thread that owns the workspace.
base::Result<std::vector<Snapshot>> readSnapshots(store::Workspace& workspace);
// The same over a read-only connection of its own: any thread.
base::Result<std::vector<Snapshot>> readSnapshots(const std::string& path);
// The newest that answers the same question and is older than `before` (an id; empty: than now); nullptr without one.
const Snapshot* previousSnapshot(const std::vector<Snapshot>& all, const std::vector<std::string>& query,
                                 const std::string& before = {});

} // namespace joust::exchange
