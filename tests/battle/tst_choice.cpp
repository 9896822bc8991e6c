// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/choice.h"

#include <gtest/gtest.h>

namespace joust::battle {
namespace {

TEST(Choice, anOrdinaryChoiceIsValid)
{
    EXPECT_TRUE(validate({base::Outcome::A, Strength::Much, {"more_correct", "clearer"}, "why", false}));
    EXPECT_TRUE(validate({base::Outcome::BothBad, {}, {}, {}, true}));
}

TEST(Choice, aStrengthNeedsAWinner)
{
    EXPECT_FALSE(validate({base::Outcome::Tie, Strength::Slightly, {}, {}, false}));
    EXPECT_FALSE(validate({base::Outcome::BothBad, Strength::Much, {}, {}, false}));
}

TEST(Choice, reasonsAreIdsAndCommentsAreBoundedUtf8)
{
    EXPECT_FALSE(validate({base::Outcome::A, {}, {"More correct"}, {}, false}));
    EXPECT_FALSE(validate({base::Outcome::A, {}, {""}, {}, false}));
    EXPECT_FALSE(validate({base::Outcome::A, {}, {}, std::string(20'000, 'x'), false}));
    EXPECT_FALSE(validate({base::Outcome::A, {}, {}, "\xFF", false}));
}

TEST(Choice, aReasonMayBeAboutOneAnswer)
{
    EXPECT_TRUE(validate({base::Outcome::Tie, {}, {"a:accurate", "b:accurate", "clearer"}, {}, false}));
    for (const char* wrong : {"a:", "c:accurate", "A:accurate", "a:b:accurate", ":accurate", "a:No id", "accurate:a"})
        EXPECT_FALSE(validate({base::Outcome::A, {}, {wrong}, {}, false})) << wrong;
    EXPECT_FALSE(validate({base::Outcome::A, {}, {"a:" + std::string(63, 'x')}, {}, false}));
}

TEST(Choice, aReasonsPartsMakeItAgain)
{
    EXPECT_EQ(partsOf("a:accurate").side, 0);
    EXPECT_EQ(partsOf("b:accurate").side, 1);
    EXPECT_EQ(partsOf("b:accurate").what, "accurate");
    for (const char* whole : {"clearer", "accurate_a", "", "a"}) {
        EXPECT_EQ(partsOf(whole).side, std::nullopt);
        EXPECT_EQ(partsOf(whole).what, whole);
    }
    EXPECT_EQ(reasonOf(0, "accurate"), "a:accurate");
    EXPECT_EQ(reasonOf(1, "accurate"), "b:accurate");
}

TEST(OutcomeWords, areAClosedSet)
{
    for (const base::Outcome outcome : {base::Outcome::A, base::Outcome::B, base::Outcome::Tie, base::Outcome::BothBad})
        EXPECT_EQ(base::parseOutcomeWord(base::outcomeWord(outcome)), outcome);
    for (const char* word : {"", "A", "skip", "tie (bothbad)", "0.5"})
        EXPECT_FALSE(base::parseOutcomeWord(word)) << word;
}

} // namespace
} // namespace joust::battle
