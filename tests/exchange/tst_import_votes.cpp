// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_votes.h"

#include "exchange/import_format.h"
#include "exchange/json_records.h"
#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

namespace joust::exchange {
namespace {

using base::ErrorCode;
using base::Outcome;
using support::must;
using testing::HasSubstr;

constexpr const char* kArena =
    R"({"question_id":"q1","model_a":"gpt","model_b":"claude","winner":"model_a","judge":"u1","turn":1,"anony":true,)"
    R"("language":"English","tstamp":1690000000.25,"conversation_a":[{"role":"user","content":"Hi"},)"
    R"({"role":"assistant","content":"# Head\n- x"}],"conversation_b":[{"role":"user","content":"Hi"},)"
    R"({"role":"assistant","content":"yes\u2028no"}]})";

class ImportVotes : public testing::Test
{
protected:
    base::Result<ImportReport> tryImport(const std::string& text, const ImportOptions& options = {})
    {
        std::istringstream input(text);
        return importVotes(*m_t.workspace, input, "file", options);
    }
    ImportReport import(const std::string& text) { return must(tryImport(text)); }

    std::vector<store::VoteRow> votes()
    {
        std::vector<store::VoteRow> rows;
        must(store::forEachVote(*m_t.workspace, store::Texts::Read, [&](const store::VoteRow& vote) {
            rows.push_back(vote);
            return true;
        }));
        return rows;
    }

    void expectSound()
    {
        const store::CheckReport report = must(store::checkWorkspace(*m_t.workspace));
        EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    }

    support::TestWorkspace m_t;
};

TEST_F(ImportVotes, anArenaBattleKeepsTextsTimeAndCounts)
{
    const ImportReport report = import(kArena);
    EXPECT_EQ(report.format, "arena");
    EXPECT_EQ(report.counts.votes, 1);
    EXPECT_EQ(report.counts.contestants, 2);
    const std::vector<store::VoteRow> rows = votes();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].a.contestant, "gpt");
    EXPECT_EQ(rows[0].outcome, Outcome::A);
    EXPECT_EQ(rows[0].annotator, "u1");
    EXPECT_EQ(rows[0].createdUtc, "2023-07-22T04:26:40.250Z");
    EXPECT_EQ(rows[0].language, "English");
    EXPECT_EQ(rows[0].promptId, "q1");
    EXPECT_EQ(rows[0].prompt, "Hi");
    EXPECT_EQ(rows[0].b.text, "yes\u2028no");
    EXPECT_EQ(rows[0].a.headers, 1);
    EXPECT_EQ(rows[0].a.lists, 1);
    EXPECT_EQ(rows[0].source, "import");
    expectSound();
}

TEST_F(ImportVotes, whatAFileDoesNotSayOfItsPromptsIsComputed)
{
    const auto row = [](const std::string& id, const std::string& prompt) {
        const std::string asked =
            R"([{"role":"user","content":")" + prompt + R"("},{"role":"assistant","content":"x"}])";
        return R"({"question_id":")" + id + R"(","model_a":"gpt","model_b":"claude","winner":"tie","conversation_a":)" +
               asked + R"(,"conversation_b":)" + asked + "}\n";
    };
    import(row("q1", "Write a short poem about the tide and the moon in four lines.") +
           row("q2", "Warum ist der Himmel am Abend rot und am Mittag blau?"));
    const std::vector<store::VoteRow> rows = votes();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].language, "en");
    EXPECT_EQ(rows[0].category, "creative_writing");
    EXPECT_EQ(rows[1].language, "de");
    EXPECT_EQ(rows[1].category, "");
}

