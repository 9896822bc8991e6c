// SPDX-License-Identifier: GPL-3.0-or-later
// Do strengths differ between categories of prompts? For each category the votes inside it and those outside it are
// fitted apart; with d = theta_in - theta_out over the contestants that both fits have (centred on them) and
// V = V_in + V_out (plain sandwich; A. Wald, Transactions of the AMS 54, 1943):
//   per category:              W = d' V^+ d, chi-square with m - 1 degrees of freedom
//   per category x contestant: z = d_i / sqrt(V_ii)
// Both with Holm's correction over everything tested.
#pragma once

#include "rating/comparison.h"
#include "rating/rank_options.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace joust::rating {

struct CategoryCell
{
    std::uint32_t contestant = 0; // an index into ComparisonSet::contestants
    double difference = 0.0;      // log-odds: > 0 is better in this category than elsewhere
    double stdError = 0.0;
    double pAdjusted = 1.0;
};

struct CategoryTest
{
    std::uint32_t category = 0;
    std::uint64_t votes = 0;
    std::optional<double> wald; // unset: fewer than two contestants are rated on both sides
    double df = 0.0;
    std::optional<double> pAdjusted;
    std::vector<CategoryCell> cells;
};

// `categories`: parallel to set.rows; every value below `count`. Preconditions: validate(set) holds. Votes are taken as
// independent.
std::vector<CategoryTest> testCategories(const ComparisonSet& set, std::span<const std::uint32_t> categories,
                                         std::uint32_t count, TieRule ties, std::stop_token stop = {});

} // namespace joust::rating
