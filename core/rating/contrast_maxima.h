// SPDX-License-Identifier: GPL-3.0-or-later
// The two loops behind simultaneous critical values, written so that compilers use vector instructions. Results do not
// depend on which (see vector_clones.h).
#pragma once

#include <cstddef>

namespace joust::rating {

// For each draw k, rowMax(i, k) = max over j of |z(i, k) - z(j, k)| * scale(i, j). z and rowMax are size x draws,
// row-major; `scale` is size x size and symmetric, its diagonal is not used.
void contrastMaxima(const float* z, const float* scale, std::size_t size, std::size_t draws, float* rowMax);

// product (m x n) = left (m x k) * right (k x n), row-major.
void multiplyBlock(const float* left, const float* right, std::size_t m, std::size_t k, std::size_t n, float* product);

} // namespace joust::rating
