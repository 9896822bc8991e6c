// SPDX-License-Identifier: GPL-3.0-or-later
// Covariates to control for, made of side columns (style, time, cost ...). With s_a and s_b the sides' numbers:
//   joust       x = f / RMS(f), f = (s_a - s_b) / (|s_a| + |s_b|), 0/0 = 0: about zero, since centring an antisymmetric
//               feature would hide a position effect
//   fastchat    x = (f - mean) / sd, f = (s_a - s_b) / (s_a + s_b + 1), sd with ddof 0
//               (FastChat, fastchat/serve/monitor/rating_systems.py)
//   arena-rank  x = (f - mean) / sd, f = (s_a - s_b) / (s_a + s_b), a sum of 0 counting as 1; standardised with ddof 1
//               and then again with ddof 0, which comes to ddof 0 (arena-rank, examples/example_utils.py)
// Moments are over the rows of the set, weighted by the votes' weights under joust, unweighted in the presets.
#pragma once

#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace joust::rating {

struct Covariate
{
    std::string name;
    std::size_t column = 0; // of ComparisonSet::columns
    Compat rule = Compat::None;
    double mean = 0.0;
    double scale = 1.0; // RMS or standard deviation of f

    // x of a comparison, seen from side A.
    double value(const SideColumn& values, std::size_t row) const;
    // x of all rows.
    void values(const SideColumn& values, std::span<float> x) const;
};

struct Covariates
{
    std::vector<Covariate> used; // in the order asked for, FastChat's or arena-rank's own order under a preset
    // Why others are not: no variation, or a number that is the same for all answers of a contestant and therefore
    // cannot be told apart from its strength. English sentences.
    std::vector<std::string> dropped;
};

// Rows with a number for every control; the others are counted in `excluded` as missing_covariate. Returns nothing when
// no row lacks one, so that a complete set is not copied. A control without a column counts as missing everywhere.
struct CompleteRows
{
    bool allComplete = true;
    ComparisonSet set; // only when not allComplete
};
CompleteRows completeRows(const ComparisonSet& set, const std::vector<std::string>& controls);

// `set` must be complete. Only rows that count under the rule for ties enter the moments.
Covariates makeCovariates(const ComparisonSet& set, const RankOptions& options);

} // namespace joust::rating
