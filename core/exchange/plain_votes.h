// SPDX-License-Identifier: GPL-3.0-or-later
// The votes that leave for programs that know no flags: of those that were asked for, without the retracted, excluded,
// leaked, not blind and (but in a demo) simulated ones, each with its conversation. Thread rule: the workspace's
// thread.
#pragma once

#include "exchange/export_votes.h"
#include "store/conversation_reader.h"
#include "store/vote_reader.h"

#include <functional>
#include <string_view>

namespace joust::exchange {

// Writes a vote, or says in a word why the format cannot say it (empty: it was written). The conversation has a turn at
// least; the vote comes without texts of its own.
using WritePlainVote = std::function<base::Result<std::string_view>(const store::VoteRow&, const store::Conversation&)>;

// Votes without texts are counted as "no_text". Stops when `output` fails; Cancelled after a stop request.
base::Result<ExportCounts> forEachPlainVote(store::Workspace& workspace, const ExportOptions& options,
                                            const std::ostream& output, const std::stop_token& stop,
                                            const WritePlainVote& write);

// The same for formats whose rows have one prompt and one answer a side: votes on a later turn are counted as
// "several_turns".
base::Result<ExportCounts> forEachSingleTurnVote(store::Workspace& workspace, const ExportOptions& options,
                                                 const std::ostream& output, const std::stop_token& stop,
                                                 const WritePlainVote& write);

} // namespace joust::exchange
