// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in goes out and comes in again with the same counts, outcomes and texts.
#include "base/digest.h"
#include "exchange/export_file.h"
#include "exchange/import_votes.h"
#include "exchange/prompt_export.h"
#include "exchange/prompt_file.h"
#include "store/chain_heads.h"
#include "store/conversation_reader.h"
#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>

namespace joust::exchange {
namespace {

using support::must;
using support::TestWorkspace;
using testing::HasSubstr;

const std::vector<std::string> kNobody; // a workspace without endpoints

std::string countsOf(const store::VotedSide& side)
{
    std::string text;
    for (const std::optional<std::int64_t>& count : {side.length, side.headers, side.lists, side.bold})
        text += count ? std::to_string(*count) + " " : "? ";
    return text;
}

// Every vote in order, by what must survive a round trip.
std::string fingerprint(store::Workspace& workspace, bool wholeConversations)
{
    base::Digester digester("round trip");
    store::ConversationReader conversations(workspace);
    must(store::forEachVote(workspace, store::Texts::Read, [&](const store::VoteRow& vote) {
        digester.add(vote.a.contestant).add(vote.b.contestant).add(base::outcomeWord(vote.outcome));
        digester.add(vote.annotator).add(vote.createdUtc).add(vote.prompt).add(vote.a.text).add(vote.b.text);
        digester.add(vote.voteId).add(vote.battleId).add(std::int64_t{vote.blind}).add(std::int64_t{vote.retracted});
        digester.add(countsOf(vote.a)).add(countsOf(vote.b)).add(vote.category);
        digester.add(vote.excludedReason).add(vote.leakFlag);
        if (wholeConversations) {
            for (const store::ConversationTurn& turn : must(conversations.read(vote.battleId, vote.turn)).turns)
                digester.add(turn.prompt).add(turn.answerA).add(turn.answerB);
        }
        return true;
    }));
    return base::toHex(digester.finish());
}

std::string exported(store::Workspace& workspace, ExportFormat format, const ExportIncludes& includes = {})
{
    std::ostringstream text;
    must(exportVotes(workspace, text, format, {includes}));
    return text.str();
}

ImportReport import(store::Workspace& workspace, const std::string& text)
{
    std::istringstream input(text);
    return must(importVotes(workspace, input, "file", {}));
}

const std::string kRows =
    R"json({"question_id":"q1","model_a":"=gpt","model_b":"claude, \"x\"","winner":"model_a","judge":"-u1","anony":true,"tstamp":1690000000.25,"category":"c","conversation_a":[{"role":"system","content":"be brief"},{"role":"user","content":"Hi"},{"role":"assistant","content":"a\u2028\r\n'=1"}],"conversation_b":[{"role":"system","content":"be brief"},{"role":"user","content":"Hi"},{"role":"assistant","content":"=2"}]})json"
    "\n"
    R"json({"question_id":"q2","model_a":"claude, \"x\"","model_b":"=gpt","winner":"tie (bothbad)","judge":"u2","anony":false,"tstamp":1690000001,"conversation_a":[{"role":"user","content":"1"},{"role":"assistant","content":"x"},{"role":"user","content":"2"},{"role":"assistant","content":"y"}],"conversation_b":[{"role":"user","content":"1"},{"role":"assistant","content":"p"},{"role":"user","content":"2"},{"role":"assistant","content":"q"}]
})json"
    "\n"
    R"json({"model_a":"claude, \"x\"","model_b":"=gpt","winner":"tie","judge":"","tstamp":0,"conv_metadata":{"sum_assistant_a_tokens":5,"header_count_a":{"h1":1,"h2":1},"turns":1}})json"
    "\n";

