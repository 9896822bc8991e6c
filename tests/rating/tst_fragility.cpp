// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/fragility.h"

#include "rating/drawn_votes.h"
#include "rating/golden_data.h"
#include "rating/leaderboard.h"

#include <cmath>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;

struct Expected
{
    const char* set;
    std::uint64_t atMost;
};

class GoldenFragility : public testing::TestWithParam<Expected>
{
};

std::string leaderOf(const ComparisonSet& votes)
{
    RankOptions options;
    options.interval = IntervalKind::None;
    return computeLeaderboard(votes, options).rows.front().name;
}

} // namespace

TEST_P(GoldenFragility, ofTheRunnerUpAndTheMinimumOverRivals)
{
    JOUST_LOAD_GOLDEN(data, GetParam().set);
    const auto& golden = data->extra["fragility"][GetParam().set];
    const Fragility found = fragility(data->votes, TieRule::Half);
    ASSERT_TRUE(found.leader);
    EXPECT_EQ(data->votes.contestants[*found.leader], leaderOf(data->votes));
    EXPECT_EQ(found.votes, data->votes.rows.size());
    EXPECT_EQ(*found.rivals.front().firstOrder, golden["first_order"].get<std::uint64_t>());
    EXPECT_EQ(*found.rivals.front().refit, golden["refit"].get<std::uint64_t>());
    EXPECT_LE(*found.atMost, GetParam().atMost);
}

INSTANTIATE_TEST_SUITE_P(Sets, GoldenFragility, testing::Values(Expected{"llmfao", 13}, Expected{"syn20k", 82}),
                         [](const auto& param) { return std::string(param.param.set); });

// Ten wins to six: each win holds a up by (1 - 10/16) / (16 * 10/16 * 6/16) = 0.1 of ln(10/6) = 0.51, so six by first
// order; five really do, since 5 to 6 is a loss.
TEST(Fragility, ofTwoContestantsHasTheClosedForm)
{
    const ComparisonSet votes = drawnVotes("a>b 10; b>a 6");
    const Fragility found = fragility(votes, TieRule::Half);
    EXPECT_NEAR(found.rivals.front().gap, std::log(10.0 / 6.0), 1e-9);
    EXPECT_EQ(*found.rivals.front().firstOrder, 6U);
    EXPECT_EQ(*found.atMost, 5U);
    ComparisonSet rest = votes;
    for (std::uint64_t k = 0; k < *found.atMost; ++k) {
        EXPECT_EQ(leaderOf(rest), "a") << k << " are not enough";
        rest.rows.erase(rest.rows.begin());
    }
    EXPECT_EQ(leaderOf(rest), "b");
}

TEST(Fragility, whereTheLeaderHangsOnEveryVote)
{
    const Fragility found = fragility(drawnVotes("a>b 3; b>a"), TieRule::Half);
    EXPECT_FALSE(found.rivals.front().firstOrder) << "three influences of 1/3 do not add up to ln 3";
    EXPECT_EQ(*found.rivals.front().refit, 3U) << "after two it is a tie, after three a has lost everything";
}

TEST(Fragility, degenerateInputGivesASentence)
{
    for (const char* drawing : {"", "a>b", "a>b 5; c>d 2"}) {
        const Fragility found = fragility(drawnVotes(drawing), TieRule::Half);
        EXPECT_FALSE(found.leader || found.atMost) << drawing;
        EXPECT_FALSE(found.message.empty()) << drawing;
    }
    const Fragility ties = fragility(drawnVotes("a=b 3"), TieRule::Half);
    EXPECT_EQ(ties.rivals.front().gap, 0.0);
    const Fragility parts = fragility(drawnVotes("a>b 2; b>a; c>d"), TieRule::Half);
    EXPECT_TRUE(parts.leader);
    EXPECT_NE(parts.message.find("largest"), std::string::npos);
}

} // namespace joust::rating
