// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leak_boards.h"

#include "exchange/board_query.h"
#include "exchange/import_votes.h"
#include "exchange/workspace_votes.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <sstream>

namespace joust::exchange {
namespace {

using support::must;

std::string line(int number, const char* winner, const char* answerA)
{
    const auto conversation = [](const std::string& answer) {
        return R"([{"role":"user","content":"hi"},{"role":"assistant","content":")" + answer + "\"}]";
    };
    return R"({"question_id":"q)" + std::to_string(number) +
           R"(","model_a":"alpha-7b","model_b":"beta-7b","judge":"u","anony":true,"tstamp":)" +
           std::to_string(1'690'000'000 + number) + R"(,"winner":")" + winner + R"(","conversation_a":)" +
           conversation(answerA) + R"(,"conversation_b":)" + conversation("hello") + "}\n";
}

// alpha-7b wins where it says its name, and loses more often where it does not.
class LeakBoardsTest : public testing::Test
{
protected:
    LeakBoardsTest()
    {
        std::string votes;
        for (int i = 0; i < 24; ++i)
            votes += line(i, "model_a", "I am Alpha 7B. Alpha-7B!");
        for (int i = 24; i < 44; ++i)
            votes += line(i, i < 30 ? "model_a" : "model_b", "hello there");
        std::istringstream input(votes);
        must(importVotes(*m_t.workspace, input, "votes.jsonl", {}));
    }
    LeakBoards boards() { return must(leakBoards(*m_t.workspace, must(findLeaks(*m_t.workspace)))); }
    rating::Leaderboard board()
    {
        const BoardQuery query;
        return rating::computeLeaderboard(must(readWorkspaceVotes(m_t.path, query.filter)).comparisons, query.options);
    }
    static void expectEqual(const rating::Leaderboard& a, const rating::Leaderboard& b)
    {
        ASSERT_EQ(a.rows.size(), b.rows.size());
        EXPECT_EQ(a.data.comparisons, b.data.comparisons);
        for (std::size_t i = 0; i < a.rows.size(); ++i) {
            EXPECT_EQ(a.rows[i].name, b.rows[i].name);
            EXPECT_EQ(a.rows[i].rating, b.rows[i].rating);
        }
    }

    support::TestWorkspace m_t;
};

TEST_F(LeakBoardsTest, areTheRankingsBeforeAndAfterTheVotesAreLeftOut)
{
    const LeakBoards before = boards();
    EXPECT_EQ(before.with.data.comparisons, 44U);
    EXPECT_EQ(before.without.data.comparisons, 20U);
    EXPECT_EQ(before.with.rows.front().name.substr(0, 5), "alpha");
    EXPECT_EQ(before.without.rows.front().name.substr(0, 4), "beta");
    expectEqual(before.with, board());
    must(excludeLeaks(*m_t.workspace, must(findLeaks(*m_t.workspace)), "lead"));
    expectEqual(before.without, board());
    const LeakBoards after = boards();
    expectEqual(after.with, before.with);
    expectEqual(after.without, before.without);
}

TEST_F(LeakBoardsTest, aVoteThatIsLeftOutForAnotherReasonIsInNeither)
{
    const LeakReport report = must(findLeaks(*m_t.workspace));
    must(m_t.workspace->marks().add(*base::VoteId::parse(report.rows.front().voteId), store::MarkKind::Exclude, "lead",
                                    "slip"));
    EXPECT_EQ(boards().with.data.comparisons, 43U);
    EXPECT_EQ(boards().without.data.comparisons, 20U);
}

TEST_F(LeakBoardsTest, aStopEndsIt)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(leakBoards(*m_t.workspace, {}, stop.get_token()).error().code, base::ErrorCode::Cancelled);
}

} // namespace
} // namespace joust::exchange
