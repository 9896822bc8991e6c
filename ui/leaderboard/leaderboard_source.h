// SPDX-License-Identifier: GPL-3.0-or-later
// Where the leaderboard page gets its rankings. The program implements it over the workspace.
#pragma once

#include "base/result.h"
#include "exchange/board_query.h"
#include "exchange/saved_views.h"
#include "exchange/snapshot.h"
#include "exchange/snapshot_changes.h"
#include "exchange/vote_facets.h"
#include "rating/leaderboard.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QObject;

namespace joust::ui {

// The newest frozen board of the same question, and what has become of each contestant since.
struct BoardSince
{
    exchange::Snapshot snapshot;
    std::vector<exchange::RowChange> changes; // parallel to the board's rows
};

struct RankedBoard
{
    exchange::BoardQuery query;
    rating::Leaderboard board;
    std::optional<rating::Leaderboard> plain;       // rating::withoutCovariates(); unset when the query has none
    std::optional<BoardSince> since = std::nullopt; // unset when nothing was frozen
    std::vector<std::string> heads = {};            // of the hash chains that the votes were read from
};

// Thread rule: called on the UI thread, returns at once; `done` runs later on the UI thread. Also dropped when
// `receiver` dies. Votes of open battles are never counted.
class LeaderboardSource
{
public:
    using Done = std::function<void(base::Result<RankedBoard>)>;
    using FacetsDone = std::function<void(base::Result<exchange::VoteFacets>)>;
    using FreezeDone = std::function<void(base::Result<exchange::Snapshot>)>;
    using ViewsDone = std::function<void(base::Result<std::vector<exchange::SavedView>>)>;

    virtual ~LeaderboardSource() = default;
    // Reads the votes and ranks them. Only the newest request is answered: a load or cancel() that follows drops the
    // earlier `done` unheard.
    virtual void load(const exchange::BoardQuery& query, QObject* receiver, Done done) = 0;
    virtual void cancel() = 0;
    virtual void loadFacets(QObject* receiver, FacetsDone done) = 0;
    virtual void loadViews(QObject* receiver, ViewsDone done) = 0;
    // Answers with what is stored afterwards.
    virtual void saveViews(const std::vector<exchange::SavedView>& views, QObject* receiver, ViewsDone done) = 0;
    // Ranks the votes as they are now and keeps the board in the workspace for good; see exchange/snapshot.h for when
    // it is refused.
    virtual void freeze(const exchange::BoardQuery& query, const QString& name, QObject* receiver, FreezeDone done) = 0;
    virtual QString workspacePath() const = 0; // for the command line
};

} // namespace joust::ui
