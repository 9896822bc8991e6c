// SPDX-License-Identifier: GPL-3.0-or-later
// Packs of battles that have several turns: the annotator reads them all, and the vote is on what the pack showed.
#include "store/pack_export.h"
#include "store/pack_file.h"
#include "store/pack_merge.h"
#include "store/pack_votes.h"
#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace joust::store {
namespace {

using support::must;

class PackTurns : public testing::Test
{
protected:
    PackTurns()
    {
        m_t.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id,
                                  const endpoint::ChatRequest& r) {
            fake.finish(id, support::textReply(r.identity.model + " to " + r.messages.back().content));
        };
        m_battle = m_t.readyBattle("one").id;
        ask("two");
        must(exportPack(*m_t.workspace, m_path, {}));
    }
    battle::SealedBattle ask(const std::string& prompt)
    {
        const battle::SealedOrder order = must(m_t.workspace->battles().askFurther(m_battle, m_t.annotator, prompt));
        return must(m_t.workspace->battles().recordAnswers(battle::answerBoth(order, m_t.transport, m_t.keys, {})));
    }
    battle::SealedBattle shown()
    {
        const auto votes = must(PackVotes::open(m_path, m_t.services()));
        return *must(votes->next("zoe")).battle;
    }
    void vote()
    {
        const auto votes = must(PackVotes::open(m_path, m_t.services()));
        must(votes->commit(must(votes->next("zoe")).battle->id, "zoe", {base::Outcome::A, {}, {}, {}, false}, 1500));
    }

    support::TestWorkspace m_t;
    base::BattleId m_battle;
    std::string m_path = m_t.dir.file("p.joustpack");
};

TEST_F(PackTurns, areAllShownEachSideInItsPlace)
{
    const battle::SealedBattle battle = shown();
    EXPECT_EQ(battle.turn, 2);
    EXPECT_EQ(battle.prompt, "two");
    ASSERT_EQ(battle.earlier.size(), 1U);
    EXPECT_EQ(battle.earlier[0].prompt, "one");
    const std::string a = battle.answerA.substr(0, battle.answerA.find(" to "));
    EXPECT_EQ(battle.earlier[0].answerA, a + " to one");
    EXPECT_EQ(battle.answerA, a + " to two");
    EXPECT_NE(battle.earlier[0].answerB, battle.earlier[0].answerA);
}

// In the workspace the conversation went on after the export.
TEST_F(PackTurns, aMergedVoteIsOnTheTurnsThatWereShown)
{
    const battle::SealedBattle read = shown();
    ask("three");
    vote();
    EXPECT_EQ(must(mergePack(*m_t.workspace, m_path)).votes, 1);
    std::vector<VoteRow> rows;
    must(forEachVote(*m_t.workspace, Texts::Read, [&](const VoteRow& vote) {
        rows.push_back(vote);
        return true;
    }));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].turn, 2);
    EXPECT_EQ(rows[0].prompt, "two");
    EXPECT_EQ(rows[0].a.text, read.answerA);
    EXPECT_EQ(rows[0].b.text, read.answerB);
    SQLite::Statement turns(m_t.workspace->connection().database(), "SELECT count(*) FROM turn WHERE battle_id = ?");
    turns.bind(1, rows[0].battleId);
    ASSERT_TRUE(turns.executeStep());
    EXPECT_EQ(turns.getColumn(0).getInt(), 2);
    EXPECT_TRUE(must(checkWorkspace(*m_t.workspace)).problems.empty());
    EXPECT_EQ(must(mergePack(*m_t.workspace, m_path)).alreadyThere, 1);
}

TEST_F(PackTurns, aChangedEarlierTurnIsRefused)
{
    vote();
    for (const char* const change : {"UPDATE item_turn SET a = a || '.'", "UPDATE item_turn SET prompt = 'other'",
                                     "DELETE FROM item_turn", "UPDATE item_turn SET number = 2"}) {
        const std::string copy = m_t.dir.file("copy.joustpack");
        std::filesystem::copy_file(m_path, copy, std::filesystem::copy_options::overwrite_existing);
        {
            SQLite::Database file(copy, SQLite::OPEN_READWRITE);
            std::vector<std::string> triggers;
            for (const char* const name : {"turn_no_update", "turn_no_delete"}) {
                triggers.push_back(
                    file.execAndGet(std::string("SELECT sql FROM sqlite_schema WHERE name = '") + name + "'")
                        .getString());
                file.exec(std::string("DROP TRIGGER ") + name);
            }
            file.exec(change);
            for (const std::string& trigger : triggers)
                file.exec(trigger);
        }
        EXPECT_FALSE(mergePack(*m_t.workspace, copy)) << change;
    }
    EXPECT_EQ(must(mergePack(*m_t.workspace, m_path)).votes, 1) << "the unchanged one";
}

} // namespace
} // namespace joust::store
