// SPDX-License-Identifier: GPL-3.0-or-later
// What a leaderboard says besides its rows: coefficients of covariates, position and ties, and differences of pairs.
#pragma once

#include "rating/leaderboard_rows.h"

#include <vector>

namespace joust::rating {

// Of the largest component; empty when it was not fitted.
std::vector<Coefficient> coefficientRows(const RowInputs& in);

// Of all components, contestants with an interval only; by name.
std::vector<PairDifference> pairDifferences(const RowInputs& in);

// The largest component fitted again with, or without, the position term.
PositionTerm positionTerm(const ComponentFit& component, const ComponentInterval& interval, const ComparisonSet& set,
                          const RankOptions& options, std::stop_token stop = {});

} // namespace joust::rating
