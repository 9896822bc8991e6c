// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/bradley_terry.h"

#include "rating/laplacian.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace joust::rating {
namespace {

constexpr int kMaxIterations = 200;
constexpr int kMaxHalvings = 60;
constexpr double kStepTolerance = 1e-10;
constexpr double kGradientTolerance = 1e-9;

double maxAbs(std::span<const double> values)
{
    double result = 0.0;
    for (const double value : values)
        result = std::max(result, std::abs(value));
    return result;
}

std::vector<double> moved(std::span<const double> theta, std::span<const double> step, double factor)
{
    std::vector<double> result(theta.begin(), theta.end());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] += factor * step[i];
    return result;
}

// The log-likelihood is concave, so halving a Newton step ends with a gain unless rounding hides it.
bool takeStep(const PairCounts& counts, std::span<const double> step, BradleyTerryFit& fit)
{
    const double slack = 1e-13 * (1.0 + std::abs(fit.logLikelihood));
    double factor = 1.0;
    for (int i = 0; i < kMaxHalvings; ++i, factor *= 0.5) {
        std::vector<double> candidate = moved(fit.theta, step, factor);
        const double value = logLikelihood(counts, candidate);
        if (std::isfinite(value) && value >= fit.logLikelihood - slack) {
            fit.theta = std::move(candidate);
            fit.logLikelihood = value;
            return true;
        }
    }
    return false;
}

void finish(const PairCounts& counts, double gradientLimit, BradleyTerryFit& fit)
{
    fit.logLikelihood = logLikelihood(counts, fit.theta);
    fit.gradientNorm = maxAbs(gradient(counts, fit.theta));
    fit.converged = fit.gradientNorm <= gradientLimit;
}

} // namespace

double logLikelihood(const PairCounts& counts, std::span<const double> theta)
{
    double sum = 0.0;
    for (const PairCell& cell : counts.cells) {
        const double d = theta[cell.a] - theta[cell.b];
        const double score = cell.score();
        sum += score * logWinProbability(d) + (cell.total() - score) * logWinProbability(-d);
    }
    return sum;
}

std::vector<double> gradient(const PairCounts& counts, std::span<const double> theta)
{
    std::vector<double> result(counts.contestants, 0.0);
    for (const PairCell& cell : counts.cells) {
        const double d = theta[cell.a] - theta[cell.b];
        const double residual = cell.score() * winProbability(-d) - (cell.total() - cell.score()) * winProbability(d);
        result[cell.a] += residual;
        result[cell.b] -= residual;
    }
    return result;
}

Matrix information(const PairCounts& counts, std::span<const double> theta)
{
    Matrix result(counts.contestants, counts.contestants);
    for (const PairCell& cell : counts.cells) {
        const double d = theta[cell.a] - theta[cell.b];
        addPair(result, cell.a, cell.b, cell.total() * winProbability(d) * winProbability(-d));
    }
    return result;
}

BradleyTerryFit fitBradleyTerry(const PairCounts& counts, std::stop_token stop)
{
    BradleyTerryFit fit;
    fit.theta.assign(counts.contestants, 0.0);
    fit.logLikelihood = logLikelihood(counts, fit.theta);
    const double gradientLimit = kGradientTolerance * std::max(1.0, counts.totalWeight());
    while (fit.iterations < kMaxIterations) {
        if (stop.stop_requested()) {
            fit.cancelled = true;
            return fit;
        }
        const std::vector<double> g = gradient(counts, fit.theta);
        fit.gradientNorm = maxAbs(g);
        const std::optional<std::vector<double>> step = solveLaplacian(information(counts, fit.theta), g);
        if (!step)
            return fit;
        ++fit.iterations;
        if (maxAbs(*step) <= kStepTolerance) {
            fit.theta = moved(fit.theta, *step, 1.0);
            finish(counts, gradientLimit, fit);
            return fit;
        }
        if (!takeStep(counts, *step, fit))
            return fit;
    }
    return fit;
}

} // namespace joust::rating
