// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/study_plan.h"

#include "battle/matchmaking.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace joust::battle {
namespace {

class StudyPlan : public testing::Test
{
protected:
    StudyPlan()
    {
        m_policy.battles = 40;
        m_policy.overlapAnnotators = 3;
        m_policy.overlapShare = 0.25;
        m_policy.repeatShare = 0.1;
    }
    std::vector<PlannedItem> plan(std::size_t number) const
    {
        return planQueue(m_seed, m_study, m_people.at(number), static_cast<std::int64_t>(number), {60, m_gold},
                         m_policy);
    }
    static std::set<std::string> keys(const std::vector<PlannedItem>& plan)
    {
        std::set<std::string> keys;
        for (const PlannedItem& item : plan)
            keys.insert(item.key);
        return keys;
    }

    base::SeededRng m_rng{7};
    base::Seed m_seed = explicitSeed(9);
    StudyId m_study = StudyId::random(m_rng);
    std::vector<base::AnnotatorId> m_people{base::AnnotatorId::random(m_rng), base::AnnotatorId::random(m_rng),
                                            base::AnnotatorId::random(m_rng), base::AnnotatorId::random(m_rng)};
    StudyPolicy m_policy;
    std::size_t m_gold = 0; // prompts
};

TEST_F(StudyPlan, isReproducibleFromTheSeedAndDiffersByAnnotator)
{
    EXPECT_EQ(plan(0), plan(0));
    EXPECT_NE(plan(0), plan(1));
    const std::vector<PlannedItem> before = plan(0);
    m_seed = explicitSeed(10);
    EXPECT_NE(plan(0), before);
}

TEST_F(StudyPlan, aGroupSharesItsItemsAndNobodyElseHasThem)
{
    std::map<std::string, int> seen;
    for (std::size_t number = 0; number < 4; ++number) {
        const std::vector<PlannedItem> queue = plan(number);
        EXPECT_EQ(queue.size(), 40U);
        for (const std::string& key : keys(queue))
            ++seen[key];
    }
    const auto seenBy = [&](int people) {
        return std::count_if(seen.begin(), seen.end(), [&](const auto& item) { return item.second == people; });
    };
    EXPECT_EQ(seenBy(3), 10) << "a quarter of 40, by the three of the first group";
    EXPECT_EQ(seenBy(2), 0);
    EXPECT_EQ(seenBy(1), 3 * 26 + 36) << "40 less 10 shared less 4 repeats; the fourth starts a group";
}

TEST_F(StudyPlan, noPromptComesTwiceButForRepeats)
{
    std::set<std::size_t> prompts;
    for (const PlannedItem& item : plan(1)) {
        EXPECT_TRUE(item.repeat || prompts.insert(item.prompt).second) << item.key;
    }
    EXPECT_EQ(prompts.size(), 36U);
}

TEST_F(StudyPlan, repeatsComeInTheSecondHalfWithSidesSwapped)
{
    const std::vector<PlannedItem> queue = plan(2);
    int repeats = 0;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        if (!queue[i].repeat)
            continue;
        ++repeats;
        EXPECT_GE(i, 18U);
        const auto first = std::find_if(queue.begin(), queue.end(), [&](const PlannedItem& item) {
            return item.key == queue[i].key && !item.repeat;
        });
        ASSERT_NE(first, queue.end());
        EXPECT_LT(static_cast<std::size_t>(first - queue.begin()), 4U);
        EXPECT_EQ(first->prompt, queue[i].prompt);
        EXPECT_NE(drawsSwapped(m_seed, m_study, m_people[2], *first),
                  drawsSwapped(m_seed, m_study, m_people[2], queue[i]));
    }
    EXPECT_EQ(repeats, 4);
}

TEST_F(StudyPlan, aSmallSetIsUsedAgain)
{
    m_policy.overlapShare = 0.0;
    m_policy.repeatShare = 0.0;
    std::map<std::size_t, int> prompts;
    for (const PlannedItem& item : planQueue(m_seed, m_study, m_people[0], 0, {8, 0}, m_policy))
        ++prompts[item.prompt];
    EXPECT_EQ(prompts.size(), 8U);
    for (const auto& [prompt, times] : prompts)
        EXPECT_EQ(times, 5) << prompt;
}

TEST_F(StudyPlan, rulesThatGiveSomethingAwayAreRefused)
{
    EXPECT_TRUE(validate(m_policy));
    m_policy.reveal = RevealTime::Vote;
    EXPECT_FALSE(validate(m_policy));
    m_policy.repeatShare = 0.0;
    EXPECT_TRUE(validate(m_policy));
    m_policy.overlapShare = 1.5;
    EXPECT_EQ(validate(m_policy).error().code, base::ErrorCode::InvalidArgument);
}

TEST_F(StudyPlan, goldItemsAreMixedInOnceEachAndNeverRepeat)
{
    m_policy.goldShare = 0.2;
    m_gold = 30;
    std::set<std::string> first;
    for (std::size_t number = 0; number < 2; ++number) {
        const std::vector<PlannedItem> queue = plan(number);
        EXPECT_EQ(queue.size(), 40U);
        std::set<std::string> gold;
        for (const PlannedItem& item : queue) {
            EXPECT_EQ(item.gold, item.key.starts_with(kGoldKey));
            if (!item.gold)
                continue;
            EXPECT_FALSE(item.repeat);
            EXPECT_LT(item.prompt, m_gold);
            EXPECT_TRUE(gold.insert(item.key).second);
        }
        EXPECT_EQ(gold.size(), 8U);
        EXPECT_EQ(std::count_if(queue.begin(), queue.end(), [](const PlannedItem& item) { return item.repeat; }), 4);
        EXPECT_FALSE(std::is_partitioned(queue.begin(), queue.end(), [](const auto& item) { return item.gold; }));
        EXPECT_NE(gold, first) << "everybody meets others";
        first = gold;
    }
    m_gold = 3;
    const std::vector<PlannedItem> queue = plan(0);
    EXPECT_EQ(queue.size(), 40U);
    EXPECT_EQ(std::count_if(queue.begin(), queue.end(), [](const PlannedItem& item) { return item.gold; }), 3);
}

TEST_F(StudyPlan, withoutGoldAQueueIsWhatItWasBeforeThereWasAny)
{
    const std::vector<PlannedItem> before = plan(0);
    m_policy.goldShare = 0.25; // and no gold prompts
    EXPECT_EQ(plan(0), before);
}

} // namespace
} // namespace joust::battle
