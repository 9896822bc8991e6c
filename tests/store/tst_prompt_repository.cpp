// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prompt_repository.h"

#include "store/prompt_list.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <set>

namespace joust::store {
namespace {

using support::must;
using support::TestWorkspace;

TEST(PromptRepository, aSetKeepsItsOrder)
{
    TestWorkspace t;
    must(t.workspace->prompts().append("s", {{{}, "one", "facts", "en"}, {{}, "two", "", ""}}));
    must(t.workspace->prompts().append("s", {{{}, "three", "", ""}}));
    const std::vector<PromptRow> rows = must(t.workspace->prompts().list("s"));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].text, "one");
    EXPECT_EQ(rows[0].category, "facts");
    EXPECT_EQ(rows[2].text, "three");
    EXPECT_EQ(t.workspace->prompts().list("other").error().code, base::ErrorCode::NotFound);
}

TEST(PromptRepository, furtherTurnsRulesAndKeysComeBack)
{
    TestWorkspace t;
    must(t.workspace->prompts().append("s",
                                       {{{}, "one", "", "en", {"two", "three"}, {"short"}, "q7"}, {{}, "x", "", ""}}));
    must(t.workspace->prompts().append("a", {{{}, "y", "", "de"}}));
    const PromptRow row = must(t.workspace->prompts().list("s")).front();
    EXPECT_EQ(row.turns(), (std::vector<std::string>{"one", "two", "three"}));
    EXPECT_EQ(row.rules, std::vector<std::string>{"short"});
    EXPECT_EQ(row.sourceKey, "q7");
    const std::vector<PromptSetRow> sets = must(t.workspace->prompts().sets());
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_EQ(sets[0].name, "a");
    EXPECT_EQ(sets[1].prompts, 2);
    EXPECT_EQ(sets[1].multiTurn, 1);
    EXPECT_EQ(sets[1].languages.at("en"), 1);
    EXPECT_EQ(sets[1].rules.at("short"), 1);
}

TEST(PromptRepository, aStopInTheMiddleWritesNothing)
{
    TestWorkspace t;
    std::stop_source stop;
    const auto written = [&stop](std::size_t count) {
        if (count == 2)
            stop.request_stop();
    };
    const std::vector<PromptRow> rows(5, PromptRow{{}, "one", "", ""});
    EXPECT_EQ(t.workspace->prompts().append("s", rows, stop.get_token(), written).error().code,
              base::ErrorCode::Cancelled);
    EXPECT_FALSE(t.workspace->prompts().list("s"));
}

std::vector<std::string> startsOf(const PromptPage& page)
{
    std::vector<std::string> starts;
    for (const ListedPrompt& row : page.rows)
        starts.push_back(row.start);
    return starts;
}

TEST(PromptList, goesOnWhereAPageEnded)
{
    TestWorkspace t;
    must(t.workspace->prompts().append("other", {{{}, "not this", "", ""}}));
    must(t.workspace->prompts().append("s", {{{}, "one", "", "en"}, {{}, "two", "", ""}, {{}, "three", "", "en"}}));
    PromptPageRequest request{{"s", "", {}, {}}, 0, 2, 100};
    PromptPage page = must(listPrompts(*t.workspace, request));
    EXPECT_EQ(startsOf(page), (std::vector<std::string>{"one", "two"}));
    EXPECT_EQ(page.last, 3);
    ASSERT_TRUE(page.next);
    request.after = *page.next;
    page = must(listPrompts(*t.workspace, request));
    EXPECT_EQ(startsOf(page), std::vector<std::string>{"three"});
    EXPECT_FALSE(page.next);
    EXPECT_TRUE(must(listPrompts(*t.workspace, {{"no such set", "", {}, {}}})).rows.empty());
}

TEST(PromptList, searchesEveryTurnAndFiltersByLanguageAndRule)
{
    TestWorkspace t;
    must(t.workspace->prompts().append("s", {{{}, "a 100% rule", "", "en", {}, {"short"}},
                                             {{}, "plain", "", "", {"and a Tide"}, {"multi_turn", "short"}},
                                             {{}, "long one", "", "de", {}, {"long"}}}));
    const auto found = [&](PromptSearch search) {
        search.promptSet = "s";
        return startsOf(must(listPrompts(*t.workspace, {search})));
    };
    using Texts = std::vector<std::string>;
    EXPECT_EQ(found({{}, "tide", {}, {}}), Texts{"plain"});
    EXPECT_EQ(found({{}, "0% r", {}, {}}), Texts{"a 100% rule"}) << "a percent sign is itself";
    EXPECT_EQ(found({{}, "", "de", {}}), Texts{"long one"});
    EXPECT_EQ(found({{}, "", "", {}}), Texts{"plain"}) << "not known is a language too";
    EXPECT_EQ(found({{}, "", {}, "short"}), (Texts{"a 100% rule", "plain"}));
    EXPECT_EQ(found({{}, "rule", {}, "long"}), Texts{});
}

TEST(PromptList, stopsAfterSoManyPromptsToAskAgain)
{
    TestWorkspace t;
    must(t.workspace->prompts().append("s", std::vector<PromptRow>(10, PromptRow{{}, "one", "", ""})));
    const PromptPage page = must(listPrompts(*t.workspace, {{"s", "nothing", {}, {}}, 0, 200, 4}));
    EXPECT_TRUE(page.rows.empty());
    EXPECT_EQ(page.scanned, 4);
    EXPECT_EQ(page.next, 4);
}

TEST(PromptList, onePromptIsReadInFull)
{
    TestWorkspace t;
    must(t.workspace->prompts().append("s", {{{}, "one", "c", "en", {"two"}, {"short"}, "q7"}}));
    const base::PromptId id = must(t.workspace->prompts().list("s")).front().id;
    const PromptRow row = must(readPrompt(*t.workspace, id));
    EXPECT_EQ(row.turns(), (std::vector<std::string>{"one", "two"}));
    EXPECT_EQ(row.sourceKey, "q7");
    EXPECT_EQ(readPrompt(*t.workspace, base::PromptId{}).error().code, base::ErrorCode::NotFound);
}

TEST(PromptRepository, aBadFurtherTurnRefusesTheWholeSet)
{
    TestWorkspace t;
    EXPECT_FALSE(t.workspace->prompts().append("s", {{{}, "fine", "", ""}, {{}, "fine", "", "", {""}}}));
    EXPECT_FALSE(t.workspace->prompts().list("s"));
}

TEST(PromptRepository, oneBadPromptRefusesTheWholeSet)
{
    TestWorkspace t;
    EXPECT_FALSE(t.workspace->prompts().append("s", {{{}, "fine", "", ""}, {{}, "\xFF", "", ""}}));
    EXPECT_FALSE(t.workspace->prompts().list("s"));
}

TEST(PromptRepository, suggestionsGoThroughAllPromptsBeforeRepeating)
{
    TestWorkspace t;
    std::vector<PromptRow> rows;
    for (int i = 0; i < 8; ++i)
        rows.push_back({{}, "prompt " + std::to_string(i), "", ""});
    must(t.workspace->prompts().append("s", rows));
    std::set<std::string> seen;
    for (int i = 0; i < 8; ++i) {
        const PromptRow prompt = must(t.workspace->prompts().suggest(t.annotator));
        EXPECT_TRUE(seen.insert(prompt.text).second);
        must(t.workspace->battles().openBattle({prompt.text, prompt.id, t.annotator, {}, false}));
    }
}

} // namespace
} // namespace joust::store
