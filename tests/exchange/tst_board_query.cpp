// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/board_query.h"
#include "exchange/saved_views.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace joust::exchange {
namespace {

// One query for every option, and one with all of them that go together.
std::vector<BoardQuery> queries()
{
    using namespace rating;
    std::vector<BoardQuery> all(1);
    const auto add = [&](auto change) {
        BoardQuery query;
        change(query);
        all.push_back(query);
    };
    add([](BoardQuery& q) { q.options.method = Method::Elo; });
    for (const TieRule ties : {TieRule::Drop, TieRule::Davidson, TieRule::RaoKupper, TieRule::BadAware})
        add([ties](BoardQuery& q) { q.options.ties = ties; });
    add([](BoardQuery& q) { q.options.controls = styleControls(); });
    add([](BoardQuery& q) { q.options.controls = {"length", "bold", "ttft_ms"}; });
    add([](BoardQuery& q) { q.options.controls = {"ttft_ms", "length"}; });
    for (const IntervalKind kind : {IntervalKind::Model, IntervalKind::Bootstrap, IntervalKind::None})
        add([kind](BoardQuery& q) { q.options.interval = kind; });
    for (const ClusterChoice cluster :
         {ClusterChoice::None, ClusterChoice::Annotator, ClusterChoice::Prompt, ClusterChoice::Both})
        add([cluster](BoardQuery& q) { q.options.cluster = cluster; });
    for (const Simultaneous ranks : {Simultaneous::MaxZ, Simultaneous::Bonferroni, Simultaneous::None})
        add([ranks](BoardQuery& q) { q.options.simultaneous = ranks; });
    add([](BoardQuery& q) { q.options.anchor = Anchor{"a=b c", 1234.5}; });
    add([](BoardQuery& q) { q.filter.category = "--code"; });
    add([](BoardQuery& q) { q.filter.contestants = {"--b", "a c", "gpt=4"}; });
    add([](BoardQuery& q) { q.filter.since = 1690000000.25; });
    add([](BoardQuery& q) {
        q.filter.language = "de";
        q.filter.annotators = {"--ann", "O'Brien & sons"};
        q.filter.since = 1690000000.0 - 1690000000 % 86400;
        q.filter.until = *q.filter.since + 7 * 86400.0;
        q.filter.judgeVotes = JudgeVotes::Include;
        q.filter.includeLeaked = q.filter.includeNotBlind = true;
        q.filter.excludeKnown = true;
        q.options.position = q.options.reweight = q.options.pairs = true;
        q.options.level = 0.99;
        q.options.prior = 0.5;
        q.options.rounds = 200;
        q.options.seed = 18446744073709551615U;
        q.options.minBattles = 12;
        q.options.clusterType = ClusterType::Cr0;
        q.options.compat = Compat::FastChat;
    });
    return all;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += word + ' ';
    return text;
}

TEST(BoardQuery, theWordsOfAQuerySayThatQuery)
{
    for (const BoardQuery& query : queries()) {
        const std::vector<std::string> words = rankArguments(query);
        const base::Result<BoardQuery> read = parseRankArguments(words);
        ASSERT_TRUE(read) << joined(words) << read.error().detail;
        EXPECT_TRUE(*read == query) << joined(words);
    }
}

TEST(BoardQuery, theDefaultNeedsNoWords)
{
    EXPECT_TRUE(rankArguments({}).empty());
}

TEST(BoardQuery, datesAreWrittenAsPeopleWriteThem)
{
    BoardQuery query;
    query.filter.since = 1793491200.0; // 2026-11-01
    query.filter.until = 1793491200.0 + 30 * 86400.0;
    EXPECT_EQ(joined(rankArguments(query)), "--since 2026-11-01 --until 2026-11-30 ");
}

TEST(BoardQuery, theCommandIsQuotedForAShell)
{
    BoardQuery query;
    query.options.ties = rating::TieRule::Davidson;
    query.filter.annotators = {"it's me", "you"};
    EXPECT_EQ(rankCommand("my study.joust", query),
              "joust-cli rank 'my study.joust' --ties davidson --annotator 'it'\\''s me' --annotator you");
    EXPECT_EQ(rankCommand("-x.joust", {}), "joust-cli rank ./-x.joust");
}

TEST(BoardQuery, otherWordsAreRefused)
{
    for (const std::vector<std::string>& words : {std::vector<std::string>{"--format", "json"},
                                                  {"--ties", "sometimes"},
                                                  {"--ties"},
                                                  {"x"},
                                                  {"--level", "2"},
                                                  {"--method", "elo", "--position"},
                                                  {"--anchor", "a"},
                                                  {"--style-control=length,smell"},
                                                  {"--seed", "-1"},
                                                  {"--since", "yesterday"},
                                                  {"--include", "retracted"}}) {
        const base::Result<BoardQuery> read = parseRankArguments(words);
        ASSERT_FALSE(read) << joined(words);
        EXPECT_EQ(read.error().code, base::ErrorCode::InvalidArgument);
    }
}

TEST(SavedViews, comeBackAsTheyWereSaved)
{
    const support::TestWorkspace files;
    std::vector<SavedView> views;
    for (const BoardQuery& query : queries())
        views.push_back({"view \"" + std::to_string(views.size()) + "\"", query});
    ASSERT_TRUE(writeSavedViews(*files.workspace, views));
    const base::Result<std::vector<SavedView>> read = readSavedViews(*files.workspace);
    ASSERT_TRUE(read);
    EXPECT_TRUE(*read == views);
}

TEST(SavedViews, whatIsNoViewIsLeftOut)
{
    const support::TestWorkspace files;
    for (const char* setting : {"", "{", "7", "[1]", R"([{"name":"a"}])", R"([{"name":"a","arguments":["--smell"]}])",
                                R"([{"name":"a","arguments":[7]}])"}) {
        ASSERT_TRUE(files.workspace->settings().setValue("leaderboard_views", setting));
        const base::Result<std::vector<SavedView>> read = readSavedViews(*files.workspace);
        ASSERT_TRUE(read) << setting;
        EXPECT_TRUE(read->empty()) << setting;
    }
    EXPECT_FALSE(writeSavedViews(*files.workspace, {{"", {}}}));
}

} // namespace
} // namespace joust::exchange
