// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/covariates.h"

#include "rating/leaderboard.h"
#include "rating/random_votes.h"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

namespace joust::rating {
namespace {

using test::randomVotes;

RankOptions controlling(std::vector<std::string> names)
{
    RankOptions options;
    options.controls = std::move(names);
    options.simultaneous = Simultaneous::None;
    return options;
}

ComparisonSet styledVotes()
{
    return randomVotes({.votes = 300, .seed = 13, .style = true});
}

} // namespace

TEST(Covariates, areRelativeDifferencesOverTheirRootMeanSquare)
{
    ComparisonSet votes = randomVotes({.contestants = 2, .votes = 2, .seed = 1});
    votes.columns = {{"length", {30.0F, 0.0F}, {10.0F, 0.0F}}};
    const Covariates found = makeCovariates(votes, controlling({"length"}));
    ASSERT_EQ(found.used.size(), 1U);
    EXPECT_NEAR(found.used[0].scale, std::sqrt(0.5 * 0.5 / 2.0), 1e-12); // f = 1/2 and 0/0 = 0
    EXPECT_EQ(found.used[0].mean, 0.0);
    EXPECT_NEAR(found.used[0].value(votes.columns[0], 0), 0.5 / std::sqrt(0.125), 1e-12);
}

TEST(Covariates, withoutVariationAreLeftOutWithASentence)
{
    ComparisonSet votes = styledVotes();
    votes.columns.push_back({"tables", std::vector<float>(300, 2.0F), std::vector<float>(300, 2.0F)});
    const Leaderboard board = computeLeaderboard(votes, controlling({"length", "tables"}));
    EXPECT_EQ(board.fit.status, FitStatus::Converged);
    ASSERT_EQ(board.coefficients.size(), 1U);
    EXPECT_NE(board.fit.message.find("'tables' does not differ"), std::string::npos) << board.fit.message;
}

TEST(Covariates, ofContestantsThemselvesAreLeftOutWithASentence)
{
    ComparisonSet votes = styledVotes();
    SideColumn price{"price", {}, {}};
    for (const Comparison& vote : votes.rows) {
        price.a.push_back(1.0F + static_cast<float>(vote.a));
        price.b.push_back(1.0F + static_cast<float>(vote.b));
    }
    votes.columns.push_back(price);
    const Leaderboard board = computeLeaderboard(votes, controlling({"price"}));
    EXPECT_TRUE(board.coefficients.empty());
    EXPECT_NE(board.fit.message.find("'price' is the same for every answer"), std::string::npos) << board.fit.message;
}

TEST(Covariates, thatRepeatAnotherAreLeftOutWithASentence)
{
    ComparisonSet votes = styledVotes();
    votes.columns.push_back({"copy", votes.columns[0].a, votes.columns[0].b});
    const Leaderboard board = computeLeaderboard(votes, controlling({"length", "copy"}));
    EXPECT_EQ(board.fit.status, FitStatus::Converged);
    ASSERT_EQ(board.coefficients.size(), 1U);
    EXPECT_EQ(board.coefficients[0].name, "length");
    EXPECT_NE(board.fit.message.find("'copy'"), std::string::npos) << board.fit.message;
}

TEST(Covariates, rowsThatLackOneAreCountedAndLeftOut)
{
    ComparisonSet votes = styledVotes();
    votes.columns[0].a[100] = std::numeric_limits<float>::quiet_NaN();
    votes.columns[0].b[200] = std::numeric_limits<float>::infinity();
    const Leaderboard board = computeLeaderboard(votes, controlling({"length"}));
    EXPECT_EQ(board.data.comparisons, 298U);
    ASSERT_EQ(board.data.excluded.size(), 1U);
    EXPECT_EQ(board.data.excluded[0].reason, "missing_covariate");
    EXPECT_EQ(board.data.excluded[0].count, 2U);
    EXPECT_EQ(board.fit.status, FitStatus::Converged);
}

TEST(Covariates, withoutAnyNumberLeaveAnEmptyBoardWithASentence)
{
    const Leaderboard board = computeLeaderboard(randomVotes({.seed = 2}), controlling({"length"}));
    EXPECT_EQ(board.fit.status, FitStatus::Empty);
    EXPECT_EQ(board.fit.message, "No vote has a number for every covariate: nothing to fit.");
}

TEST(Covariates, anEffectThatIsThereIsFound)
{
    // Whoever is twice as long wins three times out of four, whoever the contestants are.
    ComparisonSet votes = randomVotes({.votes = 4000, .seed = 17});
    SideColumn length{"length", {}, {}};
    for (std::size_t i = 0; i < votes.rows.size(); ++i) {
        const bool longA = i % 2 == 0;
        const bool longWins = i % 8 >= 2;
        length.a.push_back(longA ? 200.0F : 100.0F);
        length.b.push_back(longA ? 100.0F : 200.0F);
        votes.rows[i].outcome = longWins == longA ? base::Outcome::A : base::Outcome::B;
    }
    votes.columns = {length};
    const Leaderboard board = computeLeaderboard(votes, controlling({"length"}));
    ASSERT_EQ(board.coefficients.size(), 1U);
    EXPECT_NEAR(*board.coefficients[0].eloTwice, 400.0 * std::log10(3.0), 2.0);
}

} // namespace joust::rating
