// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/history.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace joust::rating {
namespace {

constexpr std::size_t kBattlesASlice = 20; // of a contestant, when the number of slices is chosen
constexpr std::size_t kFewestSlices = 2;
constexpr std::size_t kMostChosenSlices = 8;
constexpr double kSecondsADay = 86400.0;

RankOptions rankOptions(const HistoryOptions& options)
{
    RankOptions rank;
    rank.ties = options.ties;
    rank.cluster = options.cluster;
    rank.level = options.level;
    rank.simultaneous = Simultaneous::None;
    return rank;
}

std::size_t slicesFor(const HistoryOptions& options, std::size_t contestants, std::size_t votes)
{
    const std::size_t perSlice = kBattlesASlice * std::max<std::size_t>(contestants, 1);
    const std::size_t chosen = std::clamp(2 * votes / perSlice, kFewestSlices, kMostChosenSlices);
    return std::min(options.slices == 0 ? chosen : options.slices, votes);
}

std::span<const std::uint32_t> sliceOf(std::span<const std::uint32_t> ordered, std::size_t slice, std::size_t slices)
{
    const auto at = [&](std::size_t k) { return ordered.size() * k / slices; };
    return ordered.subspan(at(slice), at(slice + 1) - at(slice));
}

std::size_t indexOf(const std::vector<std::string>& names, const std::string& name)
{
    return static_cast<std::size_t>(std::lower_bound(names.begin(), names.end(), name) - names.begin());
}

std::vector<SliceRating> ratingsOf(const Leaderboard& board, const std::vector<std::string>& names)
{
    std::vector<SliceRating> ratings(names.size());
    for (const LeaderboardRow& row : board.rows) {
        SliceRating& one = ratings[indexOf(names, row.name)];
        one.battles = row.battles;
        const bool rated =
            row.component == 0 && row.rating && !board.components.empty() && board.components.front().size() > 1;
        if (rated) {
            one.rating = row.rating;
            one.lower = row.lower;
            one.upper = row.upper;
        }
    }
    return ratings;
}

void keepMean(std::vector<SliceRating>& ratings, const std::vector<std::optional<double>>& overall)
{
    double shift = 0.0;
    std::size_t known = 0;
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        if (ratings[i].rating && overall[i]) {
            shift += *overall[i] - *ratings[i].rating;
            ++known;
        }
    }
    if (known == 0)
        return;
    shift /= static_cast<double>(known);
    for (SliceRating& one : ratings) {
        for (std::optional<double>* value : {&one.rating, &one.lower, &one.upper}) {
            if (*value)
                **value += shift;
        }
    }
}

std::vector<DayCount> daysOf(const ComparisonSet& set, std::span<const std::uint32_t> ordered)
{
    std::vector<DayCount> days;
    for (const std::uint32_t row : ordered) {
        const auto day = static_cast<std::int64_t>(std::floor(set.time(row) / kSecondsADay));
        if (days.empty() || days.back().day != day)
            days.push_back({day, 0});
        ++days.back().votes;
    }
    return days;
}

} // namespace

base::Result<void> validate(const HistoryOptions& options)
{
    if (options.ties != TieRule::Half && options.ties != TieRule::Drop)
        return base::Error{base::ErrorCode::InvalidArgument, "a history counts ties as half a win or drops them"};
    if (options.slices > kMaxSlices)
        return base::Error{base::ErrorCode::InvalidArgument,
                           "there can be " + std::to_string(kMaxSlices) + " slices at most"};
    return validate(rankOptions(options));
}

History history(const ComparisonSet& set, const HistoryOptions& options, std::stop_token stop)
{
    History result;
    result.options = options;
    const RankOptions rank = rankOptions(options);
    const Leaderboard board = computeLeaderboard(set, rank, stop);
    result.fit = board.fit;
    for (const SliceRating& one : ratingsOf(board, set.contestants))
        result.overall.push_back(one.rating);
    result.drift = drift(set, options.ties, stop);
    const std::vector<std::uint32_t> ordered = rowsInTimeOrder(set);
    result.untimed = set.rows.size() - ordered.size();
    result.days = daysOf(set, ordered);
    result.sameTime = ordered.size() > 1 && set.time(ordered.front()) == set.time(ordered.back());
    result.options.slices = slicesFor(options, set.contestants.size(), ordered.size());
    for (std::size_t k = 0; k < result.options.slices && !stop.stop_requested(); ++k) {
        const ComparisonSet part = selectRows(set, sliceOf(ordered, k, result.options.slices));
        const Leaderboard slice = computeLeaderboard(part, rank, stop);
        result.slices.push_back(
            {part.times.front(), part.times.back(), part.rows.size(), slice.fit, ratingsOf(slice, set.contestants)});
        keepMean(result.slices.back().ratings, result.overall);
    }
    return result;
}

} // namespace joust::rating
