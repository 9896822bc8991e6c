// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_contestants.h"
#include "app/demo/demo_embed.h"
#include "base/utf8.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <numeric>
#include <set>
#include <string>

namespace joust::demo {
namespace {

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

int count(const std::string& text, std::string_view part)
{
    int found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

const Contestant& of(Style style)
{
    return *std::ranges::find(kContestants, style, &Contestant::style);
}

std::string say(Style style, const DemoPrompt& prompt)
{
    return answer(of(style), prompt.prompt);
}

bool isFormatted(const std::string& text)
{
    return count(text, "**") > 0 || count("\n" + text, "\n#") > 0 || count("\n" + text, "\n- ") > 0 ||
           count("\n" + text, "\n|") > 0;
}

TEST(DemoPrompts, thereAreEnoughInEveryCategoryAndLanguage)
{
    std::map<std::string, int> categories;
    std::map<std::string, int> languages;
    for (const DemoPrompt& prompt : prompts()) {
        ++categories[prompt.category];
        ++languages[prompt.language];
    }
    EXPECT_GE(prompts().size(), 32U);
    for (const char* const category : {"coding", "maths", "writing", "facts", "planning", "reasoning"})
        EXPECT_GE(categories[category], 4) << category;
    EXPECT_EQ(categories.size(), 6U);
    EXPECT_GE(languages["de"], 3);
    EXPECT_GE(languages["zh"], 3);
    EXPECT_EQ(languages.size(), 3U);
}

TEST(DemoPrompts, everyPromptHasItsPiecesAndItsOwnIdAndText)
{
    std::set<std::string> ids;
    std::set<std::string> texts;
    for (const DemoPrompt& prompt : prompts()) {
        SCOPED_TRACE(prompt.id);
        EXPECT_TRUE(ids.insert(prompt.id).second);
        EXPECT_TRUE(texts.insert(prompt.prompt).second);
        for (const std::string* const piece :
             {&prompt.id, &prompt.prompt, &prompt.answer, &prompt.explanation, &prompt.wrong, &prompt.vague})
            EXPECT_FALSE(piece->empty());
        EXPECT_GE(prompt.points.size(), 3U);
        EXPECT_LE(prompt.points.size(), 5U);
        const std::string colon = prompt.language == "zh" ? "：" : ": ";
        for (const std::string& point : prompt.points)
            EXPECT_NE(point.find(colon), std::string::npos) << point;
    }
}

TEST(DemoPrompts, aPromptIsFoundWithOtherLineEndsAndOuterSpace)
{
    const auto multiLine = std::ranges::find(prompts(), "default-list", &DemoPrompt::id);
    ASSERT_NE(multiLine, prompts().end());
    std::string text = "\r\n ";
    for (const char c : multiLine->prompt)
        text += c == '\n' ? std::string("\r\n") : std::string(1, c);
    EXPECT_EQ(findPrompt(text + "\n"), &*multiLine);
    EXPECT_EQ(findPrompt(""), nullptr);
    EXPECT_EQ(findPrompt("Something else"), nullptr);
}

TEST(DemoContestants, areDeclaredBestFirstAndTheirStrengthsAddUpToZero)
{
    EXPECT_TRUE(std::ranges::is_sorted(kContestants, std::ranges::greater{}, &Contestant::strength));
    const double sum = std::accumulate(kContestants.begin(), kContestants.end(), 0.0,
                                       [](double total, const Contestant& c) { return total + c.strength; });
    EXPECT_NEAR(sum, 0, 1e-12);
    for (const Contestant& contestant : kContestants) {
        EXPECT_TRUE(contestant.name.starts_with("demo-"));
        EXPECT_EQ(findContestant(contestant.name), &contestant);
    }
    EXPECT_EQ(findContestant("demo"), nullptr);
}

TEST(DemoContestants, everyAnswerIsValidTextWithoutAnyContestantsName)
{
    for (const DemoPrompt& prompt : prompts()) {
        for (const Contestant& contestant : kContestants) {
            SCOPED_TRACE(prompt.id + " by " + std::string(contestant.name));
            const std::string text = answer(contestant, prompt.prompt);
            EXPECT_FALSE(text.empty());
            EXPECT_TRUE(base::isValidUtf8(text));
            EXPECT_EQ(text, answer(contestant, prompt.prompt));
            for (const Contestant& other : kContestants) {
                EXPECT_EQ(lower(text).find(other.name), std::string::npos);
                EXPECT_EQ(lower(text).find(other.name.substr(5)), std::string::npos) << other.name;
            }
        }
    }
}

TEST(DemoContestants, lengthsDifferAsDeclared)
{
    for (const DemoPrompt& prompt : prompts()) {
        SCOPED_TRACE(prompt.id);
        EXPECT_LT(say(Style::Brief, prompt).size() * 3 / 2, say(Style::Lucid, prompt).size());
        EXPECT_LT(say(Style::Lucid, prompt).size() * 13 / 10, say(Style::Thorough, prompt).size());
        EXPECT_LT(say(Style::Wrong, prompt).size(), say(Style::Lucid, prompt).size());
        EXPECT_LT(say(Style::Vague, prompt).size(), say(Style::Thorough, prompt).size());
        EXPECT_GT(say(Style::Vague, prompt).size(), prompt.vague.size());
    }
}

TEST(DemoContestants, formattingDiffersAsDeclared)
{
    for (const DemoPrompt& prompt : prompts()) {
        SCOPED_TRACE(prompt.id);
        for (const Style plain : {Style::Brief, Style::Vague, Style::Wrong})
            EXPECT_FALSE(isFormatted(say(plain, prompt)));
        EXPECT_EQ(count("\n" + say(Style::Lucid, prompt), "\n#"), 0);
        EXPECT_EQ(count(say(Style::Lucid, prompt), "**"), 0);
        EXPECT_GE(count("\n" + say(Style::Thorough, prompt), "\n## "), 4);
        EXPECT_GE(count(say(Style::Thorough, prompt), "**"), 8);
        EXPECT_GE(count("\n" + say(Style::Flashy, prompt), "\n#"), 4);
        EXPECT_GE(count(say(Style::Flashy, prompt), "**"), 16);
        EXPECT_EQ(count(say(Style::Lucid, prompt), "```") % 2, 0);
        EXPECT_EQ(count(say(Style::Thorough, prompt), "**") % 2, 0);
    }
}

TEST(DemoContestants, theGoodOnesSayTheRightAnswerAndTheBadOnesTheOther)
{
    for (const DemoPrompt& prompt : prompts()) {
        SCOPED_TRACE(prompt.id);
        for (const Style good : {Style::Lucid, Style::Thorough, Style::Brief})
            EXPECT_THAT(say(good, prompt), testing::HasSubstr(prompt.answer));
        for (const Style bad : {Style::Flashy, Style::Wrong})
            EXPECT_THAT(say(bad, prompt), testing::HasSubstr(prompt.wrong));
        EXPECT_THAT(say(Style::Vague, prompt), testing::HasSubstr(prompt.vague));
    }
}

TEST(DemoContestants, anUnknownPromptGetsAnHonestRemarkInItsLanguage)
{
    for (const Contestant& contestant : kContestants) {
        SCOPED_TRACE(contestant.name);
        const std::string english = answer(contestant, "How deep is this lake?");
        EXPECT_THAT(english, testing::HasSubstr("demonstration"));
        EXPECT_EQ(english, answer(contestant, "Another question"));
        EXPECT_EQ(english.find("demo-"), std::string::npos);
        EXPECT_THAT(answer(contestant, "Wie tief ist der größte See?"), testing::HasSubstr("Vorführung"));
        EXPECT_THAT(answer(contestant, "这个湖有多深？"), testing::HasSubstr("演示"));
        EXPECT_FALSE(answer(contestant, "").empty());
    }
}

TEST(DemoContestants, theAuthorOfAnAnswerIsKnownFromTheTextsAlone)
{
    for (const DemoPrompt& prompt : prompts())
        for (const Contestant& contestant : kContestants)
            EXPECT_EQ(authorOf(prompt.prompt, answer(contestant, prompt.prompt)), &contestant) << prompt.id;
    EXPECT_EQ(authorOf(prompts().front().prompt, "Nobody says this."), nullptr);
    EXPECT_EQ(authorOf("Unknown", answer(kContestants[0], "Unknown")), nullptr);
}

} // namespace
} // namespace joust::demo
