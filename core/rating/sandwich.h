// SPDX-License-Identifier: GPL-3.0-or-later
// Covariance of the strengths on the mean-zero space, without any ridge.
//   model:    H^+
//   sandwich: H^+ G H^+, G = sum r^2 (e_a - e_b)(e_a - e_b)', r = w (y - p)
// (P. J. Huber, 1967; H. White, "Maximum likelihood estimation of misspecified models", Econometrica 50, 1982)
#pragma once

#include "rating/matrix.h"
#include "rating/pair_counts.h"

#include <optional>
#include <span>

namespace joust::rating {

// M x M; nullopt when the information is singular on the mean-zero space.
std::optional<Matrix> modelCovariance(const PairCounts& counts, std::span<const double> theta);
std::optional<Matrix> sandwichCovariance(const PairCounts& counts, std::span<const double> theta);

} // namespace joust::rating
