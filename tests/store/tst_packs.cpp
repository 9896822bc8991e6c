// SPDX-License-Identifier: GPL-3.0-or-later
// Packs over workspaces on disk: what leaves names nobody, votes come home once, and what was changed on the way or
// comes from elsewhere changes nothing.
#include "battle/run_generation.h"
#include "store/pack_export.h"
#include "store/pack_file.h"
#include "store/pack_merge.h"
#include "store/pack_votes.h"
#include "store/text_redaction.h"
#include "store/vote_reader.h"
#include "store/workspace_backup.h"
#include "store/workspace_check.h"
#include "store/workspace_merge.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::must;

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class Packs : public testing::Test
{
protected:
    Packs()
        : m_t({"ZQX-ALPHA", "ZQX-BETA"})
    {
        m_t.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id,
                                  const endpoint::ChatRequest& r) {
            const bool alpha = r.identity.model == "model-ZQX-ALPHA";
            endpoint::Reply reply = support::textReply(alpha ? "first voice" : "second voice");
            reply.measurement.totalMs = 918273;
            reply.measurement.answerTokens = 645362;
            reply.measurement.reportedModel = "ZQX-REPORTED";
            reply.measurement.systemFingerprint = "ZQX-FINGER";
            reply.reasoning = alpha ? "first thought" : "second thought";
            fake.finish(id, reply);
        };
    }
    SQLite::Database& db() { return m_t.workspace->connection().database(); }
    std::int64_t count(const char* table)
    {
        return db().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
    }
    base::Result<PackExported> exported(const PackRequest& request = {})
    {
        return exportPack(*m_t.workspace, m_path, request);
    }
    base::Result<PackMergeReport> merged() { return mergePack(*m_t.workspace, m_path, false, "lead"); }
    std::unique_ptr<PackVotes> pack() { return must(PackVotes::open(m_path, m_t.services())); }
    void makeStudy(battle::StudyPolicy policy = {})
    {
        std::vector<PromptRow> prompts;
        for (int i = 0; i < 6; ++i)
            prompts.push_back({{}, "study prompt " + std::to_string(i), "", ""});
        must(m_t.workspace->prompts().append("s", prompts));
        m_run = must(m_t.workspace->runs().create("run", "s", {})).id;
        must(m_t.workspace->studies().create("ZQX-STUDY", "run", policy));
    }
    void generate() { must(battle::generateAnswers(m_run, m_t.workspace->runs(), m_t.transport, m_t.keys, {})); }
    // Votes on the whole pack: for the first voice, wherever it stands; ties when `fair` is unset.
    void voteAll(const std::string& annotator, bool forFirst = true)
    {
        const auto votes = pack();
        for (QueueStep step = must(votes->next(annotator)); step.battle; step = must(votes->next(annotator))) {
            battle::Choice choice;
            const bool firstIsA = step.battle->answerA == "first voice";
            choice.reasons = {battle::reasonOf(firstIsA ? 0 : 1, "clear")};
            if (forFirst)
                choice.outcome = firstIsA ? base::Outcome::A : base::Outcome::B;
            must(votes->commit(step.battle->id, annotator, choice, 1500));
        }
    }
    std::vector<VoteRow> votesRead()
    {
        std::vector<VoteRow> votes;
        must(forEachVote(*m_t.workspace, Texts::Skip, [&](const VoteRow& vote) {
            votes.push_back(vote);
            return true;
        }));
        return votes;
    }
    void expectSound()
    {
        const CheckReport report = must(checkWorkspace(*m_t.workspace));
        EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    }
    void tamper(const std::string& change)
    {
        SQLite::Database file(m_path, SQLite::OPEN_READWRITE);
        const std::string trigger = file.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'item_no_update'");
        file.exec("DROP TRIGGER item_no_update; " + change + "; " + trigger);
    }

    support::TestWorkspace m_t;
    battle::RunId m_run;
    std::string m_path = m_t.dir.file("p.joustpack");
};

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
