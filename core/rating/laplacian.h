// SPDX-License-Identifier: GPL-3.0-or-later
// Linear algebra on the mean-zero space. The information matrix of pairwise comparisons is the weighted Laplacian L of
// a connected graph: symmetric, L 1 = 0, rank M - 1. One vertex is grounded (its row and column left out), the rest is
// factored by Cholesky, and the answer is centred; no ridge is added.
#pragma once

#include "rating/matrix.h"

#include <optional>
#include <span>
#include <vector>

namespace joust::rating {

// L^+ s for s with mean zero: M values with mean zero. Nullopt when L is not positive definite on the mean-zero space.
std::optional<std::vector<double>> solveLaplacian(const Matrix& laplacian, std::span<const double> s);
// L^+ (M x M).
std::optional<Matrix> pseudoInverse(const Matrix& laplacian);

} // namespace joust::rating
