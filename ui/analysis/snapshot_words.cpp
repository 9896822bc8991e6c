// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/snapshot_words.h"

#include "ui/leaderboard/board_words.h"

#include <algorithm>
#include <set>
#include <string>

namespace joust::ui {

namespace {

using exchange::Snapshot;
using rating::LeaderboardRow;

const LeaderboardRow* rowOf(const Snapshot& snapshot, const std::string& name)
{
    const auto& rows = snapshot.board.rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const LeaderboardRow& row) { return row.name == name; });
    return found != rows.end() && found->rating ? &*found : nullptr;
}

std::vector<std::string> contestants(const std::vector<Snapshot>& snapshots)
{
    std::vector<std::string> names;
    std::set<std::string> seen;
    for (auto snapshot = snapshots.rbegin(); snapshot != snapshots.rend(); ++snapshot) {
        for (const LeaderboardRow& row : snapshot->board.rows) {
            if (row.rating && seen.insert(row.name).second)
                names.push_back(row.name);
        }
    }
    return names;
}

} // namespace

QString SnapshotWords::note(const std::vector<Snapshot>& snapshots)
{
    if (snapshots.empty())
        return tr("No board of this question has been frozen yet: Leaderboard, Views, Freeze this board.");
    QString text = tr("%n snapshot(s) of this question, as they were frozen; bands are their intervals.", nullptr,
                      static_cast<int>(snapshots.size()));
    std::set<std::string> sets; // who was rated
    for (const Snapshot& snapshot : snapshots) {
        std::string names;
        std::set<std::string> rated;
        for (const LeaderboardRow& row : snapshot.board.rows) {
            if (row.rating)
                rated.insert(row.name);
        }
        for (const std::string& name : rated)
            names += name + '\n';
        sets.insert(names);
    }
    if (sets.size() > 1)
        text += QLatin1Char(' ') + tr("They do not rate the same contestants: who joins or leaves moves the others.");
    return text;
}

QStringList SnapshotWords::names(const std::vector<Snapshot>& snapshots)
{
    QStringList names;
    for (const Snapshot& snapshot : snapshots)
        names << BoardSentence::snapshotTitle(snapshot);
    return names;
}

std::vector<HistoryLine> SnapshotWords::lines(const std::vector<Snapshot>& snapshots)
{
    std::vector<HistoryLine> lines;
    for (const std::string& name : contestants(snapshots)) {
        HistoryLine line{QString::fromStdString(name), {}};
        for (const Snapshot& snapshot : snapshots) {
            const LeaderboardRow* row = rowOf(snapshot, name);
            if (row)
                line.points.push_back({{row->rating, row->lower, row->upper},
                                       tr("%1: %2", "snapshot: facts of a contestant")
                                           .arg(BoardSentence::snapshotTitle(snapshot), BoardWords::summary(*row))});
            else
                line.points.push_back({});
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace joust::ui
