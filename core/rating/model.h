// SPDX-License-Identifier: GPL-3.0-or-later
// Which model is fitted to a design, and how its parameters lie in a vector of P values:
//   theta (one a contestant) | coefficients of the covariates | position | tie parameter
// The linear predictor of a vote seen from its first contestant is d = theta_first - theta_second + x.g + s.delta, with
// s = +1 when that contestant stood on side A.
#pragma once

#include "rating/tie_rule.h"

#include <cstddef>

namespace joust::rating {

struct Model
{
    TieRule ties = TieRule::Half;
    std::size_t contestants = 0;
    std::size_t covariates = 0; // the first so many columns of the design
    bool position = false;
    bool tieParameter = false; // false also where no tie was seen: then the rule has nothing to estimate
    // Minus strengthRidge/2 |theta|^2 - coefficientRidge/2 |g|^2 (position and ties are not penalised).
    double strengthRidge = 0.0;
    double coefficientRidge = 0.0;
    // So many votes of y = 1/2 of every contestant against one of strength 0.
    double prior = 0.0;

    std::size_t extras() const { return covariates + (position ? 1U : 0U) + (tieParameter ? 1U : 0U); }
    std::size_t parameters() const { return contestants + extras(); }
    std::size_t positionAt() const { return contestants + covariates; }
    std::size_t tieParameterAt() const { return contestants + extras() - 1; } // only with tieParameter
    // Only differences of strengths enter the likelihood, so that H has a null vector.
    bool onlyDifferences() const { return ties != TieRule::BadAware && strengthRidge == 0.0 && prior == 0.0; }
    // Strengths are reported about mean 0; bad-aware has a zero of its own.
    bool centred() const { return ties != TieRule::BadAware; }
};

} // namespace joust::rating
