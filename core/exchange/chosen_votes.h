// SPDX-License-Identifier: GPL-3.0-or-later
// The walk that every export makes: the votes that were asked for, with a count of the others by reason. Thread rule:
// the workspace's thread.
#pragma once

#include "exchange/export_votes.h"
#include "store/vote_reader.h"

#include <functional>
#include <string_view>

namespace joust::exchange {

// Writes a vote, or says in a word why it cannot be in the file (empty: it was written).
using WriteVote = std::function<base::Result<std::string_view>(const store::VoteRow&)>;

// Stops when `output` fails; Cancelled after a stop request.
base::Result<ExportCounts> forEachChosenVote(store::Workspace& workspace, store::Texts texts, const VoteFilter& only,
                                             const std::ostream& output, const std::stop_token& stop,
                                             const WriteVote& write);

} // namespace joust::exchange
