// SPDX-License-Identifier: GPL-3.0-or-later
// The largest component of some votes, fitted.
#pragma once

#include "rating/component_fit.h"

namespace joust::rating::test {

inline ComponentFit fittedVotes(const ComparisonSet& votes, const RankOptions& options = {})
{
    const Covariates covariates = makeCovariates(votes, options);
    Design design = buildDesign(votes, options.ties, covariates, options.reweight);
    const Connectivity graph = connectivity(countPairs(design));
    return fitComponents(std::move(design), graph, covariates, options).front();
}

} // namespace joust::rating::test
