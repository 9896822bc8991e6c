// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/multiverse.h"

#include "rating/leaderboard.h"
#include "rating/tally.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace joust::rating {
namespace {

constexpr std::size_t kTop = 5;

using Ranks = std::map<std::string, int>;

std::string labelOf(const RankOptions& options)
{
    std::string label(word(options.ties));
    if (!options.controls.empty())
        label += ", style";
    if (options.position)
        label += ", position";
    if (options.cluster == ClusterChoice::None)
        label += ", plain errors";
    return label;
}

Ranks fill(const Leaderboard& board, Universe& universe)
{
    Ranks ranks;
    universe.status = word(board.fit.status);
    for (const LeaderboardRow& row : board.rows) {
        if (!row.active || (!row.rating && row.bounded == Bound::None))
            continue;
        ranks[row.name] = row.rank;
        if (universe.topFive.size() < kTop)
            universe.topFive.push_back(row.name);
        if (!universe.leader) {
            universe.leader = row.name;
            universe.leaderLow = row.rankLow;
            universe.leaderHigh = row.rankHigh;
        }
    }
    return ranks;
}

void compare(const Ranks& first, const Ranks& other, Universe& universe)
{
    for (const auto& [name, rank] : other) {
        const auto before = first.find(name);
        if (before == first.end() || before->second == rank)
            continue;
        ++universe.rankChanges;
        universe.largestMove =
            std::max(universe.largestMove, static_cast<std::uint64_t>(std::abs(before->second - rank)));
    }
}

} // namespace

std::vector<Universe> universes(const ComparisonSet& set, const RankOptions& base,
                                const std::vector<std::string>& controls)
{
    std::vector<Universe> all{{labelOf(base), base, {}, {}, {}, {}, {}, 0, 0}};
    std::vector<std::vector<std::string>> styles{{}};
    if (!controls.empty())
        styles.push_back(controls);
    std::vector<ClusterChoice> clusterings{ClusterChoice::Auto};
    if (countAnnotators(set) > 0)
        clusterings.push_back(ClusterChoice::None);
    for (const TieRule ties : {TieRule::Half, TieRule::Drop, TieRule::Davidson, TieRule::RaoKupper}) {
        for (const std::vector<std::string>& style : styles) {
            for (const bool position : {false, true}) {
                for (const ClusterChoice cluster : clusterings) {
                    RankOptions options = base;
                    options.ties = ties;
                    options.controls = style;
                    options.position = position;
                    options.cluster = cluster;
                    if (validate(options) && !(options == base))
                        all.push_back({labelOf(options), options, {}, {}, {}, {}, {}, 0, 0});
                }
            }
        }
    }
    return all;
}

void explore(const ComparisonSet& set, const Leaderboard& first, std::vector<Universe>& universes, std::stop_token stop)
{
    if (first.cancelled || universes.empty())
        return;
    const Ranks before = fill(first, universes.front());
    for (std::size_t k = 1; k < universes.size(); ++k) {
        const Leaderboard board = computeLeaderboard(set, universes[k].options, stop);
        if (board.cancelled)
            return;
        compare(before, fill(board, universes[k]), universes[k]);
    }
}

} // namespace joust::rating