TEST_F(ImportVotes, tagsOfArena140kBecomeTheCategory)
{
    const auto row = [](const std::string& id, const std::string& tags) {
        const std::string talk = R"([{"role":"user","content":"write a poem, please, about )" + id +
                                 R"("},{"role":"assistant","content":"x"}])";
        return R"({"id":")" + id + R"(","model_a":"g","model_b":"c","winner":"tie","conversation_a":)" + talk +
               R"(,"conversation_b":)" + talk + "," + tags + "}\n";
    };
    const std::string hard = R"("criteria_v0.1":{"complexity":true,"creativity":true,"domain_knowledge":true,)"
                             R"("problem_solving":true,"real_world":true,"specificity":true,"technical_accuracy":)";
    import(
        row("1", R"("is_code":true,"category_tag":{"math_v0.1":{"math":true}})") +
        row("2", R"("is_code":false,"category_tag":{"math_v0.1":{"math":true},)" + hard + "true}}") +
        row("3",
            R"("category_tag":{"math_v0.1":{"math":false},"creative_writing_v0.1":{"creative_writing":true,"score":0.9}})") +
        row("4", R"("category_tag":{"if_v0.1":{"if":true,"score":4},)" + hard + "true}}") +
        row("5", R"("category_tag":{"if_v0.1":{"if":false,"score":1},)" + hard + "false}}") +
        row("6", R"("category":"mine","category_tag":{"math_v0.1":{"math":true}})") +
        row("7", R"("category_tag":{"math_v0.1":{"math":false}})"));
    std::map<std::string, std::string> found;
    for (const store::VoteRow& vote : votes())
        found[vote.sourceBattle] = vote.category;
    EXPECT_EQ(found, (std::map<std::string, std::string>{{"1", "coding"},
                                                         {"2", "maths"},
                                                         {"3", "creative_writing"},
                                                         {"4", "instruction_following"},
                                                         {"5", "hard_prompt"},
                                                         {"6", "mine"},
                                                         {"7", "creative_writing"}})); // by our own rule
}

TEST_F(ImportVotes, importingAgainChangesNothingAndIdenticalRowsAreAllKept)
{
    const std::string file = std::string(kArena) + "\n" + kArena + "\n";
    EXPECT_EQ(import(file).counts.votes, 2);
    const ImportReport again = import(file);
    EXPECT_EQ(again.counts.votes, 0);
    EXPECT_EQ(again.counts.alreadyThere, 2);
    EXPECT_EQ(votes().size(), 2U);
    expectSound();
}

TEST_F(ImportVotes, theSameVoteWithAnotherOutcomeRefusesTheFile)
{
    import(kArena);
    std::string other = kArena;
    other.replace(other.find("model_a\",\"judge"), 7, "model_b");
    std::string fresh = kArena;
    fresh.replace(fresh.find("q1"), 2, "q2");
    const auto refused = tryImport(fresh + "\n" + other);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AlreadyExists);
    EXPECT_THAT(refused.error().detail, HasSubstr("file:2:"));
    EXPECT_EQ(votes().size(), 1U) << "the good row before it is not kept either";
    expectSound();
}

TEST_F(ImportVotes, unknownOutcomesAndBrokenRowsAreRefusedWithTheirRowAndNothingIsWritten)
{
    std::string unknown = kArena;
    unknown.replace(unknown.find("model_a\",\"judge"), 7, "model_x");
    std::string asked = kArena;
    asked.replace(asked.rfind("\"Hi\""), 4, "\"Ho\"");
    struct Case
    {
        std::string text;
        const char* why;
    };
    for (const Case& c : {Case{std::string(kArena) + "\n" + unknown, "file:2: 'model_x' is not an outcome"},
                          Case{std::string(kArena) + "\n{\"model_a\":", "file:2: the JSON object does not end"},
                          Case{std::string(kArena) + "\n" + asked, "file:2: the two sides were asked different things"},
                          Case{std::string(kArena) + "\n[1]", "file:2: not a JSON object"},
                          Case{"model_a,model_b,winner\nx,y,model_a\nx,y,won\n", "file:3: 'won' is not an outcome"},
                          Case{"model_a,model_b,winner,tokens_a\nx,y,tie,many\n", "file:2: tokens_a 'many'"},
                          Case{"model_a,model_b,winner\nx,,model_a\n", "file:2: a contestant's name"},
                          Case{"model_a,model_b,winner\nx,y\n", "file:2: 2 fields instead of 3"},
                          Case{"model_a,model_b,winner,annotator\nx,y,tie,\xff\n", "file:2: an annotator's name"},
                          Case{"nothing known", "file:1: no known format"}}) {
        const auto refused = tryImport(c.text);
        ASSERT_FALSE(refused) << c.why;
        EXPECT_THAT(refused.error().detail, HasSubstr(c.why));
    }
    EXPECT_TRUE(votes().empty());
    EXPECT_EQ(m_t.workspace->connection().database().execAndGet("SELECT count(*) FROM battle").getInt(), 0);
    EXPECT_EQ(m_t.workspace->connection().database().execAndGet("SELECT count(*) FROM import_run").getInt(), 0);
}

