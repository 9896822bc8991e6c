// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_list.h"

#include "battle/run_generation.h"
#include "store/battle_import.h"
#include "store/vote_detail.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <set>

namespace joust::store {
namespace {

using base::ErrorCode;
using base::Outcome;
using support::must;

class VoteListTest : public testing::Test
{
protected:
    base::VoteId vote(const std::string& prompt, Outcome outcome = Outcome::A)
    {
        m_t.clock.advance(std::chrono::seconds(1));
        battle::Choice choice;
        choice.outcome = outcome;
        return must(m_t.workspace->ledger().commit(m_t.readyBattle(prompt).id, m_t.annotator, choice, 1)).vote();
    }
    // An imported vote; what is empty is not known.
    void import(const std::vector<ImportedBattle>& battles)
    {
        must(importFile(*m_t.workspace, "old.csv", "csv", false, [&](BattleImport& import) {
            base::Result<void> added;
            for (const ImportedBattle& battle : battles) {
                if (added)
                    added = import.add(battle);
            }
            return added;
        }));
    }
    static ImportedBattle imported(const std::string& prompt, const std::string& created = {})
    {
        ImportedBattle battle;
        battle.turns = {{prompt, {"old answer a", "old answer b"}}};
        battle.sides[0].contestant = "alpha"; // also an endpoint
        battle.sides[1].contestant = "old model";
        battle.annotator = "lab";
        battle.category = "maths";
        battle.createdUtc = created;
        return battle;
    }
    VotePage page(const VotePageRequest& request) { return must(listVotes(*m_t.workspace, request)); }
    // Every page, joined.
    std::vector<ListedVote> all(VotePageRequest request)
    {
        std::vector<ListedVote> rows;
        for (;;) {
            const VotePage part = page(request);
            rows.insert(rows.end(), part.rows.begin(), part.rows.end());
            if (!part.next)
                return rows;
            request.after = part.next;
        }
    }
    std::vector<std::string> found(const VoteSearch& search)
    {
        std::vector<std::string> prompts;
        for (const ListedVote& row : all({search, {}, 200, 20'000}))
            prompts.push_back(row.promptStart);
        return prompts;
    }
    std::vector<std::string> withText(const std::string& text)
    {
        VoteSearch search;
        search.text = text;
        return found(search);
    }

    support::TestWorkspace m_t;
};

using Texts = std::vector<std::string>;

TEST_F(VoteListTest, anUnvotedBattleDoesNotExist)
{
    vote("voted on");
    m_t.readyBattle("still open");
    must(m_t.workspace->ledger().saveDraft(m_t.readyBattle("with a draft").id, m_t.annotator, {}));
    must(m_t.workspace->ledger().skip(m_t.readyBattle("skipped").id, m_t.annotator, ""));
    must(m_t.workspace->battles().openBattle({"without answers", {}, m_t.annotator, {}, false}));
    EXPECT_EQ(found({}), Texts{"voted on"});
    EXPECT_EQ(page({}).total, 1);
    for (const char* hidden : {"still", "draft", "skipped", "without"})
        EXPECT_TRUE(withText(hidden).empty()) << hidden;
    EXPECT_EQ(readVoteDetail(*m_t.workspace, base::VoteId::random(m_t.rng)).error().code, ErrorCode::NotFound);
}

TEST_F(VoteListTest, newestFirstOrOldestFirst)
{
    for (const char* prompt : {"1", "2", "3"})
        vote(prompt);
    EXPECT_EQ(found({}), (Texts{"3", "2", "1"}));
    VoteSearch search;
    search.oldestFirst = true;
    EXPECT_EQ(found(search), (Texts{"1", "2", "3"}));
}

TEST_F(VoteListTest, pagesJoinWithoutGapOrRepetition)
{
    std::vector<ImportedBattle> battles;
    for (int i = 0; i < 30; ++i) // many of one date, many of none
        battles.push_back(imported("old " + std::to_string(i), i % 3 == 0 ? "2024-05-01T00:00:00.000Z" : ""));
    import(battles);
    for (int i = 0; i < 5; ++i)
        vote("new " + std::to_string(i));
    for (const bool oldestFirst : {false, true}) {
        VotePageRequest whole;
        whole.search.oldestFirst = oldestFirst;
        const std::vector<ListedVote> expected = page(whole).rows;
        ASSERT_EQ(expected.size(), 35U);
        for (const int limit : {1, 2, 7, 35}) {
            VotePageRequest request = whole;
            request.limit = limit;
            const std::vector<ListedVote> rows = all(request);
            ASSERT_EQ(rows.size(), expected.size()) << limit;
            for (std::size_t i = 0; i < rows.size(); ++i)
                EXPECT_EQ(rows[i].voteId, expected[i].voteId) << limit << " " << i;
        }
    }
}

TEST_F(VoteListTest, aVoteGivenMeanwhileShiftsNoPage)
{
    for (const char* prompt : {"1", "2", "3", "4"})
        vote(prompt);
    VotePageRequest request;
    request.limit = 2;
    request.after = page(request).next;
    vote("5");
    const VotePage second = page(request);
    ASSERT_EQ(second.rows.size(), 2U);
    EXPECT_EQ(second.rows[0].promptStart, "2");
    EXPECT_FALSE(second.next);
}

TEST_F(VoteListTest, aRareMatchIsLookedForBitByBit)
{
    vote("the needle");
    for (int i = 0; i < 9; ++i)
        vote("hay");
    VotePageRequest request;
    request.search.text = "needle";
    request.scanAtMost = 4;
    VotePage part = page(request);
    EXPECT_TRUE(part.rows.empty());
    EXPECT_EQ(part.scanned, 4);
    EXPECT_EQ(part.total, 10);
    ASSERT_TRUE(part.next);
    const std::vector<ListedVote> rows = all(request);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].promptStart, "the needle");
}

TEST_F(VoteListTest, hostileTextIsSearchedForAsItIs)
{
    const std::string bidi = "\xE2\x80\xAE"
                             "reversed";
    for (const std::string& prompt :
         {std::string("100 % sure"), std::string("snake_case"), std::string("it's \"quoted\""), std::string("a!b"),
          bidi, std::string("back\\slash"), std::string("plain"), std::string("x'; DROP TABLE vote; --")})
        vote(prompt);
    EXPECT_EQ(withText("%"), Texts{"100 % sure"});
    EXPECT_EQ(withText("_"), Texts{"snake_case"});
    EXPECT_EQ(withText("!"), Texts{"a!b"});
    EXPECT_EQ(withText("\\"), Texts{"back\\slash"});
    EXPECT_EQ(withText("\""), Texts{"it's \"quoted\""});
    EXPECT_EQ(withText("\xE2\x80\xAE"), Texts{bidi});
    EXPECT_EQ(withText("'; DROP"), Texts{"x'; DROP TABLE vote; --"});
    EXPECT_TRUE(withText("%sure").empty());
    EXPECT_EQ(withText("PLAIN"), Texts{"plain"});
    EXPECT_EQ(found({}).size(), 8U);
    VotePageRequest request;
    for (const std::string& refused : {std::string("\xff"), std::string(4097, 'x')}) {
        request.search.text = refused;
        EXPECT_EQ(listVotes(*m_t.workspace, request).error().code, ErrorCode::InvalidArgument);
    }
}

TEST_F(VoteListTest, answersAreSearchedToo)
{
    vote("hello");
    EXPECT_EQ(withText("model-alpha says"), Texts{"hello"});
    EXPECT_EQ(withText("MODEL-BETA"), Texts{"hello"});
    EXPECT_TRUE(withText("model-gamma").empty());
}

TEST_F(VoteListTest, filtersJoin)
{
    vote("a", Outcome::A);
    vote("b", Outcome::B);
    vote("tie", Outcome::Tie);
    import({imported("old")});
    VoteSearch search;
    search.outcome = Outcome::B;
    EXPECT_EQ(found(search), Texts{"b"});
    search = {};
    search.annotator = "lab";
    EXPECT_EQ(found(search), Texts{"old"});
    search.outcome = Outcome::A;
    EXPECT_TRUE(found(search).empty());
    search = {};
    search.category = "maths";
    EXPECT_EQ(found(search), Texts{"old"});
}

TEST_F(VoteListTest, marksAreSeenAndCanBeLookedFor)
{
    const base::VoteId counted = vote("counted");
    VoteMarks& marks = m_t.workspace->marks();
    must(marks.add(vote("excluded"), MarkKind::Exclude, "lead", "did not read"));
    const base::VoteId back = vote("back again");
    must(marks.add(back, MarkKind::Exclude, "lead", "x"));
    must(marks.add(back, MarkKind::Include, "lead", "y"));
    must(marks.add(vote("flagged"), MarkKind::Flag, "lead", "odd"));
    must(marks.add(vote("retracted"), MarkKind::Retract, "ann", "slip"));
    const auto inState = [this](VoteState state) {
        VoteSearch search;
        search.state = state;
        return found(search);
    };
    EXPECT_EQ(inState(VoteState::Excluded), Texts{"excluded"});
    EXPECT_EQ(inState(VoteState::Flagged), Texts{"flagged"});
    EXPECT_EQ(inState(VoteState::Retracted), Texts{"retracted"});
    EXPECT_EQ(inState(VoteState::Valid), (Texts{"flagged", "back again", "counted"}));
    const VoteDetail detail = must(readVoteDetail(*m_t.workspace, back));
    ASSERT_EQ(detail.marks.size(), 2U);
    EXPECT_EQ(detail.marks[0].who, "lead");
    EXPECT_EQ(detail.marks[1].kind, MarkKind::Include);
    EXPECT_TRUE(must(readVoteDetail(*m_t.workspace, counted)).marks.empty());
}

TEST_F(VoteListTest, theListNamesContestantsAsRankingsDo)
{
    vote("ours");
    import({imported("old")});
    for (const ListedVote& row : page({}).rows) {
        const VoteDetail detail = must(readVoteDetail(*m_t.workspace, *base::VoteId::parse(row.voteId)));
        EXPECT_EQ(row.contestantA, detail.vote.a.contestant);
        EXPECT_EQ(row.contestantB, detail.vote.b.contestant);
        EXPECT_EQ(row.annotator, detail.vote.annotator);
        EXPECT_EQ(detail.conversation.turns.at(0).prompt, row.promptStart);
        EXPECT_EQ(detail.importedFrom, row.promptStart == "old" ? "old.csv" : "");
    }
}

TEST_F(VoteListTest, aStopEndsTheSearch)
{
    vote("x");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(listVotes(*m_t.workspace, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST_F(VoteListTest, theStartOfAPromptIsCutBetweenCharacters)
{
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "\xC3\xA4";
    vote(text);
    EXPECT_EQ(page({}).rows[0].promptStart, text.substr(0, 400));
}

TEST_F(VoteListTest, aReaderBesideTheWriterSeesTheVotes)
{
    vote("x");
    const auto reader = must(Workspace::open(m_t.path, Access::ReadOnly, m_t.services()));
    EXPECT_EQ(must(listVotes(*reader, {})).rows.size(), 1U);
    vote("y");
    EXPECT_EQ(must(listVotes(*reader, {})).rows.size(), 2U);
}

TEST_F(VoteListTest, votesOfAContestantOrOfAPairOnEitherSide)
{
    vote("fought here");
    ImportedBattle battle = imported("old one");
    import({battle});
    std::swap(battle.sides[0], battle.sides[1]);
    battle.turns[0].prompt = "old other way";
    battle.sides[0].contestant = "third";
    import({battle});
    VoteSearch search;
    search.contestant = "alpha (imported)";
    EXPECT_EQ(found(search).size(), 2U);
    search.opponent = "old model";
    EXPECT_EQ(found(search), std::vector<std::string>{"old one"});
    std::swap(search.contestant, search.opponent);
    EXPECT_EQ(found(search), std::vector<std::string>{"old one"});
    search.opponent = "third";
    EXPECT_TRUE(found(search).empty());
    search = {};
    search.contestant = "alpha";
    EXPECT_EQ(found(search), std::vector<std::string>{"fought here"});
    search.contestant = "nobody";
    EXPECT_TRUE(found(search).empty());
}

TEST_F(VoteListTest, aFilterByNameSaysNothingOfAVoteWhoseNamesAreSealed)
{
    must(m_t.workspace->prompts().append("s", {{{}, "in a study", "", ""}}));
    const RunRow run = must(m_t.workspace->runs().create("r", "s", {}));
    must(battle::generateAnswers(run.id, m_t.workspace->runs(), m_t.transport, m_t.keys, {}));
    battle::StudyPolicy policy;
    policy.reveal = battle::RevealTime::End;
    const StudyRow study = must(m_t.workspace->studies().create("study", "r", policy));
    const auto next = must(m_t.workspace->queue().next(study.id, m_t.annotator));
    must(m_t.workspace->ledger().commit(next.battle->id, m_t.annotator, {}, 1));
    EXPECT_EQ(found({}).size(), 1U);
    for (const char* name : {"alpha", "beta", ""}) {
        VoteSearch search;
        search.contestant = name;
        EXPECT_TRUE(found(search).empty()) << name;
    }
    must(m_t.workspace->studies().close(study.id));
    VoteSearch search;
    search.contestant = "alpha";
    EXPECT_EQ(found(search).size(), 1U);
}

TEST_F(VoteListTest, datesAreARangeAndUnknownOnesLieOutside)
{
    import({imported("unknown"), imported("day one", "2026-01-01T10:00:00.000Z"),
            imported("day two", "2026-01-02T00:00:00.000Z"), imported("day three", "2026-01-03T10:00:00.000Z")});
    VoteSearch search;
    search.oldestFirst = true;
    EXPECT_EQ(found(search).size(), 4U);
    search.since = "2026-01-02";
    EXPECT_EQ(found(search), (std::vector<std::string>{"day two", "day three"}));
    search.until = "2026-01-03";
    EXPECT_EQ(found(search), std::vector<std::string>{"day two"});
    search.since.reset();
    EXPECT_EQ(found(search), (std::vector<std::string>{"day one", "day two"}));
    VotePageRequest one{search, {}, 1, 20'000};
    EXPECT_EQ(all(one).size(), 2U) << "further pages keep the range";
}

} // namespace
} // namespace joust::store