TEST(RoundTrip, everyFormatThatGoesBothWaysGivesTheSameVotes)
{
    TestWorkspace source(kNobody);
    ASSERT_EQ(import(*source.workspace, kRows).counts.votes, 3);
    std::vector<base::VoteId> ids;
    must(store::forEachVote(*source.workspace, store::Texts::Skip, [&](const store::VoteRow& vote) {
        ids.push_back(must(base::VoteId::parse(vote.voteId)));
        return true;
    }));
    must(source.workspace->marks().add(ids[0], store::MarkKind::Exclude, "lead", "=odd"));
    must(source.workspace->marks().add(ids[1], store::MarkKind::Retract, "lead", "slip"));
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::Jsonl, ExportFormat::Arena, ExportFormat::FastChat}) {
        const bool whole = format != ExportFormat::Csv; // CSV holds the voted turn
        SCOPED_TRACE(static_cast<int>(format));
        const std::string text = exported(*source.workspace, format);
        TestWorkspace target(kNobody);
        EXPECT_EQ(import(*target.workspace, text).counts.votes, 3);
        EXPECT_EQ(fingerprint(*target.workspace, whole), fingerprint(*source.workspace, whole));
        if (whole) { // a row of CSV holds the voted turn only, which is then the first
            EXPECT_EQ(exported(*target.workspace, format), text) << "and once more, byte for byte";
        }
        EXPECT_EQ(import(*source.workspace, text).counts.alreadyThere, 3);
        EXPECT_TRUE(must(store::checkWorkspace(*target.workspace)).problems.empty());
    }
}

TEST(RoundTrip, ownBattlesComeOutAndInWithWhatTheyMeasured)
{
    TestWorkspace source;
    must(source.workspace->ledger().commit(
        source.readyBattle("p").id, source.annotator,
        {base::Outcome::B, battle::Strength::Much, {"a:clear", "b:accurate", "b:clear", "clearer"}, "=c", true}, 77));
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Jsonl}) {
        TestWorkspace target(kNobody);
        EXPECT_EQ(import(*target.workspace, exported(*source.workspace, format)).counts.votes, 1);
        store::VoteRow vote;
        must(store::forEachVote(*target.workspace, store::Texts::Read, [&](const store::VoteRow& row) {
            vote = row;
            return true;
        }));
        EXPECT_EQ(vote.strength, "much");
        EXPECT_EQ(vote.reasons, (std::vector<std::string>{"a:clear", "b:accurate", "b:clear", "clearer"}));
        EXPECT_EQ(vote.comment, "=c");
        EXPECT_EQ(vote.voteMs, 77);
        EXPECT_TRUE(vote.identityGuessed);
        EXPECT_EQ(vote.source, "import");
    }
}

// With the contestants on each other's side, and what was said about them too, every row says the same the other way.
TEST(RoundTrip, aVoteWithItsSidesExchangedIsTheSameTheOtherWay)
{
    const auto exported = [](base::Outcome outcome, std::vector<std::string> reasons) {
        TestWorkspace source;
        must(source.workspace->ledger().commit(source.readyBattle("p").id, source.annotator,
                                               {outcome, battle::Strength::Much, std::move(reasons), {}, false}, 77));
        return nlohmann::json::parse(joust::exchange::exported(*source.workspace, ExportFormat::Jsonl));
    };
    const nlohmann::json one = exported(base::Outcome::A, {"a:accurate", "b:clear", "clearer"});
    const nlohmann::json other = exported(base::Outcome::B, {"b:accurate", "a:clear", "clearer"});
    EXPECT_EQ(one["outcome"], "a");
    EXPECT_EQ(other["outcome"], "b");
    for (std::size_t i = 0; i < 2; ++i) {
        const battle::ReasonParts here = battle::partsOf(one["reasons"][i].get_ref<const std::string&>());
        const battle::ReasonParts there = battle::partsOf(other["reasons"][i].get_ref<const std::string&>());
        EXPECT_EQ(here.what, there.what);
        EXPECT_EQ(here.side, 1 - there.side.value_or(9));
    }
    EXPECT_EQ(one["reasons"][2], other["reasons"][2]);
}

