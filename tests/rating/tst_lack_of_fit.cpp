// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/category_test.h"
#include "rating/lack_of_fit.h"

#include "base/rng.h"
#include "rating/bradley_terry.h"
#include "rating/drawn_votes.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;

// Votes from a true Bradley-Terry model with ties, all pairs equally often.
ComparisonSet simulatedVotes(std::uint32_t contestants, std::size_t votes, double spread, double tie,
                             std::uint64_t seed)
{
    base::SeededRng rng(seed);
    ComparisonSet set;
    for (std::uint32_t i = 0; i < contestants; ++i)
        set.contestants.push_back("c" + std::to_string(10 + i));
    for (std::size_t n = 0; n < votes; ++n) {
        Comparison vote;
        vote.a = static_cast<std::uint32_t>(base::drawBelow(rng, contestants));
        vote.b = static_cast<std::uint32_t>((vote.a + 1 + base::drawBelow(rng, contestants - 1)) % contestants);
        const double p = winProbability(spread * (static_cast<double>(vote.a) - static_cast<double>(vote.b)));
        const double tied = 4.0 * tie * p * (1.0 - p);
        const double u = base::drawUnit(rng);
        vote.outcome = u < tied                      ? base::Outcome::Tie
                       : u < tied + (p - 0.5 * tied) ? base::Outcome::A
                                                     : base::Outcome::B;
        set.rows.push_back(vote);
    }
    return set;
}

} // namespace

TEST(LackOfFit, seesRockPaperScissors)
{
    const LackOfFit found = lackOfFit(drawnVotes("r>s 30; s>r 5; s>p 30; p>s 5; p>r 30; r>p 5; r>x 9; x>r 9"));
    ASSERT_TRUE(found.p);
    EXPECT_NEAR(*found.p, 1.0 / 201.0, 1e-12);
    EXPECT_EQ(found.pairsAgainst, 3U);
    EXPECT_FALSE(found.pairs.back().z) << "only this pair says what x is worth";
}

// Two-sided z of true models are standard normal: mean square 1, and X^2's p has no reason to be small.
TEST(LackOfFit, isQuietWhereTheModelIsTrue)
{
    double squares = 0.0;
    std::size_t pairs = 0;
    int small = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        LackOfFitOptions options;
        options.rounds = 40;
        options.seed = seed;
        const LackOfFit found = lackOfFit(simulatedVotes(6, 1500, 0.3, 0.4, seed), options);
        ASSERT_TRUE(found.p);
        small += *found.p <= 0.1 ? 1 : 0;
        for (const PairResidual& pair : found.pairs) {
            squares += *pair.z * *pair.z;
            ++pairs;
        }
    }
    EXPECT_EQ(pairs, 40U * 15U);
    EXPECT_NEAR(squares / static_cast<double>(pairs), 1.0, 0.15);
    EXPECT_LE(small, 9) << "4 of 40 are expected below 0.1";
}

TEST(LackOfFit, degenerateInputGivesASentence)
{
    EXPECT_FALSE(lackOfFit({}).message.empty());
    EXPECT_FALSE(lackOfFit(drawnVotes("a>b")).message.empty());
    const LackOfFit tree = lackOfFit(drawnVotes("a>b 2; b>a; b>c; c>b 2"));
    EXPECT_FALSE(tree.p);
    EXPECT_FALSE(tree.message.empty());
    const LackOfFit ties = lackOfFit(drawnVotes("a=b 2; b=c 2; a=c 3"));
    EXPECT_FALSE(ties.p || ties.pairs[0].z) << "nothing varies";
    EXPECT_EQ(*ties.chiSquare, 0.0);
    const LackOfFit weighted = lackOfFit(drawnVotes("a>b 2 *2; b>a; b>c; c>b 2; a>c; c>a"));
    EXPECT_FALSE(weighted.p);
    EXPECT_TRUE(weighted.pairs[0].z);
    EXPECT_FALSE(validate(LackOfFitOptions{TieRule::Half, 100001, 1}));
}

TEST(LackOfFit, isTheSameForTheSameSeed)
{
    const ComparisonSet votes = simulatedVotes(5, 300, 0.5, 0.2, 3);
    EXPECT_EQ(*lackOfFit(votes).p, *lackOfFit(votes).p);
}

// In one category a and b change places; c stays.
TEST(CategoryTest, findsWhoIsDifferentWhere)
{
    ComparisonSet votes = drawnVotes("a>b 60; b>a 20; a>c 40; c>a 40; b>c 40; c>b 40; "
                                     "a>b 20; b>a 60; a>c 40; c>a 40; b>c 40; c>b 40");
    std::vector<std::uint32_t> categories(votes.rows.size(), 0);
    std::fill(categories.begin() + static_cast<std::ptrdiff_t>(votes.rows.size() / 2), categories.end(), 1U);
    const std::vector<CategoryTest> tests = testCategories(votes, categories, 2, TieRule::Half);
    ASSERT_EQ(tests.size(), 2U);
    EXPECT_EQ(tests[0].votes, 240U);
    EXPECT_EQ(tests[0].df, 2.0);
    EXPECT_LT(*tests[0].pAdjusted, 0.001);
    EXPECT_GT(tests[0].cells[0].difference, 0.3) << "a is better here";
    EXPECT_LT(tests[0].cells[0].pAdjusted, 0.01);
    EXPECT_LT(tests[1].cells[0].difference, -0.3);
    EXPECT_GT(tests[0].cells[2].pAdjusted, 0.5) << "c is the same";
}

TEST(CategoryTest, isCalibratedWhereCategoriesDoNotMatter)
{
    int small = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const ComparisonSet votes = simulatedVotes(5, 800, 0.3, 0.3, seed);
        std::vector<std::uint32_t> categories;
        for (std::size_t i = 0; i < votes.rows.size(); ++i)
            categories.push_back(i % 4 == 0 ? 1U : 0U);
        // The two categories are each other's rest, so their tests are the same and Holm doubles the smaller p.
        const std::vector<CategoryTest> tests = testCategories(votes, categories, 2, TieRule::Half);
        small += *tests[0].pAdjusted < 0.2 ? 1 : 0;
    }
    EXPECT_LE(small, 14) << "6 of 60 are expected";
}

TEST(CategoryTest, degenerateInputHasNoNumber)
{
    EXPECT_TRUE(testCategories({}, {}, 0, TieRule::Half).empty());
    const std::vector<std::uint32_t> zero{0, 0, 0};
    const std::vector<CategoryTest> only = testCategories(drawnVotes("a>b 2; b>a"), zero, 1, TieRule::Half);
    ASSERT_EQ(only.size(), 1U);
    EXPECT_FALSE(only[0].wald || only[0].pAdjusted) << "nothing lies outside";
    const std::vector<std::uint32_t> mixed{0, 0, 0, 1, 1};
    EXPECT_FALSE(testCategories(drawnVotes("a>b 2; b>a; a>b 2"), mixed, 2, TieRule::Half)[1].wald);
}

} // namespace joust::rating
