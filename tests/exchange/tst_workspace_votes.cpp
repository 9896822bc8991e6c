// SPDX-License-Identifier: GPL-3.0-or-later
// A ranking without covariates reads votes another way than one with them: both must see the same votes.
#include "exchange/workspace_votes.h"

#include "exchange/export_votes.h"
#include "exchange/import_votes.h"
#include "exchange/votes_file.h"
#include "store/vote_reader.h"
#include "support/temp_dir.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <sstream>

namespace joust::exchange {
namespace {

using support::must;

LoadedVotes votesOf(const std::string& path, const VoteFilter& filter, std::vector<std::string> columns,
                    std::size_t threads = 0)
{
    LoadOptions options;
    options.threads = threads;
    options.columns = std::move(columns);
    options.categories = true;
    base::Result<LoadedVotes> votes = readWorkspaceVotes(path, filter, {}, options);
    EXPECT_TRUE(votes.has_value()) << votes.error().detail;
    return votes ? std::move(*votes) : LoadedVotes();
}

// NaN as a number, which is equal to itself.
std::vector<float> shown(std::vector<float> numbers)
{
    for (float& number : numbers)
        number = std::isnan(number) ? -1.0F : number;
    return numbers;
}

void expectSame(const LoadedVotes& found, const LoadedVotes& expected)
{
    EXPECT_EQ(found.votesRead, expected.votesRead);
    EXPECT_EQ(found.simulated, expected.simulated);
    EXPECT_EQ(found.comparisons.contestants, expected.comparisons.contestants);
    EXPECT_EQ(found.comparisons.rows, expected.comparisons.rows);
    EXPECT_EQ(found.comparisons.times, expected.comparisons.times);
    EXPECT_EQ(found.comparisons.annotators, expected.comparisons.annotators);
    EXPECT_EQ(found.comparisons.prompts, expected.comparisons.prompts);
    EXPECT_EQ(found.comparisons.categories, expected.comparisons.categories);
    EXPECT_EQ(found.comparisons.categoryOf, expected.comparisons.categoryOf);
    EXPECT_EQ(found.comparisons.excluded, expected.comparisons.excluded);
}

const std::vector<std::string> kStyle{"length", "headers", "lists", "bold", "vote_ms"};

void expectSameNumbers(const LoadedVotes& found, const LoadedVotes& expected)
{
    ASSERT_EQ(found.comparisons.rows.size(), expected.comparisons.rows.size());
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(shown(found.comparisons.columns.at(i).a), shown(expected.comparisons.columns.at(i).a)) << kStyle[i];
        EXPECT_EQ(shown(found.comparisons.columns.at(i).b), shown(expected.comparisons.columns.at(i).b)) << kStyle[i];
    }
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
        expectSame(outlines, rows);
        // Style as it is stored, and counted anew.
        expectSameNumbers(votesOf(path, filter, kStyle),
                          votesOf(path, filter, {"length", "headers", "lists", "bold", "emoji"}));
    }
}

INSTANTIATE_TEST_SUITE_P(Versions, FrozenWorkspaces, testing::Range(1, 7));

