// SPDX-License-Identifier: GPL-3.0-or-later
// Can one number a contestant explain who beats whom? Bradley-Terry says so; rock, paper and scissors do not obey. For
// each pair, with S = sum w y and n = sum w:
//   z = (S - n p) / sqrt(phi p (1 - p) sum w^2 (1 - L)),  L = n p (1 - p) (e_a - e_b)' H^+ (e_a - e_b)
// p (1 - p) phi: variance of one y, phi = 1 - (weight of ties) / (4 sum w p (1 - p)), because ties vary less than coin
// flips; 1 - L: what the fit took away (P. McCullagh and J. A. Nelder, Generalized Linear Models, 1989, section 12.5).
// p-values by Benjamini and Hochberg; and over all pairs X^2 = sum (S - n p)^2 / (phi p (1 - p) sum w^2) against its
// distribution when the fitted model is true (parametric bootstrap, every round fitted anew).
#pragma once

#include "base/result.h"
#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

struct LackOfFitOptions
{
    TieRule ties = TieRule::Half;
    std::uint32_t rounds = 200; // of the bootstrap; 0: none
    std::uint64_t seed = 1;
};
// InvalidArgument for more than 100,000 rounds.
base::Result<void> validate(const LackOfFitOptions& options);

struct PairResidual
{
    std::uint32_t a = 0; // a < b, indexes into ComparisonSet::contestants
    std::uint32_t b = 0;
    double observed = 0.0;           // S / n
    double predicted = 0.0;          // p
    std::optional<double> z;         // > 0: a does better than its rating; unset where the fit follows the pair exactly
    std::optional<double> pAdjusted; // Benjamini-Hochberg, two-sided
};

struct LackOfFit
{
    std::vector<PairResidual> pairs; // sorted by (a, b)
    std::uint64_t pairsAgainst = 0;  // with adjusted p below 0.05
    std::optional<double> chiSquare; // X^2; unset without a fit
    std::optional<double> p;         // (1 + #{X^2 of a round >= X^2}) / (1 + rounds); unset without rounds
    std::uint64_t roundsFailed = 0;  // whose votes had no finite maximum; not counted
    std::string message;             // an English sentence; empty when there is nothing to say
};

// Precondition: validate(set) and validate(options) hold. Over the largest strongly connected component. Work grows
// with the pairs, not with the votes, beyond counting them. The bootstrap takes votes as independent and, when votes
// carry weights, is left out. After a stop request p is unset.
LackOfFit lackOfFit(const ComparisonSet& set, const LackOfFitOptions& options = {}, std::stop_token stop = {});

} // namespace joust::rating
