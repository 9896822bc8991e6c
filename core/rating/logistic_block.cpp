// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/logistic_block.h"

#include "rating/logistic.h"
#include "rating/vector_clones.h"

#include <bit>
#include <cstdint>

namespace joust::rating {
namespace {

constexpr std::size_t kLanes = 8;

// Partial sums in fixed lanes, joined pairwise.
double join(const double* lane)
{
    return ((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7]));
}

} // namespace

JOUST_VECTOR_CLONES void scoreAndInformation(const VoteBlock& block, std::size_t rows, double* score,
                                             double* information)
{
    const double* y = block.y; // local copies, which the results cannot overlap
    const double* p = block.p;
    const double* q = block.q;
    const double* votes = block.votes;
    const double* weight = block.weight;
    for (std::size_t i = 0; i < rows; ++i) {
        const double total = votes[i] * weight[i];
        score[i] = total * (y[i] * q[i] - (1.0 - y[i]) * p[i]);
        information[i] = total * p[i] * q[i];
    }
}

JOUST_VECTOR_CLONES void scoreAndSquare(const VoteBlock& block, std::size_t rows, double* score, double* square)
{
    const double* y = block.y; // local copies, which the results cannot overlap
    const double* p = block.p;
    const double* q = block.q;
    const double* votes = block.votes;
    const double* weight = block.weight;
    for (std::size_t i = 0; i < rows; ++i) {
        const double one = weight[i] * (y[i] * q[i] - (1.0 - y[i]) * p[i]);
        score[i] = votes[i] * one;
        square[i] = score[i] * one;
    }
}

JOUST_VECTOR_CLONES void addScaled(const float* x, double g, double* d, std::size_t rows)
{
    for (std::size_t i = 0; i < rows; ++i)
        d[i] += g * static_cast<double>(x[i]);
}

// e^{-|d|} by e^z = 2^k e^r with |r| <= ln 2 / 2 and a Taylor polynomial of degree 13; k reaches the exponent through
// the mantissa of a large number.
JOUST_VECTOR_CLONES void winProbabilities(const double* d, double* p, double* q, std::size_t rows)
{
    constexpr double kLog2E = 1.4426950408889634;
    constexpr double kLn2High = 6.93147180369123816490e-01;
    constexpr double kLn2Low = 1.90821492927058770002e-10;
    constexpr double kMagic = 6755399441055744.0; // 1.5 * 2^52
    constexpr std::uint64_t kSign = std::uint64_t{1} << 63U;
    const std::uint64_t limit = std::bit_cast<std::uint64_t>(700.0); // beyond, 2^k is no normal number
    std::uint64_t far = 0;
    for (std::size_t i = 0; i < rows; ++i)
        far |= limit - (std::bit_cast<std::uint64_t>(d[i]) & ~kSign); // its sign bit is set beyond the limit
    if ((far & kSign) != 0) {
        for (std::size_t i = 0; i < rows; ++i) {
            p[i] = winProbability(d[i]);
            q[i] = winProbability(-d[i]);
        }
        return;
    }
    for (std::size_t i = 0; i < rows; ++i) {
        // The sign is handled as a bit, since a choice between two results would keep compilers from vectors.
        const std::uint64_t bits = std::bit_cast<std::uint64_t>(d[i]);
        const double z = std::bit_cast<double>(bits | kSign);
        const double shifted = z * kLog2E + kMagic;
        const double k = shifted - kMagic;
        const double r = (z - k * kLn2High) - k * kLn2Low;
        double e = 1.0 / 6227020800.0;
        e = e * r + 1.0 / 479001600.0;
        e = e * r + 1.0 / 39916800.0;
        e = e * r + 1.0 / 3628800.0;
        e = e * r + 1.0 / 362880.0;
        e = e * r + 1.0 / 40320.0;
        e = e * r + 1.0 / 5040.0;
        e = e * r + 1.0 / 720.0;
        e = e * r + 1.0 / 120.0;
        e = e * r + 1.0 / 24.0;
        e = e * r + 1.0 / 6.0;
        e = e * r + 0.5;
        e = e * r + 1.0;
        e = e * r + 1.0;
        const std::uint64_t exponent = (std::bit_cast<std::uint64_t>(shifted) + 1023U) << 52U;
        const double power = e * std::bit_cast<double>(exponent);
        const double larger = 1.0 / (1.0 + power);
        const std::uint64_t negative = ~((bits >> 63U) - 1U);
        const std::uint64_t large = std::bit_cast<std::uint64_t>(larger);
        const std::uint64_t small = std::bit_cast<std::uint64_t>(power * larger);
        p[i] = std::bit_cast<double>((small & negative) | (large & ~negative));
        q[i] = std::bit_cast<double>((large & negative) | (small & ~negative));
    }
}

JOUST_VECTOR_CLONES double blockSum(const double* values, std::size_t rows)
{
    double lane[kLanes] = {};
    std::size_t i = 0;
    for (; i + kLanes <= rows; i += kLanes) {
        for (std::size_t l = 0; l < kLanes; ++l)
            lane[l] += values[i + l];
    }
    for (std::size_t l = 0; i < rows; ++i, ++l)
        lane[l] += values[i];
    return join(lane);
}

JOUST_VECTOR_CLONES double blockDot(const double* values, const float* x, std::size_t rows)
{
    double lane[kLanes] = {};
    std::size_t i = 0;
    for (; i + kLanes <= rows; i += kLanes) {
        for (std::size_t l = 0; l < kLanes; ++l)
            lane[l] += values[i + l] * static_cast<double>(x[i + l]);
    }
    for (std::size_t l = 0; i < rows; ++i, ++l)
        lane[l] += values[i] * static_cast<double>(x[i]);
    return join(lane);
}

JOUST_VECTOR_CLONES void blockProducts(const double* v, const float* const* x, std::size_t columns, std::size_t rows,
                                       double* products)
{
    double scaled[kBlockRows];
    for (std::size_t a = 0; a < columns; ++a) {
        for (std::size_t i = 0; i < rows; ++i)
            scaled[i] = v[i] * static_cast<double>(x[a][i]);
        for (std::size_t b = a; b < columns; ++b)
            *products++ = blockDot(scaled, x[b], rows);
    }
}

} // namespace joust::rating
