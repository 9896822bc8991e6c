// SPDX-License-Identifier: GPL-3.0-or-later
// Quantiles of the distributions behind intervals (Boost.Math) and of samples.
#pragma once

#include <optional>
#include <span>

namespace joust::rating {

// Both-sided critical value: the (1 + level)/2 quantile of the normal distribution, or of Student's t when `df` is set
// (> 0).
double criticalValue(double level, std::optional<double> df);
// P(|Z| >= z) of the normal distribution, or of Student's t when `df` is set.
double twoSidedP(double z, std::optional<double> df);
// Lower quantile of chi-square, probability in [0, 1).
double chiSquareQuantile(double probability, double df);
// Quantile of a sample, type 7 (R. J. Hyndman and Y. Fan, 1996); `sample` must not be empty.
double sampleQuantile(std::span<const float> sample, double probability);

} // namespace joust::rating
