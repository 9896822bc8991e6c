// SPDX-License-Identifier: GPL-3.0-or-later
// The log-likelihood of a design at a point, with its gradient and information, and the meat of the sandwich.
//   gradient    s = sum n w dl/dbeta                (P values; prior and ridges included)
//   information H = - sum n w d2l/dbeta dbeta'      (P x P; prior and ridges included)
//   score outer product  G = sum n w^2 (dl/dbeta)(dl/dbeta)'   (P x P; of the votes alone)
// with n votes of weight w behind an observation. Sums run pair by pair in fixed pieces, so they do not depend on the
// number of threads.
#pragma once

#include "base/large_memory.h"
#include "rating/design.h"
#include "rating/matrix.h"
#include "rating/model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace joust::rating {

struct Evaluation
{
    std::vector<double> gradient;
    Matrix information;
};

// `votes` replaces design.votes when it is not empty (a resample). `beta` has model.parameters() values.
Evaluation evaluate(const Design& design, const Model& model, std::span<const double> beta,
                    std::span<const std::uint32_t> votes = {}, unsigned threads = 0);
// The gradient alone, at about half the work.
std::vector<double> gradientAt(const Design& design, const Model& model, std::span<const double> beta,
                               std::span<const std::uint32_t> votes = {}, unsigned threads = 0);
Matrix scoreOuterProduct(const Design& design, const Model& model, std::span<const double> beta, unsigned threads = 0);
// Ridges and the prior are included; votes are design.votes.
double logLikelihood(const Design& design, const Model& model, std::span<const double> beta, unsigned threads = 0);

// w dl/dbeta of one vote of each observation. Along the covariates it is x times `u`, along the position s times `u`.
struct ObservationScores
{
    base::Column<double> u; // along theta of the pair's first contestant
    base::Column<double> v; // along the second's; empty where it is -u
    base::Column<double> t; // along the tie parameter; empty without one
};
ObservationScores observationScores(const Design& design, const Model& model, std::span<const double> beta,
                                    unsigned threads = 0);

} // namespace joust::rating
