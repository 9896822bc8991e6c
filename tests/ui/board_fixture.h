// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up leaderboards with round numbers, and a source that answers when the test says so.
#pragma once

#include "ui/leaderboard/leaderboard_source.h"

#include <QPointer>

#include <string>
#include <utility>
#include <vector>

namespace joust::test {

inline rating::LeaderboardRow ratedRow(std::string name, int rank, int low, int high, double rating, double minus,
                                       double plus)
{
    rating::LeaderboardRow row;
    row.name = std::move(name);
    row.rank = rank;
    row.rankLow = low;
    row.rankHigh = high;
    row.rating = rating;
    row.lower = rating - minus;
    row.upper = rating + plus;
    row.stdError = (minus + plus) / 4.0;
    row.battles = 400;
    row.wins = 200;
    row.losses = 120;
    row.ties = 60;
    row.bothBad = 20;
    row.winRate = 0.6;
    return row;
}

inline rating::Leaderboard boardOf(std::vector<rating::LeaderboardRow> rows)
{
    rating::Leaderboard board;
    board.data.comparisons = 3412;
    board.data.annotators = 14;
    board.data.contestants = rows.size();
    board.data.excluded = {{"leaked", 61}, {"retracted", 35}};
    board.fit.status = rating::FitStatus::Converged;
    board.fit.clusters = 14;
    board.fit.clustersEffective = 11.2;
    board.rows = std::move(rows);
    return board;
}

// Three rows: the first two cannot be told apart.
inline rating::Leaderboard smallBoard()
{
    return boardOf({ratedRow("alpha", 1, 1, 2, 1204.4, 20.0, 24.0), ratedRow("beta", 2, 1, 2, 1190.0, 16.0, 17.0),
                    ratedRow("gamma", 3, 3, 3, 905.6, 30.0, 30.0)});
}

inline rating::Leaderboard largeBoard(int rows)
{
    std::vector<rating::LeaderboardRow> all;
    for (int i = 0; i < rows; ++i) {
        const double width = i % 7 == 3 ? 140.0 : 20.0 + 3.0 * (i % 5);
        all.push_back(ratedRow("contestant-" + std::to_string(i + 1), i + 1, std::max(1, i - 1), std::min(rows, i + 3),
                               1240.0 - 480.0 * i / rows, width, width + 2.0));
    }
    return boardOf(std::move(all));
}

class ScriptedLeaderboardSource final : public ui::LeaderboardSource
{
public:
    void load(const exchange::BoardQuery& query, QObject* receiver, Done done) override
    {
        ++loads;
        lastQuery = query;
        m_receiver = receiver;
        m_done = std::move(done);
    }
    void cancel() override
    {
        ++cancels;
        kept.push_back(std::exchange(m_done, nullptr));
    }
    void loadFacets(QObject*, FacetsDone done) override { done(facets); }
    void loadViews(QObject*, ViewsDone done) override { done(views); }
    void saveViews(const std::vector<exchange::SavedView>& wanted, QObject*, ViewsDone done) override
    {
        if (refusal)
            return done(*refusal);
        views = wanted;
        done(views);
    }
    void freeze(const exchange::BoardQuery& query, const QString& name, QObject*, FreezeDone done) override
    {
        frozenQuery = query;
        frozenName = name;
        if (refusal)
            return done(*refusal);
        exchange::Snapshot snapshot;
        snapshot.name = name.toStdString();
        snapshot.createdUtc = "2026-11-02T10:00:00.000Z";
        snapshot.board = smallBoard();
        done(snapshot);
    }
    QString workspacePath() const override { return QStringLiteral("/data/my study.joust"); }

    // What a badly behaved source would still call after cancel().
    static ui::RankedBoard ranked(rating::Leaderboard board) { return {{}, std::move(board), std::nullopt}; }
    // Answers the newest request.
    void answer(rating::Leaderboard board, std::optional<rating::Leaderboard> plain = std::nullopt)
    {
        board.options = lastQuery.options;
        answer(base::Result<ui::RankedBoard>({lastQuery, std::move(board), std::move(plain)}));
    }
    void answer(base::Result<ui::RankedBoard> result)
    {
        if (const Done done = std::exchange(m_done, nullptr); done && m_receiver)
            done(std::move(result));
    }

    int loads = 0;
    int cancels = 0;
    exchange::BoardQuery lastQuery;
    exchange::VoteFacets facets;
    std::vector<exchange::SavedView> views;
    std::optional<exchange::BoardQuery> frozenQuery;
    QString frozenName;
    std::optional<base::Error> refusal; // of saving and freezing
    std::vector<Done> kept;

private:
    QPointer<QObject> m_receiver;
    Done m_done;
};

} // namespace joust::test
