// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of the comparisons whose maximum is finite, fitted by itself. Without a prior or a ridge these are the
// strongly connected components of "beats or ties"; otherwise all contestants are one part.
#pragma once

#include "rating/connectivity.h"
#include "rating/covariates.h"
#include "rating/design.h"
#include "rating/model.h"
#include "rating/model_fit.h"
#include "rating/rank_options.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

struct ComponentFit
{
    std::vector<std::uint32_t> members; // contestant numbers, ascending
    Design design;                      // among the members, renumbered
    Model model;
    std::vector<std::size_t> columns; // which of Covariates::used are the model's coefficients
    ModelFit fit;
    std::vector<double> theta;      // strengths as reported: about mean 0, except under bad-aware ties
    double logLikelihood = 0.0;     // total, at the maximum
    std::vector<std::string> notes; // sentences: covariates left out, why there is no maximum
};

// A larger component is not fitted (converged = false): its matrices would need gigabytes.
inline constexpr std::size_t kMaxFittedContestants = 5000;

// Parallel to graph.strongMembers. A component of one contestant has theta 0 and nothing to iterate. `design` is used
// up.
std::vector<ComponentFit> fitComponents(Design design, const Connectivity& graph, const Covariates& covariates,
                                        const RankOptions& options, std::stop_token stop = {});

// The same component with the position term added, or left out where it was asked for; starts from the fit at hand.
// Nothing useful (not converged) when the term cannot be identified.
ModelFit refitWithOtherPosition(const ComponentFit& component, const RankOptions& options, Model& model,
                                std::stop_token stop = {});

} // namespace joust::rating
