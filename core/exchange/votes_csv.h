// SPDX-License-Identifier: GPL-3.0-or-later
// Every committed vote as one CSV row, columns in the order of docs/formats.md. Open battles do not appear. Lossy only
// in that whole conversations are left to JSONL. Thread rule: the workspace's thread.
#pragma once

#include "exchange/export_votes.h"

namespace joust::exchange {

// Cancelled after a stop request.
base::Result<ExportCounts> writeVotesCsv(store::Workspace& workspace, std::ostream& output, const VoteFilter& only,
                                         const std::stop_token& stop = {});

} // namespace joust::exchange
