// SPDX-License-Identifier: GPL-3.0-or-later
// Every committed vote as an arena battle: the field names of chatbot_arena_conversations,
// whole conversations, and behind them our ids and flags, so that the file can be imported again. Thread rule: the
// workspace's thread.
#pragma once

#include "exchange/export_votes.h"

namespace joust::exchange {

// An object a line, or one array as FastChat's clean_battle_conv files are.
enum class ArenaLayout { Lines, Array };

// Cancelled after a stop request.
base::Result<ExportCounts> writeVotesArena(store::Workspace& workspace, std::ostream& output, ArenaLayout layout,
                                           const VoteFilter& only, const std::stop_token& stop = {});

} // namespace joust::exchange
