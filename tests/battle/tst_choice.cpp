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

TEST(OutcomeWords, areAClosedSet)
{
    for (const base::Outcome outcome : {base::Outcome::A, base::Outcome::B, base::Outcome::Tie, base::Outcome::BothBad})
        EXPECT_EQ(base::parseOutcomeWord(base::outcomeWord(outcome)), outcome);
    for (const char* word : {"", "A", "skip", "tie (bothbad)", "0.5"})
        EXPECT_FALSE(base::parseOutcomeWord(word)) << word;
}

} // namespace
} // namespace joust::battle
