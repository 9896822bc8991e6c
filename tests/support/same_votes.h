// SPDX-License-Identifier: GPL-3.0-or-later
// Were the same votes read, or the same error found? NaN equals NaN.
#pragma once

#include "exchange/comparison_builder.h"

#include <algorithm>
#include <vector>

namespace joust::support {

inline bool sameNumbers(const std::vector<float>& x, const std::vector<float>& y)
{
    return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                      [](float a, float b) { return a == b || (a != a && b != b); });
}

inline bool sameVotes(const exchange::LoadedVotes& x, const exchange::LoadedVotes& y)
{
    const rating::ComparisonSet& a = x.comparisons;
    const rating::ComparisonSet& b = y.comparisons;
    const auto sameColumn = [](const rating::SideColumn& c, const rating::SideColumn& d) {
        return c.name == d.name && sameNumbers(c.a, d.a) && sameNumbers(c.b, d.b);
    };
    return x.votesRead == y.votesRead && x.simulated == y.simulated && a.contestants == b.contestants &&
           a.rows == b.rows && a.annotators == b.annotators && a.prompts == b.prompts && a.excluded == b.excluded &&
           std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(), sameColumn);
}

inline bool sameVotes(const base::Result<exchange::LoadedVotes>& x, const base::Result<exchange::LoadedVotes>& y)
{
    if (!x || !y)
        return !x && !y && x.error() == y.error();
    return sameVotes(*x, *y);
}

} // namespace joust::support
