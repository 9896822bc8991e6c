// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text_redaction.h"

#include "battle/run_generation.h"
#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "store/workspace_merge.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::must;

constexpr const char* kPrompt = "CANARY-PROMPT call 555-0100";

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class TextRedactionTest : public testing::Test
{
protected:
    TextRedactionTest()
        : m_battle(m_t.readyBattle(kPrompt).id)
    {
    }
    void vote() { m_vote = must(m_t.workspace->ledger().commit(m_battle, m_t.annotator, {}, 1)).vote(); }
    base::Result<RedactionOutcome> redact(TextPart part, std::int64_t turn = 1, const std::string& reason = "law")
    {
        return redactText(m_t.workspace->connection(), {m_battle, turn, part}, "lead", reason);
    }
    std::string single(const std::string& sql)
    {
        return m_t.workspace->connection().database().execAndGet(sql).getString();
    }

    support::TestWorkspace m_t;
    base::BattleId m_battle;
    base::VoteId m_vote;
};

TEST_F(TextRedactionTest, theTextIsGoneFromTheFileAndTheVoteStaysProved)
{
    vote();
    ASSERT_NE(bytesOf(m_t.path).find("CANARY") == std::string::npos &&
                  bytesOf(m_t.path + "-wal").find("CANARY") == std::string::npos,
              true);
    for (const TextPart part : {TextPart::Prompt, TextPart::AnswerA, TextPart::AnswerB}) // answers repeat the prompt
        must(redact(part));
    EXPECT_EQ(single("SELECT prompt FROM turn"), "");
    EXPECT_EQ(single("SELECT group_concat(text || '') FROM answer"), ",");
    EXPECT_EQ(single("SELECT count(*) FROM sealed_measurement WHERE sent_body <> '' OR reasoning <> ''"), "0");
    EXPECT_EQ(must(checkWorkspace(*m_t.workspace)).problems, std::vector<std::string>());
    EXPECT_EQ(single("SELECT count(*) FROM vote"), "1");
    EXPECT_NE(single("SELECT sum(length) FROM answer"), "0") << "style control needs the counts";
    m_t.workspace.reset();
    EXPECT_EQ(bytesOf(m_t.path).find("CANARY"), std::string::npos);
    EXPECT_EQ(bytesOf(m_t.path + "-wal").find("CANARY"), std::string::npos);
}

TEST_F(TextRedactionTest, anotherTextInItsPlaceBreaksTheChain)
{
    vote();
    must(redact(TextPart::AnswerA));
    m_t.workspace->connection().database().exec("DROP TRIGGER answer_no_update");
    m_t.workspace->connection().database().exec("UPDATE answer SET text = 'forged' WHERE side = 'b'");
    EXPECT_FALSE(must(checkWorkspace(*m_t.workspace)).problems.empty());
}

