// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_merge.h"

#include "store/chain_heads.h"
#include "store/workspace_backup.h"
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

battle::Choice choose(base::Outcome outcome)
{
    battle::Choice choice;
    choice.outcome = outcome;
    return choice;
}

int count(TestWorkspace& t, const std::string& table)
{
    return t.workspace->connection().database().execAndGet("SELECT count(*) FROM " + table).getInt();
}

std::vector<std::string> problems(TestWorkspace& t)
{
    return must(checkWorkspace(*t.workspace)).problems;
}

std::vector<std::string> sentencesOf(const MergeReport& report)
{
    std::vector<std::string> sentences;
    for (const MergeMatch& match : report.matches)
        sentences.push_back(matchSentence(match));
    return sentences;
}

TEST(WorkspaceMerge, aStopRequestKeepsNothing)
{
    TestWorkspace here;
    TestWorkspace there;
    must(there.workspace->ledger().commit(there.readyBattle().id, there.annotator, {}, 1));
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = mergeWorkspace(*here.workspace, there.path, false, {}, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, base::ErrorCode::Cancelled);
    EXPECT_EQ(must(checkWorkspace(*here.workspace)).votes, 0);
}

TEST(WorkspaceMerge, twoAnnotatorsWorkspacesBecomeOneAndAgainChangesNothing)
{
    TestWorkspace here;
    TestWorkspace there; // same endpoints, same annotator's name, other ids
    vote(here);
    const base::VoteId retracted = vote(there, "one");
    must(there.workspace->ledger().commit(there.readyBattle("two").id, there.annotator,
                                          {base::Outcome::A, {}, {"a:clear", "b:accurate", "clearer"}, {}, false}, 1));
    must(there.workspace->marks().add(retracted, MarkKind::Retract, "ann", "slip"));
    must(there.workspace->ledger().skip(there.readyBattle().id, there.annotator, "unclear"));

    const MergeReport report = must(mergeWorkspace(*here.workspace, there.path));
    EXPECT_EQ(report.votes, 2);
    EXPECT_EQ(report.battles, 3);
    EXPECT_EQ(report.skips, 1);
    EXPECT_EQ(report.marks, 1);
    EXPECT_TRUE(report.conflicts.empty());
    EXPECT_THAT(sentencesOf(report), Contains(HasSubstr("annotator ann is taken for ann")));
    EXPECT_EQ(count(here, "vote"), 3);
    EXPECT_EQ(count(here, R"(vote WHERE reasons = '["a:clear","b:accurate","clearer"]')"), 1);
    EXPECT_EQ(count(here, "contestant"), 2) << "equal settings are one contestant";
    EXPECT_EQ(must(here.workspace->annotators().list()).size(), 1U);
    EXPECT_TRUE(problems(here).empty()) << problems(here).front();

    const MergeReport again = must(mergeWorkspace(*here.workspace, there.path));
    EXPECT_EQ(again.votes + again.battles + again.marks + again.skips, 0);
    EXPECT_EQ(again.alreadyThere, 2);
    EXPECT_EQ(count(here, "vote"), 3);
    EXPECT_EQ(must(chainHeads(*here.workspace)).size(), 2U);
}

TEST(WorkspaceMerge, headsOfTheOtherWorkspaceHoldHereToo)
{
    TestWorkspace here;
    TestWorkspace there;
    vote(there);
    const std::string head = base::toHex(must(chainHeads(*there.workspace)).at(0).hash);
    must(mergeWorkspace(*here.workspace, there.path));
    EXPECT_TRUE(must(checkWorkspace(*here.workspace, {head})).problems.empty());
}

TEST(WorkspaceMerge, twoCopiesThatWentOnSeparatelyAreUnited)
{
    TestWorkspace here;
    vote(here, "before");
    const std::string copy = here.dir.file("copy.joust");
    must(backupWorkspace(here.path, copy, here.services()));
    vote(here, "here");
    {
        const auto workspace = must(Workspace::open(copy, Access::ReadWrite, here.services()));
        const auto order = must(workspace->battles().openBattle({"there", {}, here.annotator, {}, false}));
        const auto ready =
            must(workspace->battles().recordAnswers(battle::answerBoth(order, here.transport, here.keys, {})));
        must(workspace->ledger().commit(ready.id, here.annotator, {}, 1));
    }
    const MergeReport report = must(mergeWorkspace(*here.workspace, copy));
    EXPECT_EQ(report.votes, 1);
    EXPECT_EQ(report.alreadyThere, 1);
    EXPECT_EQ(count(here, "vote"), 3);
    EXPECT_TRUE(problems(here).empty()) << problems(here).front();
}

