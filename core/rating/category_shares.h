// SPDX-License-Identifier: GPL-3.0-or-later
// In which categories both answers are often bad: where the contestants, not the ranking, are the problem. Pure.
#pragma once

#include "rating/comparison.h"
#include "rating/proportion.h"

#include <string>
#include <vector>

namespace joust::rating {

struct CategoryShare
{
    std::string category;
    Proportion bothBad; // of its votes
};

// The largest share first, equal ones by name; categories without votes are left out.
std::vector<CategoryShare> bothBadByCategory(const ComparisonSet& set, double level);

} // namespace joust::rating
