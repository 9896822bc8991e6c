// SPDX-License-Identifier: GPL-3.0-or-later
// How far raters agree beyond chance, on nominal labels. With n_uc ratings of label c in unit u, m_u = sum_c n_uc >= 2,
// n_c = sum_u n_uc, n = sum n_c:
//   Krippendorff's alpha = 1 - (n - 1) sum_u [(m_u^2 - sum_c n_uc^2) / (m_u - 1)] / (n^2 - sum_c n_c^2)
//     (K. Krippendorff, Content Analysis, 2004), with a percentile interval over resampled units
//   Fleiss' kappa = (P - Pe) / (1 - Pe), P = mean over units of (sum_c n_uc^2 - m_u) / (m_u (m_u - 1)),
//     Pe = sum_c (n_c / n)^2 (J. L. Fleiss, Psychological Bulletin 76, 1971; the number of raters may vary)
//   Cohen's kappa (Educational and Psychological Measurement 20, 1960) for two raters, and its mean over pairs of
//   raters weighted by the units they share, with the same kind of interval; pairs that share few are left out, since
//   kappa of one unit is 0 or unset
// A coefficient is unset where chance agreement is certain (one label only): there is nothing to agree about.
#pragma once

#include "base/result.h"
#include "rating/matrix.h"
#include "rating/rated_units.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

struct AgreementOptions
{
    double level = 0.95;
    std::uint32_t rounds = 2000; // of resampling; 0: no interval
    std::uint64_t seed = 1;
    std::uint32_t minSharedUnits = 10; // pairs of raters with fewer are left out; at least 1
};
// InvalidArgument when the level is not inside (0, 1) or there are more than 100,000 rounds, or pairs of raters
// would be compared without a shared unit.
base::Result<void> validate(const AgreementOptions& options);

struct RaterPair
{
    std::int32_t first = 0; // first < second
    std::int32_t second = 0;
    std::uint64_t units = 0;
    double agreement = 0.0;      // share of units with the same label
    std::optional<double> kappa; // Cohen
};

struct Agreement
{
    std::uint64_t units = 0;
    std::uint64_t ratings = 0;
    std::optional<double> alpha;
    std::optional<double> alphaLower; // unset with one unit, or when more than 2.5 % of the rounds have no alpha
    std::optional<double> alphaUpper;
    std::optional<double> fleiss;
    std::optional<double> fleissLower; // set with those of alpha, from the same resampled units
    std::optional<double> fleissUpper;
    std::optional<double> pairAgreement; // mean over units of the share of agreeing pairs of ratings: P above
    std::optional<double> cohenMean;
    std::optional<double> cohenLower; // from resampled units, the pairs below staying the same; unset as alpha's
    std::optional<double> cohenUpper;
    std::vector<RaterPair> pairs; // most shared units first
    std::string message;          // English sentences: why something is unset; empty when there is nothing to say
};

// A rater who rated a unit twice counts twice in alpha and Fleiss, and with the first rating in Cohen. Pure,
// deterministic for a given seed; after a stop request the interval is unset.
Agreement agreement(const RatedUnits& units, const AgreementOptions& options = {}, std::stop_token stop = {});

// Cohen's kappa of a square table of counts, rows: first rater; unset when chance agreement is certain or it is empty.
std::optional<double> cohenKappa(const Matrix& table);

} // namespace joust::rating
