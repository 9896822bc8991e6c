// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/bootstrap.h"

#include "rating/binomial_draw.h"
#include "rating/information_inverse.h"
#include "rating/parallel.h"
#include "rating/random_stream.h"
#include "rating/resample_graph.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace joust::rating {
namespace {

// The information of a resample at the full fit differs from the one at its maximum by a few percent, so a last step of
// 3e-5 leaves an error of about 1e-6, a few ten-thousandths of an Elo point. The gradient is that before the last step,
// so its limit does not decide.
constexpr FitOptions kResampleFit{.stepTolerance = 3e-5,
                                  .gradientTolerance = 1.0,
                                  .maxIterations = 60,
                                  .finish = false,
                                  .keepInformation = true,
                                  .threads = 1};

using Votes = std::vector<std::uint32_t>;

// Votes that differ by their sides only are the same to a model without position term and covariates.
bool seesNoSides(const Model& model)
{
    return model.covariates == 0 && !model.position;
}

// Outcomes that are the same to the rule.
PairOutcome kindUnder(TieRule ties, PairOutcome outcome)
{
    return ties != TieRule::BadAware && outcome == PairOutcome::BothBad ? PairOutcome::Tie : outcome;
}

// The design with such votes as one observation: there is less to draw and to add up. Without `rows`.
Design joinSides(const Design& design, TieRule ties)
{
    Design joined;
    joined.contestants = design.contestants;
    for (const PairSpan& pair : design.pairs) {
        const auto begin = static_cast<std::uint32_t>(joined.observations());
        for (std::uint32_t i = pair.begin; i < pair.end; ++i) {
            const PairOutcome kind = kindUnder(ties, design.outcome[i]);
            std::size_t at = begin;
            while (at < joined.observations() && (joined.outcome[at] != kind || joined.weight[at] != design.weight[i]))
                ++at;
            if (at == joined.observations()) {
                joined.outcome.push_back(kind);
                joined.position.push_back(1);
                joined.votes.push_back(0);
                joined.weight.push_back(design.weight[i]);
            }
            joined.votes[at] += design.votes[i];
        }
        joined.pairs.push_back({pair.first, pair.second, begin, static_cast<std::uint32_t>(joined.observations())});
    }
    return joined;
}

// `total` votes, as many as the design has, each equally likely. Observations that stand for many votes get their share
// by binomials that are conditional on what the ones before took.
void drawVotes(const Design& design, std::uint32_t total, RandomStream& random, Votes& votes)
{
    if (total == design.observations()) {
        std::fill(votes.begin(), votes.end(), 0U);
        for (std::uint32_t n = 0; n < total; ++n)
            ++votes[random.below(total)];
        return;
    }
    std::uint32_t drawsLeft = total;
    std::uint32_t votesLeft = total;
    for (std::size_t i = 0; i < design.observations(); ++i) {
        votes[i] =
            drawBinomial(random, drawsLeft, static_cast<double>(design.votes[i]) / static_cast<double>(votesLeft));
        drawsLeft -= votes[i];
        votesLeft -= design.votes[i];
    }
}

void drawClusters(const Clusters& clusters, RandomStream& random, Votes& votes)
{
    const auto count = static_cast<std::uint32_t>(clusters.count());
    Votes times(count, 0);
    for (std::uint32_t n = 0; n < count; ++n)
        ++times[random.below(count)];
    std::fill(votes.begin(), votes.end(), 0U);
    for (std::uint32_t c = 0; c < count; ++c) {
        if (times[c] == 0)
            continue;
        for (const std::uint32_t observation : clusters.of(c))
            votes[observation] += times[c];
    }
}

// The parameters of one resample; empty without a finite maximum.
std::vector<double> fitResample(const ComponentFit& component, const Design& design, const ResampleGraph& graph,
                                const Votes& votes, std::stop_token stop)
{
    if (component.model.onlyDifferences() && !graph.isStronglyConnected(votes))
        return {};
    ModelFit fit = fitModel(design, component.model, kResampleFit, component.fit.beta, votes, std::move(stop));
    if (!fit.converged)
        return {};
    centreStrengths(component.model, fit.beta);
    return std::move(fit.beta);
}

} // namespace

std::optional<BootstrapDraws> bootstrap(const ComponentFit& component, const Clusters* clusters, std::size_t rounds,
                                        std::uint64_t seed, unsigned threads, std::stop_token stop)
{
    const auto total = static_cast<std::uint32_t>(component.design.totalVotes());
    // Each vote an observation: there is nothing to gain, and many weights would make the search for equals long.
    const bool joins = clusters == nullptr && seesNoSides(component.model) && total > component.design.observations();
    const Design joined = joins ? joinSides(component.design, component.model.ties) : Design{};
    const Design& design = joins ? joined : component.design;
    const ResampleGraph graph(design, component.model.ties);
    std::vector<std::vector<double>> fits(rounds);
    // A few rounds at a time share one array of votes.
    const std::size_t pieces = std::min<std::size_t>(rounds, 4 * resolvedThreads(threads));
    parallelFor(pieces, threads, [&](std::size_t piece) {
        Votes votes(design.observations());
        for (std::size_t r = rounds * piece / pieces; r < rounds * (piece + 1) / pieces; ++r) {
            if (stop.stop_requested())
                return;
            RandomStream random(seed, r);
            if (clusters != nullptr)
                drawClusters(*clusters, random, votes);
            else
                drawVotes(design, total, random, votes);
            fits[r] = fitResample(component, design, graph, votes, stop);
        }
    });
    if (stop.stop_requested())
        return std::nullopt;
    std::erase_if(fits, [](const std::vector<double>& fit) { return fit.empty(); });
    BootstrapDraws draws{Matrix(fits.size(), component.model.parameters()), rounds, rounds - fits.size()};
    for (std::size_t r = 0; r < fits.size(); ++r)
        std::copy(fits[r].begin(), fits[r].end(), draws.beta.data() + r * draws.beta.columns());
    return draws;
}

} // namespace joust::rating
