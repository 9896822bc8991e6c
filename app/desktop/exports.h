// SPDX-License-Identifier: GPL-3.0-or-later
// Writes export files off the UI thread. The user has already agreed to replace what is there. UI thread only.
#pragma once

#include "app/desktop/votes_cache.h"
#include "rating/leaderboard.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace joust::desktop {

enum class VoteFormat { Csv, Jsonl };

class Exports final : public QObject
{
    Q_OBJECT

public:
    explicit Exports(QObject* parent = nullptr);
    ~Exports() override;

    using Done = std::function<void(base::Result<void>)>;
    // Reads the workspace through a connection of its own.
    void writeVotes(const QString& workspacePath, VoteFormat format, const QString& target, QObject* receiver,
                    Done done);
    void writeLeaderboard(const rating::Leaderboard& board, const QString& target, QObject* receiver, Done done);
    // The page that `joust-cli report` writes for this query.
    void writeReport(std::shared_ptr<VotesCache> votes, const exchange::BoardQuery& query, const QString& target,
                     QObject* receiver, Done done);

private:
    QThreadPool m_pool;
};

} // namespace joust::desktop
