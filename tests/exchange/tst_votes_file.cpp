// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outcome_spelling.h"
#include "exchange/timestamp.h"
#include "exchange/votes_file.h"
#include "exchange/votes_input.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

namespace joust::exchange {
namespace {

using base::Outcome;
using rating::Comparison;
using rating::ExclusionCount;
using testing::ElementsAre;
using testing::HasSubstr;

LoadedVotes load(const std::string& text, const VoteFilter& filter = {})
{
    std::istringstream input(text);
    base::Result<LoadedVotes> votes = readVotesFile(input, "votes", filter);
    EXPECT_TRUE(votes.has_value()) << votes.error().detail;
    return votes ? *votes : LoadedVotes{};
}

std::string refusal(const std::string& text)
{
    std::istringstream input(text);
    const base::Result<LoadedVotes> votes = readVotesFile(input, "votes", {});
    EXPECT_FALSE(votes.has_value()) << "was accepted: " << text;
    return votes ? std::string() : votes.error().detail;
}

// "A>B" a row: side A, outcome, side B.
std::string drawn(const LoadedVotes& votes)
{
    std::string text;
    for (const Comparison& row : votes.comparisons.rows) {
        const char* sign = row.outcome == Outcome::A     ? ">"
                           : row.outcome == Outcome::B   ? "<"
                           : row.outcome == Outcome::Tie ? "="
                                                         : "!";
        text += (text.empty() ? "" : " ") + votes.comparisons.contestants[row.a] + sign +
                votes.comparisons.contestants[row.b];
    }
    return text;
}

constexpr const char* kOurHeader =
    "vote_id,battle_id,created_utc,annotator,role,blind,source,category,language,model_a,"
    "model_b,winner,leak_flag,retracted,excluded_reason\n";

} // namespace

TEST(OutcomeSpelling, knowsEverySpellingOfEveryFormat)
{
    for (const char* word : {"model_a", "A", "a", "left", "leftvote", "1", " Model_A "})
        EXPECT_EQ(parseOutcomeSpelling(word), Outcome::A) << word;
    for (const char* word : {"model_b", "B", "right", "rightvote", "-1"})
        EXPECT_EQ(parseOutcomeSpelling(word), Outcome::B) << word;
    for (const char* word : {"tie", "Tie", "tievote", "-", "both_equal", "Equal", "0"})
        EXPECT_EQ(parseOutcomeSpelling(word), Outcome::Tie) << word;
    for (const char* word : {"tie (bothbad)", "both_bad", "bothbad_vote", "bothbad"})
        EXPECT_EQ(parseOutcomeSpelling(word), Outcome::BothBad) << word;
}

TEST(OutcomeSpelling, refusesEverythingElse)
{
    for (const char* word : {"", " ", "model_c", "tie (both bad", "ab", "2", "null", "skip"})
        EXPECT_FALSE(parseOutcomeSpelling(word).has_value()) << word;
}

TEST(OutcomeSpelling, writesWhatItReads)
{
    for (const Outcome outcome : {Outcome::A, Outcome::B, Outcome::Tie, Outcome::BothBad}) {
        EXPECT_EQ(parseOutcomeSpelling(csvOutcomeWord(outcome)), outcome);
        EXPECT_EQ(parseOutcomeSpelling(arenaOutcomeWord(outcome)), outcome);
    }
}

TEST(Timestamp, readsSecondsMillisecondsAndIso8601)
{
    EXPECT_EQ(parseTimestamp("1690000060"), 1690000060.0);
    EXPECT_EQ(parseTimestamp("1690000060.25"), 1690000060.25);
    EXPECT_EQ(parseTimestamp("1690000060250"), 1690000060.25);
    EXPECT_EQ(parseTimestamp("1970-01-02"), 86400.0);
    EXPECT_EQ(parseTimestamp("2026-11-01T09:30:00.500Z"), 1793525400.5);
    EXPECT_EQ(parseTimestamp("2026-11-01 10:30+01:00"), 1793525400.0);
    for (const char* text :
         {"", "yesterday", "2026-13-01", "2026-02-30", "2026-11-01T25:00", "2026-11-01T09:30Zx", "nan"})
        EXPECT_FALSE(parseTimestamp(text).has_value()) << text;
    EXPECT_TRUE(isDateOnly("2026-11-01"));
    EXPECT_FALSE(isDateOnly("1690000060"));
}

TEST(VotesFile, readsTheCompactArenaHeader)
{
    const LoadedVotes votes = load("question_id,model_a,model_b,winner,judge,tstamp,category,tokens_a\n"
                                   "q1,B,A,model_a,w1,1690000000,cat,3\n"
                                   "q2,A,C,tie (bothbad),unknown,1,cat,4\n"
                                   "q2,A,C,tie,,0,cat,4\n");
    EXPECT_EQ(drawn(votes), "B>A A!C A=C");
    EXPECT_THAT(votes.comparisons.contestants, ElementsAre("A", "B", "C"));
    EXPECT_THAT(votes.comparisons.annotators, ElementsAre("w1"));
    EXPECT_EQ(votes.comparisons.rows[1].annotator, rating::kUnknown) << "`unknown` is nobody";
    EXPECT_EQ(votes.comparisons.time(0), 1690000000.0);
    EXPECT_EQ(votes.comparisons.time(1), 0.0) << "1 stands for an unknown time";
    EXPECT_THAT(votes.comparisons.prompts, ElementsAre("q1", "q2"));
    EXPECT_EQ(votes.votesRead, 3U);
}

TEST(VotesFile, honoursTheFlagsOfOurOwnExport)
{
    const std::string text = std::string(kOurHeader) + // retracted, excluded, leaked, not blind, judge, then a good one
                             "v1,b1,2026-11-01T09:30:00.000Z,u,human,1,battle,c,en,A,B,model_a,,1,\n"
                             "v2,b2,2026-11-01T09:30:00.000Z,u,human,1,battle,c,en,A,B,model_a,,0,spam\n"
                             "v3,b3,2026-11-01T09:30:00.000Z,u,human,1,battle,c,en,A,B,model_a,ab,0,\n"
                             "v4,b4,2026-11-01T09:30:00.000Z,u,human,0,battle,c,en,A,B,model_a,,0,\n"
                             "v5,b5,2026-11-01T09:30:00.000Z,u,judge,1,battle,c,en,A,B,model_a,,0,\n"
                             "v6,b6,2026-11-01T09:30:00.000Z,u,human,1,battle,c,en,A,B,both_bad,,0,\n";
    const LoadedVotes votes = load(text);
    EXPECT_EQ(drawn(votes), "A!B");
    EXPECT_THAT(votes.comparisons.excluded,
                ElementsAre(ExclusionCount{"retracted", 1}, ExclusionCount{"excluded", 1}, ExclusionCount{"leaked", 1},
                            ExclusionCount{"not_blind", 1}, ExclusionCount{"judge", 1}));
    VoteFilter all;
    all.includeExcluded = all.includeLeaked = all.includeNotBlind = true;
    all.judgeVotes = JudgeVotes::Include;
    EXPECT_EQ(load(text, all).comparisons.rows.size(), 5U) << "a retracted vote never counts";
    all.judgeVotes = JudgeVotes::Only;
    EXPECT_EQ(load(text, all).comparisons.rows.size(), 1U);
}

TEST(VotesFile, votesOfPeopleWhoKnewCanBeLeftOut)
{
    const std::string csv = "model_a,model_b,winner,identity_guessed\nA,B,model_a,1\nA,B,model_b,0\nA,B,tie,\n";
    const std::string lines = R"({"model_a":"A","model_b":"B","winner":"model_a","identity_guessed":true})"
                              "\n"
                              R"({"model_a":"A","model_b":"B","winner":"model_b","identity_guessed":false})"
                              "\n"
                              R"({"model_a":"A","model_b":"B","winner":"tie"})"
                              "\n";
    VoteFilter without;
    without.excludeKnown = true;
    for (const std::string& text : {csv, lines}) {
        EXPECT_EQ(load(text).comparisons.rows.size(), 3U) << "they count unless they are left out";
        const LoadedVotes votes = load(text, without);
        EXPECT_EQ(drawn(votes), "A<B A=B");
        EXPECT_THAT(votes.comparisons.excluded, ElementsAre(ExclusionCount{"known", 1}));
    }
}

TEST(VotesFile, takesTheFormulaGuardOffOurOwnExportOnly)
{
    const LoadedVotes ours = load(std::string(kOurHeader) + "v,b,,u,human,1,battle,,,'=A,B,tie,,0,\n");
    EXPECT_THAT(ours.comparisons.contestants, ElementsAre("=A", "B"));
    const LoadedVotes foreign = load("model_a,model_b,winner\n'=A,B,tie\n");
    EXPECT_THAT(foreign.comparisons.contestants, ElementsAre("'=A", "B"));
}

TEST(VotesFile, readsArenaJsonAsArrayAndAsLines)
{
    const std::string one =
        R"({"question_id":"q","model_a":"A","model_b":"B","winner":"model_b","judge":"arena_user_1",)"
        R"("turn":1,"anony":true,"language":"English","tstamp":1690000000.5,)"
        R"("conversation_a":[{"role":"user","content":"x\u2028y"}]})";
    const std::string two = R"({"model_a":"A","model_b":"B","winner":"tie","anony":false,"judge":null})";
    for (const std::string& text : {"[" + one + ",\n " + two + "]", one + "\n\n" + two + "\r\n"}) {
        const LoadedVotes votes = load(text);
        EXPECT_EQ(drawn(votes), "A<B");
        EXPECT_EQ(votes.comparisons.time(0), 1690000000.5);
        EXPECT_THAT(votes.comparisons.excluded, ElementsAre(ExclusionCount{"not_blind", 1}));
    }
}

TEST(VotesFile, readsTheLinesOfOurOwnExport)
{
    const LoadedVotes votes = load(R"({"vote_id":"v","annotator":"u","outcome":"both_bad","retracted":false,)"
                                   R"("a":{"contestant":"X","text":"t"},"b":{"contestant":"Y"}})");
    EXPECT_EQ(drawn(votes), "X!Y");
}

TEST(VotesFile, splitsJsonLinesAtLineFeedsOnly)
{
    const LoadedVotes votes = load("{\"model_a\":\"A\u2028\",\"model_b\":\"B\",\"winner\":\"tie\"}\n");
    EXPECT_THAT(votes.comparisons.contestants, ElementsAre("A\u2028", "B"));
}

TEST(VotesFile, sortsContestantsByBytes)
{
    EXPECT_THAT(load("left,right,winner\na,Z,left\nÄ,模,right\n").comparisons.contestants,
                ElementsAre("Z", "a", "Ä", "模"));
}

TEST(VotesFile, refusesAndNamesFileRowAndReason)
{
    EXPECT_EQ(refusal("model_a,model_b,winner\nA,B,tie\nA,B,draw?\n"), "votes:3: 'draw?' is not an outcome");
    EXPECT_EQ(refusal("model_a,model_b,winner\nA,B\n"), "votes:2: 2 fields instead of 3");
    EXPECT_THAT(refusal("model_a,winner\nA,tie\n"), HasSubstr("votes:1: the header needs"));
    EXPECT_THAT(refusal("model_a,model_a,model_b,winner\n"), HasSubstr("stands twice"));
    EXPECT_THAT(refusal(""), HasSubstr("empty"));
    EXPECT_THAT(refusal("model_a,model_b,winner\n,B,tie\n"), HasSubstr("has no name"));
    EXPECT_THAT(refusal("model_a,model_b,winner\n\xFF,B,tie\n"), HasSubstr("not UTF-8"));
    EXPECT_THAT(refusal("model_a,model_b,winner,blind\nA,B,tie,maybe\n"), HasSubstr("'maybe' is neither"));
    EXPECT_THAT(refusal("model_a,model_b,winner,tstamp\nA,B,tie,later\n"), HasSubstr("is not a time"));
    EXPECT_THAT(refusal("{\"model_a\":\"A\"}\n"), HasSubstr("votes:1: model_a, model_b or winner is missing"));
    EXPECT_THAT(refusal("{\"model_a\":\"A\",\"model_b\":\"B\",\"winner\":\"tie\"}\n{oops\n"),
                HasSubstr("votes:2: not valid JSON"));
    EXPECT_THAT(refusal("[1]"), HasSubstr("votes:1: not a JSON object"));
}

TEST(VotesFile, selectsByCategoryLanguageAnnotatorAndTime)
{
    const std::string text = "model_a,model_b,winner,judge,tstamp,category,language\n"
                             "A,B,model_a,u1,1000,math,en\n"
                             "A,B,model_b,u2,2000,code,en\n"
                             "A,B,tie,u1,3000,code,de\n"
                             "A,B,tie (bothbad),u1,0,code,en\n";
    VoteFilter filter;
    filter.category = "code";
    EXPECT_EQ(drawn(load(text, filter)), "A<B A=B A!B");
    filter.language = "en";
    EXPECT_EQ(drawn(load(text, filter)), "A<B A!B");
    filter = {};
    filter.annotators = {"u1"};
    const LoadedVotes one = load(text, filter);
    EXPECT_EQ(drawn(one), "A>B A=B A!B");
    EXPECT_THAT(one.comparisons.excluded, ElementsAre(ExclusionCount{"other_annotator", 1}));
    filter.annotators = {"nobody", "u2"};
    EXPECT_EQ(drawn(load(text, filter)), "A<B");
    filter.annotators = {"u1", "u2"};
    EXPECT_EQ(drawn(load(text, filter)), "A>B A<B A=B A!B");
    filter = {};
    filter.since = 1000.0;
    filter.until = 3000.0;
    const LoadedVotes dated = load(text, filter);
    EXPECT_EQ(drawn(dated), "A>B A<B") << "an unknown time is not inside a range";
    EXPECT_THAT(dated.comparisons.excluded, ElementsAre(ExclusionCount{"outside_dates", 2}));
}

TEST(VotesFile, keepsIdenticalRowsAndCountsAModelAgainstItself)
{
    const LoadedVotes votes = load("model_a,model_b,winner\nA,B,tie\nA,B,tie\nA,A,model_a\n");
    EXPECT_EQ(votes.comparisons.rows.size(), 2U);
    EXPECT_THAT(votes.comparisons.excluded, ElementsAre(ExclusionCount{"same_contestant", 1}));
    EXPECT_EQ(votes.votesRead, 3U);
}

TEST(VotesInput, readsStandardInputForADash)
{
    std::istringstream input("model_a,model_b,winner\nA,B,tie\n");
    const base::Result<LoadedVotes> votes = readVotesInput("-", input, {});
    ASSERT_TRUE(votes.has_value());
    EXPECT_EQ(votes->comparisons.rows.size(), 1U);
}

TEST(VotesInput, aMissingFileIsNotFound)
{
    std::istringstream input;
    const base::Result<LoadedVotes> votes = readVotesInput("/nonexistent/votes.csv", input, {});
    ASSERT_FALSE(votes.has_value());
    EXPECT_EQ(votes.error().code, base::ErrorCode::NotFound);
    const base::Result<LoadedVotes> folder = readVotesInput("/", input, {});
    ASSERT_FALSE(folder.has_value());
    EXPECT_EQ(folder.error().code, base::ErrorCode::Io);
}

TEST(VotesInput, readsTheArenaFileWithTexts)
{
    const std::string path = std::string(JOUST_SHARED_DIR) + "/data/llmfao_arena_text.jsonl";
    if (!std::ifstream(path))
        GTEST_SKIP() << "NOT CHECKED: " << path << " is absent";
    std::istringstream input;
    const base::Result<LoadedVotes> votes = readVotesInput(path, input, {});
    ASSERT_TRUE(votes.has_value()) << votes.error().detail;
    EXPECT_EQ(votes->comparisons.rows.size(), 1104U);
}

} // namespace joust::exchange
