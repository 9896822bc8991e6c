// SPDX-License-Identifier: GPL-3.0-or-later
// Data for which no finite rating exists, or hardly any data: a status and a sentence, never NaN, infinity or a crash.
#include "rating/bradley_terry.h"
#include "rating/drawn_votes.h"
#include "rating/leaderboard.h"
#include "rating/one_sided_bound.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace joust::rating {
namespace {

using test::drawnVotes;
using testing::HasSubstr;

const LeaderboardRow& rowNamed(const Leaderboard& board, const std::string& name)
{
    const auto found =
        std::find_if(board.rows.begin(), board.rows.end(), [&](const LeaderboardRow& row) { return row.name == name; });
    if (found == board.rows.end())
        throw std::runtime_error("no row " + name);
    return *found;
}

void expectFinite(const Leaderboard& board)
{
    for (const LeaderboardRow& row : board.rows) {
        for (const std::optional<double> value : {row.rating, row.lower, row.upper, row.stdError})
            EXPECT_TRUE(!value || std::isfinite(*value)) << row.name;
        EXPECT_TRUE(std::isfinite(row.winRate));
        EXPECT_GE(row.rank, 1);
        EXPECT_TRUE(!row.rankLow || (*row.rankLow <= row.rank && row.rank <= *row.rankHigh)) << row.name;
    }
    EXPECT_TRUE(!board.fit.logLikelihood || std::isfinite(*board.fit.logLikelihood));
    EXPECT_TRUE(!board.fit.critical || std::isfinite(*board.fit.critical));
}

} // namespace

TEST(Existence, noVotesAreEmpty)
{
    const Leaderboard board = computeLeaderboard({}, {});
    EXPECT_EQ(board.fit.status, FitStatus::Empty);
    EXPECT_THAT(board.fit.message, HasSubstr("no votes"));
    EXPECT_TRUE(board.rows.empty());
}

TEST(Existence, aContestantWithoutVotesIsListedAndNotRated)
{
    ComparisonSet set = drawnVotes("A>B 2; A<B 1");
    set.contestants.push_back("C");
    const Leaderboard board = computeLeaderboard(set, {});
    EXPECT_EQ(board.fit.status, FitStatus::Converged);
    EXPECT_FALSE(rowNamed(board, "C").rating.has_value());
    EXPECT_FALSE(rowNamed(board, "C").active);
    EXPECT_EQ(board.rows.back().name, "C");
    EXPECT_THAT(board.fit.message, HasSubstr("'C'"));
    expectFinite(board);
}

TEST(Existence, oneVoteHasNoFiniteRating)
{
    const Leaderboard board = computeLeaderboard(drawnVotes("A>B"), {});
    EXPECT_EQ(board.fit.status, FitStatus::NoFiniteMle);
    EXPECT_EQ(rowNamed(board, "A").bounded, Bound::AtLeast);
    EXPECT_EQ(rowNamed(board, "B").bounded, Bound::AtMost);
    EXPECT_EQ(rowNamed(board, "A").rank, 1);
    EXPECT_EQ(rowNamed(board, "B").rank, 2);
    EXPECT_FALSE(rowNamed(board, "A").lower.has_value()) << "its only rival has no rating either";
    expectFinite(board);
}

TEST(Existence, onlyTiesAreEqualAndHaveNoInterval)
{
    const Leaderboard board = computeLeaderboard(drawnVotes("A=B 5; B!C 3; A=C 2"), {});
    EXPECT_EQ(board.fit.status, FitStatus::Converged);
    for (const LeaderboardRow& row : board.rows) {
        EXPECT_NEAR(row.rating.value_or(0.0), 1000.0, 1e-9);
        EXPECT_EQ(row.rank, 1);
        EXPECT_FALSE(row.lower.has_value()) << "votes that do not vary say nothing about their error";
    }
    EXPECT_THAT(board.fit.message, HasSubstr("do not vary"));
    expectFinite(board);
}

TEST(Existence, onlyTiesThatAreDroppedAreEmpty)
{
    RankOptions options;
    options.ties = TieRule::Drop;
    const Leaderboard board = computeLeaderboard(drawnVotes("A=B 5; B!C 3"), options);
    EXPECT_EQ(board.fit.status, FitStatus::Empty);
    EXPECT_THAT(board.fit.message, HasSubstr("tie"));
    EXPECT_EQ(board.rows.size(), 3U);
    expectFinite(board);
}

TEST(Existence, aWinnerOfEveryBattleGetsABoundInsteadOfARating)
{
    const Leaderboard board = computeLeaderboard(drawnVotes("A>B 4; A>C 3; B>C 5; C>B 2"), {});
    EXPECT_EQ(board.fit.status, FitStatus::NoFiniteMle);
    EXPECT_THAT(board.fit.message, HasSubstr("'A' won every battle"));
    const LeaderboardRow& winner = rowNamed(board, "A");
    EXPECT_FALSE(winner.rating.has_value());
    EXPECT_FALSE(winner.upper.has_value());
    EXPECT_EQ(winner.bounded, Bound::AtLeast);
    EXPECT_EQ(winner.rank, 1);
    EXPECT_EQ(board.rows.front().name, "A");

    // The bound solves sum n_j ln sigma(t - theta_j) = ln(0.05) on the scale of its rivals.
    const auto theta = [&](const char* name) { return (*rowNamed(board, name).rating - 1000.0) / kEloPerTheta; };
    const double t = (*winner.lower - 1000.0) / kEloPerTheta;
    EXPECT_NEAR(4.0 * logWinProbability(t - theta("B")) + 3.0 * logWinProbability(t - theta("C")), std::log(0.05),
                1e-9);
    EXPECT_NEAR(theta("B") - theta("C"), std::log(5.0 / 2.0), 1e-9);
    EXPECT_EQ(rowNamed(board, "B").rank, 2);
    EXPECT_EQ(rowNamed(board, "C").rank, 3);
    expectFinite(board);
}

