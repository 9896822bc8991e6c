// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/history.h"

#include "rating/drawn_votes.h"

#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;

constexpr double kThreeToOne = 190.848501887865; // 400 log10 3

ComparisonSet timed(ComparisonSet set, double step = 86400.0)
{
    double time = 1e9;
    for (std::size_t i = 0; i < set.rows.size(); ++i)
        set.times.push_back(time += step);
    return set;
}

HistoryOptions slices(std::size_t number)
{
    HistoryOptions options;
    options.slices = number;
    return options;
}

TEST(History, fitsEverySliceByItself)
{
    const ComparisonSet votes = timed(drawnVotes("a>b 3; b>a; b>a 3; a>b"));
    const History found = history(votes, slices(2));
    ASSERT_EQ(found.slices.size(), 2U);
    EXPECT_EQ(found.slices[0].votes, 4U);
    EXPECT_LT(found.slices[0].to, found.slices[1].from);
    EXPECT_NEAR(*found.slices[0].ratings[0].rating - *found.slices[0].ratings[1].rating, kThreeToOne, 1e-6);
    EXPECT_NEAR(*found.slices[1].ratings[0].rating - *found.slices[1].ratings[1].rating, -kThreeToOne, 1e-6);
    EXPECT_LT(*found.slices[0].ratings[0].lower, *found.slices[0].ratings[0].rating);
    EXPECT_EQ(found.slices[0].ratings[0].battles, 4U);
    EXPECT_NEAR(*found.overall[0], 1000.0, 1e-9);
    EXPECT_EQ(history(votes, slices(100)).slices.size(), 8U) << "not more than votes";
    EXPECT_FALSE(history(votes, slices(100)).slices[0].ratings[0].rating) << "one vote rates nobody";
}

TEST(History, whoJoinsLaterDoesNotMoveTheOthers)
{
    // a and b are even all along; z joins in the second half and loses three of four.
    const ComparisonSet votes = timed(drawnVotes("a>b 6; b>a 6; a>b 2; b>a 2; a>z 3; z>a; b>z 3; z>b"));
    const History found = history(votes, slices(2));
    ASSERT_EQ(found.slices.size(), 2U);
    EXPECT_FALSE(found.slices[0].ratings[2].rating);
    ASSERT_TRUE(found.slices[1].ratings[2].rating);
    EXPECT_NEAR(*found.slices[0].ratings[0].rating, *found.overall[0], 1e-6);
    EXPECT_NEAR(*found.slices[1].ratings[0].rating, *found.overall[0], 1e-6);
}

TEST(History, countsDaysAndVotesWithoutATime)
{
    ComparisonSet votes = timed(drawnVotes("a>b 3; b>a 3"), 43200.0);
    votes.times[0] = 0.0;
    const History found = history(votes);
    EXPECT_EQ(found.untimed, 1U);
    std::uint64_t sum = 0;
    for (std::size_t k = 0; k < found.days.size(); ++k) {
        sum += found.days[k].votes;
        EXPECT_TRUE(k == 0 || found.days[k - 1].day < found.days[k].day);
    }
    EXPECT_EQ(sum, 5U);
    EXPECT_FALSE(found.sameTime);
    votes.times.assign(votes.rows.size(), 1e9);
    EXPECT_TRUE(history(votes).sameTime);
}

TEST(History, degenerateVotesHaveAHistoryWithoutNumbers)
{
    EXPECT_TRUE(history({}).slices.empty());
    const History untimed = history(drawnVotes("a>b; b>a"));
    EXPECT_TRUE(untimed.slices.empty());
    EXPECT_FALSE(untimed.drift.message.empty());
    const History oneSided = history(timed(drawnVotes("a>b 9")));
    for (const TimeSlice& slice : oneSided.slices)
        EXPECT_FALSE(slice.ratings[0].rating);
    EXPECT_FALSE(validate(slices(kMaxSlices + 1)));
    HistoryOptions wrong;
    wrong.ties = TieRule::BadAware;
    EXPECT_FALSE(validate(wrong));
}

} // namespace
} // namespace joust::rating
