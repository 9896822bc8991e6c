// SPDX-License-Identifier: GPL-3.0-or-later
// Tail probabilities behind p-values. Arguments are finite.
#pragma once

namespace joust::rating {

// P(Z <= z) of the standard normal; exact in the lower tail.
double normalLowerTail(double z);
// P(X >= x) of chi-square with `df` > 0; 1 for x <= 0.
double chiSquareUpperTail(double x, double df);
// P(max |bridge| >= x) of a Brownian bridge on [0, 1] (A. Kolmogorov, 1933): 2 sum (-1)^(k-1) exp(-2 k^2 x^2).
double kolmogorovUpperTail(double x);

} // namespace joust::rating
