// SPDX-License-Identifier: GPL-3.0-or-later
// Where the leaderboard page gets its rankings. The program implements it over the workspace.
#pragma once

#include "base/result.h"
#include "rating/leaderboard.h"

#include <functional>

class QObject;

namespace joust::ui {

// Thread rule: called on the UI thread, returns at once; `done` runs later on the UI thread.
class LeaderboardSource
{
public:
    using Done = std::function<void(base::Result<rating::Leaderboard>)>;

    virtual ~LeaderboardSource() = default;
    // Reads the votes and ranks them. Only the newest request is answered: a load or cancel() that follows drops the
    // earlier `done` unheard. Also dropped when `receiver` dies. Votes of open battles are never counted.
    virtual void load(const rating::RankOptions& options, QObject* receiver, Done done) = 0;
    virtual void cancel() = 0;
};

} // namespace joust::ui
