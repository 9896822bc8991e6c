// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/binomial_draw.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace joust::rating {
namespace {

constexpr double kInversionLimit = 10.0; // of n p

std::uint32_t byInversion(RandomStream& random, std::uint32_t n, double p)
{
    const double odds = p / (1.0 - p);
    const double scaled = (static_cast<double>(n) + 1.0) * odds;
    double probability = std::exp(static_cast<double>(n) * std::log1p(-p));
    double u = random.unit();
    std::uint32_t k = 0;
    while (u > probability && k < n) {
        u -= probability;
        ++k;
        probability *= scaled / static_cast<double>(k) - odds;
    }
    return k;
}

// ln k! - (Stirling's formula without its correction).
double stirlingTail(double k)
{
    constexpr std::array<double, 10> kTail{
        0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.0207906721037650,  0.0166446911898211,
        0.0138761288230707, 0.0118967099458917, 0.0104112652619720, 0.00925546218271273, 0.00833056343336287};
    if (k <= 9.0)
        return kTail[static_cast<std::size_t>(k)];
    const double inverse = 1.0 / ((k + 1.0) * (k + 1.0));
    return (1.0 / 12 - (1.0 / 360 - inverse / 1260) * inverse) / (k + 1.0);
}

std::uint32_t byRejection(RandomStream& random, std::uint32_t trials, double p)
{
    const double n = static_cast<double>(trials);
    const double spread = std::sqrt(n * p * (1.0 - p));
    const double b = 1.15 + 2.53 * spread;
    const double a = -0.0873 + 0.0248 * b + 0.01 * p;
    const double c = n * p + 0.5;
    const double squeeze = 0.92 - 4.2 / b;
    const double odds = p / (1.0 - p);
    const double alpha = (2.83 + 5.1 / b) * spread;
    const double mode = std::floor((n + 1.0) * p);
    while (true) {
        const double u = random.unit() - 0.5;
        double v = random.unit();
        const double us = 0.5 - std::abs(u);
        const double k = std::floor((2.0 * a / us + b) * u + c);
        if (k < 0.0 || k > n)
            continue;
        if (us >= 0.07 && v <= squeeze)
            return static_cast<std::uint32_t>(k);
        v = std::log(v * alpha / (a / (us * us) + b));
        const double limit = (mode + 0.5) * std::log((mode + 1.0) / (odds * (n - mode + 1.0))) + stirlingTail(mode) +
                             stirlingTail(n - mode) + (n + 1.0) * std::log((n - mode + 1.0) / (n - k + 1.0)) +
                             (k + 0.5) * std::log(odds * (n - k + 1.0) / (k + 1.0)) - stirlingTail(k) -
                             stirlingTail(n - k);
        if (v <= limit)
            return static_cast<std::uint32_t>(k);
    }
}

} // namespace

std::uint32_t drawBinomial(RandomStream& random, std::uint32_t n, double p)
{
    p = std::clamp(p, 0.0, 1.0);
    if (n == 0 || p <= 0.0)
        return 0;
    if (p >= 1.0)
        return n;
    const bool mirrored = p > 0.5;
    const double q = mirrored ? 1.0 - p : p;
    const std::uint32_t k =
        static_cast<double>(n) * q < kInversionLimit ? byInversion(random, n, q) : byRejection(random, n, q);
    return mirrored ? n - k : k;
}

} // namespace joust::rating
