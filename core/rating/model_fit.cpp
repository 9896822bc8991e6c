// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/model_fit.h"

#include "rating/evaluation.h"
#include "rating/information_inverse.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace joust::rating {
namespace {

constexpr int kMaxHalvings = 50;
constexpr double kSteep = 0.9;
constexpr int kSettled = 10;      // iterations after which a Newton step must shrink
constexpr double kShrinks = 0.1;  // of the step before: slower, and the information is computed anew
constexpr double kFarAway = 20.0; // log-odds that no ordinary comparison has

double maxAbs(std::span<const double> values)
{
    double result = 0.0;
    for (const double value : values)
        result = std::max(result, std::abs(value));
    return result;
}

double dot(std::span<const double> x, std::span<const double> y)
{
    return std::inner_product(x.begin(), x.end(), y.begin(), 0.0);
}

std::vector<double> moved(std::span<const double> beta, std::span<const double> step, double factor)
{
    std::vector<double> result(beta.begin(), beta.end());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] += factor * step[i];
    return result;
}

class Newton
{
public:
    Newton(const Design& design, const Model& model, const FitOptions& options, std::span<const std::uint32_t> votes)
        : m_design(design)
        , m_model(model)
        , m_options(options)
        , m_votes(votes)
    {
    }

    ModelFit run(std::span<const double> start, std::stop_token stop);

private:
    Evaluation at(std::span<const double> beta) const
    {
        return evaluate(m_design, m_model, beta, m_votes, m_options.threads);
    }
    bool isAllowed(std::span<const double> beta) const
    {
        return !m_model.tieParameter || !mustBePositive(m_model.ties) || beta[m_model.tieParameterAt()] > 0.0;
    }
    // Without them the connected graph guarantees a maximum, however far away.
    bool maySeparate() const { return m_model.extras() > 0 || m_model.ties == TieRule::BadAware; }
    std::optional<std::vector<double>> step(const Evaluation& here) const;
    Evaluation next(std::span<const double> beta, const Evaluation& here, bool keep) const;
    bool advance(std::span<const double> step, bool keep, ModelFit& fit, Evaluation& here) const;
    double gradientLimit() const;

    const Design& m_design;
    const Model& m_model;
    const FitOptions& m_options;
    std::span<const std::uint32_t> m_votes;
};

double Newton::gradientLimit() const
{
    double weight = 0.0;
    for (std::size_t i = 0; i < m_design.observations(); ++i)
        weight += m_design.weight[i] * static_cast<double>(m_votes.empty() ? m_design.votes[i] : m_votes[i]);
    return m_options.gradientTolerance * std::max(1.0, weight);
}

// Where the likelihood is not concave (bad-aware, far from its maximum) the diagonal is raised until the step ascends.
std::optional<std::vector<double>> Newton::step(const Evaluation& here) const
{
    std::optional<std::vector<double>> result = solveInformation(here.information, m_model, here.gradient);
    if (result || m_model.ties != TieRule::BadAware)
        return result;
    double largest = 0.0;
    for (std::size_t i = 0; i < here.information.rows(); ++i)
        largest = std::max(largest, std::abs(here.information(i, i)));
    for (double raise = 1e-3 * largest; !result && raise < 1e6 * largest; raise *= 10.0) {
        Matrix raised = here.information;
        for (std::size_t i = 0; i < raised.rows(); ++i)
            raised(i, i) += raise;
        result = solveInformation(raised, m_model, here.gradient);
    }
    return result;
}

Evaluation Newton::next(std::span<const double> beta, const Evaluation& here, bool keep) const
{
    if (!keep)
        return at(beta);
    return {gradientAt(m_design, m_model, beta, m_votes, m_options.threads), here.information};
}

bool Newton::advance(std::span<const double> step, bool keep, ModelFit& fit, Evaluation& here) const
{
    const double slope = dot(here.gradient, step);
    double factor = 1.0;
    for (int i = 0; i < kMaxHalvings; ++i, factor *= 0.5) {
        std::vector<double> candidate = moved(fit.beta, step, factor);
        if (!isAllowed(candidate))
            continue;
        Evaluation there = next(candidate, here, keep);
        const double slopeThere = dot(there.gradient, step);
        if (!std::isfinite(slopeThere) || std::abs(slopeThere) > kSteep * std::abs(slope))
            continue;
        fit.beta = std::move(candidate);
        here = std::move(there);
        return true;
    }
    return false;
}

ModelFit Newton::run(std::span<const double> start, std::stop_token stop)
{
    ModelFit fit;
    fit.beta.assign(m_model.parameters(), 0.0);
    if (start.empty() && m_model.tieParameter)
        fit.beta[m_model.tieParameterAt()] = initialTieParameter(m_model.ties);
    std::copy(start.begin(), start.end(), fit.beta.begin());
    Evaluation here = m_options.atStart != nullptr ? *m_options.atStart : at(fit.beta);
    double previous = 0.0;
    while (fit.iterations < m_options.maxIterations) {
        if (stop.stop_requested()) {
            fit.cancelled = true;
            return fit;
        }
        const std::optional<std::vector<double>> next = step(here);
        if (!next) {
            fit.separated = maySeparate() && maxAbs(fit.beta) > kFarAway;
            return fit;
        }
        ++fit.iterations;
        const double size = maxAbs(*next);
        if (size <= m_options.stepTolerance) {
            fit.beta = moved(fit.beta, *next, 1.0);
            if (m_options.finish)
                here = at(fit.beta);
            fit.gradientNorm = maxAbs(here.gradient);
            fit.converged = fit.gradientNorm <= gradientLimit();
            fit.information = std::move(here.information);
            return fit;
        }
        if (maySeparate() && fit.iterations > kSettled && size > 0.5 * previous && maxAbs(fit.beta) > kFarAway) {
            fit.separated = true;
            return fit;
        }
        const bool keep = m_options.keepInformation && (fit.iterations == 1 || size < kShrinks * previous);
        previous = size;
        if (!advance(*next, keep, fit, here))
            return fit;
    }
    return fit;
}

} // namespace

ModelFit fitModel(const Design& design, const Model& model, const FitOptions& options, std::span<const double> start,
                  std::span<const std::uint32_t> votes, std::stop_token stop)
{
    return Newton(design, model, options, votes).run(start, std::move(stop));
}

} // namespace joust::rating
