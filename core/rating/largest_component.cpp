// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/largest_component.h"

#include "rating/component_fit.h"
#include "rating/connectivity.h"
#include "rating/information_inverse.h"
#include "rating/laplacian.h"

#include <optional>
#include <utility>

namespace joust::rating {
namespace {

base::Error impossible(const char* why)
{
    return {base::ErrorCode::NotAllowed, why};
}

} // namespace

base::Result<LargestComponent> fitLargestComponent(const PairCounts& counts, std::stop_token stop)
{
    const Connectivity graph = connectivity(counts);
    if (graph.strongMembers.empty() || graph.strongMembers.front().size() < 2)
        return impossible("No two contestants have beaten or tied each other, so there is no finite fit.");
    if (graph.strongMembers.front().size() > kMaxFittedContestants)
        return impossible("There are too many contestants for this question.");
    LargestComponent component{graph.strongMembers.front(),
                               splitCounts(counts, graph.strong, graph.strongMembers.size()).front(),
                               {},
                               {},
                               graph.strongMembers.size() > 1};
    BradleyTerryFit fit = fitBradleyTerry(component.counts, stop);
    if (fit.cancelled)
        return base::Error{base::ErrorCode::Cancelled, "Stopped."};
    std::optional<Matrix> inverse = pseudoInverse(information(component.counts, fit.theta));
    if (!fit.converged || !inverse)
        return impossible("The fit did not converge.");
    component.theta = std::move(fit.theta);
    component.inverse = std::move(*inverse);
    return component;
}

Matrix plainSandwich(const LargestComponent& component)
{
    Matrix meat(component.members.size(), component.members.size());
    for (const PairCell& cell : component.counts.cells) {
        const double d = component.theta[cell.a] - component.theta[cell.b];
        const double p = winProbability(d);
        const double q = winProbability(-d);
        const double tie = 0.5 - p;
        addPair(meat, cell.a, cell.b, cell.wins2 * q * q + cell.losses2 * p * p + cell.ties2 * tie * tie);
    }
    return sandwichProduct(component.inverse, meat);
}

} // namespace joust::rating
