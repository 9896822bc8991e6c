// SPDX-License-Identifier: GPL-3.0-or-later
// Cluster-robust covariance: votes of one person are not independent. With s_c and H_c the score and information of
// cluster c at the maximum,
//   CR3 (one-step jackknife): delta_c = (H - H_c)^+ s_c centred, V = (C - 1)/C sum delta_c delta_c'
//   CR0:                      V = H^+ (sum s_c s_c') H^+
// (R. M. Bell and D. F. McCaffrey, 2002; J. G. MacKinnon, M. O. Nielsen and M. D. Webb, "Cluster-robust inference: a
// guide to empirical practice", 2023). CR3 is replaced by CR0 * C/(C - 1) above kMaxJackknifeClusters clusters.
#pragma once

#include "rating/clusters.h"
#include "rating/component_fit.h"
#include "rating/matrix.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace joust::rating {

inline constexpr std::size_t kMaxJackknifeClusters = 400;

struct ClusterCovariance
{
    Matrix covariance; // P x P, strengths about their mean
    // Contestants whose strength one cluster alone decides (nobody else compares them with the rest): their variance
    // between clusters cannot be estimated, so they get no interval.
    std::vector<bool> undetermined;
    bool jackknife = false; // CR3 was used
};

// Needs at least two clusters. Nullopt for fewer, for a singular information, and after a stop request.
std::optional<ClusterCovariance> clusterCovariance(const ComponentFit& component, const Clusters& clusters,
                                                   ClusterType type, unsigned threads = 0, std::stop_token stop = {});

} // namespace joust::rating
