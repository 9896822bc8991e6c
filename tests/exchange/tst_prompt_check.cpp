// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/prompt_check.h"

#include "store/workspace.h"
#include "support/test_workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace joust::exchange {
namespace {

using support::must;
using testing::ElementsAre;

class CheckPrompt : public testing::Test
{
protected:
    CheckPrompt()
    {
        must(m_t.workspace->prompts().append("s", {{{}, "Warum ist der Himmel blau?", "", "de"},
                                                   {{}, "The quick brown fox jumps over the lazy dog.", "", "en"},
                                                   {{}, "one", "", "", {"and then?"}}}));
    }
    PromptCheck check(const std::vector<std::string>& turns, base::PromptId edited = {})
    {
        return must(checkPrompt(*m_t.workspace, "s", edited, turns));
    }

    support::TestWorkspace m_t;
};

TEST_F(CheckPrompt, computesLanguageAndRulesAsAnImport)
{
    const PromptCheck german = check({"Schreibe bitte eine Funktion in Python, die Zahlen addiert."});
    EXPECT_EQ(german.language, "de");
    EXPECT_THAT(german.rules(), testing::Contains("coding"));
    EXPECT_FALSE(german.alike);
    EXPECT_THAT(check({"hello", "and?"}).rules(), testing::Contains("multi_turn"));
}

TEST_F(CheckPrompt, findsTheSamePromptAndOneThatIsAlmostTheSame)
{
    const PromptCheck same = check({"one", "and then?"});
    ASSERT_TRUE(same.alike);
    EXPECT_EQ(same.alike->number, 3);
    EXPECT_TRUE(same.alike->isSame);
    const PromptCheck near = check({"The quick brown fox jumps over the lazy dog!"});
    ASSERT_TRUE(near.alike);
    EXPECT_EQ(near.alike->number, 2);
    EXPECT_FALSE(near.alike->isSame);
    EXPECT_LT(near.alike->similarity, 1.0);
    EXPECT_FALSE(check({"the quick brown fox jumps over the lazy dog."}).alike->isSame) << "another case";
    EXPECT_EQ(near.alike->text, "The quick brown fox jumps over the lazy dog.");
}

TEST_F(CheckPrompt, thePromptThatIsEditedIsNotItsOwnDuplicate)
{
    const auto rows = must(m_t.workspace->prompts().list("s"));
    EXPECT_FALSE(check(rows[0].turns(), rows[0].id).alike);
    EXPECT_TRUE(check(rows[0].turns(), rows[1].id).alike);
}

TEST_F(CheckPrompt, aStopEndsItAndANewSetHasNoOthers)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(checkPrompt(*m_t.workspace, "s", {}, {"x"}, stop.get_token()).error().code, base::ErrorCode::Cancelled);
    EXPECT_FALSE(must(checkPrompt(*m_t.workspace, "new", {}, {"one"})).alike);
}

TEST_F(CheckPrompt, theLaterOnesOfASetAreItsDuplicates)
{
    must(m_t.workspace->prompts().append("s", {{{}, "one", "", "", {"and then?"}},
                                               {{}, "the quick brown fox jumps over the lazy dog", "", ""},
                                               {{}, "one", "", ""},
                                               {{}, "Why do cats purr?", "", ""}}));
    const std::vector<store::PromptRow> rows = must(m_t.workspace->prompts().list("s"));
    EXPECT_THAT(must(findDuplicatePrompts(*m_t.workspace, "s")), ElementsAre(rows[3].id, rows[4].id));
    EXPECT_EQ(findDuplicatePrompts(*m_t.workspace, "new").error().code, base::ErrorCode::NotFound);
}

} // namespace
} // namespace joust::exchange
