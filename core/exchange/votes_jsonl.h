// SPDX-License-Identifier: GPL-3.0-or-later
// Every committed vote with its battle, lossless: one JSON object a line, split on LF only. Thread rule: the
// workspace's thread.
#pragma once

#include "exchange/export_votes.h"

namespace joust::exchange {

// Cancelled after a stop request.
base::Result<ExportCounts> writeVotesJsonl(store::Workspace& workspace, std::ostream& output, const VoteFilter& only,
                                           const std::stop_token& stop = {});

} // namespace joust::exchange
