// SPDX-License-Identifier: GPL-3.0-or-later
// Votes for LLM Comparator, Label Studio, Potato and AutoArena, and a leaderboard as LMArena publishes them.
#include "exchange/export_file.h"
#include "exchange/import_votes.h"
#include "exchange/leaderboard_lmarena.h"
#include "store/vote_reader.h"
#include "support/test_workspace.h"

#include <array>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>

namespace joust::exchange {
namespace {

using nlohmann::json;
using support::must;
using support::TestWorkspace;
using testing::HasSubstr;
using testing::Not;

const std::vector<std::string> kNobody; // a workspace without endpoints

constexpr std::array kForPrograms{ExportFormat::LlmComparator, ExportFormat::LabelStudio, ExportFormat::Potato,
                                  ExportFormat::AutoArena};

ImportReport import(store::Workspace& workspace, const std::string& text)
{
    std::istringstream input(text);
    return must(importVotes(workspace, input, "file", {}));
}

// Who was where, who won, who judged, and the texts, in the order of commit.
std::vector<std::string> votesOf(store::Workspace& workspace)
{
    std::vector<std::string> votes;
    must(store::forEachVote(workspace, store::Texts::Read, [&](const store::VoteRow& vote) {
        votes.push_back(vote.voteId + '|' + vote.battleId + '|' + vote.a.contestant + '|' + vote.b.contestant + '|' +
                        std::string(base::outcomeWord(vote.outcome)) + '|' + vote.annotator + '|' + vote.role + '|' +
                        vote.prompt + '|' + vote.a.text + '|' + vote.b.text);
        return true;
    }));
    return votes;
}

std::string row(const std::string& a, const std::string& b, const std::string& winner, const std::string& prompt,
                const std::string& extra = {})
{
    const auto talk = [&](const std::string& answer) {
        return json::array({{{"role", "user"}, {"content", prompt}}, {{"role", "assistant"}, {"content", answer}}});
    };
    json made{{"question_id", prompt},
              {"model_a", a},
              {"model_b", b},
              {"winner", winner},
              {"judge", "u1"},
              {"tstamp", 1690000000},
              {"category", "maths"},
              {"anony", true},
              {"conversation_a", talk("=" + a + " says")},
              {"conversation_b", talk(b + " says\n\xE2\x80\xA8")}};
    if (!extra.empty())
        made.update(json::parse(extra));
    return made.dump() + "\n";
}

class ProgramExports : public testing::Test
{
protected:
    ProgramExports()
        : m_t(kNobody)
    {
    }

    void add(const std::string& rows) { import(*m_t.workspace, rows); }
    std::string written(ExportFormat format, const ExportOptions& options = {})
    {
        std::ostringstream text;
        m_counts = must(exportVotes(*m_t.workspace, text, format, options));
        return text.str();
    }

    TestWorkspace m_t;
    ExportCounts m_counts;
};

TEST_F(ProgramExports, comparatorTurnsBattlesSoThatEachModelHasOneSideAndTheScoreFollows)
{
    add(row("x", "y", "model_a", "one") + row("y", "x", "model_a", "two") + row("x", "y", "tie", "three"));
    const json document = json::parse(written(ExportFormat::LlmComparator));
    EXPECT_EQ(document["models"], json::parse(R"([{"name":"x"},{"name":"y"}])"));
    ASSERT_EQ(document["examples"].size(), 3U);
    const json& turned = document["examples"][1];
    EXPECT_EQ(turned["output_text_a"], "x says\n\xE2\x80\xA8");
    EXPECT_EQ(turned["output_text_b"], "=y says");
    EXPECT_EQ(document["examples"][0]["score"], 1.0);
    EXPECT_EQ(turned["score"], -1.0);
    EXPECT_EQ(turned["individual_rater_scores"][0]["is_flipped"], true);
    EXPECT_EQ(document["examples"][2]["score"], 0.0);
    EXPECT_EQ(turned["tags"], json::array({"maths"}));
}

TEST_F(ProgramExports, comparatorRefusesVotesOfMoreThanTwoContestantsBeforeItWrites)
{
    add(row("x", "y", "model_a", "one") + row("x", "z", "model_a", "two"));
    std::ostringstream text;
    const auto refused = exportVotes(*m_t.workspace, text, ExportFormat::LlmComparator);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::InvalidArgument);
    EXPECT_THAT(refused.error().detail, HasSubstr("--contestant"));
    EXPECT_EQ(text.str(), "");
    ExportOptions two;
    two.only.contestants = {"x", "z"};
    EXPECT_EQ(json::parse(written(ExportFormat::LlmComparator, two))["examples"].size(), 1U);
    EXPECT_EQ(m_counts.dropped, (std::map<std::string, std::uint64_t>{{"other_contestants", 1}}));
}

TEST_F(ProgramExports, comparatorsOwnDocumentComesBackAsItWas)
{
    add(R"({"metadata":{"source_path":"s","custom_fields_schema":[]},"models":[{"name":"x"},{"name":"y"}],"examples":[
        {"input_text":"p","tags":["t"],"output_text_a":"\u2028a","output_text_b":"b","score":-1.25,"custom_fields":{}},
        {"input_text":"q","tags":[],"output_text_a":"c","output_text_b":"d","score":0.4,"custom_fields":{}},
        {"input_text":"r","tags":[],"output_text_a":"e","output_text_b":"f","score":0.1,"custom_fields":{}}]})");
    const std::string first = written(ExportFormat::LlmComparator);
    EXPECT_EQ(m_counts.written, 3U);
    TestWorkspace target(kNobody);
    EXPECT_EQ(import(*target.workspace, first).format, "llm-comparator");
    EXPECT_EQ(votesOf(*target.workspace), votesOf(*m_t.workspace));
    std::ostringstream again;
    must(exportVotes(*target.workspace, again, ExportFormat::LlmComparator));
    EXPECT_EQ(json::parse(again.str())["examples"], json::parse(first)["examples"]);
    EXPECT_EQ(json::parse(first)["examples"][0]["score"], -1.5) << "1.25 is much better";
    EXPECT_EQ(json::parse(first)["examples"][1]["score"], 0.5);
}