TEST(RoundTrip, aReasonThatASpreadsheetWouldComputeIsGuarded)
{
    TestWorkspace voted;
    must(voted.workspace->ledger().commit(voted.readyBattle("p").id, voted.annotator, {}, 77));
    nlohmann::json line = nlohmann::json::parse(exported(*voted.workspace, ExportFormat::Jsonl));
    line["reasons"] = {"=1+1", "b:clear"};
    TestWorkspace source(kNobody);
    ASSERT_EQ(import(*source.workspace, line.dump() + "\n").counts.votes, 1);
    const std::string csv = exported(*source.workspace, ExportFormat::Csv);
    EXPECT_THAT(csv, HasSubstr("\"'=1+1;b:clear\""));
    TestWorkspace target(kNobody);
    ASSERT_EQ(import(*target.workspace, csv).counts.votes, 1);
    must(store::forEachVote(*target.workspace, store::Texts::Skip, [&](const store::VoteRow& row) {
        EXPECT_EQ(row.reasons, (std::vector<std::string>{"=1+1", "b:clear"}));
        return true;
    }));
}

// A stream of 100 tokens a second; beta's is held back by a proxy.
endpoint::Reply measuredReply(bool heldBack)
{
    endpoint::Reply reply = support::textReply("x");
    reply.measurement.queuedMs = 3;
    reply.measurement.connectMs = 4;
    reply.measurement.firstTokenMs = 10;
    reply.measurement.totalMs = 110;
    reply.measurement.answerTokens = 11;
    reply.measurement.attempts = 2;
    reply.measurement.streamed = true;
    reply.measurement.oneBurst = heldBack;
    reply.measurement.httpStatus = 200;
    return reply;
}

TEST(RoundTrip, jsonlSaysHowEachAnswerCameAndTakesItBack)
{
    TestWorkspace source;
    source.transport.onSend = [](auto& fake, endpoint::RequestId id, const endpoint::ChatRequest& request) {
        fake.finish(id, measuredReply(request.identity.model == "model-beta"));
    };
    must(source.workspace->ledger().commit(source.readyBattle("p").id, source.annotator,
                                           {base::Outcome::A, {}, {}, "", false}, 1));
    const std::string text = exported(*source.workspace, ExportFormat::Jsonl);
    const nlohmann::json vote = nlohmann::json::parse(text);
    for (const char* side : {"a", "b"}) {
        const bool heldBack = vote[side]["contestant"] == "beta";
        const nlohmann::json& measured = vote[side]["measured"];
        EXPECT_EQ(measured["queued_ms"], 3);
        EXPECT_EQ(measured["connect_ms"], 4);
        EXPECT_EQ(measured["tokens_per_second"], heldBack ? nlohmann::json() : nlohmann::json(100.0));
        EXPECT_EQ(measured["streamed"], true);
        EXPECT_EQ(measured["one_burst"], heldBack);
        EXPECT_EQ(measured["http_status"], 200);
        EXPECT_EQ(measured["http_attempts"], 2);
    }
    TestWorkspace target(kNobody);
    EXPECT_EQ(import(*target.workspace, text).counts.votes, 1);
    const nlohmann::json back = nlohmann::json::parse(exported(*target.workspace, ExportFormat::Jsonl));
    for (const char* side : {"a", "b"})
        EXPECT_EQ(back[side]["measured"], vote[side]["measured"]);
}

TEST(RoundTrip, realArenaBattlesSurvive)
{
    std::ifstream file(JOUST_SHARED_DIR "/data/llmfao_arena_text.jsonl", std::ios::binary);
    if (!file)
        GTEST_SKIP() << "NO SHARED DATA: " JOUST_SHARED_DIR "/data/llmfao_arena_text.jsonl is not there";
    std::stringstream text;
    text << file.rdbuf();
    TestWorkspace source(kNobody);
    EXPECT_EQ(import(*source.workspace, text.str()).counts.votes, 1104);
    EXPECT_EQ(import(*source.workspace, text.str()).counts.alreadyThere, 1104);
    const std::string before = fingerprint(*source.workspace, true);
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::Jsonl, ExportFormat::Arena, ExportFormat::FastChat}) {
        TestWorkspace target(kNobody);
        EXPECT_EQ(import(*target.workspace, exported(*source.workspace, format)).counts.votes, 1104);
        EXPECT_EQ(fingerprint(*target.workspace, true), before);
    }
    EXPECT_TRUE(must(store::checkWorkspace(*source.workspace)).problems.empty());
}

