// SPDX-License-Identifier: GPL-3.0-or-later
// Percentile intervals of Cohen's kappa over resampled units: one unit's ratings are drawn together, since two pairs of
// raters who share a unit are not independent.
#pragma once

#include "rating/agreement.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace joust::rating {

// One agreement or disagreement about a unit: a cell of the tables of all pairs of raters behind one another, which is
// (pair * labels + label of the first) * labels + label of the second.
struct SharedRating
{
    std::uint32_t unit = 0;
    std::uint32_t cell = 0;
};

struct KappaTables
{
    std::size_t units = 0; // all that are drawn from, those without a shared rating too
    std::size_t pairs = 0;
    std::uint32_t labels = 0;
    std::vector<SharedRating> shared;
};

// The mean of the pairs' kappas weighted by what they share, as the tables count it. Unset where no pair has a kappa.
std::optional<double> meanKappa(std::span<const std::uint32_t> cells, std::size_t pairs, std::uint32_t labels);

// Its interval with the options' level, rounds and seed; `stream` keeps one interval's draws from another's. The pairs
// stay those of the data. Unset with one unit, without rounds, after a stop request, when more than 2.5 % of the rounds
// have no kappa, or when the rounds would take more than some seconds.
std::optional<std::pair<double, double>> kappaInterval(const KappaTables& tables, const AgreementOptions& options,
                                                       std::uint64_t stream, const std::stop_token& stop);

} // namespace joust::rating
