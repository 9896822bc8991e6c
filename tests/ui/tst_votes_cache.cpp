// SPDX-License-Identifier: GPL-3.0-or-later
// The votes of a workspace are read once for what more than one ranking needs.
#include "app/desktop/votes_cache.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace joust::desktop {
namespace {

class VotesCacheTest : public testing::Test
{
protected:
    static exchange::LoadOptions loadOf(std::vector<std::string> columns, bool prompts = false)
    {
        exchange::LoadOptions load;
        load.columns = std::move(columns);
        load.prompts = prompts;
        load.times = false;
        return load;
    }
    VotesCache::Votes read(std::vector<std::string> columns, bool prompts = false, exchange::VoteFilter filter = {})
    {
        base::Result<VotesCache::Votes> votes = cache.read(filter, loadOf(std::move(columns), prompts), {});
        EXPECT_TRUE(votes) << (votes ? "" : votes.error().detail);
        return votes ? *votes : nullptr;
    }
    void change()
    {
        support::must(
            files.workspace->prompts().append("set " + std::to_string(++changes), {{{}, "a prompt", "", ""}}));
    }

    support::TestWorkspace files;
    VotesCache cache{files.path};
    int changes = 0;
    std::atomic<int> others = 0;
};

TEST_F(VotesCacheTest, moreColumnsAnswerForFewer)
{
    const VotesCache::Votes styled = read({"length", "headers", "lists", "bold"});
    EXPECT_EQ(read({}), styled);
    EXPECT_EQ(read({"bold", "length"}), styled);
    EXPECT_EQ(styled->comparisons.columns.size(), 4U);
}

TEST_F(VotesCacheTest, fewerColumnsDoNotAnswerForMore)
{
    const VotesCache::Votes plain = read({});
    EXPECT_EQ(read({}), plain);
    const VotesCache::Votes styled = read({"length"});
    EXPECT_NE(styled, plain);
    EXPECT_EQ(read({}), styled) << "what the new one answers is not kept twice";
}

TEST_F(VotesCacheTest, whatIsReadOtherwiseIsKeptBeside)
{
    const VotesCache::Votes board = read({"length"});
    const VotesCache::Votes pairs = read({}, true);
    EXPECT_NE(board, pairs);
    EXPECT_EQ(read({"length"}), board);
    EXPECT_EQ(read({}, true), pairs);
    exchange::VoteFilter filter;
    filter.category = "maths";
    EXPECT_NE(read({"length"}, false, filter), board);
}

TEST_F(VotesCacheTest, aChangedFileIsReadAgain)
{
    const VotesCache::Votes before = read({});
    change();
    const VotesCache::Votes after = read({});
    EXPECT_NE(after, before);
    EXPECT_EQ(read({}), after);
}

TEST_F(VotesCacheTest, whatIsKnownIsGivenWhileSomethingElseIsRead)
{
    const VotesCache::Votes plain = read({});
    EXPECT_TRUE(cache.knows({}, loadOf({})));
    EXPECT_FALSE(cache.knows({}, loadOf({"length"})));
    std::stop_source stop;
    std::atomic<bool> goesOn = true;
    // Reads again and again, as long as the other thread asks for what is known.
    std::thread reader([&] {
        while (goesOn) {
            exchange::VoteFilter filter;
            filter.category = "no such category " + std::to_string(++others);
            (void)cache.read(filter, loadOf({"length"}), stop.get_token());
            (void)cache.read({}, loadOf({}), stop.get_token()); // keeps it among the last used
        }
    });
    for (int i = 0; i < 200 || others < 3; ++i) {
        const base::Result<VotesCache::Votes> again = cache.read({}, loadOf({}), {});
        EXPECT_TRUE(again);
    }
    goesOn = false;
    reader.join();
    change();
    EXPECT_FALSE(cache.knows({}, loadOf({}))) << "the file is another";
}

TEST_F(VotesCacheTest, aStoppedReadingKeepsWhatThereWas)
{
    const VotesCache::Votes before = read({});
    std::stop_source stop;
    stop.request_stop();
    exchange::LoadOptions load;
    load.columns = {"length"};
    load.prompts = load.times = false;
    const base::Result<VotesCache::Votes> stopped = cache.read({}, load, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, base::ErrorCode::Cancelled);
    EXPECT_EQ(read({}), before);
}

} // namespace
} // namespace joust::desktop