TEST_F(ImportVotes, aDryRunCountsAndWritesNothing)
{
    EXPECT_EQ(must(tryImport(kArena, {"auto", true})).counts.votes, 1);
    EXPECT_TRUE(votes().empty());
}

TEST_F(ImportVotes, aStopRequestLeavesNothing)
{
    std::string rows = "model_a,model_b,winner,judge\n";
    for (int i = 0; i < 5000; ++i)
        rows += "x,y,tie,j" + std::to_string(i) + "\n";
    std::istringstream input(rows);
    std::stop_source stop;
    const auto stopped = importVotes(
        *m_t.workspace, input, "file", {}, [&](std::uint64_t) { stop.request_stop(); }, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(votes().empty());
}

TEST_F(ImportVotes, votesWithoutTextsKeepTheirCounts)
{
    const ImportReport report =
        import("question_id,model_a,model_b,winner,judge,tstamp,category,tokens_a,tokens_b,headers_a,headers_b,lists_a,"
               "lists_b,bold_a,bold_b\nq,x,y,tie (bothbad),w,1690000000,reflexion,19,299,1,0,2,0,3,0\n");
    EXPECT_EQ(report.format, "csv");
    EXPECT_EQ(report.counts.withoutText, 1);
    const store::VoteRow row = votes().at(0);
    EXPECT_EQ(row.outcome, Outcome::BothBad);
    EXPECT_EQ(row.a.length, 19);
    EXPECT_EQ(row.b.length, 299);
    EXPECT_EQ(row.a.bold, 3);
    EXPECT_EQ(row.category, "reflexion");
    expectSound();
}

TEST_F(ImportVotes, namesOfImportedContestantsAreToldApartFromEndpoints)
{
    import("left,right,winner\nalpha,zeta,left\n");
    EXPECT_EQ(votes().at(0).a.contestant, "alpha (imported)");
    EXPECT_EQ(votes().at(0).b.contestant, "zeta");
}

TEST_F(ImportVotes, notBlindAndSelfBattlesAreCounted)
{
    const ImportReport report = import("model_a,model_b,winner,anony\nx,y,tie,false\nx,x,tie,true\n");
    EXPECT_EQ(report.counts.notBlind, 1);
    EXPECT_EQ(report.counts.selfBattles, 1);
    EXPECT_FALSE(votes().at(0).blind);
}

TEST_F(ImportVotes, arena140kHasPartsAndSeveralTurns)
{
    import(
        R"({"id":"x1","model_a":"a","model_b":"b","winner":"both_bad","evaluation_order":1,"timestamp":"2025-06-01 10:00:00",)"
        R"("conversation_a":[{"role":"user","content":[{"type":"text","text":"one"},{"type":"image","image":"data"}]},)"
        R"({"role":"assistant","content":[{"type":"text","text":"A1"}]},{"role":"user","content":"two"},)"
        R"({"role":"assistant","content":"A2"}],"conversation_b":[{"role":"user","content":[{"type":"text","text":"one"},)"
        R"({"type":"image","image":"data"}]},{"role":"assistant","content":"B1"},{"role":"user","content":"two"},)"
        R"({"role":"assistant","content":"B2"}],"language":"en","is_code":false})");
    const store::VoteRow row = votes().at(0);
    EXPECT_EQ(row.turn, 2);
    EXPECT_EQ(row.prompt, "two");
    EXPECT_EQ(row.a.text, "A2");
    EXPECT_EQ(row.outcome, Outcome::BothBad);
    EXPECT_EQ(row.createdUtc, "2025-06-01T10:00:00.000Z");
    expectSound();
}

TEST_F(ImportVotes, arena55kHasOneColumnAnOutcome)
{
    const ImportReport report =
        import("id,model_a,model_b,prompt,response_a,response_b,winner_model_a,winner_model_b,winner_tie\n"
               "30192,x,y,\"[\"\"q1\"\",\"\"q2\"\"]\",\"[\"\"a1\"\",\"\"a2\"\"]\",\"[\"\"b1\"\",null]\",0,1,0\n");
    EXPECT_EQ(report.format, "arena-55k");
    EXPECT_EQ(votes().at(0).outcome, Outcome::B);
    EXPECT_EQ(votes().at(0).a.text, "a2");
    EXPECT_EQ(votes().at(0).b.text, "");
}

TEST_F(ImportVotes, fastChatsRawLogKeepsVotesOnlyAndNoAddress)
{
    const ImportReport report = import(
        R"({"tstamp":1700000000.5,"type":"chat","model":"x","ip":"10.1.2.3"})"
        "\n"
        R"({"tstamp":1700000001.5,"type":"bothbad_vote","models":["",""],"states":[)"
        R"({"model_name":"x","conv_id":"c1","offset":0,"messages":[["USER","q"],["ASSISTANT","a"]]},)"
        R"({"model_name":"y","conv_id":"c2","offset":0,"messages":[["USER","q"],["ASSISTANT","b"]]}],"ip":"10.1.2.3"})");
    EXPECT_EQ(report.format, "fastchat-log");
    EXPECT_EQ(report.skipped.at("not a vote on two answers"), 1);
    const store::VoteRow row = votes().at(0);
    EXPECT_EQ(row.outcome, Outcome::BothBad);
    EXPECT_TRUE(row.blind);
    EXPECT_EQ(row.b.text, "b");
    EXPECT_THAT(row.annotator, testing::StartsWith("visitor "));
    EXPECT_THAT(row.annotator, testing::Not(HasSubstr("10.1")));
}

TEST_F(ImportVotes, openWebUiRatingsBecomeDerivedPairs)
{
    const ImportReport report = import(
        R"([{"id":"f1","user_id":"u","type":"rating","data":{"rating":"1","model_id":"x","sibling_model_ids":["y","z"],)"
        R"("reason":"","comment":"good"},"meta":{"arena":false,"message_id":"m1"},"snapshot":{"chat":{"chat":{"history":)"
        R"({"messages":{"p":{"id":"p","role":"user","content":"q","childrenIds":["m1","m2"]},)"
        R"("m1":{"id":"m1","parentId":"p","content":"ax","model":"x"},"m2":{"id":"m2","parentId":"p","content":"ay",)"
        R"("model":"y"}}}}}},"created_at":1700000000},)"
        R"({"id":"f2","user_id":"u","data":{"rating":-1,"model_id":"x","sibling_model_ids":[]},"meta":{},"snapshot":{}}])");
    EXPECT_EQ(report.format, "open-webui");
    EXPECT_EQ(report.counts.votes, 2);
    EXPECT_EQ(report.skipped.at("a rating without a sibling answer"), 1);
    EXPECT_EQ(votes().at(0).b.text, "ay");
    EXPECT_EQ(votes().at(0).outcome, Outcome::A);
    EXPECT_FALSE(votes().at(0).blind);
    expectSound();
}

TEST_F(ImportVotes, judgesVerdictsComeAsTwoGamesWithExchangedSides)
{
    import(
        R"({"question_id":81,"model_1":"x","model_2":"y","g1_winner":"model_1","g2_winner":"tie","judge":["gpt-4","pair-v2"],"turn":1})");
    import(
        R"({"uid":"u1","category":"hard","judge":"gpt-4","model":"m","baseline":"base","games":[{"score":"A>>B"},{"score":"B>A"}]})");
    const std::vector<store::VoteRow> rows = votes();
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].a.contestant + std::string(base::outcomeWord(rows[0].outcome)), "xa");
    EXPECT_EQ(rows[1].a.contestant + std::string(base::outcomeWord(rows[1].outcome)), "ytie");
    EXPECT_EQ(rows[2].a.contestant + rows[2].strength, "basemuch");
    EXPECT_EQ(rows[3].a.contestant + std::string(base::outcomeWord(rows[3].outcome)), "mb");
    EXPECT_EQ(rows[3].role, "judge");
    expectSound();
}

