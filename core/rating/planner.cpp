// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/planner.h"

#include "rating/bradley_terry.h"
#include "rating/quantile.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace joust::rating {
namespace {

constexpr double kMostVotes = 1e12;

// Information and score variance of one vote.
struct OneVote
{
    double h = 0.25;
    double s2 = 0.25;
};

// A tie rate that the strengths do not allow is cut: P(tie) <= 2 min(p, 1 - p).
OneVote oneVote(double difference, double tieRate)
{
    const double p = winProbability(difference);
    const double q = winProbability(-difference);
    const double tie = std::min(tieRate, 2.0 * std::min(p, q));
    return {p * q, p * q - 0.25 * tie};
}

// Change of u'Vu by one vote on c, from the products of u and c: exact for the linearised fit.
double dropOf(const OneVote& vote, double leverage, double uHc, double uVc, double cVc)
{
    const double kappa = vote.h / (1.0 + vote.h * leverage);
    const double moved = uHc / (1.0 + vote.h * leverage);
    return 2.0 * kappa * uHc * uVc - kappa * kappa * uHc * uHc * cVc - vote.s2 * moved * moved;
}

double quadratic(const Matrix& matrix, std::size_t a, std::size_t b)
{
    return differenceVariance(matrix, a, b);
}

// (e_i - e_j)' M (e_a - e_b)
double bilinear(const Matrix& matrix, std::size_t i, std::size_t j, std::size_t a, std::size_t b)
{
    return matrix(i, a) - matrix(i, b) - matrix(j, a) + matrix(j, b);
}

// For the sum of all variances u runs over a basis, and the products become traces.
struct Traces
{
    Matrix inverse2; // H^+ H^+
    Matrix product;  // H^+ V, symmetrised: only its quadratic forms are used
};

Matrix multiplied(const Matrix& x, const Matrix& y)
{
    Matrix product(x.rows(), x.rows());
    for (std::size_t i = 0; i < x.rows(); ++i) {
        for (std::size_t k = 0; k < x.rows(); ++k) {
            for (std::size_t j = 0; j < x.rows(); ++j)
                product(i, j) += x(i, k) * y(k, j);
        }
    }
    return product;
}

Traces tracesOf(const PlanState& state)
{
    Traces traces{multiplied(state.inverse, state.inverse), multiplied(state.inverse, state.covariance)};
    for (std::size_t i = 0; i < state.theta.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double mean = 0.5 * (traces.product(i, j) + traces.product(j, i));
            traces.product(i, j) = mean;
            traces.product(j, i) = mean;
        }
    }
    return traces;
}

double dropOfSum(const PlanState& state, const Traces& traces, std::size_t a, std::size_t b)
{
    const OneVote vote = oneVote(state.theta[a] - state.theta[b], state.tieRate);
    const double leverage = quadratic(state.inverse, a, b);
    const double kappa = vote.h / (1.0 + vote.h * leverage);
    const double squares = quadratic(traces.inverse2, a, b); // sum over u of (u'H^+c)^2
    const double moved = squares / ((1.0 + vote.h * leverage) * (1.0 + vote.h * leverage));
    return 2.0 * kappa * quadratic(traces.product, a, b) - kappa * kappa * squares * quadratic(state.covariance, a, b) -
           vote.s2 * moved;
}

} // namespace

base::Result<void> validate(const PlanOptions& options)
{
    for (const double share : {options.power, options.level}) {
        if (!(share > 0.0 && share < 1.0))
            return base::Error{base::ErrorCode::InvalidArgument, "power and level must lie between 0 and 1"};
    }
    return {};
}

std::optional<std::uint64_t> votesNeeded(const ContrastState& state, const PlanOptions& options)
{
    // z_beta is the two-sided critical value of level 2 power - 1, negative for a power below one half.
    const double beta = options.power >= 0.5 ? criticalValue(2.0 * options.power - 1.0, std::nullopt)
                                             : -criticalValue(1.0 - 2.0 * options.power, std::nullopt);
    const double ratio = state.difference / (criticalValue(options.level, std::nullopt) + beta);
    const double limit = ratio * ratio;
    const double inflation = state.clusterVariance / state.variance;
    if (!(limit > 0.0) || !(state.modelVariance > 0.0) || !(inflation > 0.0) || !std::isfinite(inflation))
        return std::nullopt;
    // limit (1 + n h v_H)^2 - inflation (v + n s2 v_H^2) >= 0, a quadratic in x = n v_H.
    const OneVote vote = oneVote(state.difference, state.tieRate);
    const double c = limit - inflation * state.variance;
    if (c >= 0.0)
        return 0;
    const double a = limit * vote.h * vote.h;
    const double b = 2.0 * limit * vote.h - inflation * vote.s2 * state.modelVariance;
    const double root = std::sqrt(b * b - 4.0 * a * c);
    const double x = b > 0.0 ? -2.0 * c / (b + root) : (root - b) / (2.0 * a); // the form without cancellation
    const double votes = std::ceil(x / state.modelVariance * (1.0 - 1e-12));
    if (!(votes <= kMostVotes))
        return std::nullopt;
    return static_cast<std::uint64_t>(votes);
}

std::vector<PairGain> nextPairs(const PlanState& state, std::optional<std::pair<std::uint32_t, std::uint32_t>> contrast,
                                std::size_t limit)
{
    const auto size = static_cast<std::uint32_t>(state.theta.size());
    const std::optional<Traces> traces = contrast ? std::nullopt : std::optional(tracesOf(state));
    std::vector<PairGain> gains;
    for (std::uint32_t a = 0; a < size; ++a) {
        for (std::uint32_t b = a + 1; b < size; ++b) {
            if (traces) {
                gains.push_back({a, b, dropOfSum(state, *traces, a, b)});
                continue;
            }
            const auto [i, j] = *contrast;
            gains.push_back({a, b,
                             dropOf(oneVote(state.theta[a] - state.theta[b], state.tieRate),
                                    quadratic(state.inverse, a, b), bilinear(state.inverse, i, j, a, b),
                                    bilinear(state.covariance, i, j, a, b), quadratic(state.covariance, a, b))});
        }
    }
    const std::size_t kept = std::min(limit, gains.size());
    std::partial_sort(gains.begin(), gains.begin() + static_cast<std::ptrdiff_t>(kept), gains.end(),
                      [](const PairGain& x, const PairGain& y) {
                          return std::tuple(-x.drop, x.a, x.b) < std::tuple(-y.drop, y.a, y.b);
                      });
    gains.resize(kept);
    return gains;
}

} // namespace joust::rating
