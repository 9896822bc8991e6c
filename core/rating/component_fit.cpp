// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/component_fit.h"

#include <utility>

namespace joust::rating {
namespace {

BradleyTerryFit fitOne(const PairCounts& counts, std::stop_token stop)
{
    if (counts.contestants >= 2 && counts.contestants <= kMaxFittedContestants)
        return fitBradleyTerry(counts, std::move(stop));
    BradleyTerryFit fit;
    fit.theta.assign(counts.contestants, 0.0);
    fit.converged = counts.contestants < 2;
    return fit;
}

} // namespace

std::vector<ComponentFit> fitComponents(const PairCounts& counts, const Connectivity& graph, std::stop_token stop)
{
    std::vector<PairCounts> parts = splitCounts(counts, graph.strong, graph.strongMembers.size());
    std::vector<ComponentFit> fits;
    fits.reserve(parts.size());
    for (std::size_t c = 0; c < parts.size(); ++c) {
        BradleyTerryFit fit = fitOne(parts[c], stop);
        fits.push_back({graph.strongMembers[c], std::move(parts[c]), std::move(fit)});
    }
    return fits;
}

} // namespace joust::rating
