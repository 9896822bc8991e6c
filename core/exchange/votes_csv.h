// SPDX-License-Identifier: GPL-3.0-or-later
// Every committed vote as one CSV row, columns in the order of docs/formats.md. Open battles do not appear. Lossy only
// in that whole conversations are left to JSONL. Thread rule: the workspace's thread.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <ostream>
#include <stop_token>

namespace joust::store {
class Workspace;
}

namespace joust::exchange {

// The number of votes written. Cancelled after a stop request.
base::Result<std::uint64_t> writeVotesCsv(store::Workspace& workspace, std::ostream& output,
                                          const std::stop_token& stop = {});

} // namespace joust::exchange
