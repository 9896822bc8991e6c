// SPDX-License-Identifier: GPL-3.0-or-later
// The uncertainty of one component's strengths, as the options ask for and the data allow.
#pragma once

#include "rating/component_fit.h"
#include "rating/matrix.h"
#include "rating/rank_options.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace joust::rating {

// Clustering by annotator needs this many known annotators.
inline constexpr std::size_t kMinClusters = 5;
// Simultaneous claims from clustered errors need this many effective clusters.
inline constexpr double kMinEffectiveClusters = 25.0;

// Why less was given than asked for; fit_message.h has the sentences.
struct IntervalNotes
{
    bool annotatorsIgnored = false;   // fewer than kMinClusters known: plain errors
    bool modelWithTies = false;       // inverse information while ties exist
    bool tooManyClusters = false;     // CR0 * C/(C - 1) instead of CR3
    bool simultaneousRefused = false; // ranks are pointwise
    bool singleAnnotator = false;     // some contestants get no interval
    bool noVariation = false;         // some contestants' votes do not vary
    bool impossible = false;          // no interval at all for this component
};

struct ComponentInterval
{
    bool available = false;
    Matrix covariance;              // M x M, theta units
    std::vector<bool> undetermined; // no interval for these
    std::size_t clusters = 0;       // 0: not clustered
    double effective = 0.0;         // effective clusters
    std::optional<double> df;       // of Student's t
    double critical = 0.0;          // for lower and upper
    std::vector<double> forRanks;   // per contestant, for differences
    Simultaneous granted = Simultaneous::None;
    std::vector<double> shareBest; // empty without draws
    IntervalNotes notes;
};

// Unavailable for IntervalKind::None, for a single contestant, after a failed fit and after a stop request.
ComponentInterval componentInterval(const ComparisonSet& set, const ComponentFit& component, const RankOptions& options,
                                    std::stop_token stop);

} // namespace joust::rating
