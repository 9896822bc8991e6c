// SPDX-License-Identifier: GPL-3.0-or-later
// The bootstrap of a component (B. Efron, 1979): votes, or whole clusters, are drawn with replacement as often as there
// are, and the model is fitted again, beginning at the fit of the real votes. Covariates keep their scale. Seeded, and
// the same for any number of threads.
#pragma once

#include "rating/clusters.h"
#include "rating/component_fit.h"
#include "rating/matrix.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>

namespace joust::rating {

// Above this share of rounds without a finite maximum percentiles would describe a selection.
inline constexpr double kMostRoundsFailed = 0.025;

struct BootstrapDraws
{
    Matrix beta;            // rounds that succeeded x P, strengths as reported (component.theta's gauge)
    std::size_t rounds = 0; // asked for
    std::size_t failed = 0; // without a finite maximum
};

// `clusters` null: single votes are drawn. Nullopt after a stop request.
std::optional<BootstrapDraws> bootstrap(const ComponentFit& component, const Clusters* clusters, std::size_t rounds,
                                        std::uint64_t seed, unsigned threads = 0, std::stop_token stop = {});

} // namespace joust::rating
