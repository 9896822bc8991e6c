// SPDX-License-Identifier: GPL-3.0-or-later
// Things that several people rated, with one nominal label a rating: the input of every coefficient of agreement. For
// votes the thing is one prompt answered by one unordered pair of contestants.
#pragma once

#include "rating/comparison.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace joust::rating {

struct Rating
{
    std::uint32_t label = 0;
    std::int32_t rater = kUnknown;
};

struct RatedUnits
{
    std::uint32_t labels = 0; // labels are 0 .. labels - 1
    std::vector<Rating> ratings;
    std::vector<std::size_t> offsets{0}; // unit u holds ratings offsets[u] .. offsets[u + 1] - 1, at least two
    std::uint64_t singles = 0;           // units left out because they were rated once
    std::uint64_t withoutPrompt = 0;     // votes left out because nothing says what they rated

    std::size_t count() const { return offsets.size() - 1; }
    std::span<const Rating> of(std::size_t unit) const
    {
        return std::span(ratings).subspan(offsets[unit], offsets[unit + 1] - offsets[unit]);
    }
};

// What a label means: for the first contestant by name, the other, or neither; or for the side as it was shown.
enum class LabelSide { NameFirst, Shown };

// Three labels; both kinds of tie are one. Ratings keep the order of the rows, units that of (prompt, pair).
RatedUnits unitsOf(const ComparisonSet& set, LabelSide side);

} // namespace joust::rating
