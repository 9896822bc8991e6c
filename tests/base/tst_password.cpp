// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/password.h"

#include <gtest/gtest.h>

namespace joust::base {

TEST(Password, isRecognisedAndNotTold)
{
    const Result<std::string> hash = hashedPassword("Schl\xC3\xBCssel 7");
    ASSERT_TRUE(hash);
    EXPECT_TRUE(isPassword(*hash, "Schl\xC3\xBCssel 7"));
    EXPECT_FALSE(isPassword(*hash, "Schl\xC3\xBCssel 8"));
    EXPECT_FALSE(isPassword(*hash, ""));
    EXPECT_EQ(hash->find("ssel"), std::string::npos);
    EXPECT_NE(*hash, *hashedPassword("Schl\xC3\xBCssel 7")) << "a salt of its own";
}

TEST(Password, aDamagedLineRecognisesNothing)
{
    for (const std::string& line : {std::string(), std::string("$argon2id$"), std::string(1000, 'x')})
        EXPECT_FALSE(isPassword(line, "")) << line;
}

} // namespace joust::base
