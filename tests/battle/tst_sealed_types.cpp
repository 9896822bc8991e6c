// SPDX-License-Identifier: GPL-3.0-or-later
// The seal is made of types: these fail to compile, or fail, when a door is added.
#include "battle/commit_receipt.h"
#include "battle/sealed_battle.h"
#include "battle/sealed_order.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace joust::battle {
namespace {

template <typename T, typename = void>
struct IsComplete : std::false_type
{
};
template <typename T>
struct IsComplete<T, std::void_t<decltype(sizeof(T))>> : std::true_type
{
};

TEST(SealedTypes, theParcelsContentIsUnknownOutsideCore)
{
    EXPECT_FALSE(IsComplete<SealedOrder::Content>::value);
    EXPECT_FALSE(IsComplete<SealedAnswers::Content>::value);
}

TEST(SealedTypes, onlyTheStoreCanMakeAReceipt)
{
    EXPECT_FALSE(std::is_default_constructible_v<CommitReceipt>);
    EXPECT_FALSE(std::is_default_constructible_v<CommitReceipt::Key>);
    EXPECT_FALSE(std::is_aggregate_v<CommitReceipt::Key>);
}

TEST(SealedTypes, aSealedBattleHoldsTextsAndOneRuleForBothSides)
{
    // A further member would change what this binds to.
    const SealedBattle battle{};
    const auto& [id, turn, prompt, answerA, answerB, thinkingA, thinkingB, earlier, commonRate] = battle;
    EXPECT_TRUE(id.isNil());
    EXPECT_EQ(turn, 1);
    EXPECT_TRUE(prompt.empty() && answerA.empty() && answerB.empty() && thinkingA.empty() && thinkingB.empty());
    EXPECT_TRUE(earlier.empty());
    EXPECT_FALSE(commonRate) << "a rule of the study, the same for both sides of all its battles";
    const SealedTurn before{};
    const auto& [asked, saidA, saidB] = before;
    EXPECT_TRUE(asked.empty() && saidA.empty() && saidB.empty());
}

} // namespace
} // namespace joust::battle
