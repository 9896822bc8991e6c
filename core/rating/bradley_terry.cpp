// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/bradley_terry.h"

#include "rating/design.h"
#include "rating/model_fit.h"

#include <utility>

namespace joust::rating {
namespace {

// Weights that were added up already, as single votes of that weight.
Design designOf(const PairCounts& counts)
{
    Design design;
    design.contestants = counts.contestants;
    for (const PairCell& cell : counts.cells) {
        const auto at = static_cast<std::uint32_t>(design.observations());
        design.pairs.push_back({cell.a, cell.b, at, at});
        for (const auto& [outcome, weight] :
             {std::pair(PairOutcome::First, cell.wins), std::pair(PairOutcome::Second, cell.losses),
              std::pair(PairOutcome::Tie, cell.ties)}) {
            if (!(weight > 0.0))
                continue;
            design.outcome.push_back(outcome);
            design.position.push_back(1);
            design.votes.push_back(1);
            design.weight.push_back(weight);
            ++design.pairs.back().end;
        }
        if (design.pairs.back().end == at)
            design.pairs.pop_back();
    }
    return design;
}

} // namespace

double logLikelihood(const PairCounts& counts, std::span<const double> theta)
{
    double sum = 0.0;
    for (const PairCell& cell : counts.cells) {
        const double d = theta[cell.a] - theta[cell.b];
        const double score = cell.score();
        sum += score * logWinProbability(d) + (cell.total() - score) * logWinProbability(-d);
    }
    return sum;
}

std::vector<double> gradient(const PairCounts& counts, std::span<const double> theta)
{
    std::vector<double> result(counts.contestants, 0.0);
    for (const PairCell& cell : counts.cells) {
        const double d = theta[cell.a] - theta[cell.b];
        const double residual = cell.score() * winProbability(-d) - (cell.total() - cell.score()) * winProbability(d);
        result[cell.a] += residual;
        result[cell.b] -= residual;
    }
    return result;
}

Matrix information(const PairCounts& counts, std::span<const double> theta)
{
    Matrix result(counts.contestants, counts.contestants);
    for (const PairCell& cell : counts.cells) {
        const double d = theta[cell.a] - theta[cell.b];
        addPair(result, cell.a, cell.b, cell.total() * winProbability(d) * winProbability(-d));
    }
    return result;
}

BradleyTerryFit fitBradleyTerry(const PairCounts& counts, std::stop_token stop)
{
    Model model;
    model.contestants = counts.contestants;
    ModelFit found = fitModel(designOf(counts), model, {.threads = 1}, {}, {}, std::move(stop));
    BradleyTerryFit fit{found.converged,  found.cancelled,    std::move(found.beta),
                        found.iterations, found.gradientNorm, 0.0};
    fit.logLikelihood = logLikelihood(counts, fit.theta);
    return fit;
}

} // namespace joust::rating
