// SPDX-License-Identifier: GPL-3.0-or-later
// Packs that come back: votes come home once, and what was changed on the way or comes from elsewhere changes nothing.
#include "packs_fixture.h"
#include "store/text_redaction.h"
#include "store/workspace_backup.h"
#include "store/workspace_merge.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace joust::store {
namespace {

using base::ErrorCode;

TEST_F(Packs, votesComeHomeOnceAndCountForWhoWroteThem)
{
    for (int i = 0; i < 12; ++i)
        m_t.readyBattle("prompt " + std::to_string(i));
    must(exported());
    voteAll("zoe");
    voteAll("ann", false);
    EXPECT_EQ(must(mergePack(*m_t.workspace, m_path, true)).votes, 24);
    EXPECT_EQ(count("vote"), 0) << "a dry run keeps nothing";
    const PackMergeReport report = must(merged());
    EXPECT_EQ(report.battles, 12);
    EXPECT_EQ(report.votes, 24);
    ASSERT_EQ(report.annotators.size(), 2U);
    EXPECT_TRUE(report.annotators[0].name == "ann" && !report.annotators[0].isNew);
    EXPECT_TRUE(report.annotators[1].name == "zoe" && report.annotators[1].isNew);
    EXPECT_TRUE(report.conflicts.empty());
    int alphaWins = 0;
    for (const VoteRow& vote : votesRead()) {
        EXPECT_EQ(vote.source, "pack");
        EXPECT_TRUE(vote.blind);
        ASSERT_EQ(vote.reasons.size(), 1U);
        const VotedSide& clear = battle::partsOf(vote.reasons.front()).side == 0 ? vote.a : vote.b;
        EXPECT_EQ(clear.contestant, "ZQX-ALPHA") << "what was said of a side stays with who stood there";
        if (vote.annotator == "zoe")
            alphaWins +=
                (vote.outcome == base::Outcome::A ? vote.a.contestant : vote.b.contestant) == "ZQX-ALPHA" ? 1 : 0;
    }
    EXPECT_EQ(alphaWins, 12) << "sides are put back";
    expectSound();
    const std::int64_t links = count("chain");
    const PackMergeReport again = must(merged());
    EXPECT_EQ(again.votes, 0);
    EXPECT_EQ(again.alreadyThere, 24);
    EXPECT_EQ(count("chain"), links);
    EXPECT_EQ(count("event"), 1);
    EXPECT_TRUE(must(m_t.workspace->battles().openBattleOf(m_t.annotator))) << "the battle itself still waits here";
}

TEST_F(Packs, comesHomeInParts)
{
    m_t.readyBattle("one");
    m_t.readyBattle("two");
    must(exported());
    const base::BattleId first = must(pack()->next("zoe")).battle->id;
    must(pack()->skip(first, "zoe", "unclear"));
    EXPECT_EQ(must(merged()).skips, 1);
    voteAll("zoe");
    const PackMergeReport report = must(merged());
    EXPECT_EQ(report.votes, 1);
    EXPECT_EQ(report.alreadyThere, 1);
    EXPECT_EQ(count("skip"), 1);
    expectSound();
}

TEST_F(Packs, anotherVoteOfTheSamePersonIsListedAndKeptOut)
{
    for (int i = 0; i < 3; ++i)
        m_t.readyBattle("prompt " + std::to_string(i));
    must(exported());
    const std::string copy = m_t.dir.file("copy.joustpack");
    std::filesystem::copy_file(m_path, copy);
    voteAll("zoe");
    must(merged());
    std::filesystem::copy_file(copy, m_path, std::filesystem::copy_options::overwrite_existing);
    {
        const auto votes = pack();
        must(votes->skip(must(votes->next("Zoe")).battle->id, "Zoe", ""));
    }
    voteAll("Zoe", false);
    const PackMergeReport report = must(merged());
    EXPECT_EQ(report.votes, 0);
    EXPECT_EQ(report.skips, 0);
    EXPECT_EQ(report.conflicts.size(), 3U);
    EXPECT_EQ(count("vote"), 3);
    expectSound();
}

TEST_F(Packs, aForeignOrChangedPackChangesNothing)
{
    m_t.readyBattle("one");
    must(exported());
    voteAll("zoe");
    support::TestWorkspace other;
    EXPECT_EQ(mergePack(*other.workspace, m_path).error().code, ErrorCode::BadInput);
    EXPECT_EQ(mergePack(*m_t.workspace, m_t.path).error().code, ErrorCode::BadInput);
    const std::string sound = bytesOf(m_path);
    for (const char* change : {"UPDATE item SET a = b, b = a", "UPDATE item SET prompt = prompt || ' '",
                               "UPDATE item SET mac = zeroblob(32)"}) {
        tamper(change);
        const base::Result<PackMergeReport> refused = merged();
        ASSERT_FALSE(refused) << change;
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput) << change;
        std::ofstream(m_path, std::ios::binary) << sound;
    }
    std::filesystem::resize_file(m_path, sound.size() / 2);
    EXPECT_EQ(merged().error().code, ErrorCode::Corrupt);
    EXPECT_EQ(count("vote") + count("event"), 0);
    EXPECT_EQ(count("battle"), 1);
    std::ofstream(m_path, std::ios::binary) << sound;
    EXPECT_EQ(must(merged()).votes, 1) << "the sound file is still taken";
}