TEST_F(ProgramExports, whatComparatorTurnedIsTurnedBackAndKnownAgain)
{
    add(row("x", "y", "model_a", "one") + row("y", "x", "model_b", "two"));
    const std::string document = written(ExportFormat::LlmComparator);
    EXPECT_EQ(import(*m_t.workspace, document).counts.alreadyThere, 2);
    TestWorkspace target(kNobody);
    import(*target.workspace, document);
    EXPECT_EQ(votesOf(*target.workspace), votesOf(*m_t.workspace));
}

TEST_F(ProgramExports, autoArenaComesBackAsItWas)
{
    add(row("x", "y", "model_a", "one") + row("y", "z", "tie", "=two") + row("x", "z", "tie (bothbad)", "three"));
    const std::string csv = written(ExportFormat::AutoArena);
    EXPECT_EQ(m_counts.dropped, (std::map<std::string, std::uint64_t>{{"both_bad", 1}}));
    EXPECT_THAT(csv,
                HasSubstr("\"prompt\",\"model_a\",\"model_b\",\"response_a\",\"response_b\",\"judge\",\"winner\""));
    EXPECT_THAT(csv, HasSubstr("\"'=two\",\"y\",\"z\",\"'=y says\"")) << "guarded against spreadsheets";
    EXPECT_THAT(csv, HasSubstr("\"u1\",\"-\""));
    TestWorkspace target(kNobody);
    EXPECT_EQ(import(*target.workspace, csv).counts.votes, 2);
    const std::vector<std::string> expected = votesOf(*m_t.workspace);
    ASSERT_EQ(expected.size(), 3U);
    for (const std::string& vote : votesOf(*target.workspace))
        EXPECT_THAT(expected, testing::Contains(vote));
    EXPECT_EQ(import(*m_t.workspace, csv).counts.alreadyThere, 2);
}

TEST_F(ProgramExports, labelStudioGetsATaskAVoteWithoutAnyContestantsName)
{
    add(row("ZQX-X", "ZQX-Y", "model_b", "one", R"({"conversation_a":[{"role":"user","content":"one"},
        {"role":"assistant","content":"left"}],"conversation_b":[{"role":"user","content":"one"},
        {"role":"assistant","content":"right"}]})") +
        row("ZQX-X", "ZQX-Y", "tie", "two", R"({"conversation_a":[{"role":"user","content":"two"},
        {"role":"assistant","content":"l"}],"conversation_b":[{"role":"user","content":"two"},
        {"role":"assistant","content":"r"}]})"));
    const std::string text = written(ExportFormat::LabelStudio);
    EXPECT_THAT(text, Not(HasSubstr("ZQX")));
    const json tasks = json::parse(text);
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_EQ(tasks[0]["data"]["text1"], "left");
    EXPECT_EQ(tasks[0]["data"]["text2"], "right");
    const json& result = tasks[0]["annotations"][0]["result"];
    ASSERT_EQ(result.size(), 1U);
    EXPECT_EQ(result[0]["type"], "pairwise");
    EXPECT_EQ(result[0]["value"]["selected"], "right");
    EXPECT_TRUE(tasks[1]["annotations"][0]["result"].empty()) << "the tag cannot say a tie";
    EXPECT_EQ(tasks[1]["data"]["winner"], "tie");
}

