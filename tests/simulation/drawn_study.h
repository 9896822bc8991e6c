// SPDX-License-Identifier: GPL-3.0-or-later
// Votes drawn from a known truth, for simulations of coverage: contestants with normal strengths (standard deviation
// 0.6 log-odds), pairs drawn evenly, no ties, and annotators whose tastes differ from the common strengths by normal
// amounts of their own for each contestant.
#pragma once

#include "rating/comparison.h"

#include <cstdint>
#include <vector>

namespace joust::rating::simulation {

struct Study
{
    std::uint32_t contestants = 20;
    std::vector<std::size_t> votesOfAnnotator; // one entry an annotator; a single entry: independent votes
    double taste = 0.0;                        // standard deviation of an annotator's own deviations, log-odds
};

std::vector<double> trueStrengths(const Study& study);
// What Bradley-Terry estimates: strengths about mean 0 whose expected scores match the study's. Tastes flatten them.
std::vector<double> estimand(const Study& study);
ComparisonSet drawStudy(const Study& study, std::uint64_t seed, std::uint64_t replicate);

// `total` votes over `count` annotators, equally or in proportion to 1, 1/2, 1/3 ...
std::vector<std::size_t> annotatorSizes(std::size_t total, std::size_t count, bool skewed);

} // namespace joust::rating::simulation
