// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/category_shares.h"

#include <algorithm>

namespace joust::rating {

std::vector<CategoryShare> bothBadByCategory(const ComparisonSet& set, double level)
{
    std::vector<std::uint64_t> votes(set.categories.size(), 0);
    std::vector<std::uint64_t> bad(set.categories.size(), 0);
    for (std::size_t row = 0; row < set.categoryOf.size(); ++row) {
        if (set.categoryOf[row] < 0)
            continue;
        const auto category = static_cast<std::size_t>(set.categoryOf[row]);
        ++votes[category];
        bad[category] += set.rows[row].outcome == base::Outcome::BothBad ? 1U : 0U;
    }
    std::vector<CategoryShare> shares;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (const std::optional<Proportion> share = proportion(bad[i], votes[i], level))
            shares.push_back({set.categories[i], *share});
    }
    std::sort(shares.begin(), shares.end(), [](const CategoryShare& x, const CategoryShare& y) {
        if (x.bothBad.share != y.bothBad.share)
            return x.bothBad.share > y.bothBad.share;
        return x.category < y.category;
    });
    return shares;
}

} // namespace joust::rating
