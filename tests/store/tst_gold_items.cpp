// SPDX-License-Identifier: GPL-3.0-or-later
// Items with a known better answer: met as any other, counted by annotator, in no ranking.
#include "store/audit_log.h"
#include "store/gold_items.h"
#include "store/pack_export.h"
#include "store/vote_list.h"
#include "store/workspace_merge.h"
#include "studies_fixture.h"

#include <fstream>
#include <iterator>

namespace joust::store {
namespace {

using base::ErrorCode;

class GoldItems : public Studies
{
protected:
    GoldItems()
    {
        generate();
        for (int i = 0; i < 4; ++i) {
            const std::string n = std::to_string(i);
            m_items.push_back({"gold prompt " + n, "right answer " + n, "wrong answer " + n});
        }
    }
    StudyRow goldStudy(battle::RevealTime reveal = battle::RevealTime::End)
    {
        battle::StudyPolicy policy;
        policy.goldShare = 0.25;
        policy.reveal = reveal;
        return must(m_t.workspace->studies().create("study", "run", policy, m_items));
    }
    static bool isGold(const battle::SealedBattle& battle) { return battle.prompt.starts_with("gold prompt"); }
    // Right on every gold item but the first.
    int voteOnAll(const StudyRow& study)
    {
        int gold = 0;
        for (QueueStep step = next(study); step.battle; step = next(study)) {
            battle::Choice choice;
            if (isGold(*step.battle)) {
                const bool aIsRight = step.battle->answerA.starts_with("right");
                choice.outcome = aIsRight == (gold > 0) ? base::Outcome::A : base::Outcome::B;
                ++gold;
            }
            must(m_t.workspace->ledger().commit(step.battle->id, m_t.annotator, choice, 1000));
        }
        return gold;
    }
    int excludedShown()
    {
        int shown = 0;
        for (const ListedVote& vote : must(listVotes(*m_t.workspace, {})).rows)
            shown += vote.excluded ? 1 : 0;
        return shown;
    }
    int goldInAudit()
    {
        int found = 0;
        must(forEachAuditEntry(*m_t.workspace, {}, [&](const AuditEntry& entry) {
            found += entry.detail == kGoldReason ? 1 : 0;
            return true;
        }));
        return found;
    }

    std::vector<GoldItem> m_items;
};

TEST_F(GoldItems, comeInTheQueueWithEitherAnswerOnEitherSide)
{
    const StudyRow study = goldStudy();
    EXPECT_EQ(study.goldItems, 4);
    EXPECT_DOUBLE_EQ(study.policy.goldShare, 0.25);
    EXPECT_EQ(study.policy.battles, kPrompts) << "gold is among them, not beside them";
    int gold = 0;
    std::set<bool> sides;
    for (const char* name : {"one", "two", "three", "four"}) {
        const base::AnnotatorId annotator = must(m_t.workspace->annotators().ensure(name)).id;
        for (int i = 0; i < kPrompts; ++i) {
            const QueueStep step = must(m_t.workspace->queue().next(study.id, annotator));
            ASSERT_TRUE(step.battle);
            if (isGold(*step.battle)) {
                ++gold;
                sides.insert(step.battle->answerA.starts_with("right"));
                EXPECT_EQ(step.battle->answerA.substr(6), step.battle->answerB.substr(6)) << "of one prompt";
            }
            must(m_t.workspace->ledger().commit(step.battle->id, annotator, {}, 1));
        }
    }
    EXPECT_EQ(gold, 12);
    EXPECT_EQ(sides.size(), 2U);
}

TEST_F(GoldItems, votesOnThemAreCountedAndCompareNobody)
{
    const StudyRow study = goldStudy();
    ASSERT_EQ(voteOnAll(study), 3);
    must(m_t.workspace->studies().close(study.id));
    int excluded = 0;
    must(forEachVote(*m_t.workspace, Texts::Skip, [&](const VoteRow& vote) {
        EXPECT_EQ(vote.excludedReason == kGoldReason, vote.a.contestant.starts_with("gold: ")) << vote.a.contestant;
        excluded += vote.excludedReason == kGoldReason ? 1 : 0;
        return true;
    }));
    EXPECT_EQ(excluded, 3);
    const std::vector<StudyAnnotator> people = must(m_t.workspace->studies().annotators(study.id));
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].votes, kPrompts);
    EXPECT_EQ(people[0].goldVotes, 3);
    EXPECT_EQ(people[0].goldRight, 2);
    EXPECT_TRUE(problems().empty()) << "the marks are in the chain";
}

