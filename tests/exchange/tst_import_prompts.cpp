// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_prompts.h"

#include "support/temp_dir.h"
#include "support/test_workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace joust::exchange {
namespace {

using base::ErrorCode;
using support::must;
using testing::ElementsAre;
using testing::HasSubstr;

class ImportPrompts : public testing::Test
{
protected:
    base::Result<PromptImportReport> tryImport(const std::string& text, const std::string& name = "file",
                                               PromptColumns columns = {}, bool dryRun = false)
    {
        std::istringstream input(text);
        return importPrompts(*m_t.workspace, input, name, {"s", {"auto", std::move(columns)}, dryRun});
    }
    PromptImportReport import(const std::string& text, const std::string& name = "file", PromptColumns columns = {})
    {
        return must(tryImport(text, name, std::move(columns)));
    }
    std::vector<store::PromptRow> set() { return must(m_t.workspace->prompts().list("s")); }
    bool isEmpty() { return !m_t.workspace->prompts().list("s"); }

    support::TestWorkspace m_t;
};

TEST_F(ImportPrompts, aTextFileIsOnePromptALine)
{
    const PromptImportReport report = import("\xEF\xBB\xBFWhat is a tide?\r\n\n  \nWrite a Python function.\n");
    EXPECT_EQ(report.format.word, "text");
    EXPECT_EQ(report.added, 2U);
    EXPECT_EQ(set()[0].text, "What is a tide?");
    EXPECT_EQ(set()[1].rules, (std::vector<std::string>{"coding", "short"}));
}

TEST_F(ImportPrompts, aPlanSaysWhatWouldHappenAndWritesNothing)
{
    import("What is a tide?\n");
    const support::TempDir folder;
    const std::string path = folder.file("set.csv");
    std::ofstream(path) << "id,prompt\n1,What is a tide?\n2,\n3,What is an ebb?\n";
    PromptImportOptions options{"s", {"auto", {}, true}, false};
    const PromptImportPlan plan = must(planPromptImport(*m_t.workspace, path, options));
    EXPECT_EQ(plan.report.format.word, "csv");
    EXPECT_EQ(promptTableColumns(path, options.file), (std::vector<std::string>{"id", "prompt"}));
    EXPECT_TRUE(promptTableColumns(path, {"jsonl", {}, false}).empty()) << "not a table";
    EXPECT_TRUE(promptTableColumns(folder.file("no such file"), options.file).empty());
    EXPECT_EQ(plan.report.exact.size(), 1U);
    EXPECT_EQ(plan.rows.size(), 1U);
    EXPECT_EQ(plan.firstRows.size(), 2U);
    ASSERT_EQ(plan.refused.size(), 1U);
    EXPECT_EQ(plan.refused[0].row, 3U);
    EXPECT_EQ(plan.refused[0].why, "the prompt is empty");
    EXPECT_EQ(set().size(), 1U);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(planPromptImport(*m_t.workspace, path, options, stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST_F(ImportPrompts, csvFindsItsColumnsByTheUsualNames)
{
    const PromptImportReport report =
        import("id,category,question,lang\n7,tides,\"What, exactly,\nis a tide?\",en\n", "set.csv");
    EXPECT_EQ(report.format.word, "csv");
    const store::PromptRow row = set().at(0);
    EXPECT_EQ(row.text, "What, exactly,\nis a tide?");
    EXPECT_EQ(row.category, "tides");
    EXPECT_EQ(row.language, "en");
    EXPECT_EQ(row.sourceKey, "7");
}

TEST_F(ImportPrompts, csvColumnsCanBeNamedOrFilledIntoATemplate)
{
    const std::string csv = "word,tongue\ntide,German\nebb,French\n";
    EXPECT_EQ(tryImport(csv, "set.csv").error().code, ErrorCode::BadInput) << "no column has a usual name";
    EXPECT_EQ(tryImport(csv, "set.csv", {"nothing", {}, {}, {}, {}}).error().code, ErrorCode::InvalidArgument);
    import(csv, "set.csv", {"word", {}, {}, {}, {}});
    import(csv, "set.csv", {{}, {}, {}, {}, "Say {{ word }} in {{tongue}}."});
    EXPECT_EQ(set()[0].text, "tide");
    EXPECT_EQ(set()[3].text, "Say ebb in French.");
    EXPECT_THAT(tryImport(csv, "set.csv", {{}, {}, {}, {}, "Say {{wrod}}"}).error().detail,
                HasSubstr("set.csv:2: nothing is called 'wrod'"));
}

TEST_F(ImportPrompts, jsonLinesComeInSeveralLayouts)
{
    import(R"({"prompt":"plain"}
{"messages":[{"role":"system","content":"x"},{"role":"user","content":"one"},{"role":"assistant","content":"y"},{"role":"user","content":"two"}]}
{"turns":["first","second"],"category":"c"}
{"instruction":"Translate this.","input":"tide"})");
    ASSERT_EQ(set().size(), 4U);
    EXPECT_EQ(set()[1].turns(), (std::vector<std::string>{"one", "two"}));
    EXPECT_EQ(set()[2].furtherTurns, std::vector<std::string>{"second"});
    EXPECT_EQ(set()[3].text, "Translate this.\n\ntide");
}

TEST_F(ImportPrompts, mtBenchKeepsBothTurnsAndTheNumber)
{
    const PromptImportReport report = import(
        R"({"question_id":81,"category":"writing","turns":["Compose a post.","Rewrite it."],"reference":["r"]})");
    EXPECT_EQ(report.format.word, "mt-bench");
    EXPECT_EQ(set()[0].sourceKey, "81");
    EXPECT_EQ(set()[0].furtherTurns, std::vector<std::string>{"Rewrite it."});
}

TEST_F(ImportPrompts, arenaHardIsReadInBothLayouts)
{
    EXPECT_EQ(import(R"({"uid":"u1","category":"hard_prompt","subcategory":"coding","prompt":"New"})").format.word,
              "arena-hard");
    EXPECT_EQ(import(R"({"question_id":"q","category":"arena","cluster":"c","turns":[{"content":"Old"}]})").format.word,
              "arena-hard");
    EXPECT_EQ(set()[0].text, "New");
    EXPECT_EQ(set()[1].text, "Old");
}

TEST_F(ImportPrompts, shareGptKeepsWhatTheUserSays)
{
    const PromptImportReport report = import(
        R"([{"id":"a","conversations":[{"from":"human","value":"Hi"},{"from":"gpt","value":"Hello"},{"from":"human","value":"Why?"}]}])");
    EXPECT_EQ(report.format.word, "sharegpt");
    EXPECT_EQ(set()[0].turns(), (std::vector<std::string>{"Hi", "Why?"}));
}

TEST_F(ImportPrompts, promptfooFillsItsTemplates)
{
    const PromptImportReport report = import(
        R"({"prompts":["Say {{x}}.",{"raw":"Sing {{ x }}."}],"tests":[{"vars":{"x":"ebb"}},{"vars":{"x":"tide"},"metadata":{"category":"c"}}]})");
    EXPECT_EQ(report.format.word, "promptfoo");
    ASSERT_EQ(set().size(), 4U);
    EXPECT_EQ(set()[3].text, "Sing tide.");
    EXPECT_EQ(set()[3].category, "c");
    EXPECT_THAT(tryImport(R"({"prompts":["file://p.txt"],"tests":[{"vars":{"x":"y"}}]})").error().detail,
                HasSubstr("is another file"));
}

TEST_F(ImportPrompts, exactDuplicatesStayOutAndNearOnesAreReported)
{
    const std::string text = "Explain why the sky is blue during the day, and red in the evening.";
    const PromptImportReport report = import(text + "\nsomething else\n" + text + "\n" + text + "!\n");
    EXPECT_EQ(report.added, 3U);
    ASSERT_EQ(report.exact.size(), 1U);
    EXPECT_EQ(report.exact[0].row, 3U);
    EXPECT_EQ(report.exact[0].of, 1U);
    ASSERT_EQ(report.near.size(), 1U);
    EXPECT_EQ(report.near[0].row, 4U);
    const PromptImportReport again = import(text + "\n" + text + " \n");
    EXPECT_EQ(again.exact.at(0).of, 0U) << "in the set already";
    EXPECT_EQ(again.near.at(0).of, 0U);
}

TEST_F(ImportPrompts, oneBadRowRefusesTheFileAndNamesIt)
{
    EXPECT_THAT(tryImport("prompt\nfine\n\"\"\n", "set.csv").error().detail,
                HasSubstr("set.csv:3: the prompt is empty"));
    EXPECT_THAT(tryImport("fine\n\xFF\n").error().detail, HasSubstr("file:2: the prompt is not UTF-8"));
    EXPECT_THAT(tryImport("{\"prompt\":\"fine\"}\n{\"prompt\":").error().detail, HasSubstr("file:2"));
    EXPECT_THAT(tryImport("{\"prompt\":\"fine\"}\n{\"other\":1}").error().detail,
                HasSubstr("file:2: the prompt is empty"));
    EXPECT_THAT(tryImport("a,prompt\n1\n", "set.csv").error().detail, HasSubstr("set.csv:2: 1 fields instead of 2"));
    EXPECT_EQ(tryImport("\n\n").error().code, ErrorCode::BadInput);
    EXPECT_TRUE(isEmpty());
}

TEST_F(ImportPrompts, aDryRunReportsAndWritesNothing)
{
    EXPECT_EQ(must(tryImport("one\ntwo\n", "file", {}, true)).added, 2U);
    EXPECT_TRUE(isEmpty());
}

} // namespace
} // namespace joust::exchange
