// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"

#include <gtest/gtest.h>

#include <set>

namespace joust::base {
namespace {

TEST(Ids, aRandomUuidIsVersionFourAndReadsBack)
{
    SeededRng rng(1);
    std::set<Uuid> seen;
    for (int i = 0; i < 1000; ++i) {
        const Uuid uuid = Uuid::random(rng);
        const std::string text = uuid.toString();
        ASSERT_EQ(text.size(), 36U);
        EXPECT_EQ(text[14], '4');
        EXPECT_NE(std::string("89ab").find(text[19]), std::string::npos);
        const Result<Uuid> back = Uuid::parse(text);
        ASSERT_TRUE(back);
        EXPECT_EQ(*back, uuid);
        EXPECT_TRUE(seen.insert(uuid).second);
    }
}

TEST(Ids, upperCaseIsReadAndLowerCaseIsWritten)
{
    const Result<Uuid> uuid = Uuid::parse("0123ABCD-0000-4000-8000-00000000FFFF");
    ASSERT_TRUE(uuid);
    EXPECT_EQ(uuid->toString(), "0123abcd-0000-4000-8000-00000000ffff");
}

TEST(Ids, malformedTextIsRefused)
{
    for (const char* text : {"", "0123abcd00004000800000000000ffff", "0123abcd-0000-4000-8000-00000000fff",
                             "0123abcd-0000-4000-8000-00000000fffg", "0123abcd+0000-4000-8000-00000000ffff"})
        EXPECT_FALSE(Uuid::parse(text)) << text;
}

} // namespace
} // namespace joust::base
