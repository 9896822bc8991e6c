// SPDX-License-Identifier: GPL-3.0-or-later
// The Leaderboard page over a workspace file: a read-only connection of its own on a compute thread, the same engine as
// the command line. UI thread only.
#pragma once

#include "app/desktop/votes_cache.h"
#include "ui/async/workspace_thread.h"
#include "ui/leaderboard/leaderboard_source.h"

#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>

namespace joust::desktop {

// Reads and ranks; what the page shows is this function's value. Any thread.
base::Result<ui::RankedBoard> rankWorkspace(VotesCache& votes, const exchange::BoardQuery& query,
                                            const std::stop_token& stop);

class WorkspaceLeaderboard final : public ui::LeaderboardSource
{
public:
    // `thread` keeps the views and outlives this object.
    WorkspaceLeaderboard(std::shared_ptr<VotesCache> votes, ui::WorkspaceThread& thread);
    ~WorkspaceLeaderboard() override;

    void load(const exchange::BoardQuery& query, QObject* receiver, Done done) override;
    void cancel() override;
    void loadFacets(QObject* receiver, FacetsDone done) override;
    void loadViews(QObject* receiver, ViewsDone done) override;
    void saveViews(const std::vector<exchange::SavedView>& views, QObject* receiver, ViewsDone done) override;
    void freeze(const exchange::BoardQuery& query, const QString& name, QObject* receiver, FreezeDone done) override;
    QString workspacePath() const override;

private:
    void readAhead(const exchange::BoardQuery& query, QObject* receiver);
    void stopReadingAhead();
    bool isHelpedByReadAhead(const exchange::BoardQuery& query) const;

    std::shared_ptr<VotesCache> m_votes;
    ui::WorkspaceThread& m_thread;
    QThreadPool m_pool;
    QThreadPool m_aheadPool;
    std::stop_source m_work;
    std::stop_source m_ahead;
    std::optional<exchange::BoardQuery> m_aheadQuery; // of which the numbers are read ahead
    std::shared_ptr<std::atomic<bool>> m_aheadGoesOn; // the reading of that query is not over
    std::stop_source m_facets;
    std::stop_source m_freezing;
    std::shared_ptr<quint64> m_newest = std::make_shared<quint64>(0); // answers to older requests are dropped
};

} // namespace joust::desktop
