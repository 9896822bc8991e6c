// SPDX-License-Identifier: GPL-3.0-or-later
// Does a contestant's strength change over time? The residuals of its votes, cumulated in order of (time, row), must
// wander like a Brownian bridge when it does not:
//   W_i(k) = sum_{m <= k} s_m r_m / sqrt(sum r^2),  r = w (y - p),  s = +1 when i is side A, -1 when it is side B
// max|W_i| gets Kolmogorov's p and Holm's correction over the contestants (the M-fluctuation test of A. Zeileis and
// K. Hornik, Statistica Neerlandica 61, 2007).
#pragma once

#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

struct ContestantDrift
{
    std::uint64_t votes = 0;         // with a known time, within the contestant's component
    std::optional<double> maximum;   // max|W|; unset with fewer than two votes or without variation
    double time = 0.0;               // of the vote at which |W| is largest, seconds since 1970
    std::optional<double> p;         // Kolmogorov
    std::optional<double> pAdjusted; // Holm
};

struct Drift
{
    std::vector<ContestantDrift> contestants; // parallel to ComparisonSet::contestants
    std::string message;                      // why there is nothing; empty otherwise
};

// Precondition: validate(set) holds. The strengths are those of the votes with a known time alone, each strongly
// connected component by itself: only then do the residuals of each contestant add up to zero.
Drift drift(const ComparisonSet& set, TieRule ties, std::stop_token stop = {});

} // namespace joust::rating
