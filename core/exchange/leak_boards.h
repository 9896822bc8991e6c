// SPDX-License-Identifier: GPL-3.0-or-later
// What the votes on answers that may name their maker do to the ranking: it with them and without. For the lead, as
// leak_report.h. Thread rule: the thread that uses the workspace's connection.
#pragma once

#include "base/result.h"
#include "exchange/leak_report.h"
#include "rating/leaderboard.h"

#include <stop_token>

namespace joust::exchange {

struct LeakBoards
{
    rating::Leaderboard with;    // every vote of the report counts that nobody left out for another reason
    rating::Leaderboard without; // none of them does
};

// The default ranking, as `joust-cli rank`. Cancelled after a stop.
base::Result<LeakBoards> leakBoards(store::Workspace& workspace, const LeakReport& report,
                                    const std::stop_token& stop = {});

} // namespace joust::exchange
