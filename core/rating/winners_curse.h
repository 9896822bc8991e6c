// SPDX-License-Identifier: GPL-3.0-or-later
// The best of several variants looks better than it is, because it was picked for looking best. Empirical Bayes over
// k >= 3 variants S of one thing, theta_S ~ N(m 1, tau^2 I + V_S):
//   m: generalised least squares mean;  tau^2: R. C. Paule and J. Mandel (J. Res. NBS 87, 1982), the root of
//     (theta_S - m)' (tau^2 I + V_S)^-1 (theta_S - m) = k - 1, or 0 when the left side is smaller already at 0
//   shrunken = m + tau^2 (tau^2 I + V_S)^-1 (theta_S - m)
// Shown beside the raw value; no interval is claimed.
#pragma once

#include "base/result.h"
#include "rating/matrix.h"

#include <span>
#include <vector>

namespace joust::rating {

struct Shrunken
{
    double mean = 0.0;            // m
    double tau2 = 0.0;            // variance between variants
    std::vector<double> shrunken; // parallel to the strengths
};

// `strengths` and `covariance` (k x k, symmetric) in one unit. InvalidArgument for k < 3, for sizes that do not fit,
// and for a covariance without any variance (then nothing is to be shrunk).
base::Result<Shrunken> shrinkVariants(std::span<const double> strengths, const Matrix& covariance);

} // namespace joust::rating
