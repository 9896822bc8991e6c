// SPDX-License-Identifier: GPL-3.0-or-later
// Writes export files off the UI thread. The user has already agreed to replace what is there. UI thread only.
#pragma once

#include "app/desktop/votes_cache.h"
#include "exchange/export_file.h"
#include "ui/leaderboard/leaderboard_source.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace joust::desktop {

class Exports final : public QObject
{
    Q_OBJECT

public:
    explicit Exports(QObject* parent = nullptr);
    ~Exports() override;

    using Done = std::function<void(base::Result<void>)>;
    using VotesDone = std::function<void(base::Result<exchange::ExportCounts>)>;
    // With the codebook beside it. Reads the workspace through a connection of its own.
    void writeVotes(const QString& workspacePath, exchange::ExportFormat format, const QString& target,
                    QObject* receiver, VotesDone done);
    void writeLeaderboard(const ui::RankedBoard& ranked, const QString& target, QObject* receiver, Done done);
    // `filter`: which votes `board` counts.
    void writeLmArena(const rating::Leaderboard& board, const exchange::VoteFilter& filter, const QString& target,
                      QObject* receiver, Done done);
    // The page that `joust-cli report` writes for this query.
    void writeReport(std::shared_ptr<VotesCache> votes, const exchange::BoardQuery& query, const QString& target,
                     QObject* receiver, Done done);

private:
    QThreadPool m_pool;
};

} // namespace joust::desktop
