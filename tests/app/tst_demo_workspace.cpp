// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_fixture.h"
#include "app/demo/demo_workspace.h"
#include "exchange/workspace_votes.h"
#include "rating/leaderboard.h"
#include "store/workspace.h"
#include "store/workspace_check.h"

#include <nlohmann/json.hpp>

namespace joust::cli {
namespace {

class DemoWorkspace : public CliTest
{
};

TEST_F(DemoWorkspace, isSoundAndItsSimulatedVotesCount)
{
    ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:18650/v1", {m_rng, m_clock}));
    EXPECT_EQ(cli({"check", workspace()}).out.rfind("ok: 420 battles, 420 votes\n", 0), 0U);
    const auto votes = exchange::readWorkspaceVotes(workspace(), {});
    ASSERT_TRUE(votes);
    const rating::Leaderboard board = rating::computeLeaderboard(votes->comparisons, {});
    ASSERT_EQ(board.rows.size(), demo::kContestants.size());
    EXPECT_EQ(board.fit.status, rating::FitStatus::Converged);
    EXPECT_EQ(board.rows.back().name, "demo-wrong");
    const std::string best = board.rows.front().name;
    EXPECT_TRUE(best == "demo-lucid" || best == "demo-thorough") << best;
}

TEST_F(DemoWorkspace, isNeverReplaced)
{
    ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:1/v1", {m_rng, m_clock}, 3));
    EXPECT_EQ(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:1/v1", {m_rng, m_clock}, 3).error().code,
              base::ErrorCode::AlreadyExists);
}

TEST_F(DemoWorkspace, simulatedVotesCountNowhereElse)
{
    ASSERT_TRUE(demo::createDemoWorkspace(workspace(), "http://127.0.0.1:1/v1", {m_rng, m_clock}, 8));
    const auto opened = store::Workspace::open(workspace(), store::Access::ReadWrite, {m_rng, m_clock});
    ASSERT_TRUE(opened);
    ASSERT_TRUE((*opened)->settings().setValue("demo", "0"));
    const auto votes = exchange::readWorkspaceVotes(workspace(), {});
    ASSERT_TRUE(votes);
    EXPECT_TRUE(votes->comparisons.rows.empty());
}

TEST_F(DemoWorkspace, theDemoCommandEndsWithALeaderboard)
{
    const CliResult result = cli({"demo", "--folder", m_dir.file("data"), "--battles", "3"});
    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_NE(result.out.find("battle 3: "), std::string::npos);
    EXPECT_NE(result.out.find("demo-lucid"), std::string::npos);
    EXPECT_NE(result.out.find("423"), std::string::npos) << result.out;
}

} // namespace
} // namespace joust::cli
