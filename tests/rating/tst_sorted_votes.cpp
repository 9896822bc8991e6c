// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/random_stream.h"
#include "rating/sorted_votes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

namespace {

using namespace joust;
using namespace joust::rating;

// Enough rows for several pieces; ties and double negatives among them, and votes of a contestant on itself.
ComparisonSet manyVotes(std::uint32_t contestants, std::size_t votes)
{
    ComparisonSet set;
    for (std::uint32_t i = 0; i < contestants; ++i)
        set.contestants.push_back("c" + std::to_string(10000 + i));
    RandomStream random(11, 0);
    for (std::size_t i = 0; i < votes; ++i)
        set.rows.push_back({.a = random.below(contestants),
                            .b = random.below(contestants),
                            .outcome = static_cast<base::Outcome>(random.below(4))});
    return set;
}

PairOutcome seenFrom(std::uint32_t contestant, const Comparison& vote)
{
    if (vote.outcome == base::Outcome::Tie)
        return PairOutcome::Tie;
    if (vote.outcome == base::Outcome::BothBad)
        return PairOutcome::BothBad;
    const std::uint32_t winner = vote.outcome == base::Outcome::A ? vote.a : vote.b;
    return winner == contestant ? PairOutcome::First : PairOutcome::Second;
}

void expectRunsTell(const ComparisonSet& set, const SortedVotes& sorted)
{
    std::size_t next = 0;
    std::tuple<std::uint32_t, std::uint32_t, int, PairOutcome> last{};
    for (const VoteRun& run : sorted.runs) {
        ASSERT_EQ(run.begin, next);
        ASSERT_LT(run.begin, run.end);
        ASSERT_LT(run.first, run.second);
        const std::tuple here(run.first, run.second, -run.position, run.outcome);
        ASSERT_TRUE(next == 0 || last < here);
        ASSERT_TRUE(std::is_sorted(sorted.rows.begin() + run.begin, sorted.rows.begin() + run.end));
        for (std::uint32_t i = run.begin; i < run.end; ++i) {
            const Comparison& vote = set.rows[sorted.rows[i]];
            ASSERT_EQ(std::min(vote.a, vote.b), run.first);
            ASSERT_EQ(std::max(vote.a, vote.b), run.second);
            ASSERT_EQ(vote.a == run.first ? 1 : -1, run.position);
            ASSERT_EQ(seenFrom(run.first, vote), run.outcome);
        }
        next = run.end;
        last = here;
    }
    EXPECT_EQ(next, sorted.rows.size());
}

std::size_t votesBetweenTwo(const ComparisonSet& set)
{
    return static_cast<std::size_t>(
        std::count_if(set.rows.begin(), set.rows.end(), [](const Comparison& vote) { return vote.a != vote.b; }));
}

TEST(SortedVotes, runsSayWhatTheirVotesSay)
{
    const ComparisonSet set = manyVotes(7, 300000);
    const SortedVotes sorted = sortVotes(set, TieRule::Half, 3);
    expectRunsTell(set, sorted);
    EXPECT_EQ(sorted.rows.size(), votesBetweenTwo(set));
    EXPECT_EQ(sorted.runs.size(), 7U * 6U / 2U * 8U);
}

TEST(SortedVotes, doNotDependOnTheNumberOfThreads)
{
    const ComparisonSet set = manyVotes(40, 300000);
    EXPECT_EQ(sortVotes(set, TieRule::Half, 1).rows, sortVotes(set, TieRule::Half, 4).rows);
}

// Above 1,400 contestants keys are compared, not counted.
TEST(SortedVotes, ofVeryManyContestantsAreInTheSameOrder)
{
    const ComparisonSet set = manyVotes(1600, 20000);
    const SortedVotes sorted = sortVotes(set, TieRule::Half, 2);
    expectRunsTell(set, sorted);
    EXPECT_EQ(sorted.rows.size(), votesBetweenTwo(set));
}

TEST(SortedVotes, leaveTiesOutWhereTheRuleDropsThem)
{
    const ComparisonSet set = manyVotes(7, 5000);
    const SortedVotes sorted = sortVotes(set, TieRule::Drop, 1);
    expectRunsTell(set, sorted);
    for (const VoteRun& run : sorted.runs)
        EXPECT_TRUE(run.outcome == PairOutcome::First || run.outcome == PairOutcome::Second);
}

TEST(SortedVotes, ofNothingAreNothing)
{
    EXPECT_TRUE(sortVotes({}, TieRule::Half).runs.empty());
    ComparisonSet unmet;
    unmet.contestants = {"a", "b"};
    EXPECT_TRUE(sortVotes(unmet, TieRule::Half).rows.empty());
}

} // namespace
