// SPDX-License-Identifier: GPL-3.0-or-later
// Prompt sets changed by hand, over a workspace on disk.
#include "store/prompt_editing.h"

#include "battle/run_generation.h"
#include "store/audit_log.h"
#include "store/prompt_list.h"
#include "store/workspace_check.h"
#include "store/workspace_merge.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::must;
using support::TestWorkspace;
using testing::ElementsAre;
using testing::IsEmpty;

class PromptEditing : public testing::Test
{
protected:
    PromptEditing() { add("s", {"one", "two", "three"}); }

    Workspace& workspace() { return *m_t.workspace; }
    void add(const std::string& set, const std::vector<std::string>& texts)
    {
        std::vector<PromptRow> rows;
        for (const std::string& text : texts)
            rows.push_back({{}, text, "facts", "en", {}, {"short"}, "key of " + text});
        must(workspace().prompts().append(set, rows));
    }
    std::vector<PromptRow> rows(const std::string& set = "s")
    {
        const auto rows = workspace().prompts().list(set);
        return rows ? *rows : std::vector<PromptRow>();
    }
    std::vector<std::string> texts(const std::string& set = "s")
    {
        std::vector<std::string> texts;
        for (const PromptRow& row : rows(set))
            texts.push_back(row.text);
        return texts;
    }
    std::vector<std::string> sets()
    {
        std::vector<std::string> names;
        for (const PromptSetRow& set : must(workspace().prompts().sets()))
            names.push_back(set.name);
        return names;
    }
    base::PromptId idOf(const std::string& text, const std::string& set = "s")
    {
        for (const PromptRow& row : rows(set)) {
            if (row.text == text)
                return row.id;
        }
        throw std::runtime_error("no prompt " + text);
    }
    EditedPrompt edit(const std::string& from, const std::string& to)
    {
        PromptRow row = must(readPrompt(workspace(), idOf(from)));
        row.text = to;
        return must(editPrompt(workspace(), row.id, row, m_lead));
    }
    PromptChange undo(const PromptChange& change) { return must(undoPromptChange(workspace(), change, m_lead)); }
    void run(const std::string& name)
    {
        const RunRow run = must(workspace().runs().create(name, "s", {}));
        must(battle::generateAnswers(run.id, workspace().runs(), m_t.transport, m_t.keys, {}));
    }
    std::string textsOf(const std::string& run)
    {
        return workspace()
            .connection()
            .database()
            .execAndGet("SELECT group_concat(text) FROM (SELECT DISTINCT p.text FROM prompt p JOIN sealed_run_answer a "
                        "ON a.prompt_id = p.id JOIN run r ON r.id = a.run_id WHERE r.name = '" +
                        run + "' AND a.state = 'done' ORDER BY p.text)")
            .getString();
    }

    TestWorkspace m_t;
    PromptWork m_lead{"lead"};
};

TEST_F(PromptEditing, anEditedPromptTakesThePlaceOfTheOldOne)
{
    const base::PromptId old = idOf("two");
    const EditedPrompt edited = edit("two", "zwei");
    EXPECT_THAT(texts(), ElementsAre("one", "zwei", "three"));
    EXPECT_NE(edited.id, old);
    EXPECT_EQ(edited.id, idOf("zwei"));
    EXPECT_EQ(must(readPrompt(workspace(), old)).text, "two") << "it stays for what it is in";
    EXPECT_EQ(rows()[1].sourceKey, "") << "answers in files are for the old text";
    EXPECT_TRUE(must(checkWorkspace(workspace())).problems.empty());
}

TEST_F(PromptEditing, undoAndRedoGoBackAndForth)
{
    PromptChange change = edit("two", "zwei").change;
    change = undo(change);
    EXPECT_THAT(texts(), ElementsAre("one", "two", "three"));
    EXPECT_EQ(rows()[1].sourceKey, "key of two");
    change = undo(change);
    EXPECT_THAT(texts(), ElementsAre("one", "zwei", "three"));
    undo(change);
    EXPECT_THAT(texts(), ElementsAre("one", "two", "three"));
}

TEST_F(PromptEditing, factsChangeInPlaceWhereTheTextStays)
{
    PromptRow row = rows()[0];
    row.category = "maths";
    row.language = "de";
    row.rules = {"maths"};
    row.tags = {"hard", "\"quoted\""};
    const EditedPrompt edited = must(editPrompt(workspace(), row.id, row, m_lead));
    EXPECT_EQ(edited.id, row.id);
    const PromptRow now = must(readPrompt(workspace(), row.id));
    EXPECT_EQ(now.category, "maths");
    EXPECT_EQ(now.language, "de");
    EXPECT_THAT(now.rules, ElementsAre("maths"));
    EXPECT_THAT(now.tags, ElementsAre("hard", "\"quoted\""));
    EXPECT_EQ(now.sourceKey, "key of one");
    undo(edited.change);
    EXPECT_EQ(must(readPrompt(workspace(), row.id)).category, "facts");
}

