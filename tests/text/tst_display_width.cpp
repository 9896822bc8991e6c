// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/display_width.h"

#include <gtest/gtest.h>

namespace joust::text {

TEST(DisplayWidth, countsColumnsAndNotBytes)
{
    EXPECT_EQ(displayWidth("abc"), 3U);
    EXPECT_EQ(displayWidth("é"), 1U);
    EXPECT_EQ(displayWidth("e\u0301"), 1U) << "a combining mark takes no column";
    EXPECT_EQ(displayWidth("模型"), 4U);
    EXPECT_EQ(displayWidth("ＡＢ"), 4U);
    EXPECT_EQ(displayWidth("🙂"), 2U);
    EXPECT_EQ(displayWidth("a\u200Bb"), 2U);
}

TEST(DisplayWidth, padsToColumns)
{
    EXPECT_EQ(padRight("模型", 6), "模型  ");
    EXPECT_EQ(padLeft("12", 4), "  12");
    EXPECT_EQ(padLeft("longer", 3), "longer");
}

} // namespace joust::text
