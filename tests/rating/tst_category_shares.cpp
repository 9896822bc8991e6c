// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/category_shares.h"

#include <gtest/gtest.h>

namespace joust::rating {

TEST(CategoryShares, countsBothBadOfKnownCategories)
{
    ComparisonSet set;
    set.contestants = {"a", "b"};
    set.categories = {"maths", "poems", "never", "code"};
    const auto add = [&](std::int32_t category, base::Outcome outcome) {
        Comparison row;
        row.b = 1;
        row.outcome = outcome;
        set.rows.push_back(row);
        set.categoryOf.push_back(category);
    };
    for (int i = 0; i < 4; ++i)
        add(0, i == 0 ? base::Outcome::BothBad : base::Outcome::A);
    for (int i = 0; i < 4; ++i)
        add(1, i < 3 ? base::Outcome::BothBad : base::Outcome::Tie);
    add(kUnknown, base::Outcome::BothBad);
    add(3, base::Outcome::B);
    const std::vector<CategoryShare> shares = bothBadByCategory(set, 0.95);
    ASSERT_EQ(shares.size(), 3U);
    EXPECT_EQ(shares[0].category, "poems");
    EXPECT_EQ(shares[0].bothBad.count, 3U);
    EXPECT_EQ(shares[0].bothBad.share, 0.75);
    EXPECT_LT(shares[0].bothBad.lower, 0.75);
    EXPECT_EQ(shares[1].category, "maths");
    EXPECT_EQ(shares[2].category, "code");
    EXPECT_EQ(shares[2].bothBad.n, 1U);
    EXPECT_GT(shares[2].bothBad.upper, 0.5) << "one vote says little";
    EXPECT_TRUE(bothBadByCategory({}, 0.95).empty());
}

} // namespace joust::rating
