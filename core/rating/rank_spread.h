// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks that the data do not exclude. Over one component of M contestants, others are not compared.
#pragma once

#include "rating/matrix.h"

#include <span>
#include <vector>

namespace joust::rating {

struct RankRange
{
    int low = 1;  // 1 + #{j significantly above i}
    int high = 1; // M - #{j significantly below i}

    bool operator==(const RankRange&) const = default;
};

// V_ii + V_jj - 2 V_ij for all pairs.
Matrix differenceVariances(const Matrix& covariance);

// j is significantly above i when theta_j - theta_i > critical_i * sqrt(variances(i, j)). `critical` has one value per
// contestant. A contestant flagged in `undetermined` (may be empty) and a difference without variance are never
// significant.
std::vector<RankRange> differenceRanks(std::span<const double> theta, const Matrix& variances,
                                       std::span<const double> critical, const std::vector<bool>& undetermined);

// LMArena's bounds from separate intervals: 1 + #{lower_j > upper_i} and M - #{upper_j < lower_i}.
std::vector<RankRange> overlapRanks(std::span<const double> lower, std::span<const double> upper);

} // namespace joust::rating
