// SPDX-License-Identifier: GPL-3.0-or-later
// What one pass over a design adds up: for each pair of contestants first and second derivatives along its two
// strengths, and over all votes those along the other parameters. The P x P matrix is put together from them
// afterwards, so that the pass itself writes to nothing that two threads share.
#pragma once

#include "rating/design.h"
#include "rating/model.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace joust::rating {

enum class SecondOrder {
    None,         // first derivatives only; without a tie parameter nothing else is added up
    Information,  // - d2l
    OuterProduct, // (dl)(dl)', weights squared
};

// Sums of one pair, or of one vote.
struct StrengthSums
{
    double u = 0.0;
    double v = 0.0;
    double uu = 0.0;
    double uv = 0.0;
    double vv = 0.0;
    double ut = 0.0;
    double vt = 0.0;
};

struct PairSums
{
    std::size_t columns = 0;             // covariates, and the position when the model has it
    std::vector<StrengthSums> strengths; // one a pair
    std::vector<double> cross;           // pairs x columns: sums along u and the column
    // Over all votes, in the order of the columns, then the tie parameter.
    std::vector<double> gradient;
    std::vector<double> second; // (columns + 1)^2, upper triangle
};

// `votes` replaces design.votes when it is not empty.
PairSums sumOverPairs(const Design& design, const Model& model, std::span<const double> beta, SecondOrder order,
                      std::span<const std::uint32_t> votes, unsigned threads);

// Consecutive pairs with about `target` observations each piece; the same for any number of threads. Indices into
// design.pairs, from 0 to pairs.size().
std::vector<std::size_t> pairPieces(const Design& design, std::size_t target = 8192);

} // namespace joust::rating