TEST_F(PromptEditing, aBattleAndARunKeepTheTextTheyBeganWith)
{
    const base::PromptId old = idOf("two");
    const auto order = must(workspace().battles().openBattle({"two", old, m_t.annotator, {}, false}));
    must(workspace().battles().recordAnswers(battle::answerBoth(order, m_t.transport, m_t.keys, {})));
    run("r");
    edit("two", "zwei");
    run("later");
    SQLite::Database& db = workspace().connection().database();
    EXPECT_EQ(db.execAndGet("SELECT text FROM prompt p JOIN battle b ON b.prompt_id = p.id").getString(), "two");
    EXPECT_EQ(textsOf("r"), "one,three,two");
    EXPECT_EQ(textsOf("later"), "one,three,zwei");
    EXPECT_TRUE(must(checkWorkspace(workspace())).problems.empty());
}

TEST_F(PromptEditing, anEditIsRefusedForADuplicateAnEmptyTextAndAPromptThatIsGone)
{
    PromptRow row = rows()[0];
    row.text = "two";
    EXPECT_EQ(editPrompt(workspace(), row.id, row, m_lead).error().code, ErrorCode::AlreadyExists);
    row.furtherTurns = {"and then?"};
    EXPECT_TRUE(editPrompt(workspace(), row.id, row, m_lead)) << "another conversation";
    EXPECT_EQ(editPrompt(workspace(), row.id, row, m_lead).error().code, ErrorCode::NotFound) << "it left the set";
    row.text.clear();
    EXPECT_EQ(editPrompt(workspace(), rows()[1].id, row, m_lead).error().code, ErrorCode::InvalidArgument);
}

TEST_F(PromptEditing, tagsAreAddedAndRemovedOnManyAndFilter)
{
    const PromptChange added = must(addPromptTag(workspace(), {idOf("one"), idOf("three")}, "100 % \"hard\"", m_lead));
    EXPECT_EQ(added.prompts(), 2U);
    EXPECT_EQ(must(addPromptTag(workspace(), {idOf("one"), idOf("two")}, "100 % \"hard\"", m_lead)).prompts(), 1U);
    const PromptSetRow set = must(workspace().prompts().sets()).front();
    EXPECT_EQ(set.tags.at("100 % \"hard\""), 3);
    EXPECT_EQ(set.rules.size(), 1U) << "a tag is no rule";
    must(removePromptTag(workspace(), {idOf("two"), idOf("one")}, "100 % \"hard\"", m_lead));
    PromptPageRequest request;
    request.search = {"s", "", {}, {}, "100 % \"hard\""};
    const PromptPage page = must(listPrompts(workspace(), request));
    ASSERT_EQ(page.rows.size(), 1U);
    EXPECT_EQ(page.rows[0].start, "three");
    EXPECT_THAT(page.rows[0].tags, ElementsAre("100 % \"hard\""));
    undo(added);
    EXPECT_THAT(rows()[2].tags, IsEmpty());
    for (const std::string& tag :
         {std::string(), std::string("a\nb"), std::string("a,b"), std::string(101, 'x'), std::string("\xff")})
        EXPECT_EQ(addPromptTag(workspace(), {idOf("one")}, tag, m_lead).error().code, ErrorCode::InvalidArgument);
}

TEST_F(PromptEditing, aTagThatReadsLikeARuleIsNone)
{
    must(addPromptTag(workspace(), {idOf("one")}, "coding", m_lead));
    PromptPageRequest request;
    request.search = {"s", "", {}, "coding", {}};
    EXPECT_THAT(must(listPrompts(workspace(), request)).rows, IsEmpty());
    EXPECT_THAT(rows()[0].rules, ElementsAre("short"));
}

TEST_F(PromptEditing, removedPromptsLeaveTheSetAndComeBackInPlace)
{
    const PromptChange first = must(removePrompts(workspace(), {idOf("one"), idOf("two")}, m_lead));
    EXPECT_THAT(texts(), ElementsAre("three"));
    const PromptChange last = must(removePrompts(workspace(), {idOf("three")}, m_lead));
    EXPECT_THAT(sets(), IsEmpty());
    EXPECT_EQ(workspace().prompts().suggest(m_t.annotator).error().code, ErrorCode::NotFound);
    undo(last);
    undo(first);
    EXPECT_THAT(texts(), ElementsAre("one", "two", "three"));
}

