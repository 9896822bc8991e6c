// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_voter.h"

#include <cmath>

namespace joust::demo {
namespace {

double logistic(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

double logLengthRatio(const JudgedSide& a, const JudgedSide& b)
{
    if (a.length == 0 || b.length == 0)
        return 0;
    return std::log(static_cast<double>(a.length)) - std::log(static_cast<double>(b.length));
}

} // namespace

std::vector<SimulatedAnnotator> simulatedAnnotators()
{
    return {
        {"Ines (simulated)", 0.10, 0.00, 0.20, 0.25, 0.00},   {"Jonas (simulated)", 0.25, 0.05, 0.15, 0.20, 0.02},
        {"Mei (simulated)", 0.00, 0.00, 0.25, 0.35, 0.00},    {"Tomas (simulated)", 0.40, 0.10, 0.10, 0.15, 0.05},
        {"Priya (simulated)", 0.15, -0.05, 0.20, 0.30, 0.00}, {"Lena (simulated)", 0.20, 0.00, 0.30, 0.25, 0.02},
        {"Kofi (simulated)", 0.30, 0.05, 0.15, 0.20, 0.03},   {"Aiko (simulated)", 0.10, 0.15, 0.20, 0.25, 0.15},
    };
}

double preferenceForA(const SimulatedAnnotator& annotator, const JudgedSide& a, const JudgedSide& b)
{
    return logistic(a.strength - b.strength + annotator.lengthBias * logLengthRatio(a, b) + annotator.positionBias);
}

base::Outcome drawOutcome(const SimulatedAnnotator& annotator, const JudgedSide& a, const JudgedSide& b, base::Rng& rng)
{
    using base::Outcome;
    if (base::drawUnit(rng) < annotator.carelessness)
        return base::drawUnit(rng) < 0.5 ? Outcome::A : Outcome::B;
    if (base::drawUnit(rng) < annotator.bothBadRate * logistic(-(a.strength + b.strength)))
        return Outcome::BothBad;
    const double p = preferenceForA(annotator, a, b);
    if (base::drawUnit(rng) < annotator.tieRate * 4 * p * (1 - p))
        return Outcome::Tie;
    return base::drawUnit(rng) < p ? Outcome::A : Outcome::B;
}

} // namespace joust::demo
