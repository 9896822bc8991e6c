// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_leaderboard.h"

#include "exchange/workspace_votes.h"
#include "ui/async/run_async.h"

namespace joust::desktop {

WorkspaceLeaderboard::WorkspaceLeaderboard(QString workspacePath)
    : m_path(std::move(workspacePath))
{
    m_pool.setMaxThreadCount(1);
}

WorkspaceLeaderboard::~WorkspaceLeaderboard()
{
    cancel();
    m_pool.waitForDone();
}

void WorkspaceLeaderboard::load(const rating::RankOptions& options, QObject* receiver, Done done)
{
    cancel();
    m_work = ui::runAsync(
        m_pool, receiver,
        [path = m_path.toStdString(), options](std::stop_token stop) -> base::Result<rating::Leaderboard> {
            const base::Result<exchange::LoadedVotes> votes = exchange::readWorkspaceVotes(path, {}, stop);
            if (!votes)
                return votes.error();
            return rating::computeLeaderboard(votes->comparisons, options, stop);
        },
        [newest = m_newest, request = *m_newest, done = std::move(done)](base::Result<rating::Leaderboard> board) {
            if (request == *newest)
                done(std::move(board));
        });
}

void WorkspaceLeaderboard::cancel()
{
    ++*m_newest;
    m_work.request_stop();
}

} // namespace joust::desktop
