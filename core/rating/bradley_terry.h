// SPDX-License-Identifier: GPL-3.0-or-later
// Plain Bradley-Terry on counts of pairs, for diagnostics that refit what a leaderboard has counted already. R. A.
// Bradley and M. E. Terry, "Rank analysis of incomplete block designs", Biometrika 39, 1952: P(a beats b) = p =
// sigma(theta_a - theta_b).
//   l = sum w [y ln p + (1 - y) ln(1 - p)]
//   gradient_a = sum w (y - p),  information H = sum w p (1 - p) (e_a - e_b)(e_a - e_b)'
#pragma once

#include "rating/logistic.h"
#include "rating/matrix.h"
#include "rating/pair_counts.h"

#include <span>
#include <stop_token>
#include <vector>

namespace joust::rating {

double logLikelihood(const PairCounts& counts, std::span<const double> theta);
std::vector<double> gradient(const PairCounts& counts, std::span<const double> theta);
Matrix information(const PairCounts& counts, std::span<const double> theta);

struct BradleyTerryFit
{
    bool converged = false;
    bool cancelled = false;
    std::vector<double> theta; // log-odds with mean zero; the last iterate when not converged
    int iterations = 0;
    double gradientNorm = 0.0;  // |gradient|_inf at theta
    double logLikelihood = 0.0; // total, at theta
};

// Precondition: the graph of `counts` is strongly connected (connectivity.h); otherwise not converged. Converged when
// the full Newton step has max|dtheta| <= 1e-10 (it is taken) and |gradient|_inf <= 1e-9 max(1, total weight).
BradleyTerryFit fitBradleyTerry(const PairCounts& counts, std::stop_token stop = {});

} // namespace joust::rating