TEST(WorkspaceMerge, aSecondVoteOfOneAnnotatorOnOneBattleIsKeptOutAndListed)
{
    TestWorkspace here;
    const base::BattleId open = here.readyBattle().id;
    const std::string copy = here.dir.file("copy.joust");
    must(backupWorkspace(here.path, copy, here.services()));
    must(here.workspace->ledger().commit(open, here.annotator, choose(base::Outcome::A), 1));
    {
        const auto workspace = must(Workspace::open(copy, Access::ReadWrite, here.services()));
        must(workspace->ledger().commit(open, here.annotator, choose(base::Outcome::B), 1));
    }
    const MergeReport report = must(mergeWorkspace(*here.workspace, copy));
    EXPECT_EQ(report.votes, 0);
    EXPECT_THAT(report.conflicts, Contains(HasSubstr("second vote")));
    EXPECT_EQ(here.workspace->connection().database().execAndGet("SELECT outcome FROM vote").getString(), "a");
    EXPECT_TRUE(problems(here).empty());
    EXPECT_EQ(must(mergeWorkspace(*here.workspace, copy)).conflicts.size(), 1U) << "and is listed again";
}

TEST(WorkspaceMerge, aMergedEndpointGetsNoKeyAndIsNotDrawn)
{
    TestWorkspace here;
    TestWorkspace there({"alpha", "gamma"});
    vote(there);
    endpoint::Connection connection;
    connection.key = must(endpoint::parseKeyRef("env:PRECIOUS"));
    connection.headers = {{"X-Token", "t"}};
    const auto gamma = must(there.workspace->endpoints().byName("gamma"));
    must(there.workspace->endpoints().update(gamma.id, "gamma", gamma.identity, connection));
    must(mergeWorkspace(*here.workspace, there.path));
    const EndpointRow merged = must(here.workspace->endpoints().byName("gamma"));
    EXPECT_TRUE(merged.disabled);
    EXPECT_EQ(endpoint::keyRefText(merged.connection.key), "none");
    EXPECT_TRUE(merged.connection.headers.empty());
}

TEST(WorkspaceMerge, otherSettingsUnderAKnownNameAreAnotherContestant)
{
    TestWorkspace here;
    TestWorkspace there;
    const auto alpha = must(there.workspace->endpoints().byName("alpha"));
    endpoint::Identity warmer = alpha.identity;
    warmer.parameters = {{"temperature", "1"}};
    must(there.workspace->endpoints().update(alpha.id, "alpha", warmer, {}));
    vote(there);
    const MergeReport report = must(mergeWorkspace(*here.workspace, there.path));
    EXPECT_THAT(sentencesOf(report), Contains(HasSubstr("alpha (2)")));
    EXPECT_EQ(must(here.workspace->endpoints().byName("alpha")).identity, alpha.identity) << "ours is as it was";
}

// What a person decides instead of what is proposed.
class MergeDecisions : public testing::Test
{
protected:
    MergeDecisions()
        : m_here({"alpha", "beta"})
        , m_there({"alpha", "beta"})
    {
        must(m_here.workspace->endpoints().add("alpha again", support::identityOf("model-alpha"), {}));
        must(m_here.workspace->annotators().ensure("bo"));
        vote(m_here);
        vote(m_there, "one");
    }
    base::Result<MergeReport> merge(const std::vector<std::string>& taken, const std::vector<std::string>& apart,
                                    bool dryRun = false)
    {
        const auto choices =
            mergeChoices(must(mergeWorkspace(*m_here.workspace, m_there.path, true)).matches, taken, apart);
        if (!choices)
            return choices.error();
        return mergeWorkspace(*m_here.workspace, m_there.path, dryRun, {}, {}, *choices);
    }
    int votesUnder(const std::string& name)
    {
        SQLite::Statement row(m_here.workspace->connection().database(),
                              "SELECT count(*) FROM vote v JOIN annotator a ON a.id = v.annotator_id JOIN annotator r "
                              "ON r.id = coalesce(a.same_as, a.id) WHERE r.name = ?");
        row.bind(1, name);
        row.executeStep();
        return row.getColumn(0).getInt();
    }

    TestWorkspace m_here;
    TestWorkspace m_there;
};

