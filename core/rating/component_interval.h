// SPDX-License-Identifier: GPL-3.0-or-later
// The uncertainty of one component's parameters, as the options ask for and the data allow.
#pragma once

#include "rating/component_fit.h"
#include "rating/matrix.h"
#include "rating/rank_options.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

// Clustering by annotator (or prompt) needs this many known ones.
inline constexpr std::size_t kMinClusters = 5;
// Simultaneous claims from clustered errors need this many effective clusters.
inline constexpr double kMinEffectiveClusters = 25.0;

// Why less was given than asked for; fit_message.h has the sentences.
struct IntervalNotes
{
    bool annotatorsIgnored = false;   // fewer than kMinClusters annotators known: plain errors
    bool promptsIgnored = false;      // the same of prompts
    bool modelWithTies = false;       // inverse information while ties exist
    bool tooManyClusters = false;     // CR0 * C/(C - 1) instead of CR3
    bool clipped = false;             // two-way: negative variances were set to 0
    bool simultaneousRefused = false; // ranks are pointwise
    bool singleAnnotator = false;     // some contestants get no interval
    bool noVariation = false;         // some contestants' votes do not vary
    bool roundsFailed = false;        // too many bootstrap rounds had no finite maximum
    bool impossible = false;          // no interval at all for this component
};

struct ComponentInterval
{
    bool available = false;
    Matrix covariance;                // P x P (model.h), theta units
    std::vector<Matrix> alternatives; // clipped two-way: the one-way ones; a variance is the largest
    std::vector<bool> undetermined;   // no interval for these contestants
    ClusterChoice clusteredBy = ClusterChoice::None;
    std::size_t clusters = 0;     // 0: not clustered
    double effective = 0.0;       // effective clusters
    std::optional<double> df;     // of Student's t
    double critical = 0.0;        // of strengths: for lower and upper
    double pointwise = 0.0;       // of the other parameters
    std::vector<double> forRanks; // per contestant, for differences
    Simultaneous granted = Simultaneous::None;
    std::vector<double> shareBest; // empty without draws
    std::vector<float> pairMaxima; // ascending: the largest |z| over pairs in each draw; empty without draws
    // Bootstrap: percentiles per parameter, and what became of the rounds.
    std::vector<double> lower;
    std::vector<double> upper;
    std::size_t rounds = 0;
    std::size_t roundsFailed = 0;
    IntervalNotes notes;

    // Variance of a parameter, and of the difference of two contestants' strengths.
    double variance(std::size_t i) const;
    double differenceVariance(std::size_t i, std::size_t j) const;
    // All of them, M x M.
    Matrix differenceVariances() const;
};

// Unavailable for IntervalKind::None, for a single contestant, after a failed fit and after a stop request. `set` is
// the one that the component's design was built from.
ComponentInterval componentInterval(const ComparisonSet& set, const ComponentFit& component, const RankOptions& options,
                                    std::stop_token stop);

} // namespace joust::rating
