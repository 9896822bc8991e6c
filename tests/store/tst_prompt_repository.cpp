// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prompt_repository.h"

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