// Many votes are read in parts, each on a thread and a connection of its own; out of the order of time, with marks.
TEST(WorkspaceVotes, areTheSameInAnyNumberOfParts)
{
    support::TestWorkspace t;
    std::string file =
        "question_id,model_a,model_b,winner,judge,tstamp,category,tokens_a,tokens_b,headers_a,headers_b\n";
    const std::vector<std::string> outcomes{"model_a", "model_b", "tie", "tie (bothbad)"};
    for (int i = 0; i < 9'000; ++i)
        file += "q" + std::to_string(i) + ",m" + std::to_string(i % 7) + ",m" + std::to_string(7 + i % 5) + ',' +
                outcomes[static_cast<std::size_t>(i * i % 11 % 4)] + ",judge" + std::to_string(i * 13 % 17) + ',' +
                std::to_string(1'700'000'000 + i * 7919 % 9'001) + ",c" + std::to_string(i % 3) + ',' +
                (i % 5 == 0 ? ",,," : std::to_string(i % 90) + ',' + std::to_string(i % 70) + ",1,2") + '\n';
    std::istringstream input(file);
    must(importVotes(*t.workspace, input, "votes.csv", {}));
    int count = 0;
    std::vector<base::VoteId> marked;
    must(store::forEachVote(*t.workspace, store::Texts::Skip, [&](const store::VoteRow& vote) {
        if (++count % 3'000 == 5)
            marked.push_back(must(base::VoteId::parse(vote.voteId)));
        return true;
    }));
    for (const base::VoteId& vote : marked)
        must(t.workspace->marks().add(vote, store::MarkKind::Exclude, "ann", "a test"));
    const LoadedVotes one = votesOf(t.path, {}, {}, 1);
    ASSERT_EQ(one.comparisons.rows.size() + marked.size(), 9'000U);
    expectSame(votesOf(t.path, {}, {}, 3), one);
    expectSame(votesOf(t.path, {}, {"total_ms"}), one);
    expectSameNumbers(votesOf(t.path, {}, kStyle),
                      votesOf(t.path, {}, {"length", "headers", "lists", "bold", "emoji"}));
}

// Counts that another version of the rules made are made anew from the text.
TEST(WorkspaceVotes, countsAnewWhatOtherRulesCounted)
{
    support::TestWorkspace t;
    std::istringstream input(
        R"({"question_id":"q1","model_a":"x","model_b":"y","winner":"model_a","judge":"u1","turn":1,"anony":true,)"
        R"("language":"English","tstamp":1690000000.25,"conversation_a":[{"role":"user","content":"Hi"},)"
        R"({"role":"assistant","content":"# One two"}],"conversation_b":[{"role":"user","content":"Hi"},)"
        R"({"role":"assistant","content":"one"}]})");
    must(importVotes(*t.workspace, input, "votes.jsonl", {}));
    SQLite::Database& db = t.workspace->connection().database();
    const std::string trigger =
        db.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'answer_no_update'").getString();
    for (const char* const version : {"", ", style_version = 'other'"}) {
        db.exec("DROP TRIGGER answer_no_update");
        db.exec("UPDATE answer SET length = 50" + std::string(version));
        db.exec(trigger);
        const LoadedVotes votes = votesOf(t.path, {}, {"length"});
        ASSERT_EQ(votes.comparisons.rows.size(), 1U);
        const std::vector<float> lengths = {votes.comparisons.columns[0].a[0], votes.comparisons.columns[0].b[0]};
        EXPECT_EQ(lengths, *version == '\0' ? std::vector<float>({50.0F, 50.0F}) : std::vector<float>({3.0F, 1.0F}));
    }
}

// A count that nobody knows is no zero, in no file and in no ranking.
TEST(WorkspaceVotes, whatNobodyCountedIsNotKnownInExportsEither)
{
    support::TestWorkspace t(std::vector<std::string>{});
    std::istringstream rows("model_a,model_b,winner,tokens_a,tokens_b\nx,y,model_a,30,20\ny,x,tie,,\n");
    must(importVotes(*t.workspace, rows, "rows", {}));
    const LoadedVotes stored = votesOf(t.path, {}, {"length"});
    ASSERT_EQ(stored.comparisons.columns.size(), 1U);
    EXPECT_EQ(shown(stored.comparisons.columns[0].a), (std::vector<float>{30.0F, -1.0F}));
    EXPECT_EQ(shown(votesOf(t.path, {}, {"headers"}).comparisons.columns.at(0).a), (std::vector<float>{-1.0F, -1.0F}));
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::Jsonl, ExportFormat::Arena, ExportFormat::FastChat}) {
        SCOPED_TRACE(static_cast<int>(format));
        std::stringstream file;
        must(exportVotes(*t.workspace, file, format));
        LoadOptions options;
        options.columns = {"length"};
        const LoadedVotes read = must(readVotesFile(file, "votes", {}, options));
        EXPECT_EQ(shown(read.comparisons.columns.at(0).a), (std::vector<float>{30.0F, -1.0F}));
        EXPECT_EQ(shown(read.comparisons.columns.at(0).b), (std::vector<float>{20.0F, -1.0F}));
    }
}

} // namespace
} // namespace joust::exchange