TEST(RoundTrip, promptSetsSurviveEachFormatThatCanSayThem)
{
    const std::vector<store::PromptRow> prompts{
        {{}, "Write a poem.\u2028\r\n", "writing", "en", {"Now \"shorter\"."}, {}, "81"},
        {{}, "2+2?", "maths", "", {}, {}, "q-seven"},
        {{}, "Was nun?", "", "de", {}, {}, ""}};
    for (const PromptExportFormat format : {PromptExportFormat::Jsonl, PromptExportFormat::MtBench,
                                            PromptExportFormat::ArenaHard, PromptExportFormat::ShareGpt}) {
        SCOPED_TRACE(static_cast<int>(format));
        std::stringstream file;
        const PromptExportCounts counts = writePrompts(prompts, format, file);
        const bool single = format == PromptExportFormat::ArenaHard;
        EXPECT_EQ(counts.written, single ? 2U : 3U);
        EXPECT_EQ(counts.dropped.count("several_turns"), single ? 1U : 0U);
        const std::vector<FilePrompt> back = must(readPromptFile(file, "file", {})).prompts;
        ASSERT_EQ(back.size(), counts.written);
        const std::size_t skipped = single ? 1 : 0;
        for (std::size_t i = 0; i < back.size(); ++i) {
            const store::PromptRow& prompt = prompts[i + skipped];
            EXPECT_EQ(back[i].turns, prompt.turns());
            if (!prompt.sourceKey.empty()) {
                EXPECT_EQ(back[i].key, prompt.sourceKey);
            }
            EXPECT_EQ(back[i].category, format == PromptExportFormat::ShareGpt ? "" : prompt.category);
        }
    }
}

class Preferences : public testing::Test
{
protected:
    Preferences()
        : m_t(kNobody)
    {
        import(*m_t.workspace, kRows);
    }
    ExportCounts counts(ExportFormat format, const ExportIncludes& includes = {})
    {
        std::ostringstream text;
        const ExportCounts counts = must(exportVotes(*m_t.workspace, text, format, {includes}));
        m_text = text.str();
        return counts;
    }
    nlohmann::json line(std::size_t number) const
    {
        std::istringstream lines(m_text);
        std::string line;
        for (std::size_t i = 0; i <= number; ++i)
            std::getline(lines, line);
        return nlohmann::json::parse(line);
    }

    TestWorkspace m_t;
    std::string m_text;
};

TEST_F(Preferences, dpoHasARowForEachPreferenceAndSaysWhatWasDropped)
{
    const ExportCounts dpo = counts(ExportFormat::Dpo);
    EXPECT_EQ(dpo.written, 1U);
    EXPECT_EQ(dpo.dropped, (std::map<std::string, std::uint64_t>{{"no_text", 1}, {"not_blind", 1}}));
    EXPECT_EQ(line(0)["prompt"][0]["role"], "system");
    EXPECT_EQ(line(0)["prompt"][1]["content"], "Hi");
    EXPECT_EQ(line(0)["rejected"][0]["content"], "=2");
}

TEST_F(Preferences, bothBadGivesTwoKtoRowsWithFalse)
{
    const ExportCounts kto = counts(ExportFormat::Kto, {false, false, false, true});
    EXPECT_EQ(kto.written, 2U);
    // In order of time: a preference, then "both bad".
    EXPECT_EQ(line(0)["label"], true);
    EXPECT_EQ(line(1)["label"], false);
    EXPECT_EQ(line(2)["label"], false);
    EXPECT_EQ(line(3)["label"], false);
    EXPECT_EQ(line(2)["completion"].size(), 3U) << "the whole conversation after the first question";
}

TEST_F(Preferences, retractedAndExcludedVotesAreLeftOutUnlessAskedFor)
{
    std::string first;
    must(store::forEachVote(*m_t.workspace, store::Texts::Skip, [&](const store::VoteRow& vote) {
        if (vote.outcome == base::Outcome::A)
            first = vote.voteId;
        return true;
    }));
    must(m_t.workspace->marks().add(must(base::VoteId::parse(first)), store::MarkKind::Exclude, "", "odd"));
    EXPECT_EQ(counts(ExportFormat::Dpo).dropped.at("excluded"), 1U);
    EXPECT_EQ(counts(ExportFormat::Dpo, {true}).written, 1U);
    must(m_t.workspace->marks().add(must(base::VoteId::parse(first)), store::MarkKind::Retract, "", "slip"));
    EXPECT_EQ(counts(ExportFormat::Dpo, {true}).dropped.at("retracted"), 1U);
}

