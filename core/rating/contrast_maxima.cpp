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

// Each pair once, many draws side by side: the maxima of contestant i stay in registers while j runs.
JOUST_VECTOR_CLONES void contrastMaxima(const float* z, const float* scale, std::size_t size, std::size_t draws,
                                        float* rowMax)
{
    constexpr std::size_t kTile = 32;
    for (std::size_t i = 0; i < size * draws; ++i)
        rowMax[i] = 0.0F;
    for (std::size_t begin = 0; begin < draws; begin += kTile) {
        const std::size_t width = draws - begin < kTile ? draws - begin : kTile;
        for (std::size_t i = 0; i < size; ++i) {
            float zi[kTile] = {};
            float most[kTile] = {};
            for (std::size_t k = 0; k < width; ++k) {
                zi[k] = z[i * draws + begin + k];
                most[k] = rowMax[i * draws + begin + k];
            }
            for (std::size_t j = i + 1; j < size; ++j) {
                const float factor = scale[i * size + j];
                const float* zj = z + j * draws + begin;
                float* other = rowMax + j * draws + begin;
                for (std::size_t k = 0; k < width; ++k) {
                    const float contrast = magnitude(zi[k] - zj[k]) * factor;
                    most[k] = larger(most[k], contrast);
                    other[k] = larger(other[k], contrast);
                }
            }
            for (std::size_t k = 0; k < width; ++k)
                rowMax[i * draws + begin + k] = most[k];
        }
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
