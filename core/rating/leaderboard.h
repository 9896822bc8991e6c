// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons in, leaderboard out: the one entry point of this layer. Pure, deterministic for given options, any
// thread. Ratings are Elo: 1000 + theta * 400/ln 10, each strongly connected component centred on 1000; under bad-aware
// ties theta * 400/ln 10, where 0 is as good as bad.
#pragma once

#include "base/clock.h"
#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace joust::rating {

enum class FitStatus {
    Converged,    // full Newton step max|dtheta| <= 1e-10 and |gradient|_inf <= 1e-9 max(1, W)
    NotConverged, // the criterion was not met, or the work was cancelled; the numbers must not be used
    NoFiniteMle,  // one-way wins, or covariates that separate: the maximum is at infinity; each component is fitted
                  // by itself
    Disconnected, // groups that never met; each component is fitted by itself
    Empty,        // nothing to fit
};
std::string_view word(FitStatus status); // converged, not_converged, no_finite_mle, disconnected, empty

// What is known of a contestant without a finite rating.
enum class Bound { None, AtLeast, AtMost };
std::string_view word(Bound bound); // "", at_least, at_most

struct LeaderboardRow
{
    std::string name;
    // 1 + the number of contestants rated above it; across components only one-way wins put one above another.
    int rank = 1;
    // Ranks that the pairwise differences do not exclude (see rank_spread.h); unset without intervals.
    std::optional<int> rankLow;
    std::optional<int> rankHigh;
    std::optional<int> rankUb;        // 1 + #{lower_j > upper_i}
    std::optional<int> rankLbOverlap; // M - #{upper_j < lower_i}
    int component = 0;                // an index into Leaderboard::components
    std::optional<double> rating;     // unset: no finite rating, see `bounded`
    std::optional<double> lower;      // interval; for Bound::AtLeast the bound
    std::optional<double> upper;      // interval; for Bound::AtMost the bound
    std::optional<double> stdError;
    // rating - anchor's rating and its own standard error, when an anchor is set and both are in one component.
    std::optional<double> toAnchor;
    std::optional<double> toAnchorStdError;
    // Counts of votes, unweighted; `ties` does not include `bothBad`.
    std::uint64_t battles = 0;
    std::uint64_t wins = 0;
    std::uint64_t losses = 0;
    std::uint64_t ties = 0;
    std::uint64_t bothBad = 0;
    double winRate = 0.0; // (wins + half the ties of both kinds) / battles; under TieRule::Drop wins / (wins + losses)
    Bound bounded = Bound::None;
    bool active = true; // false: no vote that counts, for example only ties under TieRule::Drop
};

// A parameter besides the strengths: a covariate, "position" (side A's advantage), "ln_nu", "eta" or "t" of the rule
// for ties. Of the largest component.
struct Coefficient
{
    std::string name;
    double value = 0.0; // log-odds per standardised unit
    std::optional<double> stdError;
    std::optional<double> lower; // at RankOptions::level, pointwise
    std::optional<double> upper;
    std::optional<double> eloPerSd; // value in Elo points; unset for a tie parameter
    std::optional<double> eloTwice; // what twice as much of a covariate is worth: eloPerSd / (3 RMS)
};

// Whether the side matters: the fit with a constant advantage of side A against the fit without.
struct PositionTerm
{
    std::optional<double> value; // log-odds; with its interval in the coefficients under RankOptions::position
    std::optional<double> maxRatingChange; // Elo, over contestants of the largest component
    std::string contestant;                // the one that changes most
    bool matters = false;                  // some rating changes by more than half its standard error
};

// rating of a - rating of b, for contestants of one component.
struct PairDifference
{
    std::string a;
    std::string b;
    double difference = 0.0; // Elo
    double stdError = 0.0;
    double adjustedP = 1.0; // over all pairs of the component: by the simultaneous draws, else Bonferroni
};

struct OutcomeCounts
{
    std::uint64_t a = 0;
    std::uint64_t b = 0;
    std::uint64_t tie = 0;
    std::uint64_t bothBad = 0;
};

struct DataSummary
{
    std::uint64_t comparisons = 0;
    std::uint64_t contestants = 0;
    std::uint64_t hiddenContestants = 0; // by RankOptions::minBattles
    OutcomeCounts outcomes;
    std::uint64_t annotators = 0;
    std::vector<ExclusionCount> excluded;
    std::string hash;
};

struct FitSummary
{
    FitStatus status = FitStatus::Empty;
    std::string message; // English sentences; empty when there is nothing to say
    int iterations = 0;
    std::optional<double> gradientNorm;  // |gradient|_inf; unset for online Elo
    std::optional<double> logLikelihood; // total; unset for online Elo
    std::string interval;                // "sandwich, clustered by annotator (124, effective 39.6)"
    std::optional<double> df;            // of Student's t; unset = normal quantiles
    std::optional<double> critical;      // multiplies the standard error in lower and upper
    std::uint64_t clusters = 0;          // 0: not clustered
    std::optional<double> clustersEffective;
    ClusterChoice clusteredBy = ClusterChoice::None;
    std::uint64_t rounds = 0; // of the bootstrap
    std::uint64_t roundsFailed = 0;
    Simultaneous ranks = Simultaneous::None; // as granted; None is printed as "pointwise"
};

// Share of side A among decisive votes; about one half unless the side matters.
struct PositionBias
{
    std::optional<double> shareA;
    std::optional<double> lower;
    std::optional<double> upper;
    std::uint64_t n = 0;
};

struct LeaderboardSeconds
{
    double fit = 0.0;
    double interval = 0.0;
};

struct Leaderboard
{
    RankOptions options;
    DataSummary data;
    FitSummary fit;
    // Best first: won everything, then by rating (ties by name), then without rating, then lost everything.
    std::vector<LeaderboardRow> rows;
    std::vector<std::vector<std::string>> components; // names; the largest component first
    std::vector<Coefficient> coefficients;
    std::vector<PairDifference> pairs; // only when asked for
    PositionBias positionBias;
    PositionTerm positionTerm;
    // Share of draws in which a contestant of the largest component comes first; not a p-value. Only with one component
    // and simultaneous draws (contestant, maxz).
    std::map<std::string, double> pBest;
    LeaderboardSeconds seconds; // zero without a clock
    bool cancelled = false;
};

// Preconditions: validate(options) and validate(set) hold; what they refuse comes back as status Empty with the reason
// as message, never as a number. Zero votes, one vote, one contestant, only ties, separation and disconnected groups
// all give a status and a sentence, never NaN or infinity. After a stop request: `cancelled`, NotConverged.
// `clock` only fills `seconds`.
// A row that lacks a number for one of options.controls is counted as excluded (missing_covariate).
Leaderboard computeLeaderboard(const ComparisonSet& set, const RankOptions& options, std::stop_token stop = {},
                               const base::Clock* clock = nullptr);

} // namespace joust::rating