TEST(Existence, aLoserOfEveryBattleIsMirrored)
{
    const Leaderboard board = computeLeaderboard(drawnVotes("B>A 4; C>A 3; B>C 5; C>B 2"), {});
    const LeaderboardRow& loser = rowNamed(board, "A");
    EXPECT_EQ(loser.bounded, Bound::AtMost);
    EXPECT_FALSE(loser.lower.has_value());
    EXPECT_TRUE(loser.upper.has_value());
    EXPECT_EQ(loser.rank, 3);
    EXPECT_EQ(board.rows.back().name, "A");
    EXPECT_THAT(board.fit.message, HasSubstr("'A' lost every battle"));
}

TEST(Existence, groupsThatNeverMetAreFittedApart)
{
    const Leaderboard board = computeLeaderboard(drawnVotes("A>B 3; B>A 1; C>D 2; D>C 2; D>E 1; E>C 1"), {});
    EXPECT_EQ(board.fit.status, FitStatus::Disconnected);
    EXPECT_THAT(board.fit.message, HasSubstr("2 groups never met: ('C', 'D', 'E') and ('A', 'B')"));
    ASSERT_EQ(board.components.size(), 2U);
    EXPECT_THAT(board.components[0], testing::ElementsAre("C", "D", "E"));
    EXPECT_THAT(board.components[1], testing::ElementsAre("A", "B"));
    EXPECT_EQ(rowNamed(board, "A").component, 1);
    EXPECT_NEAR(*rowNamed(board, "A").rating + *rowNamed(board, "B").rating, 2000.0, 1e-9);
    EXPECT_EQ(rowNamed(board, "A").rank, 1) << "nobody outside its group is known to be above it";
    EXPECT_EQ(rowNamed(board, "A").rankHigh, 5) << "everybody outside its group may be";
    expectFinite(board);
}

TEST(Existence, oneWayWinsBetweenGroupsOrderThemAndNothingElse)
{
    const Leaderboard board = computeLeaderboard(drawnVotes("A>B 3; B>A 1; A>C 2; C>D 2; D>C 3"), {});
    EXPECT_EQ(board.fit.status, FitStatus::NoFiniteMle);
    EXPECT_THAT(board.fit.message, HasSubstr("Between ('A', 'B') and ('C', 'D') the first group won every battle"));
    EXPECT_EQ(rowNamed(board, "B").rank, 2);
    EXPECT_EQ(rowNamed(board, "D").rank, 3);
    EXPECT_EQ(rowNamed(board, "C").rank, 4);
    EXPECT_EQ(rowNamed(board, "D").rankLow, 1) << "two votes are an order, not a certainty";
    expectFinite(board);
}

TEST(Existence, aContestantBetweenTwoGroupsIsNotRated)
{
    const Leaderboard board = computeLeaderboard(drawnVotes("A>B 3; B>A 1; A>X 2; X>C; C>D 2; D>C 3"), {});
    const LeaderboardRow& middle = rowNamed(board, "X");
    EXPECT_FALSE(middle.rating.has_value());
    EXPECT_EQ(middle.bounded, Bound::None);
    EXPECT_EQ(middle.rank, 3);
    expectFinite(board);
}

TEST(Existence, aLongChainOfWinsDoesNotOverflowTheStack)
{
    ComparisonSet set;
    constexpr std::uint32_t kLength = 3000;
    for (std::uint32_t i = 0; i < kLength; ++i)
        set.contestants.push_back(std::to_string(100000 + i));
    for (std::uint32_t i = 0; i + 1 < kLength; ++i)
        set.rows.push_back({.a = i, .b = i + 1, .outcome = base::Outcome::A});
    const Leaderboard board = computeLeaderboard(set, {});
    EXPECT_EQ(board.fit.status, FitStatus::NoFiniteMle);
    EXPECT_EQ(rowNamed(board, "100000").rank, 1);
    EXPECT_EQ(rowNamed(board, "102999").rank, 3000);
}

TEST(Existence, unusableComparisonsAreRefusedWithASentence)
{
    ComparisonSet set = drawnVotes("A>B; B>A");
    set.weights = {1.0, std::nan("")};
    Leaderboard board = computeLeaderboard(set, {});
    EXPECT_EQ(board.fit.status, FitStatus::Empty);
    EXPECT_THAT(board.fit.message, HasSubstr("comparison 2"));
    set.weights = {1.0};
    EXPECT_THAT(computeLeaderboard(set, {}).fit.message, HasSubstr("one number a comparison"));
    set.weights.clear();
    set.rows[1].b = 7;
    EXPECT_EQ(computeLeaderboard(set, {}).fit.status, FitStatus::Empty);
    RankOptions options;
    options.level = 1.0;
    EXPECT_THAT(computeLeaderboard(drawnVotes("A>B; B>A"), options).fit.message, HasSubstr("level"));
}

TEST(OneSidedBound, oneRivalHasAClosedForm)
{
    // n ln sigma(t) = ln 0.05
    const std::array rivals{Rival{0.0, 5.0}};
    const double probability = std::pow(0.05, 1.0 / 5.0);
    EXPECT_NEAR(lowerBoundOfWinner(rivals, 0.95), std::log(probability / (1.0 - probability)), 1e-10);
    EXPECT_NEAR(upperBoundOfLoser(rivals, 0.95), -std::log(probability / (1.0 - probability)), 1e-10);
}

} // namespace joust::rating
