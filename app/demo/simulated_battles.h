// SPDX-License-Identifier: GPL-3.0-or-later
// Battles with simulated annotators: the same store and, if the transport is a real one, the same network path as a
// person's, marked source=simulated so that they count in a demo workspace only. Thread rule: the workspace's thread.
#pragma once

#include "base/outcome.h"
#include "base/result.h"
#include "base/rng.h"
#include "endpoint/transport.h"
#include "store/workspace.h"

#include <cstddef>
#include <functional>

namespace joust::demo {

struct SimulatedVote
{
    std::size_t number = 0; // 1, 2, ...
    base::Outcome outcome = base::Outcome::Tie;
    battle::Reveal reveal;
};

// Runs `count` battles over the demo's prompts; `rng` draws annotators, prompts and votes. Stops at the first error;
// what was voted before stays. `voted` may be empty.
base::Result<void> runSimulatedBattles(store::Workspace& workspace, endpoint::Transport& transport, base::Rng& rng,
                                       std::size_t count, const std::function<void(const SimulatedVote&)>& voted);

} // namespace joust::demo
