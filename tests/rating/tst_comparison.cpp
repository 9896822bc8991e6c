// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/comparison.h"

#include "rating/drawn_votes.h"

#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;

TEST(Comparisons, selectedRowsKeepTheirNumbers)
{
    ComparisonSet set = drawnVotes("a>b *2; b>c *3; a=c *4");
    set.times = {10.0, 0.0, 30.0};
    set.columns = {{"length", {1.0F, 2.0F, 3.0F}, {4.0F, 5.0F, 6.0F}}};
    const std::vector<std::uint32_t> rows{2, 0};
    const ComparisonSet part = selectRows(set, rows);
    ASSERT_EQ(part.rows.size(), 2U);
    EXPECT_EQ(part.rows[0], set.rows[2]);
    EXPECT_EQ(part.weights, (std::vector<double>{4.0, 2.0}));
    EXPECT_EQ(part.times, (std::vector<double>{30.0, 10.0}));
    EXPECT_EQ(part.columns[0].b, (std::vector<float>{6.0F, 4.0F}));
    EXPECT_EQ(part.contestants, set.contestants);
    EXPECT_TRUE(validate(part));
    EXPECT_TRUE(selectRows(drawnVotes("a>b"), std::vector<std::uint32_t>{0}).weights.empty());
}

TEST(Comparisons, ofKnownTimeComeInItsOrder)
{
    ComparisonSet set = drawnVotes("a>b; b>c; a=c; a>c");
    EXPECT_TRUE(rowsInTimeOrder(set).empty());
    set.times = {20.0, 0.0, 10.0, 20.0};
    EXPECT_EQ(rowsInTimeOrder(set), (std::vector<std::uint32_t>{2, 0, 3}));
}

} // namespace
} // namespace joust::rating
