// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/contrast_maxima.h"

#include "rating/vector_clones.h"

#include <algorithm>

namespace joust::rating {
namespace {

// Written without std::abs and std::max, which keep compilers from vector instructions here.
inline float larger(float x, float y)
{
    return x > y ? x : y;
}

inline float magnitude(float x)
{
    return x < 0.0F ? -x : x;
}

} // namespace

JOUST_VECTOR_CLONES void contrastMaxima(const float* z, const float* scale, std::size_t size, float* rowMax)
{
    for (std::size_t i = 0; i < size; ++i)
        rowMax[i] = 0.0F;
    for (std::size_t i = 0; i < size; ++i) {
        const float zi = z[i];
        const float* row = scale + i * size;
        for (std::size_t j = 0; j < size; ++j)
            rowMax[j] = larger(rowMax[j], magnitude(zi - z[j]) * row[j]);
    }
}

JOUST_VECTOR_CLONES void multiplyBlock(const float* left, const float* right, std::size_t m, std::size_t k,
                                       std::size_t n, float* product)
{
    for (std::size_t i = 0; i < m * n; ++i)
        product[i] = 0.0F;
    for (std::size_t i = 0; i < m; ++i) {
        float* out = product + i * n;
        for (std::size_t j = 0; j < k; ++j) {
            const float factor = left[i * k + j];
            if (factor == 0.0F) // a Cholesky factor is half zeros
                continue;
            const float* in = right + j * n;
            for (std::size_t c = 0; c < n; ++c)
                out[c] += factor * in[c];
        }
    }
}

} // namespace joust::rating
