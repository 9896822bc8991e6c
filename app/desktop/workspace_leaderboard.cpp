// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_leaderboard.h"

#include "rating/control_effect.h"
#include "ui/async/run_async.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace joust::desktop {

namespace {

constexpr std::uint64_t kWorthReadingAhead = 20000; // votes: fewer are read while nobody notices

} // namespace

base::Result<ui::RankedBoard> rankWorkspace(VotesCache& cache, const exchange::BoardQuery& query,
                                            const std::stop_token& stop)
{
    const base::Result<VotesCache::Votes> votes =
        cache.read(query.filter, exchange::loadOptionsFor(query.options), stop);
    if (!votes)
        return votes.error();
    const rating::ComparisonSet& set = (*votes)->comparisons;
    const std::optional<rating::Anchor>& anchor = query.options.anchor;
    if (anchor && !std::binary_search(set.contestants.begin(), set.contestants.end(), anchor->name))
        return base::Error{base::ErrorCode::NotFound, "no contestant is called '" + anchor->name + "'"};
    ui::RankedBoard ranked{query, rating::computeLeaderboard(set, query.options, stop), std::nullopt, std::nullopt,
                           (*votes)->heads};
    if (rating::hasCovariates(query.options))
        ranked.plain = rating::withoutCovariates(set, query.options, stop);
    // A snapshot that cannot be read costs the comparison, not the ranking.
    const base::Result<std::vector<exchange::Snapshot>> frozen = exchange::readSnapshots(cache.path());
    const exchange::Snapshot* previous =
        frozen ? exchange::previousSnapshot(*frozen, exchange::snapshotQuery(query)) : nullptr;
    if (previous)
        ranked.since = ui::BoardSince{*previous, exchange::changesSince(previous->board, ranked.board)};
    return ranked;
}

WorkspaceLeaderboard::WorkspaceLeaderboard(std::shared_ptr<VotesCache> votes, ui::WorkspaceThread& thread)
    : m_votes(std::move(votes))
    , m_thread(thread)
{
    m_pool.setMaxThreadCount(1);
    m_aheadPool.setMaxThreadCount(1);
    m_aheadPool.setThreadPriority(QThread::LowPriority);
}

WorkspaceLeaderboard::~WorkspaceLeaderboard()
{
    cancel();
    m_facets.request_stop();
    m_freezing.request_stop();
    m_pool.waitForDone();
    m_aheadPool.waitForDone();
}

void WorkspaceLeaderboard::load(const exchange::BoardQuery& query, QObject* receiver, Done done)
{
    ++*m_newest;
    m_work.request_stop();
    if (!isHelpedByReadAhead(query))
        stopReadingAhead();
    m_work = ui::runAsync(
        m_pool, receiver, [votes = m_votes, query](std::stop_token stop) { return rankWorkspace(*votes, query, stop); },
        [this, newest = std::weak_ptr(m_newest), request = *m_newest, receiver,
         done = std::move(done)](base::Result<ui::RankedBoard> board) {
            const std::shared_ptr<quint64> alive = newest.lock(); // gone with this object
            if (!alive || request != *alive)
                return;
            if (board && board->board.data.comparisons >= kWorthReadingAhead)
                readAhead(board->query, receiver);
            done(std::move(board));
        });
}

// A ranking that would have to wait for what is read ahead, without needing it, stops it. What is in memory waits for
// nothing.
bool WorkspaceLeaderboard::isHelpedByReadAhead(const exchange::BoardQuery& query) const
{
    if (!m_aheadQuery || !*m_aheadGoesOn)
        return false;
    const exchange::LoadOptions load = exchange::loadOptionsFor(query.options);
    return m_aheadQuery->filter == query.filter &&
           (load == exchange::loadOptionsFor(m_aheadQuery->options) || m_votes->knows(query.filter, load));
}

void WorkspaceLeaderboard::stopReadingAhead()
{
    m_ahead.request_stop();
    m_aheadQuery.reset();
}

// Who looks at a ranking wants to see it controlled for style next, and reading the numbers of the answers takes longer
// than computing with them. It goes on while other models of the same votes are looked at.
void WorkspaceLeaderboard::readAhead(const exchange::BoardQuery& query, QObject* receiver)
{
    if (query.options.method == rating::Method::Elo || !query.options.controls.empty())
        return;
    exchange::BoardQuery styled = query;
    styled.options.controls = rating::styleControls();
    const exchange::LoadOptions load = exchange::loadOptionsFor(styled.options);
    if (m_aheadQuery && *m_aheadGoesOn && m_aheadQuery->filter == styled.filter &&
        exchange::loadOptionsFor(m_aheadQuery->options) == load)
        return; // on its way
    stopReadingAhead();
    m_aheadQuery = styled;
    m_aheadGoesOn = std::make_shared<std::atomic<bool>>(true);
    m_ahead = ui::runAsync(
        m_aheadPool, receiver,
        [votes = m_votes, filter = styled.filter, load, goesOn = m_aheadGoesOn](std::stop_token stop) {
            const bool read = votes->read(filter, load, stop).has_value();
            *goesOn = false;
            return read;
        },
        [](bool) {});
}

void WorkspaceLeaderboard::cancel()
{
    ++*m_newest;
    m_work.request_stop();
    stopReadingAhead();
}

// Not in the pool of the rankings: the first ranking does not wait for the menus.
void WorkspaceLeaderboard::loadFacets(QObject* receiver, FacetsDone done)
{
    m_facets.request_stop();
    m_facets = ui::runAsync(
        *QThreadPool::globalInstance(), receiver,
        [path = m_votes->path()](std::stop_token stop) { return exchange::readVoteFacets(path, stop); },
        std::move(done));
}

void WorkspaceLeaderboard::loadViews(QObject* receiver, ViewsDone done)
{
    m_thread.run(receiver, &exchange::readSavedViews, std::move(done));
}

void WorkspaceLeaderboard::saveViews(const std::vector<exchange::SavedView>& views, QObject* receiver, ViewsDone done)
{
    m_thread.run(
        receiver,
        [views](store::Workspace& workspace) -> base::Result<std::vector<exchange::SavedView>> {
            if (const base::Result<void> written = exchange::writeSavedViews(workspace, views); !written)
                return written.error();
            return exchange::readSavedViews(workspace);
        },
        std::move(done));
}

// The ranking on a thread of its own, the row on the one that owns the workspace.
void WorkspaceLeaderboard::freeze(const exchange::BoardQuery& query, const QString& name, QObject* receiver,
                                  FreezeDone done)
{
    m_freezing.request_stop();
    m_freezing = ui::runAsync(
        *QThreadPool::globalInstance(), receiver,
        [path = m_votes->path(), query, name = name.toStdString()](std::stop_token stop) {
            return exchange::prepareSnapshot(path, query, name, stop);
        },
        [alive = std::weak_ptr(m_newest), &thread = m_thread, receiver,
         done = std::move(done)](base::Result<store::SnapshotContent> content) {
            if (alive.expired()) // the workspace was closed meanwhile
                return;
            if (!content)
                return done(content.error());
            thread.run(
                receiver,
                [content = std::move(*content)](store::Workspace& workspace) -> base::Result<exchange::Snapshot> {
                    const base::Result<store::SnapshotRow> row = workspace.snapshots().add(content);
                    return row ? exchange::snapshotFrom(*row) : row.error();
                },
                done);
        });
}

QString WorkspaceLeaderboard::workspacePath() const
{
    return QString::fromStdString(m_votes->path());
}

} // namespace joust::desktop