TEST_F(ImportVotes, llmComparatorsScoresBecomeVerdictsOfAJudge)
{
    const std::string head = R"({"metadata":{"source_path":"x"},"models":[{"name":"m1"},{"name":"m2"}],"examples":[)";
    const auto example = [](const std::string& score) {
        return R"({"input_text":"q","tags":["maths"],"output_text_a":"one","output_text_b":"two","score":)" + score +
               ",\"individual_rater_scores\":[]}";
    };
    const ImportReport report =
        import(head + example("1.5") + "," + example("-0.5") + "," + example("0.25") + "," + example("null") + "]}");
    EXPECT_EQ(report.format, "llm-comparator");
    EXPECT_EQ(report.skipped.at("an example without a score"), 1);
    const std::vector<store::VoteRow> rows = votes();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].a.contestant + rows[0].strength + std::string(base::outcomeWord(rows[0].outcome)), "m1mucha");
    EXPECT_EQ(rows[1].strength + std::string(base::outcomeWord(rows[1].outcome)), "slightlyb");
    EXPECT_EQ(rows[2].outcome, Outcome::Tie);
    EXPECT_EQ(rows[0].category, "maths");
    EXPECT_EQ(rows[0].role, "judge");
    EXPECT_EQ(rows[0].b.text, "two");
    expectSound();
    for (const std::string& bad : {example("2"), example("\"much\""), std::string(R"({"score":1})")}) {
        const auto refused = tryImport(head + example("1") + "," + bad + "]}");
        ASSERT_FALSE(refused);
        EXPECT_THAT(refused.error().detail, HasSubstr("example 2:"));
    }
    EXPECT_EQ(votes().size(), 3U);
}