TEST_F(Preferences, shareGptIsOneArrayOfPreferredConversations)
{
    counts(ExportFormat::ShareGpt);
    const nlohmann::json array = nlohmann::json::parse(m_text);
    ASSERT_EQ(array.size(), 1U);
    EXPECT_EQ(array[0]["conversations"][0]["from"], "system");
    EXPECT_EQ(array[0]["conversations"][1]["value"], "Hi");
    EXPECT_EQ(array[0]["conversations"][2]["from"], "gpt");
}

TEST_F(Preferences, whatWasPreferredComesBackAsPromptsOfShareGpt)
{
    counts(ExportFormat::ShareGpt, {false, false, false, true});
    std::istringstream file(m_text);
    const std::vector<FilePrompt> prompts = must(readPromptFile(file, "file", {})).prompts;
    ASSERT_EQ(prompts.size(), 1U);
    EXPECT_EQ(prompts[0].turns, std::vector<std::string>{"Hi"});
}

TEST_F(Preferences, aFilterLeavesOutAndCountsByReason)
{
    ExportOptions options;
    options.only.annotators = {"u2"};
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::Jsonl, ExportFormat::Arena, ExportFormat::FastChat}) {
        std::ostringstream text;
        const ExportCounts counts = must(exportVotes(*m_t.workspace, text, format, options));
        EXPECT_EQ(counts.written, 1U);
        EXPECT_EQ(counts.dropped, (std::map<std::string, std::uint64_t>{{"other_annotator", 2}}));
        EXPECT_THAT(text.str(), testing::Not(HasSubstr("-u1")));
        TestWorkspace target(kNobody);
        EXPECT_EQ(import(*target.workspace, text.str()).counts.votes, 1);
    }
    options.only = everyVote();
    options.only.since = 1690000001.0;
    std::ostringstream text;
    const ExportCounts dpo = must(exportVotes(*m_t.workspace, text, ExportFormat::Dpo, options));
    EXPECT_EQ(dpo.dropped, (std::map<std::string, std::uint64_t>{{"outside_dates", 2}, {"not_blind", 1}}));
}

TEST_F(Preferences, whatIsCountedBeforehandIsWhatIsWritten)
{
    ExportOptions options;
    options.only.annotators = {"-u1"};
    for (const ExportFormatName& name : exportFormatNames()) {
        SCOPED_TRACE(std::string(name.word));
        for (const ExportOptions& asked : {options, ExportOptions{{true, true, true, true}}}) {
            std::ostringstream text;
            const auto written = exportVotes(*m_t.workspace, text, name.format, asked);
            const auto counted = countExport(*m_t.workspace, name.format, asked);
            ASSERT_TRUE(written && counted);
            EXPECT_EQ(counted->written, written->written);
            EXPECT_EQ(counted->dropped, written->dropped);
        }
    }
}

TEST_F(Preferences, theCodebookNamesTheHeadsAndNoKey)
{
    const std::string text = must(codebook(*m_t.workspace, ExportFormat::Csv, counts(ExportFormat::Csv)));
    EXPECT_THAT(text, HasSubstr(base::toHex(must(store::chainHeads(*m_t.workspace)).at(0).hash)));
    EXPECT_THAT(text, HasSubstr("3 votes"));
    EXPECT_THAT(text, HasSubstr("leak_flag"));
}

TEST(Exports, neitherKeysNorOpenBattlesAreInAnyFormat)
{
    TestWorkspace t({"ZQX-ALPHA", "ZQX-BETA"});
    t.readyBattle("still open");
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::Jsonl, ExportFormat::Arena, ExportFormat::FastChat, ExportFormat::Dpo,
          ExportFormat::Kto, ExportFormat::ShareGpt}) {
        const std::string text = exported(*t.workspace, format);
        EXPECT_THAT(text, testing::Not(HasSubstr("still open")));
        EXPECT_THAT(text, testing::Not(HasSubstr("ZQX")));
    }
}

} // namespace
} // namespace joust::exchange