TEST_F(MergeDecisions, aContestantIsTakenForTheOneThatWasChosenOrKeptApart)
{
    const MergeReport chosen = must(merge({"alpha=alpha again"}, {"contestant:beta"}, true));
    EXPECT_THAT(sentencesOf(chosen),
                testing::IsSupersetOf(
                    {std::string("contestant alpha has the settings of alpha again and is taken for it"),
                     std::string("contestant beta is new, here called beta (2); its endpoint is disabled and has no "
                                 "key")}));
    EXPECT_EQ(must(merge({"alpha=alpha again"}, {"beta"})).votes, 1);
    EXPECT_TRUE(problems(m_here).empty());
    EXPECT_EQ(count(m_here, "contestant"), 4) << "beta came as one of its own";
    EXPECT_EQ(must(mergeWorkspace(*m_here.workspace, m_there.path)).votes, 0) << "merging again changes nothing";
    EXPECT_EQ(count(m_here, "contestant"), 4);
}

TEST_F(MergeDecisions, anAnnotatorIsTakenForAnotherOrKeptApart)
{
    EXPECT_EQ(votesUnder("ann"), 1);
    EXPECT_EQ(must(merge({"annotator:ann=bo"}, {})).votes, 1);
    EXPECT_EQ(votesUnder("ann"), 1);
    EXPECT_EQ(votesUnder("bo"), 1);
    TestWorkspace third;
    vote(third, "two");
    const auto proposed = must(mergeWorkspace(*m_here.workspace, third.path, true)).matches;
    EXPECT_EQ(
        must(mergeWorkspace(*m_here.workspace, third.path, false, {}, {}, must(mergeChoices(proposed, {}, {"ann"}))))
            .votes,
        1);
    EXPECT_EQ(votesUnder("ann"), 1);
    EXPECT_EQ(votesUnder("ann (2)"), 1);
    EXPECT_TRUE(problems(m_here).empty());
}

TEST_F(MergeDecisions, whatCannotBeOneIsRefusedAndChangesNothing)
{
    struct Case
    {
        std::vector<std::string> taken;
        std::vector<std::string> apart;
        const char* why;
    };
    for (const Case& c : {Case{{"alpha=beta"}, {}, "only a contestant with equal settings"},
                          Case{{"annotator:ann=nobody"}, {}, "only an annotator of the same role"},
                          Case{{"alpha"}, {}, "does not say for whom"}, Case{{}, {"gamma"}, "is called 'gamma'"}}) {
        const auto refused = merge(c.taken, c.apart);
        ASSERT_FALSE(refused) << c.why;
        EXPECT_EQ(refused.error().code, base::ErrorCode::InvalidArgument);
        EXPECT_THAT(refused.error().detail, HasSubstr(c.why));
    }
    const MergeReport proposed = must(mergeWorkspace(*m_here.workspace, m_there.path, true));
    const auto refused = mergeWorkspace(*m_here.workspace, m_there.path, false, {}, {},
                                        {{proposed.matches.front().thereId, "nobody's id"}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::InvalidArgument);
    EXPECT_EQ(count(m_here, "vote"), 1);
    EXPECT_TRUE(problems(m_here).empty());
}

TEST_F(MergeDecisions, twoThatBecomeOneCannotMeetEachOther)
{
    TestWorkspace there({"alpha"});
    must(there.workspace->endpoints().add("twin", support::identityOf("model-alpha"), {}));
    vote(there, "one");
    const auto proposed = must(mergeWorkspace(*m_here.workspace, there.path, true)).matches;
    const MergeReport report = must(mergeWorkspace(*m_here.workspace, there.path, false, {}, {},
                                                   must(mergeChoices(proposed, {"twin=alpha", "alpha=alpha"}, {}))));
    EXPECT_EQ(report.votes, 0);
    EXPECT_THAT(report.conflicts, Contains(HasSubstr("would be of one contestant with itself")));
    EXPECT_TRUE(problems(m_here).empty());
}

TEST(WorkspaceMerge, aDryRunAndADamagedFileChangeNothing)
{
    TestWorkspace here;
    TestWorkspace there;
    vote(there);
    EXPECT_EQ(must(mergeWorkspace(*here.workspace, there.path, true)).votes, 1);
    EXPECT_EQ(count(here, "vote"), 0);
    EXPECT_EQ(count(here, "battle"), 0);
    there.workspace->connection().database().exec("DROP TRIGGER vote_no_update; UPDATE vote SET outcome='b'");
    EXPECT_EQ(mergeWorkspace(*here.workspace, there.path).error().code, base::ErrorCode::Corrupt);
    EXPECT_EQ(mergeWorkspace(*here.workspace, here.path).error().code, base::ErrorCode::InvalidArgument);
}

} // namespace
} // namespace joust::store
