// SPDX-License-Identifier: GPL-3.0-or-later
// What is computed about prompts on import: language, rules, near duplicates.
#include "text/near_duplicates.h"
#include "text/prompt_language.h"
#include "text/prompt_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace joust::text {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

TEST(PromptLanguage, isFoundInSentencesAndNotGuessedInScraps)
{
    EXPECT_EQ(languageOf("Explain in two sentences why the sky is blue during the day."), "en");
    EXPECT_EQ(languageOf("Erkläre mir bitte in zwei Sätzen, warum der Himmel tagsüber blau ist."), "de");
    EXPECT_EQ(languageOf("请用两句话解释为什么白天的天空是蓝色的。"), "zh");
    EXPECT_EQ(languageOf(""), "");
    EXPECT_EQ(languageOf("2+2?"), "");
}

TEST(PromptLanguage, codeDoesNotCount)
{
    EXPECT_EQ(languageOf("Warum läuft diese Schleife niemals zu Ende, und was muss ich dagegen tun?\n"
                         "```\nwhile the quick brown fox jumps over the lazy dog and the other one\n```"),
              "de");
}

TEST(PromptRules, eachHoldsForItsExampleOnly)
{
    const auto one = [](const std::string& text) { return rulesOf({text}); };
    EXPECT_THAT(one("Write a Python function that reverses a list."), ElementsAre("coding", "short"));
    EXPECT_THAT(one("Why does this fail?\n```\nx\n```"), Contains("coding"));
    EXPECT_THAT(one("Solve the equation x^2 = 2 for me, and explain each of the steps that you take."),
                ElementsAre("maths"));
    EXPECT_THAT(one("Write a haiku about rain."), ElementsAre("creative_writing", "short"));
    EXPECT_THAT(one("Übersetze das ins Englische."), ElementsAre("translation", "short"));
    EXPECT_THAT(one("把这句话翻译成英文。"), Contains("translation"));
    EXPECT_THAT(rulesOf({"What is a tide?", "And a spring tide?"}), ElementsAre("multi_turn", "short"));
    std::string words;
    for (int i = 0; i < 301; ++i)
        words += "word ";
    EXPECT_THAT(one(words), ElementsAre("long"));
    words.resize(words.size() - 5);
    EXPECT_THAT(one(words), IsEmpty()) << "three hundred are not more than three hundred";
}

TEST(PromptRules, sayWhatTheyFound)
{
    const std::vector<RuleFinding> findings = explainRules({"Write a Python function.", "And with ``` fences"});
    ASSERT_EQ(findings.size(), 3U);
    EXPECT_EQ(findings[0].id, "coding");
    EXPECT_THAT(findings[0].marks, ElementsAre("```", "python", "function"));
    EXPECT_EQ(findings[1].id, "multi_turn");
    EXPECT_EQ(findings[1].count, 2U);
    EXPECT_EQ(findings[2].id, "short");
    EXPECT_THAT(findings[2].marks, IsEmpty());
    EXPECT_GT(findings[2].count, 4U) << "its words";
}

TEST(PromptRules, aWordInsideAnotherDoesNotCount)
{
    EXPECT_THAT(rulesOf({"The javanese classroom was scripted badly, said the pythoness to her whole audience, twice"}),
                Not(Contains("coding")));
}

TEST(PromptRules, idsAreWordsAndEveryRuleSaysWhatItMeans)
{
    for (const PromptRule& rule : promptRules()) {
        EXPECT_EQ(rule.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz_"), std::string_view::npos);
        EXPECT_GT(rule.meaning.size(), 10U);
    }
}

TEST(NearDuplicates, findsTheSameSentenceWithAnotherBlankCaseOrEnding)
{
    NearDuplicates finder;
    EXPECT_FALSE(finder.add("Explain why the sky is blue during the day, and red in the evening."));
    EXPECT_FALSE(finder.add("List five uses of a paperclip that nobody would think of at first."));
    const auto blanks = finder.add("Explain  why the SKY is blue\nduring the day, and red in the evening.");
    ASSERT_TRUE(blanks);
    EXPECT_EQ(blanks->of, 0U);
    EXPECT_DOUBLE_EQ(blanks->similarity, 1.0);
    const auto ending = finder.add("Explain why the sky is blue during the day, and red in the evening!");
    ASSERT_TRUE(ending);
    EXPECT_FALSE(finder.add("Explain why the sea is salt, and the rivers that run into it are not."));
}

TEST(NearDuplicates, copeWithShortAndEmptyTexts)
{
    NearDuplicates finder;
    EXPECT_FALSE(finder.add("hi"));
    EXPECT_FALSE(finder.add(""));
    EXPECT_FALSE(finder.add("东京"));
    EXPECT_TRUE(finder.add("hi"));
}

TEST(NearDuplicateOf, isTheExactShareOfCommonShingles)
{
    const NearDuplicateOf near("The quick brown fox jumps over the lazy dog.");
    EXPECT_EQ(near.similarity("the QUICK  brown fox jumps over the lazy dog."), 1.0);
    // 44 code points have 40 shingles; one letter at the end takes part in one of them.
    EXPECT_NEAR(near.similarity("The quick brown fox jumps over the lazy dog!").value(), 39.0 / 41.0, 1e-12);
    EXPECT_FALSE(near.similarity("Why do cats purr?"));
    EXPECT_FALSE(near.similarity("The quick brown fox jumps over"));
    EXPECT_FALSE(near.similarity("The quick brown fox jumps over the lazy dog. And then it sleeps under a tree."));
    EXPECT_EQ(NearDuplicateOf("a").similarity("A"), 1.0);
    EXPECT_FALSE(NearDuplicateOf("").similarity("a"));
}

} // namespace
} // namespace joust::text
