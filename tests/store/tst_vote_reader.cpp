// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_reader.h"

#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace joust::store {
namespace {

using support::must;
using support::TestWorkspace;

std::vector<VoteRow> readAll(TestWorkspace& t, Texts texts)
{
    std::vector<VoteRow> rows;
    must(forEachVote(*t.workspace, texts, [&](const VoteRow& row) {
        rows.push_back(row);
        return true;
    }));
    return rows;
}

TEST(VoteReader, onlyCommittedVotesAppearWithBothSides)
{
    TestWorkspace t;
    const battle::SealedBattle voted = t.readyBattle("first");
    t.readyBattle("still open");
    must(t.workspace->ledger().skip(t.readyBattle("skipped").id, t.annotator, ""));
    must(t.workspace->ledger().commit(voted.id, t.annotator,
                                      {base::Outcome::A, battle::Strength::Much, {"clearer"}, "c", false}, 4321));
    const std::vector<VoteRow> rows = readAll(t, Texts::Read);
    ASSERT_EQ(rows.size(), 1U);
    const VoteRow& row = rows[0];
    EXPECT_EQ(row.battleId, voted.id.toString());
    EXPECT_EQ(row.prompt, "first");
    EXPECT_EQ(row.a.text, voted.answerA);
    EXPECT_EQ(row.b.text, voted.answerB);
    EXPECT_EQ(row.a.text, "model-" + row.a.contestant + " says: first");
    EXPECT_EQ(row.strength, "much");
    EXPECT_EQ(row.reasons, std::vector<std::string>{"clearer"});
    EXPECT_EQ(row.voteMs, 4321);
    EXPECT_EQ(row.a.totalMs, 5);
    EXPECT_GT(row.a.length, 3);
    EXPECT_TRUE(row.blind);
    EXPECT_EQ(row.source, "battle");
}

TEST(VoteReader, withoutTextsTheRestIsTheSame)
{
    TestWorkspace t;
    must(t.workspace->ledger().commit(t.readyBattle().id, t.annotator, {}, 1));
    std::vector<VoteRow> with = readAll(t, Texts::Read);
    const std::vector<VoteRow> without = readAll(t, Texts::Skip);
    ASSERT_EQ(without.size(), 1U);
    EXPECT_TRUE(without[0].prompt.empty() && without[0].a.text.empty() && without[0].b.sentBody.empty());
    EXPECT_EQ(without[0].a.contestant, with[0].a.contestant);
    EXPECT_EQ(without[0].b.length, with[0].b.length);
    EXPECT_EQ(without[0].a.finishReason, "stop");
}

TEST(VoteReader, retractionsAreMarked)
{
    TestWorkspace t;
    const auto receipt = must(t.workspace->ledger().commit(t.readyBattle().id, t.annotator, {}, 1));
    must(t.workspace->marks().add(receipt.vote(), MarkKind::Retract, "me", "slip"));
    EXPECT_TRUE(readAll(t, Texts::Skip)[0].retracted);
}

TEST(VoteReader, theVisitorCanStop)
{
    TestWorkspace t;
    for (int i = 0; i < 3; ++i)
        must(t.workspace->ledger().commit(t.readyBattle().id, t.annotator, {}, 1));
    int seen = 0;
    must(forEachVote(*t.workspace, Texts::Skip, [&](const VoteRow&) { return ++seen < 2; }));
    EXPECT_EQ(seen, 2);
}

} // namespace
} // namespace joust::store