TEST_F(GoldItems, nothingTellsThemFromOthersWhileTheStudyHoldsBack)
{
    const StudyRow study = goldStudy();
    ASSERT_EQ(voteOnAll(study), 3);
    EXPECT_EQ(excludedShown(), 0);
    EXPECT_EQ(goldInAudit(), 0);
    EXPECT_EQ(must(m_t.workspace->studies().annotators(study.id))[0].goldVotes, 0);
    for (const ListedVote& listed : must(listVotes(*m_t.workspace, {})).rows) {
        const base::VoteId id = *base::VoteId::parse(listed.voteId);
        EXPECT_TRUE(must(m_t.workspace->marks().of(id)).empty());
        EXPECT_EQ(must(readVote(*m_t.workspace, id)).excludedReason, "");
    }
    must(m_t.workspace->studies().close(study.id));
    EXPECT_EQ(excludedShown(), 3);
    EXPECT_EQ(goldInAudit(), 3);
}

TEST_F(GoldItems, aBadListMakesNoStudyAndLeavesNothing)
{
    battle::StudyPolicy policy;
    policy.goldShare = 0.1;
    const auto refused = [&](std::vector<GoldItem> items) {
        const auto made = m_t.workspace->studies().create("study", "run", policy, items);
        EXPECT_FALSE(made);
        EXPECT_EQ(must(m_t.workspace->studies().list()).size(), 0U);
        EXPECT_EQ(must(m_t.workspace->runs().list()).size(), 1U);
        return made ? ErrorCode::Io : made.error().code;
    };
    EXPECT_EQ(refused({}), ErrorCode::InvalidArgument) << "a share of nothing";
    EXPECT_EQ(refused({{"p", "same", "same"}}), ErrorCode::BadInput);
    EXPECT_EQ(refused({{"p", "x", ""}}), ErrorCode::BadInput);
    EXPECT_EQ(refused({{"p", "x", "\xff"}}), ErrorCode::BadInput);
    policy.reveal = battle::RevealTime::Vote;
    EXPECT_EQ(refused(m_items), ErrorCode::InvalidArgument) << "names after each vote would tell which are gold";
    policy.reveal = battle::RevealTime::End;
    policy.goldShare = 0.0;
    EXPECT_EQ(refused(m_items), ErrorCode::InvalidArgument) << "items without a share";
}

TEST_F(GoldItems, areInAPackWithoutAWordAboutIt)
{
    goldStudy();
    const std::string path = m_t.dir.file("p.joustpack");
    PackRequest request;
    request.study = "study";
    must(exportPack(*m_t.workspace, path, request));
    std::ifstream file(path, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    EXPECT_NE(bytes.find("gold prompt"), std::string::npos) << "its prompt is there";
    for (const char* word : {"gold: ", "gold/", "gold item", "better", "worse"})
        EXPECT_EQ(bytes.find(word), std::string::npos) << word;
}

TEST_F(GoldItems, areStillGoldAfterAMerge)
{
    const StudyRow study = goldStudy();
    voteOnAll(study);
    must(m_t.workspace->studies().close(study.id));
    const support::TempDir dir;
    base::SeededRng rng{5};
    const auto other = must(Workspace::create(dir.file("other.joust"), {rng, m_t.clock}));
    must(mergeWorkspace(*other, m_t.path));
    const std::vector<StudyAnnotator> people = must(other->studies().annotators(study.id));
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].goldVotes, 3);
    EXPECT_EQ(people[0].goldRight, 2);
    EXPECT_TRUE(must(checkWorkspace(*other)).problems.empty());
}

TEST_F(Studies, theRuleOfPacingComesWithTheBattle)
{
    generate();
    battle::StudyPolicy policy;
    policy.pacing = battle::Pacing::CommonRate;
    const StudyRow made = study(battle::RevealTime::End, policy);
    EXPECT_EQ(made.policy.pacing, battle::Pacing::CommonRate);
    EXPECT_EQ(next(made).battle->commonRate, std::optional(true));
    EXPECT_FALSE(m_t.readyBattle().commonRate) << "outside of studies nobody says";
    EXPECT_THROW(db().exec("UPDATE study SET pacing = 'together'"), SQLite::Exception);
}

} // namespace
} // namespace joust::store
