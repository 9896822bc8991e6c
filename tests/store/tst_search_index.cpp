// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "store/text_redaction.h"
#include "store/vote_list.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace joust::store {
namespace {

using support::must;

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class SearchIndexTest : public testing::Test
{
protected:
    base::BattleId vote(const std::string& prompt)
    {
        const base::BattleId battle = m_t.readyBattle(prompt).id;
        must(m_t.workspace->ledger().commit(battle, m_t.annotator, {}, 1));
        return battle;
    }
    std::unique_ptr<Workspace> reader() { return must(Workspace::open(m_t.path, Access::ReadOnly, m_t.services())); }
    void build()
    {
        const auto workspace = reader();
        EXPECT_TRUE(must(must(SearchIndex::open(*workspace))->build({}, {})));
    }
    std::optional<SearchCandidates> candidates(const std::string& text)
    {
        const auto workspace = reader();
        return must(must(SearchIndex::open(*workspace))->find(text));
    }
    std::size_t found(const std::string& text)
    {
        const auto workspace = reader();
        const std::optional<SearchCandidates> some = must(must(SearchIndex::open(*workspace))->find(text));
        VotePageRequest request;
        request.search.text = text;
        return must(listVotes(*workspace, request, {}, some ? &*some : nullptr)).rows.size();
    }

    support::TestWorkspace m_t;
};

TEST_F(SearchIndexTest, findsWhatAWalkFinds)
{
    for (const char* prompt :
         {"Why is the sky blue?", "Eine Brücke über den Fluß", "翻译这句话", "100% \"quoted\" AND", "sky", "a\nb"})
        vote(prompt);
    build();
    for (const char* text : {"sky", "SKY", "is the sky bl", "Brücke", "über den", "翻译这", "翻译", "% \"q", "\" AND",
                             "nowhere at all", "sk", "", "AND"}) {
        VotePageRequest request;
        request.search.text = text;
        EXPECT_EQ(found(text), must(listVotes(*m_t.workspace, request)).rows.size()) << text;
    }
    EXPECT_EQ(found("sky"), 2U);
    EXPECT_FALSE(candidates("翻译")) << "two characters are looked for without an index";
    EXPECT_EQ(candidates("Brücke")->rows.size(), 1U);
    EXPECT_TRUE(candidates("nowhere at all")->rows.empty());
}

TEST_F(SearchIndexTest, newVotesAreFoundBeforeAndAfterTheyAreIndexed)
{
    vote("first things");
    build();
    vote("second things");
    EXPECT_EQ(found("things"), 2U);
    EXPECT_EQ(candidates("things")->rows.size(), 1U);
    {
        const auto workspace = reader();
        EXPECT_EQ(must(must(SearchIndex::open(*workspace))->missing()), 1);
    }
    build();
    EXPECT_EQ(candidates("things")->rows.size(), 2U);
}

TEST_F(SearchIndexTest, anOpenBattleIsNotInIt)
{
    vote("voted on");
    m_t.readyBattle("left open");
    build();
    EXPECT_TRUE(candidates("left open")->rows.empty());
    EXPECT_EQ(found("left open"), 0U);
}

TEST_F(SearchIndexTest, aRedactedTextLeavesTheIndexAtOnce)
{
    const base::BattleId battle = vote("CANARY-XYZZY call 555");
    vote("another one");
    build();
    ASSERT_NE(bytesOf(searchIndexPath(m_t.path)).find("xyz"), std::string::npos) << "else this proves nothing";
    must(redactText(m_t.workspace->connection(), {battle, 1, TextPart::Prompt}, "lead", "law"));
    EXPECT_FALSE(std::filesystem::exists(searchIndexPath(m_t.path)));
    build();
    for (const TextPart part : {TextPart::AnswerA, TextPart::AnswerB}) // they repeat the prompt
        must(redactText(m_t.workspace->connection(), {battle, 1, part}, "lead", "law"));
    build();
    EXPECT_EQ(bytesOf(searchIndexPath(m_t.path)).find("xyz"), std::string::npos);
    EXPECT_EQ(found("CANARY"), 0U);
    EXPECT_EQ(found("another"), 1U);
}

// Another copy of the program may have redacted while this one had the index open.
TEST_F(SearchIndexTest, anIndexFromBeforeARedactionIsThrownAway)
{
    const base::BattleId battle = vote("something said");
    build();
    const std::string before = bytesOf(searchIndexPath(m_t.path));
    must(redactText(m_t.workspace->connection(), {battle, 1, TextPart::Prompt}, "lead", "law"));
    std::ofstream(searchIndexPath(m_t.path), std::ios::binary) << before;
    EXPECT_TRUE(candidates("something")->rows.empty());
    EXPECT_EQ(candidates("something")->through, 0);
}

TEST_F(SearchIndexTest, anIndexOfAnotherHistoryOrADamagedOneIsThrownAway)
{
    support::TestWorkspace other;
    must(other.workspace->ledger().commit(other.readyBattle("theirs only").id, other.annotator, {}, 1));
    {
        const auto workspace = must(Workspace::open(other.path, Access::ReadOnly, other.services()));
        must(must(SearchIndex::open(*workspace))->build({}, {}));
    }
    vote("ours alone");
    std::filesystem::copy_file(searchIndexPath(other.path), searchIndexPath(m_t.path));
    EXPECT_EQ(found("ours alone"), 1U);
    build();
    EXPECT_EQ(found("ours alone"), 1U);
    std::ofstream(searchIndexPath(m_t.path), std::ios::binary) << std::string(10'000, 'x');
    EXPECT_EQ(found("ours alone"), 1U);
}

TEST_F(SearchIndexTest, isPrivateAndStops)
{
    for (int i = 0; i < 3; ++i)
        vote("prompt " + std::to_string(i));
    std::stop_source stop;
    stop.request_stop();
    const auto workspace = reader();
    const auto index = must(SearchIndex::open(*workspace));
    EXPECT_FALSE(must(index->build({}, stop.get_token())));
    EXPECT_EQ(must(index->missing()), 3);
    std::int64_t told = 0;
    EXPECT_TRUE(must(index->build([&](std::int64_t done, std::int64_t) { told = done; }, {})));
    EXPECT_EQ(told, 3);
    struct stat info = {};
    ASSERT_EQ(::stat(searchIndexPath(m_t.path).c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0600U);
}

} // namespace
} // namespace joust::store
