// SPDX-License-Identifier: GPL-3.0-or-later
// The Leaderboard page over a workspace file: its own read-only connection on a compute thread, the same engine as the
// command line. UI thread only.
#pragma once

#include "ui/leaderboard/leaderboard_source.h"

#include <QString>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace joust::desktop {

class WorkspaceLeaderboard final : public ui::LeaderboardSource
{
public:
    explicit WorkspaceLeaderboard(QString workspacePath);
    ~WorkspaceLeaderboard() override;

    void load(const rating::RankOptions& options, QObject* receiver, Done done) override;
    void cancel() override;

private:
    QString m_path;
    QThreadPool m_pool;
    std::stop_source m_work;
    std::shared_ptr<quint64> m_newest = std::make_shared<quint64>(0); // answers to older requests are dropped
};

} // namespace joust::desktop
