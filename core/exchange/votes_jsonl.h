// SPDX-License-Identifier: GPL-3.0-or-later
// Every committed vote with its battle, lossless: one JSON object a line, split on LF only. Thread rule: the
// workspace's thread.
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
base::Result<std::uint64_t> writeVotesJsonl(store::Workspace& workspace, std::ostream& output,
                                            const std::stop_token& stop = {});

} // namespace joust::exchange