TEST_F(TextRedactionTest, onlyOnceAndOnlyWhatIsThereAndDecided)
{
    EXPECT_EQ(redact(TextPart::Prompt).error().code, ErrorCode::NotAllowed) << "the battle waits for a vote";
    vote();
    EXPECT_EQ(redact(TextPart::Prompt, 2).error().code, ErrorCode::NotFound);
    EXPECT_EQ(redact(TextPart::Prompt, 1, "").error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(single("SELECT prompt FROM turn"), kPrompt);
    must(redact(TextPart::Prompt));
    EXPECT_EQ(redact(TextPart::Prompt).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(single("SELECT count(*) FROM redaction"), "1");
}

TEST_F(TextRedactionTest, theSameTextElsewhereIsCountedAndStaysUnlessAskedFor)
{
    vote();
    m_t.readyBattle(kPrompt); // waits for a vote
    const base::BattleId decided = m_t.readyBattle(kPrompt).id;
    must(m_t.workspace->ledger().skip(decided, m_t.annotator, ""));
    must(m_t.workspace->prompts().append("s",
                                         {{{}, kPrompt, "", "", {"go on"}}, {{}, std::string(kPrompt) + "!", "", ""}}));
    const RedactionOutcome done = must(redact(TextPart::Prompt));
    EXPECT_EQ(done.copies.battles, 1);
    EXPECT_EQ(done.copies.waiting, 1);
    EXPECT_EQ(done.copies.prompts, 1);
    EXPECT_GE(done.containing, 1);
    EXPECT_EQ(single("SELECT count(*) FROM redaction"), "1");
    EXPECT_EQ(single("SELECT count(*) FROM turn WHERE prompt <> ''"), "2");
}

TEST_F(TextRedactionTest, everywhereReachesOtherBattlesPromptSetsAndRuns)
{
    vote();
    const base::BattleId other = m_t.readyBattle(kPrompt).id;
    must(m_t.workspace->ledger().commit(other, m_t.annotator, {}, 1));
    must(m_t.workspace->prompts().append("s", {{{}, kPrompt, "", ""}}));
    const RunRow run = must(m_t.workspace->runs().create("r", "s", {}));
    must(battle::generateAnswers(run.id, m_t.workspace->runs(), m_t.transport, m_t.keys, {}));
    const auto everywhere = [&](base::BattleId battle, TextPart part) {
        return must(
            redactText(m_t.workspace->connection(), {battle, 1, part}, "lead", "law", RedactionReach::Everywhere));
    };
    const RedactionOutcome done = everywhere(m_battle, TextPart::Prompt);
    EXPECT_EQ(done.copies.battles, 1);
    EXPECT_EQ(done.copies.prompts, 1);
    EXPECT_EQ(single("SELECT count(*) FROM redaction"), "2");
    EXPECT_EQ(single("SELECT text FROM prompt"), kRedactedPrompt);
    EXPECT_EQ(single("SELECT count(*) FROM sealed_run_answer WHERE sent_body <> ''"), "0");
    for (const TextPart part : {TextPart::AnswerA, TextPart::AnswerB}) {
        (void)redactText(m_t.workspace->connection(), {m_battle, 1, part}, "lead", "law", RedactionReach::Everywhere);
        (void)redactText(m_t.workspace->connection(), {other, 1, part}, "lead", "law", RedactionReach::Everywhere);
    }
    EXPECT_EQ(single("SELECT count(*) FROM sealed_run_answer WHERE text <> ''"), "0")
        << "its answers are the same here";
    EXPECT_EQ(must(checkWorkspace(*m_t.workspace)).problems, std::vector<std::string>());
    m_t.workspace.reset();
    EXPECT_EQ(bytesOf(m_t.path).find("CANARY"), std::string::npos);
    EXPECT_EQ(bytesOf(m_t.path + "-wal").find("CANARY"), std::string::npos);
}

TEST_F(TextRedactionTest, anAnswerOfARunIsStillNeverChangedOtherwise)
{
    must(m_t.workspace->prompts().append("s", {{{}, "p", "", ""}}));
    const RunRow run = must(m_t.workspace->runs().create("r", "s", {}));
    must(battle::generateAnswers(run.id, m_t.workspace->runs(), m_t.transport, m_t.keys, {}));
    SQLite::Database& db = m_t.workspace->connection().database();
    EXPECT_THROW(db.exec("UPDATE sealed_run_answer SET text = ''"), SQLite::Exception);
    EXPECT_THROW(db.exec("UPDATE sealed_run_answer SET text = 'forged'"), SQLite::Exception);
    EXPECT_THROW(db.exec("DELETE FROM sealed_run_answer"), SQLite::Exception);
}

TEST_F(TextRedactionTest, aPseudonymStandsWhereTheNameStood)
{
    vote();
    const auto shown = [&] {
        std::string name;
        must(forEachVote(*m_t.workspace, Texts::Skip, [&](const VoteRow& row) {
            name = row.annotator;
            return true;
        }));
        return name;
    };
    must(m_t.workspace->annotators().ensure("bea"));
    must(m_t.workspace->annotators().setPseudonym("ANN", "reader-1"));
    EXPECT_EQ(shown(), "reader-1");
    EXPECT_EQ(m_t.workspace->annotators().setPseudonym("bea", "Reader-1").error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(m_t.workspace->annotators().setPseudonym("ann", "bea").error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(m_t.workspace->annotators().setPseudonym("nobody", "x").error().code, ErrorCode::NotFound);
    must(m_t.workspace->annotators().setPseudonym("ann", ""));
    EXPECT_EQ(shown(), "ann");
    EXPECT_EQ(must(checkWorkspace(*m_t.workspace)).problems, std::vector<std::string>());
}

} // namespace
} // namespace joust::store
