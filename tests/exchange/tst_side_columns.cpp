// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the two sides as covariates: where they are found, what is refused, and what is merely not known.
#include "exchange/side_column.h"
#include "exchange/votes_file.h"
#include "exchange/workspace_votes.h"
#include "support/test_workspace.h"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

namespace joust::exchange {
namespace {

using rating::SideColumn;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsNan;

base::Result<LoadedVotes> read(const std::string& text, const std::vector<std::string>& columns)
{
    std::istringstream input(text);
    return readVotesFile(input, "votes", {}, {.columns = columns});
}

std::vector<SideColumn> columnsOf(const std::string& text, const std::vector<std::string>& columns)
{
    const base::Result<LoadedVotes> votes = read(text, columns);
    EXPECT_TRUE(votes.has_value()) << votes.error().detail;
    return votes ? votes->comparisons.columns : std::vector<SideColumn>(columns.size());
}

base::Error refusal(const std::string& text, const std::vector<std::string>& columns)
{
    const base::Result<LoadedVotes> votes = read(text, columns);
    EXPECT_FALSE(votes.has_value()) << "was accepted: " << text;
    return votes ? base::Error{} : votes.error();
}

constexpr const char* kCsv = "model_a,model_b,winner,tokens_a,tokens_b,bold_b,bold_a,cost_a,cost_b,retracted\n"
                             "A,B,tie,10,20,4,3,0.5,-0.25,0\n"
                             "A,B,tie,11,21,4,3,1,1,1\n"
                             "B,A,tie,,30,5,6,1e-3,,0\n";

} // namespace

TEST(SideColumns, comeFromCsvInTheOrderAskedForAndOfCountedVotesOnly)
{
    const std::vector<SideColumn> columns = columnsOf(kCsv, {"cost", "length", "bold"});
    ASSERT_EQ(columns.size(), 3U);
    EXPECT_EQ(columns[0].name, "cost");
    EXPECT_THAT(columns[0].a, ElementsAre(0.5F, 1e-3F));
    EXPECT_THAT(columns[0].b, ElementsAre(-0.25F, IsNan())) << "an empty cell is not known";
    EXPECT_EQ(columns[1].name, "length");
    EXPECT_THAT(columns[1].a, ElementsAre(10.0F, IsNan()));
    EXPECT_THAT(columns[1].b, ElementsAre(20.0F, 30.0F));
    EXPECT_THAT(columns[2].a, ElementsAre(3.0F, 6.0F));
    EXPECT_THAT(columns[2].b, ElementsAre(4.0F, 5.0F));
}

TEST(SideColumns, thatNobodyAsksForAreNotEvenLookedAt)
{
    EXPECT_TRUE(columnsOf("model_a,model_b,winner,tokens_a,tokens_b\nA,B,tie,rubbish,nan\n", {}).empty());
}

TEST(SideColumns, refuseWhatIsNoNumberAndNameTheRow)
{
    const std::string header = "model_a,model_b,winner,tokens_a,tokens_b,cost_a,cost_b\nA,B,tie,1,1,1,1\n";
    for (const char* cell : {"nan", "NaN", "inf", "-inf", "1e999", "1e39", "0x10", "12 ", " 12", "+1", "1,5", "many"}) {
        const std::string quoted = '"' + std::string(cell) + '"';
        EXPECT_THAT(refusal(header + "A,B,tie,1,1,1," + quoted + "\n", {"cost"}).detail,
                    HasSubstr("votes:3: '" + std::string(cell) + "' is not a number"));
        EXPECT_EQ(refusal(header + "A,B,tie," + quoted + ",1,1,1\n", {"length"}).code, base::ErrorCode::BadInput);
    }
    EXPECT_THAT(refusal(header + "A,B,tie,1,-1,1,1\n", {"length"}).detail, HasSubstr("votes:3: '-1' is not a count"));
}

TEST(SideColumns, thatTheFileLacksAreRefusedByName)
{
    EXPECT_THAT(refusal(kCsv, {"length", "ttft_ms"}).detail, HasSubstr("votes:1: there is no column 'ttft_ms_a'"));
    EXPECT_EQ(refusal(kCsv, {"ttft_ms"}).code, base::ErrorCode::BadInput);
    EXPECT_THAT(refusal("model_a,model_b,winner,cost_a,cost_a,cost_b\n", {"cost"}).detail, HasSubstr("stands twice"));
    EXPECT_THAT(refusal(R"({"model_a":"A","model_b":"B","winner":"tie"})", {"cost"}).detail,
                HasSubstr("votes: no vote has 'cost_a' or 'cost_b'"));
    EXPECT_TRUE(read("[]", {"cost"}).has_value()) << "without votes nothing is missing";
}

TEST(SideColumns, areCountedInTheAnswersWhereBothHaveTheirText)
{
    const std::vector<SideColumn> columns = columnsOf(
        R"({"model_a":"A","model_b":"B","winner":"tie","tokens_a":99,"tokens_b":99,)"
        R"("conv_metadata":{"sum_assistant_a_tokens":77,"sum_assistant_b_tokens":77},)"
        R"("conversation_a":[{"role":"user","content":"# no"},{"role":"assistant","content":"# one\n- two **three**"},)"
        R"({"role":"user","content":"more"},{"role":"assistant","content":"- four 👍"}],)"
        R"("conversation_b":[{"role":"assistant","content":[{"type":"image","image":"x"},{"type":"text","text":)"
        R"("```\nx\n```\n|a|\n|-|\n"}]}]})",
        {"length", "headers", "lists", "bold", "code_blocks", "tables", "emoji"});
    std::vector<float> a;
    std::vector<float> b;
    for (const SideColumn& column : columns) {
        a.push_back(column.a.at(0));
        b.push_back(column.b.at(0));
    }
    EXPECT_THAT(a, ElementsAre(12, 1, 2, 1, 0, 0, 1));
    EXPECT_THAT(b, ElementsAre(13, 0, 0, 0, 1, 1, 0));
}

TEST(SideColumns, comeFromMetadataThenFromPlainKeysWithoutTexts)
{
    const std::vector<SideColumn> columns =
        columnsOf(R"({"model_a":"A","model_b":"B","winner":"tie","tokens_a":99,"bold_a":"7","cost_a":null,"cost_b":2,)"
                  R"("bold_b":8,"conversation_a":[],"conv_metadata":{"sum_assistant_a_tokens":77,)"
                  R"("header_count_a":{"h1":1,"h2":2},"list_count_b":{"ordered":3,"unordered":4}}})",
                  {"length", "headers", "lists", "bold", "cost"});
    EXPECT_THAT(columns[0].a, ElementsAre(77.0F));
    EXPECT_THAT(columns[0].b, ElementsAre(IsNan()));
    EXPECT_THAT(columns[1].a, ElementsAre(3.0F));
    EXPECT_THAT(columns[2].b, ElementsAre(7.0F));
    EXPECT_THAT(columns[3].a, ElementsAre(7.0F));
    EXPECT_THAT(columns[3].b, ElementsAre(8.0F));
    EXPECT_THAT(columns[4].a, ElementsAre(IsNan()));
    EXPECT_THAT(columns[4].b, ElementsAre(2.0F));
}

TEST(SideColumns, ofOurOwnLinesComeFromTheSides)
{
    const std::vector<SideColumn> columns =
        columnsOf(R"({"outcome":"a","a":{"contestant":"X","text":"one two","style":{"length":9},)"
                  R"("measured":{"first_token_ms":120,"cost":0.5}},"b":{"contestant":"Y","text":"# x",)"
                  R"("measured":{"first_token_ms":null,"cost":1}}})",
                  {"length", "headers", "ttft_ms", "cost"});
    EXPECT_THAT(columns[0].a, ElementsAre(2.0F)) << "the text is counted, not the stored count";
    EXPECT_THAT(columns[1].b, ElementsAre(1.0F));
    EXPECT_THAT(columns[2].a, ElementsAre(120.0F));
    EXPECT_THAT(columns[2].b, ElementsAre(IsNan()));
    EXPECT_THAT(columns[3].b, ElementsAre(1.0F));
}

TEST(SideColumns, inJsonAreRefusedLikeThoseInCsv)
{
    const auto vote = [](const std::string& value) {
        return R"({"model_a":"A","model_b":"B","winner":"tie","tokens_b":1,"tokens_a":)" + value + "}\n";
    };
    for (const char* value : {"-1", "\"nan\"", "\"x\"", "1e39", "[1]", "{\"h1\":-1}"})
        EXPECT_THAT(refusal(vote("1") + vote(value), {"length"}).detail, HasSubstr("votes:2: ")) << value;
}

TEST(SideColumns, ofAWorkspaceAreCountedAndMeasured)
{
    support::TestWorkspace stored;
    const battle::SealedBattle battle = stored.readyBattle();
    support::must(stored.workspace->ledger().commit(battle.id, stored.annotator, {}, 1));
    const base::Result<LoadedVotes> votes =
        readWorkspaceVotes(stored.path, {}, {}, {.columns = {"length", "total_ms", "emoji"}});
    ASSERT_TRUE(votes.has_value()) << votes.error().detail;
    ASSERT_EQ(votes->comparisons.rows.size(), 1U);
    EXPECT_GT(votes->comparisons.columns[0].a[0], 0.0F);
    EXPECT_TRUE(std::isfinite(votes->comparisons.columns[1].b[0]));
    EXPECT_EQ(votes->comparisons.columns[2].a[0], 0.0F);
    const base::Result<LoadedVotes> unknown = readWorkspaceVotes(stored.path, {}, {}, {.columns = {"stars"}});
    ASSERT_FALSE(unknown.has_value());
    EXPECT_THAT(unknown.error().detail, HasSubstr("no column 'stars'"));
}

TEST(Weights, areReadAndMustBePositive)
{
    std::istringstream input("model_a,model_b,winner,weight\nA,B,tie,0.25\nA,B,tie,\n");
    const base::Result<LoadedVotes> votes = readVotesFile(input, "votes", {});
    ASSERT_TRUE(votes.has_value()) << votes.error().detail;
    EXPECT_EQ(votes->comparisons.weight(0), 0.25);
    EXPECT_EQ(votes->comparisons.weight(1), 1.0);
    std::istringstream later("model_a,model_b,winner,weight\nA,B,tie,1\nA,B,tie,\nA,B,tie,0.5\nA,B,tie,\n");
    LoadOptions blocks;
    blocks.blockBytes = 16; // some blocks before and after the one with a weight
    const base::Result<LoadedVotes> mixed = readVotesFile(later, "votes", {}, blocks);
    ASSERT_TRUE(mixed.has_value()) << mixed.error().detail;
    EXPECT_EQ(mixed->comparisons.weights, (std::vector<double>{1.0, 1.0, 0.5, 1.0}));
    std::istringstream plain("model_a,model_b,winner,weight\nA,B,tie,1\nA,B,tie,\n");
    EXPECT_TRUE(readVotesFile(plain, "votes", {})->comparisons.weights.empty());
    for (const char* weight : {"0", "-1", "nan", "inf", "heavy", "0.0"})
        EXPECT_THAT(refusal("model_a,model_b,winner,weight\nA,B,tie," + std::string(weight) + "\n", {}).detail,
                    HasSubstr("votes:2: '" + std::string(weight) + "' is not a positive finite weight"));
}

TEST(Prompts, areLeftOutOnRequest)
{
    std::istringstream input("question_id,model_a,model_b,winner\nq1,A,B,tie\n");
    const base::Result<LoadedVotes> votes = readVotesFile(input, "votes", {}, {.columns = {}, .prompts = false});
    ASSERT_TRUE(votes.has_value()) << votes.error().detail;
    EXPECT_TRUE(votes->comparisons.prompts.empty());
    EXPECT_EQ(votes->comparisons.rows[0].prompt, rating::kUnknown);
}

} // namespace joust::exchange
