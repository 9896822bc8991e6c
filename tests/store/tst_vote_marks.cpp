// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_marks.h"

#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::must;

class VoteMarksTest : public testing::Test
{
protected:
    VoteMarksTest()
    {
        m_vote = must(m_t.workspace->ledger().commit(m_t.readyBattle().id, m_t.annotator, {}, 1)).vote();
    }

    base::Result<void> add(MarkKind kind, const std::string& reason = "why")
    {
        return m_t.workspace->marks().add(m_vote, kind, "lead", reason);
    }
    VoteRow read()
    {
        VoteRow read;
        must(forEachVote(*m_t.workspace, Texts::Skip, [&](const VoteRow& vote) {
            read = vote;
            return true;
        }));
        return read;
    }

    support::TestWorkspace m_t;
    base::VoteId m_vote;
};

TEST_F(VoteMarksTest, aRetractionIsAFurtherRowAndFinal)
{
    must(add(MarkKind::Retract, "slip"));
    EXPECT_EQ(add(MarkKind::Retract).error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(read().retracted);
    EXPECT_EQ(m_t.workspace->connection().database().execAndGet("SELECT count(*) FROM vote").getInt(), 1);
}

TEST_F(VoteMarksTest, anExclusionCanBeUndoneAndBothStay)
{
    must(add(MarkKind::Exclude, "did not read"));
    EXPECT_EQ(read().excludedReason, "did not read");
    EXPECT_EQ(add(MarkKind::Exclude).error().code, ErrorCode::NotAllowed);
    must(add(MarkKind::Include, "did read"));
    EXPECT_EQ(read().excludedReason, "");
    EXPECT_EQ(add(MarkKind::Include).error().code, ErrorCode::NotAllowed);
    const std::vector<MarkRow> marks = must(m_t.workspace->marks().of(m_vote));
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].who, "lead");
    EXPECT_EQ(marks[1].kind, MarkKind::Include);
    EXPECT_EQ(marks[1].reason, "did read");
}

TEST_F(VoteMarksTest, aFlagChangesNoRanking)
{
    must(add(MarkKind::Flag));
    EXPECT_FALSE(read().retracted);
    EXPECT_EQ(read().excludedReason, "");
    must(add(MarkKind::Unflag));
}

TEST_F(VoteMarksTest, aMarkNeedsAVoteAndAReason)
{
    EXPECT_EQ(add(MarkKind::Exclude, "").error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(add(MarkKind::Exclude, "\xff").error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(m_t.workspace->marks().add(base::VoteId::random(m_t.rng), MarkKind::Flag, "", "x").error().code,
              ErrorCode::NotFound);
    EXPECT_TRUE(must(m_t.workspace->marks().of(m_vote)).empty());
}

TEST_F(VoteMarksTest, marksAreNeitherChangedNorDeleted)
{
    must(add(MarkKind::Exclude));
    SQLite::Database& db = m_t.workspace->connection().database();
    EXPECT_THROW(db.exec("UPDATE vote_mark SET reason=''"), SQLite::Exception);
    EXPECT_THROW(db.exec("DELETE FROM vote_mark"), SQLite::Exception);
    EXPECT_TRUE(must(checkWorkspace(*m_t.workspace)).problems.empty());
}

} // namespace
} // namespace joust::store
