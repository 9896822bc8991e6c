// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/component_strengths.h"

#include "rating/bradley_terry.h"
#include "rating/component_fit.h"
#include "rating/connectivity.h"

namespace joust::rating {

ComponentStrengths componentStrengths(const PairCounts& counts, std::stop_token stop)
{
    const Connectivity graph = connectivity(counts);
    const std::vector<PairCounts> parts = splitCounts(counts, graph.strong, graph.strongMembers.size());
    ComponentStrengths strengths{graph.strong, std::vector<double>(counts.contestants, 0.0)};
    for (std::size_t c = 0; c < parts.size(); ++c) {
        const std::vector<std::uint32_t>& members = graph.strongMembers[c];
        if (members.size() == 1)
            continue;
        const BradleyTerryFit fit =
            members.size() <= kMaxFittedContestants ? fitBradleyTerry(parts[c], stop) : BradleyTerryFit();
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (fit.converged)
                strengths.theta[members[i]] = fit.theta[i];
            else
                strengths.component[members[i]] = -1;
        }
    }
    return strengths;
}

} // namespace joust::rating
