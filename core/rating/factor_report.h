// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings against what contestants cost: money, time, length, size. Each factor is one number a contestant, so it
// cannot stand in the vote model; the ratings are explained in a second stage (second_stage.h) by its logarithm, and
// those whom nobody beats in both are the frontier. Association among these contestants, not a cause. Plain
// Bradley-Terry. Pure.
#pragma once

#include "base/result.h"
#include "rating/leaderboard.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace joust::rating {

enum class Factor {
    Price,      // mean cost of an answer, times 1,000; side column "cost"
    TotalTime,  // median, milliseconds; "total_ms"
    FirstToken, // median, milliseconds; "ttft_ms"
    Length,     // mean; "length"
    Size,       // billions of parameters
};
std::string_view word(Factor factor); // price, total_time, first_token, length, size

// The side columns that a report looks at.
const std::vector<std::string>& factorColumns();

// Fewer contestants get no line.
inline constexpr std::size_t kFewestForALine = 5;

struct FactorOptions
{
    TieRule ties = TieRule::Half;                // half or drop
    ClusterChoice cluster = ClusterChoice::Auto; // as in a ranking
    double level = 0.95;
};
// InvalidArgument as for a ranking, and for another rule of ties.
base::Result<void> validate(const FactorOptions& options);

struct FactorPoint
{
    std::uint32_t contestant = 0;
    double value = 0.0;        // >= 0
    std::uint64_t answers = 0; // that the value was made of; 0 for a size
    double rating = 0.0;
    std::optional<double> lower;
    std::optional<double> upper;
    bool frontier = false;          // nobody has at most its value and at least its rating, one of them strictly
    std::optional<double> residual; // rating above (> 0) or below the line; unset when it is not part of it
};

// rating = intercept + slope * log2(value)
struct FactorLine
{
    double intercept = 0.0;
    double slope = 0.0; // Elo for twice as much
    double stdError = 0.0;
    double lower = 0.0;
    double upper = 0.0;
    double p = 1.0; // of slope = 0
    double df = 0.0;
    double tau = 0.0; // what the factor leaves unexplained, as a standard deviation in Elo
    std::size_t contestants = 0;

    struct At
    {
        double rating = 0.0;
        double lower = 0.0;
        double upper = 0.0;
    };
    At at(double value) const; // value > 0; the band is pointwise at the report's level

    double critical = 0.0;
    double interceptVariance = 0.0;
    double covariance = 0.0;
};

struct FactorFinding
{
    Factor factor = Factor::Price;
    std::vector<FactorPoint> points; // of the contestants with rating and value, by value, then rating
    std::optional<FactorLine> line;
    std::string message;       // English: why there is no line; empty when there is one
    std::size_t unknown = 0;   // rated contestants whose value is not known
    std::size_t atNothing = 0; // points with the value 0: on no logarithm, so not part of the line
};

struct FactorReport
{
    FactorOptions options;
    FitSummary fit;
    std::vector<FactorFinding> factors; // all of them, in the order of Factor
};

// Preconditions: validate(set) and validate(options) hold. `sizes` is empty or parallel to the contestants.
FactorReport factorReport(const ComparisonSet& set, const std::vector<std::optional<double>>& sizes,
                          const FactorOptions& options = {}, std::stop_token stop = {});

} // namespace joust::rating
