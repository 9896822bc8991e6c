// SPDX-License-Identifier: GPL-3.0-or-later
// Errors clustered by annotator and by prompt at once: V = V_A + V_P - V_AP (A. C. Cameron, J. B. Gelbach and
// D. L. Miller, "Robust inference with multiway clustering", JBES 29, 2011). The difference may fail to be a
// covariance: then negative eigenvalues are set to 0, and each variance asked for is the largest of the two-way and
// both one-way ones.
#pragma once

#include "rating/cluster_sandwich.h"
#include "rating/comparison.h"
#include "rating/component_fit.h"
#include "rating/matrix.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace joust::rating {

struct TwoWayCovariance
{
    Matrix covariance;          // P x P, clipped
    std::vector<Matrix> oneWay; // by annotator, by prompt; only when clipped
    std::vector<bool> undetermined;
    std::size_t clusters = 0; // of the kind with fewer effective ones
    double effective = 0.0;   // the smaller of both kinds
    bool clipped = false;
    bool jackknife = false; // CR3 was used for all three
};

// Nullopt where clusterCovariance would be.
std::optional<TwoWayCovariance> twoWayCovariance(const ComparisonSet& set, const ComponentFit& component,
                                                 ClusterType type, unsigned threads = 0, std::stop_token stop = {});

} // namespace joust::rating
