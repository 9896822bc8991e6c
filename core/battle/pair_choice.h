// SPDX-License-Identifier: GPL-3.0-or-later
// Which pair meets next in a study, from committed votes only, and with what probability. Pure; the same inputs give
// the same draw on every platform.
//   uniform   every pair that may meet is equally likely
//   balanced  pairs that would join two parts of the comparison graph first; then the pairs whose two contestants have
//             the fewest votes together; then the pairs with the fewest votes; equally likely among what is left
//   adaptive  probability proportional to the expected drop in the width of the pair's interval,
//             sqrt(v/n) - sqrt(v/(n+1)): arXiv:2403.04132, section 5. n and v are the pair's votes and the variance of
//             its results (1, 1/2 for ties and both bad, 0), both with one win for either side added, so that a pair
//             nobody has seen has the largest drop instead of none
#pragma once

#include "base/result.h"
#include "base/rng.h"
#include "battle/study.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace joust::battle {

// The committed votes of one unordered pair; first < second, indices of contestants.
struct PairVotes
{
    std::size_t first = 0;
    std::size_t second = 0;
    std::int64_t firstWins = 0;
    std::int64_t secondWins = 0;
    std::int64_t undecided = 0; // ties and both bad

    std::int64_t total() const { return firstWins + secondWins + undecided; }
};

struct PairDraw
{
    std::size_t pair = 0;     // index into `pairs`
    double probability = 1.0; // with which it was drawn
};

// `pairs` has every pair of the `contestants`; `allowed` (indices into it, not empty) those that may meet now. In the
// order of `allowed`; the sum is 1.
std::vector<double> pairProbabilities(Matchmaking matchmaking, std::size_t contestants,
                                      std::span<const PairVotes> pairs, std::span<const std::size_t> allowed);

// `subject` names what is drawn for. TooFewContestants when nothing is allowed.
base::Result<PairDraw> drawPair(Matchmaking matchmaking, std::size_t contestants, std::span<const PairVotes> pairs,
                                std::span<const std::size_t> allowed, const base::Seed& seed, std::string_view subject);

} // namespace joust::battle
