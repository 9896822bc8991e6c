// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking over time: the same fit on one slice of the votes after the other with its intervals, who changed
// (drift.h), and how many votes each day brought. Plain Bradley-Terry.
#pragma once

#include "base/result.h"
#include "rating/drift.h"
#include "rating/leaderboard.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

inline constexpr std::size_t kMaxSlices = 100;

struct HistoryOptions
{
    TieRule ties = TieRule::Half;                // half or drop
    ClusterChoice cluster = ClusterChoice::Auto; // as in a ranking, in each slice by itself
    double level = 0.95;
    std::size_t slices = 0; // 0: so many that a contestant has about 20 battles in each, 2 to 8
};
// InvalidArgument as for a ranking, for another rule of ties, and for more than kMaxSlices.
base::Result<void> validate(const HistoryOptions& options);

// A contestant in one slice. Unset outside the slice's largest strongly connected component.
struct SliceRating
{
    std::optional<double> rating;
    std::optional<double> lower;
    std::optional<double> upper;
    std::uint64_t battles = 0;
};

struct TimeSlice
{
    double from = 0.0; // of its first vote, seconds since 1970
    double to = 0.0;   // of its last vote
    std::uint64_t votes = 0;
    FitSummary fit;
    std::vector<SliceRating> ratings; // parallel to ComparisonSet::contestants
};

struct DayCount
{
    std::int64_t day = 0; // since 1970-01-01, UTC
    std::uint64_t votes = 0;
};

struct History
{
    HistoryOptions options;                     // with the number of slices that was used
    FitSummary fit;                             // of all votes together
    std::vector<std::optional<double>> overall; // ratings by all votes, parallel to the contestants
    std::vector<TimeSlice> slices;              // of equally many votes in order of (time, row)
    Drift drift;
    std::vector<DayCount> days; // with votes, ascending
    std::uint64_t untimed = 0;  // votes that do not say when; they are in `overall` alone
    bool sameTime = false;      // every known time is the same: the slices follow the file, not time
};

// Preconditions: validate(set) and validate(options) hold. Each slice is shifted so that its contestants keep their
// mean of `overall`: who joins or leaves does not move the others. The shift does not change an interval.
History history(const ComparisonSet& set, const HistoryOptions& options = {}, std::stop_token stop = {});

} // namespace joust::rating
