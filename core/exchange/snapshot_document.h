// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots as documents: one with its rows and what changed since the one before, or the list of all. Pure.
#pragma once

#include "exchange/snapshot.h"

#include <string>
#include <vector>

namespace joust::exchange {

// `previous`: the snapshot to compare with; nullptr for none.
std::string snapshotTable(const Snapshot& snapshot, const Snapshot* previous);
std::string snapshotCsv(const Snapshot& snapshot, const Snapshot* previous);
std::string snapshotJson(const Snapshot& snapshot, const Snapshot* previous);

// The newest last; without rows.
std::string snapshotsTable(const std::vector<Snapshot>& snapshots);
std::string snapshotsCsv(const std::vector<Snapshot>& snapshots);
std::string snapshotsJson(const std::vector<Snapshot>& snapshots);

} // namespace joust::exchange