TEST_F(Packs, whatWasRedactedMeanwhileStaysRedacted)
{
    makeStudy();
    generate();
    must(exported({"ZQX-STUDY"}));
    voteAll("zoe");
    const battle::SealedBattle free = m_t.readyBattle("free");
    must(m_t.workspace->ledger().commit(free.id, m_t.annotator, {}, 1));
    must(redactText(m_t.workspace->connection(),
                    {free.id, 1, free.answerA == "first voice" ? TextPart::AnswerA : TextPart::AnswerB}, "lead",
                    "names a person", RedactionReach::Everywhere));
    EXPECT_EQ(must(merged()).votes, 6);
    EXPECT_EQ(count("answer WHERE text = 'first voice'"), 0);
    EXPECT_EQ(count("answer WHERE text = 'second voice'"), 7);
    expectSound();
}

TEST_F(Packs, aCopyOfTheWorkspaceTakesThemToo)
{
    m_t.readyBattle("one");
    must(exported());
    voteAll("zoe");
    support::TestWorkspace lead;
    const std::string copy = m_t.dir.file("copy.joust");
    must(backupWorkspace(m_t.path, copy, m_t.services()));
    must(mergeWorkspace(*lead.workspace, copy));
    EXPECT_EQ(must(mergePack(*lead.workspace, m_path)).votes, 1);
    EXPECT_TRUE(must(checkWorkspace(*lead.workspace)).problems.empty());
    must(merged());
    must(backupWorkspace(m_t.path, m_t.dir.file("again.joust"), m_t.services()));
    EXPECT_TRUE(must(mergeWorkspace(*lead.workspace, m_t.dir.file("again.joust"))).conflicts.size() <= 1)
        << "one vote, whichever way it came";
    EXPECT_EQ(lead.workspace->connection().database().execAndGet("SELECT count(*) FROM vote").getInt(), 1);
}

TEST_F(Packs, areRecoveredWithTheWorkspace)
{
    m_t.readyBattle("one");
    must(exported());
    voteAll("zoe");
    const std::string rescued = m_t.dir.file("rescued.joust");
    m_t.workspace.reset();
    must(recoverWorkspace(m_t.path, rescued, m_t.services()));
    const auto workspace = must(Workspace::open(rescued, Access::ReadWrite, m_t.services()));
    EXPECT_EQ(must(mergePack(*workspace, m_path)).votes, 1);
    EXPECT_TRUE(must(checkWorkspace(*workspace)).problems.empty());
}

} // namespace
} // namespace joust::store