TEST_F(ImportVotes, everyFormatNamesItself)
{
    std::set<std::string_view> words;
    for (const ImportFormat& format : importFormats())
        EXPECT_TRUE(words.insert(format.word).second) << format.word;
    EXPECT_EQ(tryImport(kArena, {"nonsense", false}).error().code, ErrorCode::InvalidArgument);
}

std::vector<std::string> records(const std::string& text)
{
    std::istringstream input(text);
    JsonRecords reader(input, 100);
    std::vector<std::string> found;
    while (true) {
        const base::Result<bool> next = reader.next();
        if (!next) {
            found.push_back("error: " + next.error().detail);
            return found;
        }
        if (!*next)
            return found;
        found.push_back(reader.record());
    }
}

TEST(JsonRecords, cutsLinesAndArraysIntoObjects)
{
    using V = std::vector<std::string>;
    EXPECT_EQ(records("\xEF\xBB\xBF{\"a\":\"}{\\\"\"}\n\n{\"b\":{}}\r\n"), (V{"{\"a\":\"}{\\\"\"}", "{\"b\":{}}"}));
    EXPECT_EQ(records("[ {\"a\":1},\n{\"b\":2} ]\n"), (V{"{\"a\":1}", "{\"b\":2}"}));
    EXPECT_EQ(records("[]"), V{});
    EXPECT_EQ(records(""), V{});
    EXPECT_EQ(records("[{\"a\":1}"), (V{"{\"a\":1}", "error: 2: the JSON array does not end"}));
    EXPECT_EQ(records("{\"a\":1} x"), (V{"{\"a\":1}", "error: 2: not a JSON object"}));
    EXPECT_EQ(records("{\"a\":\"" + std::string(200, 'x') + "\"}").back(), "{\"a\":\"" + std::string(200, 'x') + "\"}")
        << "one block is read whole; the limit is for records that go on";
}

} // namespace
} // namespace joust::exchange
