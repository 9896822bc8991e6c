// SPDX-License-Identifier: GPL-3.0-or-later
// How long people take for a vote, and whether they become faster (or slower) as a session goes on: tiredness shows as
// votes that are given ever more quickly. Looks at the side column "vote_ms", the same on both sides; 0 is not known.
// Pure.
#pragma once

#include "rating/comparison.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace joust::rating {

inline constexpr double kSessionGapSeconds = 30.0 * 60.0; // a longer pause ends a session
inline constexpr std::size_t kFewestInSession = 5;        // shorter ones say nothing about a trend
inline constexpr std::size_t kFewestForATrend = 30;       // votes in such sessions

struct AnnotatorTimes
{
    std::uint64_t timed = 0;        // votes with a known time
    std::optional<double> medianMs; // unset without any
};

// ln(time) = session + b * (number in the session) / 10: the change of time over ten votes, in percent, with its
// interval: clustered by annotator with at least 5 of them, else by session with at least 5, else each vote by itself;
// Student's t.
struct TimeTrend
{
    double percent = 0.0; // < 0: faster
    double lower = 0.0;
    double upper = 0.0;
    double df = 0.0;
    std::uint64_t votes = 0;
    std::uint64_t sessions = 0;
    std::uint64_t clusters = 0; // 0: each vote by itself
};

struct VoteTimes
{
    std::vector<AnnotatorTimes> annotators; // parallel to ComparisonSet::annotators
    std::uint64_t timed = 0;
    std::optional<double> medianMs; // of all votes with a time
    std::optional<TimeTrend> trend;
    std::string message; // an English sentence: why there is no trend; empty when there is one
};

// `level` is inside (0, 1).
VoteTimes voteTimes(const ComparisonSet& set, double level);

} // namespace joust::rating
