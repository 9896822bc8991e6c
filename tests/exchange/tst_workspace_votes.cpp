// SPDX-License-Identifier: GPL-3.0-or-later
// A ranking without covariates reads votes another way than one with them: both must see the same votes.
#include "exchange/workspace_votes.h"

#include "support/temp_dir.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace joust::exchange {
namespace {

LoadedVotes votesOf(const std::string& path, const VoteFilter& filter, std::vector<std::string> columns)
{
    LoadOptions options;
    options.columns = std::move(columns);
    options.categories = true;
    base::Result<LoadedVotes> votes = readWorkspaceVotes(path, filter, {}, options);
    EXPECT_TRUE(votes.has_value()) << votes.error().detail;
    return votes ? std::move(*votes) : LoadedVotes();
}

// Workspaces that earlier versions wrote: simulated and own votes, marks of every kind, imports, studies.
class FrozenWorkspaces : public testing::TestWithParam<int>
{
};

TEST_P(FrozenWorkspaces, bothWaysOfReadingSeeTheSameVotes)
{
    const support::TempDir dir;
    const std::string path = dir.file("old.joust");
    std::filesystem::copy_file(JOUST_TESTS_DIR "/data/schema/v" + std::to_string(GetParam()) + ".joust", path);
    VoteFilter everything;
    everything.includeExcluded = everything.includeLeaked = everything.includeNotBlind = true;
    everything.judgeVotes = JudgeVotes::Include;
    for (const VoteFilter& filter : {VoteFilter(), everything}) {
        const LoadedVotes outlines = votesOf(path, filter, {});
        const LoadedVotes rows = votesOf(path, filter, {"total_ms"});
        EXPECT_GT(rows.votesRead, 0U);
        EXPECT_EQ(outlines.votesRead, rows.votesRead);
        EXPECT_EQ(outlines.simulated, rows.simulated);
        EXPECT_EQ(outlines.comparisons.contestants, rows.comparisons.contestants);
        EXPECT_EQ(outlines.comparisons.rows, rows.comparisons.rows);
        EXPECT_EQ(outlines.comparisons.times, rows.comparisons.times);
        EXPECT_EQ(outlines.comparisons.annotators, rows.comparisons.annotators);
        EXPECT_EQ(outlines.comparisons.prompts, rows.comparisons.prompts);
        EXPECT_EQ(outlines.comparisons.categories, rows.comparisons.categories);
        EXPECT_EQ(outlines.comparisons.categoryOf, rows.comparisons.categoryOf);
        EXPECT_EQ(outlines.comparisons.excluded, rows.comparisons.excluded);
    }
}

INSTANTIATE_TEST_SUITE_P(Versions, FrozenWorkspaces, testing::Range(1, 7));

} // namespace
} // namespace joust::exchange
