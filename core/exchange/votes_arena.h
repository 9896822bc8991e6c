// SPDX-License-Identifier: GPL-3.0-or-later
// Every committed vote as an arena battle, one JSON object a line: the field names of chatbot_arena_conversations,
// whole conversations, and behind them our ids and flags, so that the file can be imported again. Thread rule: the
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

base::Result<std::uint64_t> writeVotesArena(store::Workspace& workspace, std::ostream& output,
                                            const std::stop_token& stop = {});

} // namespace joust::exchange
