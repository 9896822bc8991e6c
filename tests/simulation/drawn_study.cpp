// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/drawn_study.h"

#include "rating/bradley_terry.h"
#include "rating/normal_draws.h"
#include "rating/random_stream.h"

#include <cmath>
#include <numbers>

namespace joust::rating::simulation {
namespace {

constexpr std::uint64_t kTruthSeed = 20240;
constexpr double kSpread = 0.6;

// E sigma(d + s z) for a standard normal z, by the trapezoid rule, which is exact to rounding for such integrands.
double averagedProbability(double d, double s)
{
    constexpr int kSteps = 200;
    constexpr double kReach = 8.0;
    double sum = 0.0;
    for (int i = 0; i <= kSteps; ++i) {
        const double z = -kReach + 2.0 * kReach * i / kSteps;
        sum += winProbability(d + s * z) * std::exp(-z * z / 2.0);
    }
    return sum * 2.0 * kReach / kSteps / std::sqrt(2.0 * std::numbers::pi);
}

} // namespace

std::vector<double> trueStrengths(const Study& study)
{
    std::vector<float> normal(study.contestants);
    NormalDraws(kTruthSeed).fill(normal);
    std::vector<double> theta;
    double mean = 0.0;
    for (const float value : normal) {
        theta.push_back(kSpread * static_cast<double>(value));
        mean += theta.back() / static_cast<double>(study.contestants);
    }
    for (double& value : theta)
        value -= mean;
    return theta;
}

std::vector<double> estimand(const Study& study)
{
    const std::vector<double> theta = trueStrengths(study);
    PairCounts expected;
    expected.contestants = study.contestants;
    for (std::uint32_t a = 0; a < study.contestants; ++a) {
        for (std::uint32_t b = a + 1; b < study.contestants; ++b) {
            const double p = averagedProbability(theta[a] - theta[b], study.taste * std::numbers::sqrt2);
            expected.cells.push_back({.a = a, .b = b, .wins = p, .losses = 1.0 - p});
        }
    }
    return fitBradleyTerry(expected).theta;
}

ComparisonSet drawStudy(const Study& study, std::uint64_t seed, std::uint64_t replicate)
{
    const std::vector<double> theta = trueStrengths(study);
    RandomStream random(seed, 2 * replicate);
    NormalDraws normal(seed, 2 * replicate + 1);
    ComparisonSet set;
    for (std::uint32_t i = 0; i < study.contestants; ++i)
        set.contestants.push_back("c" + std::to_string(100 + i));
    std::vector<float> taste(study.contestants);
    for (std::size_t who = 0; who < study.votesOfAnnotator.size(); ++who) {
        set.annotators.push_back("u" + std::to_string(who));
        normal.fill(taste);
        for (std::size_t n = 0; n < study.votesOfAnnotator[who]; ++n) {
            const std::uint32_t a = random.below(study.contestants);
            const std::uint32_t b = (a + 1 + random.below(study.contestants - 1)) % study.contestants;
            const double own = study.taste * static_cast<double>(taste[a] - taste[b]);
            const bool won = random.unit() < winProbability(theta[a] - theta[b] + own);
            set.rows.push_back({.a = a,
                                .b = b,
                                .outcome = won ? base::Outcome::A : base::Outcome::B,
                                .annotator = static_cast<std::int32_t>(who)});
        }
    }
    return set;
}

std::vector<std::size_t> annotatorSizes(std::size_t total, std::size_t count, bool skewed)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        sum += skewed ? 1.0 / static_cast<double>(i + 1) : 1.0;
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = (skewed ? 1.0 / static_cast<double>(i + 1) : 1.0) / sum;
        sizes.push_back(static_cast<std::size_t>(std::lround(share * static_cast<double>(total))));
    }
    return sizes;
}

} // namespace joust::rating::simulation
