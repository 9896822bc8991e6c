// SPDX-License-Identifier: GPL-3.0-or-later
// Critical values that hold for many contrasts at once, by seeded draws Z ~ N(0, V), or multivariate t when the errors
// are clustered (few clusters make V itself uncertain). For ranks: M. Mogstad, J. P. Romano, A. M. Shaikh and
// D. Wilhelm, "Inference for ranks with applications to mobility across neighbourhoods and academic achievement across
// countries", Review of Economic Studies 91, 2024.
#pragma once

#include "rating/matrix.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace joust::rating {

inline constexpr std::size_t kSimultaneousDraws = 20000;

struct SimultaneousCritical
{
    double overModels = 0.0;        // quantile of max_i |Z_i| / se_i
    double overPairs = 0.0;         // quantile of max_ij |Z_i - Z_j| / se_ij
    std::vector<double> overRivals; // per contestant i: quantile of max_j |Z_i - Z_j| / se_ij
    std::vector<double> shareBest;  // share of draws of estimate + Z in which i is the maximum: not a p-value
    std::vector<float> pairMaxima;  // ascending, one a draw: max_ij |Z_i - Z_j| / se_ij
};

// `factor`: a root of V (covariance_root.h), M x rank. `df` set: draws are scaled by sqrt(df / chi2_df). `estimate` has
// M values and serves shareBest only. Contrasts without variance are left out of the maxima. Nullopt after a stop
// request. The same for any number of threads.
std::optional<SimultaneousCritical> simultaneousCritical(const Matrix& covariance, const Matrix& factor,
                                                         const std::vector<double>& estimate, double level,
                                                         std::optional<double> df, std::uint64_t seed,
                                                         unsigned threads = 0, std::stop_token stop = {});

// The same from bootstrap rounds instead of normal draws: Z = round - estimate. `rounds`: rounds x (at least M), the
// first M columns are the strengths.
SimultaneousCritical simultaneousFromRounds(const Matrix& covariance, const Matrix& rounds,
                                            const std::vector<double>& estimate, double level);

} // namespace joust::rating
