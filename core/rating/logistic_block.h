// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of many votes at once, written so that compilers use vector instructions. No result depends on which:
// the order of every sum is fixed, and products are not fused with sums.
#pragma once

#include <array>
#include <cstddef>

namespace joust::rating {

inline constexpr std::size_t kBlockRows = 512;
using BlockValues = std::array<double, kBlockRows>;

// d += g * x, element by element.
void addScaled(const float* x, double g, double* d, std::size_t rows);
// p = sigma(d) and q = sigma(-d), relative error of each below 1e-15.
void winProbabilities(const double* d, double* p, double* q, std::size_t rows);

// Of so many votes of one weight each: score = n w (y q - (1 - y) p), which is n w (y - p) without losing the small one
// of p and q; information = n w p q; square = n (w (y - p))^2.
struct VoteBlock
{
    const double* y = nullptr;
    const double* p = nullptr;
    const double* q = nullptr;
    const double* votes = nullptr;
    const double* weight = nullptr;
};
void scoreAndInformation(const VoteBlock& block, std::size_t rows, double* score, double* information);
void scoreAndSquare(const VoteBlock& block, std::size_t rows, double* score, double* square);

// Sum of values; sum of values * x; sum of values * x * y.
double blockSum(const double* values, std::size_t rows);
double blockDot(const double* values, const float* x, std::size_t rows);
// out[0] = sum v x_0, ...: for all k columns, and products = sums of v x_i x_j (i <= j), row by row of the upper
// triangle. `rows` <= kBlockRows.
void blockProducts(const double* v, const float* const* x, std::size_t columns, std::size_t rows, double* products);

} // namespace joust::rating
