// SPDX-License-Identifier: GPL-3.0-or-later
// Factors of the contestants themselves (price, parameters, context) cannot stand in the vote model: they are one
// number a contestant and so collinear with its strength. Instead the strengths are explained in a second stage,
//   theta_hat ~ N(a + F b, V + tau^2 I),
// V their covariance from the first stage, tau^2 what the factors leave unexplained, by restricted maximum likelihood
// (H. D. Patterson and R. Thompson, Biometrika 58, 1971): with K an orthonormal basis of the space orthogonal to [1 F]
// and lambda_i, z_i the eigenvalues of K'VK and the contrasts K'theta in its eigenbasis,
//   maximise -1/2 sum [ln(lambda_i + tau^2) + z_i^2 / (lambda_i + tau^2)].
// Slopes by generalised least squares, Student's t with M - p degrees of freedom, p = 1 + number of factors.
#pragma once

#include "base/result.h"
#include "rating/matrix.h"

#include <span>
#include <vector>

namespace joust::rating {

struct Slope
{
    double value = 0.0; // strength per unit of the factor
    double stdError = 0.0;
    double lower = 0.0;
    double upper = 0.0;
    double p = 1.0; // of slope = 0
};

struct SecondStage
{
    double intercept = 0.0;
    std::vector<Slope> slopes; // parallel to the factors
    // Of intercept and slopes, in that order. Strengths have no level of their own (V is on the mean-zero space), so
    // the line's variance is that of its distance from the contestants' mean.
    Matrix covariance;
    double tau2 = 0.0;
    double df = 0.0;
    std::vector<double> residuals; // theta - (a + F b): > 0 is "better than its price"
};

// `strengths`: M values; `covariance`: M x M on the mean-zero space, same unit squared; `factors`: M x (p - 1), finite,
// take the logarithm of prices and sizes beforehand. InvalidArgument with a sentence when sizes do not fit, when a
// factor does not vary or the factors are collinear, when M < p + 1, or when a value is not finite.
base::Result<SecondStage> secondStage(std::span<const double> strengths, const Matrix& covariance,
                                      const Matrix& factors, double level);

// Which contestants nobody beats in both: no other has at most the cost and at least the strength, one of them
// strictly. Parallel to the spans, which are equally long.
std::vector<bool> paretoFrontier(std::span<const double> cost, std::span<const double> strengths);

} // namespace joust::rating
