// SPDX-License-Identifier: GPL-3.0-or-later
// Covariance of a model's parameters, strengths about their mean, without any ridge of our own.
//   model:    H^+
//   sandwich: H^+ G H^+, G = sum (w dl)(w dl)' over votes
// (P. J. Huber, 1967; H. White, "Maximum likelihood estimation of misspecified models", Econometrica 50, 1982)
#pragma once

#include "rating/component_fit.h"
#include "rating/matrix.h"

#include <optional>

namespace joust::rating {

// P x P (model.h); nullopt when the information is singular on the identified space. The fit must have converged.
std::optional<Matrix> modelCovariance(const ComponentFit& component);
std::optional<Matrix> sandwichCovariance(const ComponentFit& component, unsigned threads = 0);

} // namespace joust::rating
