// SPDX-License-Identifier: GPL-3.0-or-later
// Votes as AutoArena writes its head-to-heads. Thread rule: the workspace's thread.
#pragma once

#include "exchange/export_votes.h"

namespace joust::exchange {

// CSV prompt, model_a, model_b, response_a, response_b, judge, winner (A, B or -), then vote_id, battle_id and role, by
// which Joust knows its own votes again. Text cells are guarded (csv_writer.h). "both_bad" and later turns cannot be
// said.
base::Result<ExportCounts> writeAutoArena(store::Workspace& workspace, std::ostream& output,
                                          const ExportOptions& options, const std::stop_token& stop);

} // namespace joust::exchange
