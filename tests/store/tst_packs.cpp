// SPDX-License-Identifier: GPL-3.0-or-later
// Packs that leave: they name nobody, draw sides and order afresh, and obey their study.
#include "packs_fixture.h"

#include <algorithm>
#include <map>
#include <set>

namespace joust::store {
namespace {

using base::ErrorCode;

TEST_F(Packs, theBytesNameNobody)
{
    makeStudy();
    generate();
    std::vector<std::string> needles{"ZQX", "127.0.0.1", "918273", "645362", "thought"};
    for (int i = 0; i < 3; ++i)
        needles.push_back(m_t.readyBattle("prompt " + std::to_string(i)).id.toString());
    for (const char* table : {"contestant", "endpoint", "annotator", "prompt", "run", "study"}) {
        SQLite::Statement ids(db(), std::string("SELECT id FROM ") + table);
        while (ids.executeStep())
            needles.push_back(ids.getColumn(0).getString());
    }
    needles.push_back(db().execAndGet("SELECT value FROM setting WHERE key = 'workspace_id'").getString());
    const auto keysOf = [this] {
        std::vector<std::string> secrets;
        SQLite::Statement key(db(), "SELECT key FROM sealed_pack UNION SELECT seed FROM sealed_seed");
        while (key.executeStep())
            secrets.emplace_back(static_cast<const char*>(key.getColumn(0).getBlob()), 32);
        return secrets;
    };
    for (const char* study : {"", "ZQX-STUDY"}) {
        std::filesystem::remove(m_path);
        must(exported({study}));
        {
            const auto votes = pack(); // and what an annotator's work leaves beside it
            must(votes->saveDraft(must(votes->next("zoe")).battle->id, "zoe", {}));
            for (const auto& entry : std::filesystem::directory_iterator(m_t.dir.path())) {
                if (!entry.path().filename().string().starts_with("p.joustpack"))
                    continue;
                for (const std::string& needle : needles)
                    EXPECT_EQ(bytesOf(entry.path()).find(needle), std::string::npos) << needle;
                for (const std::string& secret : keysOf())
                    EXPECT_EQ(bytesOf(entry.path()).find(secret), std::string::npos);
            }
        }
    }
    db().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    for (const std::string& needle : needles)
        EXPECT_TRUE(needle == "918273" || needle == "645362" || bytesOf(m_t.path).find(needle) != std::string::npos)
            << needle << ": the search itself works";
    expectSound();
}

TEST_F(Packs, sidesAndOrderAreDrawnAfresh)
{
    std::vector<std::string> made;
    for (int i = 0; i < 64; ++i) {
        made.push_back("prompt " + std::to_string(i));
        m_t.readyBattle(made.back());
    }
    EXPECT_EQ(must(exported()).battles, 64);
    std::set<bool> swapped;
    std::vector<std::string> order;
    for (const PackItem& item : must(must(PackReader::open(m_path, m_t.services())).items())) {
        SQLite::Statement own(db(), "SELECT i.swapped, a.text FROM sealed_pack_item i JOIN answer a ON a.battle_id = "
                                    "i.battle_id AND a.side = 'a' WHERE i.id = ?");
        own.bind(1, item.id.toString());
        ASSERT_TRUE(own.executeStep());
        swapped.insert(own.getColumn(0).getInt() == 1);
        EXPECT_EQ(own.getColumn(0).getInt() == 1 ? item.b : item.a, own.getColumn(1).getString());
        order.push_back(item.prompt);
    }
    EXPECT_EQ(swapped.size(), 2U) << "64 equal draws happen once in 2^63";
    EXPECT_NE(order, made);
    EXPECT_TRUE(std::is_permutation(order.begin(), order.end(), made.begin(), made.end()));
}

TEST_F(Packs, onlyOpenBattlesGoAndARefusalChangesNothing)
{
    EXPECT_EQ(exported().error().code, ErrorCode::NotFound);
    EXPECT_FALSE(std::filesystem::exists(m_path));
    must(m_t.workspace->ledger().commit(m_t.readyBattle("voted").id, m_t.annotator, {}, 1));
    m_t.readyBattle("open");
    EXPECT_EQ(exported({"", "", 2}).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(exported({"", "other set"}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(exported({"no study"}).error().code, ErrorCode::NotFound);
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_EQ(exportPack(*m_t.workspace, m_path, {}, stopped.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(count("sealed_pack"), 0);
    EXPECT_EQ(must(exported()).battles, 1);
    EXPECT_EQ(must(must(PackReader::open(m_path, m_t.services())).items())[0].prompt, "open");
    EXPECT_EQ(exported().error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(count("sealed_pack"), 1);
    must(exported({"", "", 0, true}));
    for (const auto& entry : std::filesystem::directory_iterator(m_t.dir.path()))
        EXPECT_EQ(entry.path().filename().string().find("joustpack."), std::string::npos) << entry.path();
}

TEST_F(Packs, aStudysPackObeysTheStudy)
{
    battle::StudyPolicy policy;
    policy.reveal = battle::RevealTime::End;
    policy.showThinking = true;
    policy.minReadingMs = 1600;
    policy.guidelines = "Read both.";
    policy.battles = 4;
    makeStudy(policy);
    EXPECT_EQ(exported({"ZQX-STUDY"}).error().code, ErrorCode::NotFound) << "no answers yet";
    generate();
    EXPECT_EQ(must(exported({"ZQX-STUDY"})).battles, 4);
    EXPECT_EQ(pack()->head().guidelines, "Read both.");
    const battle::SealedBattle shown = *must(pack()->next("ann")).battle;
    EXPECT_EQ(shown.thinkingA, shown.answerA == "first voice" ? "first thought" : "second thought");
    EXPECT_FALSE(shown.thinkingB.empty());
    voteAll("ann");
    EXPECT_EQ(must(merged()).votes, 4);
    EXPECT_TRUE(votesRead().empty()) << "the study is open, and tells names at its end";
    const StudyRow study = must(m_t.workspace->studies().find("ZQX-STUDY"));
    EXPECT_EQ(study.votes, 4);
    EXPECT_TRUE(must(m_t.workspace->queue().next(study.id, m_t.annotator)).progress.done()) << "nothing twice";
    EXPECT_EQ(count("vote_mark WHERE kind = 'flag'"), 4) << "voted before the reading time";
    must(m_t.workspace->studies().close(study.id));
    EXPECT_EQ(votesRead().size(), 4U);
    expectSound();
}

TEST_F(Packs, aLargerPackGoesBehindTheQueue)
{
    battle::StudyPolicy policy;
    policy.battles = 4;
    makeStudy(policy);
    generate();
    must(exported({"ZQX-STUDY", "", 6}));
    const StudyRow study = must(m_t.workspace->studies().find("ZQX-STUDY"));
    const QueueStep open = must(m_t.workspace->queue().next(study.id, m_t.annotator));
    voteAll("ann");
    EXPECT_EQ(must(merged()).votes, 6);
    EXPECT_EQ(must(m_t.workspace->queue().next(study.id, m_t.annotator)).battle, open.battle) << "stays open";
    must(m_t.workspace->ledger().commit(open.battle->id, m_t.annotator, {}, 1));
    EXPECT_TRUE(must(m_t.workspace->queue().next(study.id, m_t.annotator)).progress.done());
    expectSound();
}

TEST_F(Packs, repeatsComeWithTheirSidesSwapped)
{
    battle::StudyPolicy policy;
    policy.battles = 12;
    policy.repeatShare = 0.25;
    makeStudy(policy);
    generate();
    must(exported({"ZQX-STUDY"}));
    std::map<std::string, std::vector<std::string>> sides;
    for (const PackItem& item : must(must(PackReader::open(m_path, m_t.services())).items())) {
        SQLite::Statement own(db(), "SELECT item FROM sealed_pack_item WHERE id = ?");
        own.bind(1, item.id.toString());
        ASSERT_TRUE(own.executeStep());
        sides[own.getColumn(0).getString()].push_back(item.a);
    }
    EXPECT_EQ(sides.size(), 9U);
    for (const auto& [item, shown] : sides) {
        if (shown.size() == 2) {
            EXPECT_NE(shown[0], shown[1]);
        }
    }
}

} // namespace
} // namespace joust::store