TEST_F(PromptEditing, aPlaceThatWasTakenMeanwhileBecomesTheEnd)
{
    const PromptChange gone = must(removePromptSet(workspace(), "s", m_lead));
    add("s", {"new", "newer"});
    EXPECT_THAT(texts(), ElementsAre("new", "newer"));
    undo(gone);
    std::vector<std::string> all = texts();
    EXPECT_EQ(all.size(), 5U);
    EXPECT_THAT(std::vector<std::string>(all.begin(), all.begin() + 2), ElementsAre("new", "newer"));
    std::reverse(all.begin(), all.end());
    PromptChange backwards = must(removePrompts(workspace(), {idOf("three"), idOf("two")}, m_lead));
    add("s", {"a", "b", "c"});
    std::reverse(backwards.before.begin(), backwards.before.end());
    undo(backwards);
    EXPECT_EQ(texts().size(), 8U);
}

TEST_F(PromptEditing, aSetIsRenamedWithWhatLeftIt)
{
    const base::PromptId old = idOf("two");
    const PromptChange edited = edit("two", "zwei").change;
    const PromptChange renamed = must(renamePromptSet(workspace(), "s", "t", m_lead));
    EXPECT_THAT(sets(), ElementsAre("t"));
    EXPECT_THAT(texts("t"), ElementsAre("one", "zwei", "three"));
    EXPECT_EQ(workspace()
                  .connection()
                  .database()
                  .execAndGet("SELECT prompt_set FROM prompt WHERE id = '" + old.toString() + "'")
                  .getString(),
              "t");
    undo(renamed);
    undo(edited);
    EXPECT_THAT(texts(), ElementsAre("one", "two", "three"));
}

TEST_F(PromptEditing, aNameIsRefusedThatIsTakenOrEmpty)
{
    add("t", {"other"});
    EXPECT_EQ(renamePromptSet(workspace(), "s", "t", m_lead).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(renamePromptSet(workspace(), "s", "", m_lead).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(renamePromptSet(workspace(), "nothing", "u", m_lead).error().code, ErrorCode::NotFound);
    must(removePromptSet(workspace(), "t", m_lead));
    must(renamePromptSet(workspace(), "s", "t", m_lead));
    EXPECT_THAT(texts("t"), ElementsAre("one", "two", "three"));
}

TEST_F(PromptEditing, aSetThatARunIsMadeOfIsKept)
{
    run("r");
    EXPECT_THAT(must(workspace().prompts().sets()).front().runs, ElementsAre("r"));
    EXPECT_EQ(renamePromptSet(workspace(), "s", "t", m_lead).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(removePromptSet(workspace(), "s", m_lead).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(texts().size(), 3U);
}

TEST_F(PromptEditing, aStopInTheMiddleChangesNothing)
{
    std::stop_source stop;
    PromptWork work{"lead", stop.get_token(), [&stop](std::size_t done) {
                        if (done == 2)
                            stop.request_stop();
                    }};
    EXPECT_EQ(removePromptSet(workspace(), "s", work).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(texts().size(), 3U);
}

TEST_F(PromptEditing, theAuditSaysWhoChangedWhat)
{
    must(addPromptTag(workspace(), {idOf("one"), idOf("two")}, "hard", m_lead));
    std::vector<AuditEntry> entries;
    AuditFilter filter;
    filter.kinds = {AuditKind::Prompts};
    must(forEachAuditEntry(workspace(), filter, [&](const AuditEntry& entry) {
        entries.push_back(entry);
        return true;
    }));
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].who, "lead");
    EXPECT_EQ(entries[0].detail, "tag hard, prompts: 2");
}

TEST_F(PromptEditing, aMergeBringsEditedPromptsAndKeepsTheOldOnesOut)
{
    edit("two", "zwei");
    TestWorkspace other;
    must(other.workspace->prompts().append("s", {{{}, "two", "", ""}}));
    must(mergeWorkspace(*other.workspace, m_t.path));
    std::vector<std::string> texts;
    for (const PromptRow& row : must(other.workspace->prompts().list("s")))
        texts.push_back(row.text);
    EXPECT_THAT(texts, ElementsAre("two", "one", "zwei", "three"));
}

} // namespace
} // namespace joust::store
