// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain_heads.h"

#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace joust::store {
namespace {

using support::must;
using support::TestWorkspace;
using testing::Contains;
using testing::HasSubstr;

base::VoteId vote(TestWorkspace& t, const std::string& prompt = "hello")
{
    return must(t.workspace->ledger().commit(t.readyBattle(prompt).id, t.annotator, {}, 1)).vote();
}

std::vector<std::string> problems(TestWorkspace& t, const std::vector<std::string>& heads = {})
{
    return must(checkWorkspace(*t.workspace, heads)).problems;
}

TEST(VoteChain, everyVoteAndMarkIsALink)
{
    TestWorkspace t;
    EXPECT_TRUE(must(chainHeads(*t.workspace)).empty());
    const base::VoteId first = vote(t);
    vote(t);
    must(t.workspace->marks().add(first, MarkKind::Exclude, "me", "why"));
    const std::vector<ChainHead> heads = must(chainHeads(*t.workspace));
    ASSERT_EQ(heads.size(), 1U);
    EXPECT_EQ(heads[0].links, 3);
    EXPECT_TRUE(problems(t).empty());
}

TEST(VoteChain, whatWasChangedOrRemovedIsFound)
{
    struct Case
    {
        const char* sql;
        const char* sentence;
    };
    for (const Case& c :
         {Case{"DROP TRIGGER vote_no_update; UPDATE vote SET outcome='b' WHERE rowid=2", "was changed after link 2"},
          Case{"DROP TRIGGER vote_no_update; UPDATE vote SET comment='x' WHERE rowid=1", "was changed after link 1"},
          Case{"DROP TRIGGER answer_no_update; UPDATE answer SET text='x' WHERE rowid=1", "was changed"},
          Case{"DROP TRIGGER turn_no_update; UPDATE turn SET prompt='x' WHERE rowid=1", "was changed"},
          Case{"DROP TRIGGER assignment_no_update; UPDATE sealed_assignment SET contestant_a=contestant_b, "
               "contestant_b=contestant_a WHERE rowid=1",
               "was changed"},
          Case{"DROP TRIGGER vote_no_delete; DELETE FROM vote WHERE rowid=2", "is missing"},
          Case{"DROP TRIGGER vote_mark_no_delete; DELETE FROM vote_mark", "is missing"},
          Case{"DROP TRIGGER chain_no_delete; DELETE FROM chain WHERE seq=1", "does not follow"},
          Case{"DROP TRIGGER chain_no_delete; DELETE FROM chain WHERE seq=4", "is in no chain"},
          Case{"INSERT INTO vote SELECT '00000000-0000-4000-8000-000000000000', battle_id, annotator_id, turn, "
               "created_utc, outcome, strength, reasons, comment, identity_guessed, vote_ms, 1 FROM vote LIMIT 1",
               "is in no chain"}}) {
        TestWorkspace t;
        const base::VoteId first = vote(t);
        vote(t);
        vote(t);
        must(t.workspace->marks().add(first, MarkKind::Flag, "me", "why"));
        t.workspace->connection().database().exec(c.sql);
        EXPECT_THAT(problems(t), Contains(HasSubstr(c.sentence))) << c.sql;
    }
}

TEST(VoteChain, aHeadThatWasWrittenDownProvesThatNothingIsMissing)
{
    TestWorkspace t;
    vote(t);
    const std::string early = base::toHex(must(chainHeads(*t.workspace)).at(0).hash);
    vote(t);
    const std::string late = base::toHex(must(chainHeads(*t.workspace)).at(0).hash);
    EXPECT_TRUE(problems(t, {early, late}).empty());

    // A forger who removes the newest vote with its link leaves a chain that is sound in itself.
    t.workspace->connection().database().exec(
        "DROP TRIGGER vote_no_delete; DROP TRIGGER chain_no_delete; DELETE FROM vote WHERE rowid=2; DELETE FROM chain "
        "WHERE seq=2");
    EXPECT_TRUE(problems(t).empty());
    EXPECT_TRUE(problems(t, {early}).empty());
    EXPECT_THAT(problems(t, {late}), Contains(HasSubstr("no chain has the head")));
}

TEST(VoteChain, aCopyOfTheFileIsAnotherWriter)
{
    TestWorkspace t;
    vote(t);
    t.workspace.reset();
    const std::string copy = t.dir.file("copy.joust");
    std::filesystem::copy_file(t.path, copy);
    t.path = copy;
    t.workspace = must(Workspace::open(copy, Access::ReadWrite, t.services()));
    vote(t);
    const std::vector<ChainHead> heads = must(chainHeads(*t.workspace));
    ASSERT_EQ(heads.size(), 2U);
    EXPECT_EQ(heads[0].links, 1);
    EXPECT_EQ(heads[1].links, 1);
    EXPECT_TRUE(problems(t).empty());
}

TEST(VoteChain, aReopenedOrRenamedFileGoesOnWithItsChain)
{
    TestWorkspace t;
    vote(t);
    t.workspace.reset();
    const std::string renamed = t.dir.file("renamed.joust");
    std::filesystem::rename(t.path, renamed);
    t.path = renamed;
    t.workspace = must(Workspace::open(renamed, Access::ReadWrite, t.services()));
    vote(t);
    ASSERT_EQ(must(chainHeads(*t.workspace)).size(), 1U);
    EXPECT_EQ(must(chainHeads(*t.workspace))[0].links, 2);
}

} // namespace
} // namespace joust::store
