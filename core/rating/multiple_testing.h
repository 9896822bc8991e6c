// SPDX-License-Identifier: GPL-3.0-or-later
// p-values adjusted for looking at many: compare an adjusted p with the level itself.
#pragma once

#include <span>
#include <vector>

namespace joust::rating {

// Controls the false discovery rate (Y. Benjamini and Y. Hochberg, JRSS B 57, 1995): with p sorted ascending, adjusted
// p_(i) = min over j >= i of n p_(j) / j, at most 1. Parallel to `p`; values in [0, 1].
std::vector<double> benjaminiHochberg(std::span<const double> p);

// Controls the chance of any false claim (S. Holm, Scandinavian Journal of Statistics 6, 1979): adjusted p_(i) = max
// over j <= i of (n - j + 1) p_(j), at most 1. Parallel to `p`.
std::vector<double> holm(std::span<const double> p);

} // namespace joust::rating
