// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/json_text.h"

#include "base/utf8.h"

#include <gtest/gtest.h>

using namespace joust::endpoint;

namespace {

const std::string kReplacement = "\xEF\xBF\xBD";
const std::string kGrin = "\xF0\x9F\x98\x80";
const std::string kNoncharacter = "\xEF\xB7\x90"; // the mark itself, as a server might send it

TEST(JsonText, leavesOrdinaryDocumentsAlone)
{
    const std::string text = R"({"a":"\\ud83d \ud83d\ude00 \"[{"})" + kNoncharacter;
    const auto guarded = guardJson(text);
    ASSERT_TRUE(guarded);
    EXPECT_FALSE(guarded->marked);
    EXPECT_EQ(guarded->text, text);
}

TEST(JsonText, marksOnlyTheHalvesThatAreAlone)
{
    const auto guarded = guardJson(R"(["\ud83d\ud83d\ude00\ude00"])");
    ASSERT_TRUE(guarded);
    EXPECT_TRUE(guarded->marked);
    EXPECT_EQ(guarded->text, "[\"" + kNoncharacter + R"(d83d\ud83d\ude00)" + kNoncharacter + "de00\"]");
}

TEST(JsonText, keepsARealNoncharacterApartFromTheMark)
{
    const auto guarded = guardJson(R"(["\uD83D\ufdd0)" + kNoncharacter + "\"]");
    ASSERT_TRUE(guarded && guarded->marked);
    EXPECT_EQ(guarded->text, "[\"" + kNoncharacter + R"(D83D\ufdd0\ufdd0)" + kNoncharacter + kNoncharacter + "\"]");
    std::string text;
    SurrogateJoiner joiner;
    joiner.append(text, kNoncharacter + "D83D" + kNoncharacter + kNoncharacter, true);
    EXPECT_EQ(text, kReplacement + kNoncharacter);
}

TEST(JsonText, mendsBrokenUtf8)
{
    const auto guarded = guardJson("[\"a\xFF\"]");
    ASSERT_TRUE(guarded);
    EXPECT_EQ(guarded->text, "[\"a" + kReplacement + "\"]");
}

TEST(JsonText, refusesDeepNestingOnly)
{
    EXPECT_TRUE(guardJson(std::string(kMaxJsonDepth, '[') + std::string(kMaxJsonDepth, ']')));
    EXPECT_FALSE(guardJson(std::string(kMaxJsonDepth + 1, '[')));
    EXPECT_TRUE(guardJson("[\"" + std::string(1000, '[') + "\"]"));
    std::string wide;
    for (int i = 0; i < 1000; ++i)
        wide += "{},";
    EXPECT_TRUE(guardJson("[" + wide + "{}]"));
}

TEST(JsonText, survivesTextsThatEndInsideAnEscape)
{
    for (const char* text : {"\"\\", "\"\\u", "\"\\ud83", "\"\\ud83d", "\"\\ud83d\\", "\"\\ud83d\\ud", "\"\\uzzzz"})
        EXPECT_TRUE(guardJson(text)) << text;
}

TEST(JsonText, knowsJsonValues)
{
    for (const char* text : {"1", "\"a\"", "null", "[1,2]", " {\"a\":1.5} "})
        EXPECT_TRUE(isJsonValue(text)) << text;
    for (const char* text : {"", "END", "1 2", "{a:1}", "[1,]", "NaN"})
        EXPECT_FALSE(isJsonValue(text)) << text;
}

TEST(SurrogateJoiner, joinsHalvesOverPieces)
{
    std::string text;
    SurrogateJoiner joiner;
    joiner.append(text, "a" + kNoncharacter + "d83d", true);
    EXPECT_EQ(text, "a"); // valid at any time: the half waits
    joiner.append(text, "", false);
    joiner.append(text, kNoncharacter + "DE00b", true);
    joiner.flush(text);
    EXPECT_EQ(text, "a" + kGrin + "b");
}

TEST(SurrogateJoiner, replacesHalvesThatStayAlone)
{
    std::string text;
    SurrogateJoiner joiner;
    joiner.append(text, kNoncharacter + "d83d", true);
    joiner.append(text, "x", false);
    joiner.append(text, kNoncharacter + "de00", true);
    joiner.append(text, kNoncharacter + "d83d" + kNoncharacter + "d83d", true);
    joiner.flush(text);
    EXPECT_EQ(text, kReplacement + "x" + kReplacement + kReplacement + kReplacement);
    EXPECT_TRUE(joust::base::isValidUtf8(text));
}

} // namespace
