// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/pair_choice.h"

#include "base/keyed_draw.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace joust::battle {
namespace {

// For each contestant, the smallest index among those it is connected with by votes.
std::vector<std::size_t> partsOf(std::size_t contestants, std::span<const PairVotes> pairs)
{
    std::vector<std::size_t> part(contestants);
    std::iota(part.begin(), part.end(), std::size_t{0});
    for (bool changed = true; changed;) {
        changed = false;
        for (const PairVotes& pair : pairs) {
            const std::size_t lowest = std::min(part[pair.first], part[pair.second]);
            if (pair.total() == 0 || (part[pair.first] == lowest && part[pair.second] == lowest))
                continue;
            part[pair.first] = part[pair.second] = lowest;
            changed = true;
        }
    }
    return part;
}

// Smaller is more wanted.
using Need = std::tuple<bool, std::int64_t, std::int64_t>;

std::vector<double> balancedWeights(std::size_t contestants, std::span<const PairVotes> pairs,
                                    std::span<const std::size_t> allowed)
{
    const std::vector<std::size_t> part = partsOf(contestants, pairs);
    std::vector<std::int64_t> exposure(contestants, 0);
    for (const PairVotes& pair : pairs) {
        exposure[pair.first] += pair.total();
        exposure[pair.second] += pair.total();
    }
    std::vector<Need> needs;
    for (const std::size_t index : allowed) {
        const PairVotes& pair = pairs[index];
        needs.emplace_back(part[pair.first] == part[pair.second], exposure[pair.first] + exposure[pair.second],
                           pair.total());
    }
    const Need most = *std::min_element(needs.begin(), needs.end());
    std::vector<double> weights;
    for (const Need& need : needs)
        weights.push_back(need == most ? 1.0 : 0.0);
    return weights;
}

double expectedDrop(const PairVotes& pair)
{
    const double wins = static_cast<double>(pair.firstWins) + 1.0;
    const double losses = static_cast<double>(pair.secondWins) + 1.0;
    const double halves = static_cast<double>(pair.undecided);
    const double n = wins + losses + halves;
    const double mean = (wins + halves / 2.0) / n;
    const double variance = (wins + halves / 4.0) / n - mean * mean;
    return std::sqrt(variance / n) - std::sqrt(variance / (n + 1.0));
}

} // namespace

std::vector<double> pairProbabilities(Matchmaking matchmaking, std::size_t contestants,
                                      std::span<const PairVotes> pairs, std::span<const std::size_t> allowed)
{
    std::vector<double> weights(allowed.size(), 1.0);
    if (matchmaking == Matchmaking::Balanced)
        weights = balancedWeights(contestants, pairs, allowed);
    if (matchmaking == Matchmaking::Adaptive)
        std::transform(allowed.begin(), allowed.end(), weights.begin(),
                       [&](std::size_t index) { return expectedDrop(pairs[index]); });
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

base::Result<PairDraw> drawPair(Matchmaking matchmaking, std::size_t contestants, std::span<const PairVotes> pairs,
                                std::span<const std::size_t> allowed, const base::Seed& seed, std::string_view subject)
{
    if (allowed.empty())
        return base::Error{base::ErrorCode::TooFewContestants, "no two contestants can meet"};
    const std::vector<double> probabilities = pairProbabilities(matchmaking, contestants, pairs, allowed);
    base::KeyedRng rng(seed, "study pairing", subject);
    const double point = base::drawUnit(rng);
    std::size_t chosen = 0;
    double sum = 0.0;
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        if (probabilities[i] <= 0.0)
            continue;
        chosen = i; // rounding may leave the point beyond the last
        sum += probabilities[i];
        if (point < sum)
            break;
    }
    return PairDraw{allowed[chosen], probabilities[chosen]};
}

} // namespace joust::battle
