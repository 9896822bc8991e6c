// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/emoji.h"
#include "text/fenced_code.h"
#include "text/markdown_tables.h"

#include <gtest/gtest.h>
#include <string>

namespace joust::text {

TEST(FencedCode, aBlockHasNoBacktickInside)
{
    EXPECT_EQ(countFencedCode("```py\nx = 1\n```\n\n```\ny\n```"), 2);
    EXPECT_EQ(countFencedCode("```a`b```"), 0);
    EXPECT_EQ(countFencedCode("```never closed"), 0);
    EXPECT_EQ(countFencedCode("``````"), 1) << "anything may be nothing";
    EXPECT_EQ(withoutFencedCode("a```b```c```d"), "ac```d");
}

TEST(MarkdownTables, needAHeaderAndADelimiterLineOfAsManyCells)
{
    EXPECT_EQ(countTables("| a | b |\n|---|:-:|\n| 1 | 2 |\n"), 1);
    EXPECT_EQ(countTables("a | b\n- | -\n1 | 2\n\ntext\n\n  | x |\r\n  |:--|\r\n"), 2);
    EXPECT_EQ(countTables("| a \\| b |\n|---|\n"), 1) << "an escaped pipe ends no cell";
    EXPECT_EQ(countTables("| a | b |\n|---|\n"), 0);
    EXPECT_EQ(countTables("a heading\n---------\n"), 0);
    EXPECT_EQ(countTables("\n|---|---|\n"), 0);
    EXPECT_EQ(countTables("|---|\n|---|\n|---|\n"), 1);
    EXPECT_EQ(countTables("|-|"), 0);
    EXPECT_EQ(countTables("|\n|"), 0);
    EXPECT_EQ(countTables(""), 0);
}

TEST(MarkdownTables, doNotCountInsideFencedCode)
{
    EXPECT_EQ(countTables("```\n| a | b |\n|---|---|\n```\n"), 0);
}

TEST(Emoji, countsWhatAReaderSees)
{
    EXPECT_EQ(countEmoji("plain text, 1 # * © ™ ☺"), 0) << "these are text unless U+FE0F follows";
    EXPECT_EQ(countEmoji("👍 ok 🎉🎉"), 3);
    EXPECT_EQ(countEmoji("☺\uFE0F ©\uFE0F"), 2);
    EXPECT_EQ(countEmoji("⌚\uFE0E"), 0) << "text style";
    EXPECT_EQ(countEmoji("👍🏽"), 1) << "a skin tone belongs to its hand";
    EXPECT_EQ(countEmoji("👩\u200D👩\u200D👧\u200D👦"), 1) << "a family is one";
    EXPECT_EQ(countEmoji("❤\uFE0F\u200D🔥x"), 1);
    EXPECT_EQ(countEmoji("1\uFE0F\u20E3"), 1) << "a keycap";
    EXPECT_EQ(countEmoji("🇩🇪🇫🇷"), 2);
    EXPECT_EQ(countEmoji("🇩 x"), 0) << "half a flag";
    EXPECT_EQ(countEmoji("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"), 1);
    EXPECT_EQ(countEmoji("👩\u200D"), 1);
    EXPECT_EQ(countEmoji("\xF0\x9F\x91"), 0) << "an ill-formed part";
}

} // namespace joust::text
