// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace's votes as comparisons. Opens its own read-only connection, so it may run on any thread beside a writer.
#pragma once

#include "base/result.h"
#include "exchange/comparison_builder.h"

#include <stop_token>
#include <string>

namespace joust::exchange {

// Only committed votes are read: open battles do not exist for a ranking. Simulated votes count in a demo workspace and
// nowhere else, whatever filter.countSimulated says. Wanted columns: what is counted in answers, ttft_ms, total_ms,
// cost and vote_ms; BadInput for any other. Cancelled after a stop request.
base::Result<LoadedVotes> readWorkspaceVotes(const std::string& path, const VoteFilter& filter,
                                             const std::stop_token& stop = {}, const LoadOptions& options = {});

} // namespace joust::exchange
