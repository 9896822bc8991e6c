// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/lack_of_fit.h"

#include "rating/binomial_draw.h"
#include "rating/bradley_terry.h"
#include "rating/connectivity.h"
#include "rating/largest_component.h"
#include "rating/multiple_testing.h"
#include "rating/pair_counts.h"
#include "rating/quantile.h"

#include <algorithm>
#include <cmath>

namespace joust::rating {
namespace {

constexpr double kNoVariation = 1e-12; // of phi: rounding, when every vote is a tie between equals
constexpr double kNoFreedom = 1e-9;    // 1 - L below: the pair's rating difference is this pair's own result

double probability(const PairCell& cell, const std::vector<double>& theta)
{
    return winProbability(theta[cell.a] - theta[cell.b]);
}

double squaredWeight(const PairCell& cell)
{
    return cell.wins2 + cell.losses2 + cell.ties2;
}

// phi; 0 when every vote is a tie between equals.
double dispersion(const PairCounts& counts, const std::vector<double>& theta)
{
    double ties = 0.0;
    double information = 0.0;
    for (const PairCell& cell : counts.cells) {
        const double p = probability(cell, theta);
        ties += cell.ties;
        information += cell.total() * p * (1.0 - p);
    }
    const double phi = 1.0 - 0.25 * ties / information;
    return phi > kNoVariation ? phi : 0.0;
}

double chiSquareOf(const PairCounts& counts, const std::vector<double>& theta)
{
    const double phi = dispersion(counts, theta);
    double sum = 0.0;
    for (const PairCell& cell : counts.cells) {
        const double p = probability(cell, theta);
        const double residual = cell.score() - cell.total() * p;
        if (phi > 0.0)
            sum += residual * residual / (phi * p * (1.0 - p) * squaredWeight(cell));
    }
    return sum;
}

void addResiduals(const LargestComponent& fitted, LackOfFit& result)
{
    const double phi = dispersion(fitted.counts, fitted.theta);
    std::vector<double> p;
    for (const PairCell& cell : fitted.counts.cells) {
        const double expected = probability(cell, fitted.theta);
        const double h = expected * (1.0 - expected);
        const double free = 1.0 - cell.total() * h * differenceVariance(fitted.inverse, cell.a, cell.b);
        PairResidual pair{
            fitted.members[cell.a], fitted.members[cell.b], cell.score() / cell.total(), expected, {}, {}};
        const double variance = phi * h * squaredWeight(cell) * free;
        if (free > kNoFreedom && variance > 0.0) {
            pair.z = (cell.score() - cell.total() * expected) / std::sqrt(variance);
            p.push_back(twoSidedP(*pair.z, std::nullopt));
        }
        result.pairs.push_back(pair);
    }
    const std::vector<double> adjusted = benjaminiHochberg(p);
    auto next = adjusted.begin();
    for (PairResidual& pair : result.pairs) {
        if (pair.z)
            pair.pAdjusted = *next++;
        result.pairsAgainst += pair.pAdjusted && *pair.pAdjusted < 0.05 ? 1U : 0U;
    }
}

// Votes as the fitted model would give them: the tie probability 4 (1 - phi) p (1 - p) keeps mean and variance of y,
// and is cut where p does not allow it.
PairCounts simulated(const PairCounts& counts, const std::vector<double>& theta, RandomStream& random)
{
    const double tieScale = 4.0 * (1.0 - dispersion(counts, theta));
    PairCounts drawn = counts;
    for (PairCell& cell : drawn.cells) {
        const double p = probability(cell, theta);
        const double tie = std::min(tieScale * p * (1.0 - p), 2.0 * std::min(p, 1.0 - p));
        const auto votes = static_cast<std::uint32_t>(std::llround(cell.total()));
        const std::uint32_t ties = drawBinomial(random, votes, tie);
        const double win = tie < 1.0 ? std::clamp((p - 0.5 * tie) / (1.0 - tie), 0.0, 1.0) : 0.5;
        const std::uint32_t wins = drawBinomial(random, votes - ties, win);
        cell.ties = cell.ties2 = static_cast<double>(ties);
        cell.wins = cell.wins2 = static_cast<double>(wins);
        cell.losses = cell.losses2 = static_cast<double>(votes - ties - wins);
    }
    return drawn;
}

bool unweighted(const PairCounts& counts)
{
    return std::all_of(counts.cells.begin(), counts.cells.end(), [](const PairCell& cell) {
        return cell.wins == cell.wins2 && cell.losses == cell.losses2 && cell.ties == cell.ties2;
    });
}

void bootstrap(const LargestComponent& fitted, const LackOfFitOptions& options, std::stop_token stop, LackOfFit& result)
{
    RandomStream random(options.seed, 0);
    std::uint64_t counted = 0;
    std::uint64_t larger = 0;
    for (std::uint32_t round = 0; round < options.rounds; ++round) {
        if (stop.stop_requested())
            return;
        const PairCounts counts = simulated(fitted.counts, fitted.theta, random);
        const BradleyTerryFit fit =
            connectivity(counts).strongMembers.size() == 1 ? fitBradleyTerry(counts) : BradleyTerryFit();
        if (!fit.converged) {
            ++result.roundsFailed;
            continue;
        }
        ++counted;
        larger += chiSquareOf(counts, fit.theta) >= *result.chiSquare ? 1U : 0U;
    }
    if (counted > 0)
        result.p = static_cast<double>(1 + larger) / static_cast<double>(1 + counted);
}

} // namespace

base::Result<void> validate(const LackOfFitOptions& options)
{
    if (options.rounds > 100000)
        return base::Error{base::ErrorCode::InvalidArgument, "at most 100000 rounds"};
    return {};
}

LackOfFit lackOfFit(const ComparisonSet& set, const LackOfFitOptions& options, std::stop_token stop)
{
    LackOfFit result;
    const base::Result<LargestComponent> fitted = fitLargestComponent(countPairs(set, options.ties), stop);
    if (!fitted) {
        result.message = fitted.error().detail;
        return result;
    }
    addResiduals(*fitted, result);
    result.chiSquare = chiSquareOf(fitted->counts, fitted->theta);
    if (fitted->counts.cells.size() < fitted->members.size())
        result.message = "The pairs form a tree: any result fits, so nothing can be tested.";
    else if (!unweighted(fitted->counts))
        result.message = "Votes carry weights, so the test over all pairs is left out.";
    else if (dispersion(fitted->counts, fitted->theta) > 0.0)
        bootstrap(*fitted, options, stop, result);
    return result;
}

} // namespace joust::rating
