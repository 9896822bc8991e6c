// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <gtest/gtest.h>

namespace joust::base {
namespace {

TEST(Utf8, wellFormedTextIsValidAndUntouched)
{
    for (const std::string text :
         {"", "plain", "\xC3\xA9", "\xE4\xB8\xAD\xE6\x96\x87", "\xF0\x9F\x98\x80", "\xF4\x8F\xBF\xBF"}) {
        EXPECT_TRUE(isValidUtf8(text)) << text;
        EXPECT_EQ(mendUtf8(text), text);
    }
}

TEST(Utf8, illFormedPartsBecomeOneReplacementEach)
{
    const std::string mark = "\xEF\xBF\xBD";
    EXPECT_EQ(mendUtf8("a\xFFz"), "a" + mark + "z");
    EXPECT_EQ(mendUtf8("\xF0\x9F\x98"), mark);                          // truncated: one maximal part
    EXPECT_EQ(mendUtf8("\xED\xA0\x80"), mark + mark + mark);            // a surrogate is not UTF-8
    EXPECT_EQ(mendUtf8("\xC0\xAF"), mark + mark);                       // overlong
    EXPECT_EQ(mendUtf8("\xF4\x90\x80\x80"), mark + mark + mark + mark); // above U+10FFFF
    EXPECT_FALSE(isValidUtf8("\xED\xA0\x80"));
    EXPECT_TRUE(isValidUtf8(mendUtf8("\xE4\xB8"
                                     "a\x80\xF0\x9F")));
}

TEST(Utf8, codePointsAreEncodedAsTheyAreDecoded)
{
    for (const char32_t c : {U'\0', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xFFFF', U'\x10000', U'\x10FFFF'}) {
        std::string text;
        appendUtf8(text, c);
        std::size_t position = 0;
        EXPECT_EQ(nextCodePoint(text, position), c);
        EXPECT_EQ(position, text.size());
    }
}

TEST(Printable, controlsBecomeVisible)
{
    EXPECT_EQ(printable("a\x1B[31mb", 100), "a\\u{001B}[31mb");
    EXPECT_EQ(printable("a\xE2\x80\xAE"
                        "b",
                        100),
              "a\\u{202E}b");
    EXPECT_EQ(printable("one\ntwo", 100), "one two");
    EXPECT_EQ(printable("abcdef", 3), "abc...");
}

} // namespace
} // namespace joust::base