TEST_F(ProgramExports, potatoGetsAnItemABattleOnce)
{
    add(row("ZQX-X", "y", "model_b", "one") + row("ZQX-X", "y", "model_b", "one", R"({"judge":"u2"})"));
    std::istringstream lines(written(ExportFormat::Potato));
    EXPECT_EQ(m_counts.written, 1U);
    EXPECT_EQ(m_counts.dropped, (std::map<std::string, std::uint64_t>{{"same_battle", 1}}));
    std::string line;
    ASSERT_TRUE(std::getline(lines, line));
    const json item = json::parse(line);
    EXPECT_EQ(item["prompt"], "one");
    EXPECT_EQ(item["responses"], json::array({"=ZQX-X says", "y says\n\xE2\x80\xA8"}));
    EXPECT_EQ(item.size(), 3U) << "id, prompt and responses, no name";
    EXPECT_FALSE(std::getline(lines, line));
}

TEST_F(ProgramExports, noneHoldsWhatARankingLeavesOutUnlessAskedFor)
{
    add(row("x", "y", "model_a", "plain") + row("x", "y", "model_a", "shown", R"({"anony":false})") +
        row("x", "y", "model_a", "said", R"({"leak_flag":"a"})") +
        row("x", "y", "model_a", "slip", R"({"retracted":true})") +
        row("x", "y", "model_a", "odd", R"({"excluded_reason":"odd"})"));
    for (const ExportFormat format : kForPrograms) {
        SCOPED_TRACE(static_cast<int>(format));
        const std::string text = written(format);
        EXPECT_EQ(m_counts.written, 1U);
        EXPECT_EQ(m_counts.dropped, (std::map<std::string, std::uint64_t>{
                                        {"retracted", 1}, {"excluded", 1}, {"leaked", 1}, {"not_blind", 1}}));
        for (const char* prompt : {"shown", "said", "slip", "\"odd\""})
            EXPECT_THAT(text, Not(HasSubstr(prompt)));
        written(format, {{true, true, true, true}});
        EXPECT_EQ(m_counts.written, 5U);
    }
}

TEST_F(ProgramExports, laterTurnsCannotBeSaid)
{
    add(row("x", "y", "model_a", "q", R"({"conversation_a":[{"role":"user","content":"q"},
        {"role":"assistant","content":"1"},{"role":"user","content":"r"},{"role":"assistant","content":"2"}],
        "conversation_b":[{"role":"user","content":"q"},{"role":"assistant","content":"3"},
        {"role":"user","content":"r"},{"role":"assistant","content":"4"}]})"));
    for (const ExportFormat format : kForPrograms) {
        written(format);
        EXPECT_EQ(m_counts.written, 0U);
        EXPECT_EQ(m_counts.dropped, (std::map<std::string, std::uint64_t>{{"several_turns", 1}}));
    }
}

TEST(ProgramExportsSealed, openBattlesAreInNone)
{
    TestWorkspace t({"ZQX-ALPHA", "ZQX-BETA"});
    t.readyBattle("still open");
    for (const ExportFormat format : kForPrograms) {
        std::ostringstream text;
        must(exportVotes(*t.workspace, text, format));
        EXPECT_THAT(text.str(), Not(HasSubstr("still open")));
        EXPECT_THAT(text.str(), Not(HasSubstr("ZQX")));
        EXPECT_THAT(must(codebook(*t.workspace, format, {})), HasSubstr("battle"));
    }
}

TEST(LmArenaLeaderboard, hasOneCategoryOfTheContestantsThatHaveARating)
{
    rating::Leaderboard board;
    board.rows.resize(2);
    board.rows[0].name = "x";
    board.rows[0].rating = 1012.5;
    board.rows[0].lower = 1000.25;
    board.rows[0].upper = 1025.75;
    board.rows[1].name = "won everything";
    VoteFilter filter;
    EXPECT_EQ(json::parse(leaderboardLmArena(board, filter)),
              json::parse(R"({"full":{"x":{"rating":1012.5,"rating_q975":1025.75,"rating_q025":1000.25}}})"));
    filter.category = "maths";
    board.rows[0].lower.reset();
    const json document = json::parse(leaderboardLmArena(board, filter));
    EXPECT_TRUE(document["maths"]["x"]["rating_q025"].is_null());
}

} // namespace
} // namespace joust::exchange
