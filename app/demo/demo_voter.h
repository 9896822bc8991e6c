// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated annotators: votes with a known truth behind them, for the demo workspace and for a demo without a window.
// Pure but for the generator that is passed in.
#pragma once

#include "base/outcome.h"
#include "base/rng.h"

#include <cstddef>
#include <string>
#include <vector>

namespace joust::demo {

// One side of a battle as a simulated annotator perceives it.
struct JudgedSide
{
    double strength = 0;    // Contestant::strength
    std::size_t length = 0; // of the answer, in bytes; 0 leaves the length out of account
};

struct SimulatedAnnotator
{
    std::string name;
    double lengthBias = 0;   // log-odds for side A per unit of ln(length A / length B)
    double positionBias = 0; // log-odds for side A whatever it says
    double tieRate = 0;      // chance of a tie between two equals
    double bothBadRate = 0;  // chance of "both are bad" for two sides far below average
    double carelessness = 0; // share of the votes in which the texts were not read: a or b by a coin
};

// Eight of them, each with a name that says it is simulated, and mild biases: together they recover the known order.
std::vector<SimulatedAnnotator> simulatedAnnotators();

// P(A preferred) = 1 / (1 + exp(-d)) with d = strength A - strength B + lengthBias ln(length A / length B) +
// positionBias.
double preferenceForA(const SimulatedAnnotator& annotator, const JudgedSide& a, const JudgedSide& b);

// One vote. With p = preferenceForA and q = 1 / (1 + exp(strength A + strength B)):
// careless with P = carelessness; else both_bad with P = bothBadRate q; else tie with P = tieRate 4 p (1 - p); else a
// with P = p. Draws from `rng` a number of times that depends on what is drawn.
base::Outcome drawOutcome(const SimulatedAnnotator& annotator, const JudgedSide& a, const JudgedSide& b,
                          base::Rng& rng);

} // namespace joust::demo
