// SPDX-License-Identifier: GPL-3.0-or-later
// How many more votes it takes to tell two contestants apart, and which pair to show next. For a contrast u (here
// e_i - e_j) with v = u'Vu from the sandwich, v_H = u'H^+u, and a vote between them carrying information h = p(1 - p)
// and score variance s2 = h - t/4 (t: tie rate), n more votes between the two leave the variance
//   v(n) = (v + n s2 v_H^2) / (1 + n h v_H)^2,
// times v_cluster / v when votes of one person are alike. The difference d is found with power 1 - beta at level
// 1 - alpha when v(n) v_cluster / v <= d^2 / (z_(alpha/2) + z_beta)^2.
#pragma once

#include "base/result.h"
#include "rating/matrix.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace joust::rating {

struct PlanOptions
{
    double power = 0.8;
    double level = 0.95;
};
// InvalidArgument when one of them is not inside (0, 1).
base::Result<void> validate(const PlanOptions& options);

// What is known of the two contestants now; variances in squared log-odds.
struct ContrastState
{
    double difference = 0.0;      // theta_i - theta_j that shall be found
    double variance = 0.0;        // v, plain sandwich
    double modelVariance = 0.0;   // v_H
    double clusterVariance = 0.0; // v_cluster; = variance when votes are independent
    double tieRate = 0.0;         // t in [0, 1)
};

// Smallest whole n >= 0; unset when no number is enough or sensible: a difference of 0, no variance known, or more than
// 10^12 votes.
std::optional<std::uint64_t> votesNeeded(const ContrastState& state, const PlanOptions& options = {});

struct PairGain
{
    std::uint32_t a = 0; // a < b
    std::uint32_t b = 0;
    double drop = 0.0; // of the variance asked for, by one vote on this pair
};

// The fitted state of one component: M strengths, H^+ and V (M x M).
struct PlanState
{
    std::span<const double> theta;
    const Matrix& inverse;
    const Matrix& covariance;
    double tieRate = 0.0;
};

// All pairs, largest drop first (ties by a, b), at most `limit`. With `contrast` the variance of that difference,
// without the sum of the variances of all strengths (A-optimality). O(M^2), and once O(M^3) without a contrast.
std::vector<PairGain> nextPairs(const PlanState& state, std::optional<std::pair<std::uint32_t, std::uint32_t>> contrast,
                                std::size_t limit);

} // namespace joust::rating
