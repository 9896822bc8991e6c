// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_answers.h"

#include "exchange/import_prompts.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

namespace joust::exchange {
namespace {

using base::ErrorCode;
using support::must;
using testing::HasSubstr;

constexpr const char* kMtBench =
    R"({"question_id":81,"answer_id":"x","model_id":"alpha-7b","choices":[{"index":0,"turns":["one","two"]}],"tstamp":1.5})"
    "\n";
constexpr const char* kPromptfoo =
    R"({"evalId":"e","results":{"version":3,"results":[)"
    R"({"provider":{"id":"openai:x","label":"x"},"prompt":{"raw":"[{\"role\":\"system\",\"content\":\"s\"},{\"role\":\"user\",\"content\":\"Hi\"}]"},"vars":{},"response":{"output":"hello","tokenUsage":{"completion":3}},"latencyMs":120.4,"cost":0.01,"success":true},)"
    R"({"provider":"y","prompt":{"raw":"Hi"},"response":{"output":{"a":1}},"success":false},)"
    R"({"provider":"y","prompt":{"raw":"Hi"},"response":{"output":"again"}},)"
    R"({"provider":"z","prompt":{"raw":"Hi"},"error":"401"}]}})";

class ImportAnswers : public testing::Test
{
protected:
    base::Result<AnswerImportReport> tryImport(const std::string& text, const AnswerImportOptions& options)
    {
        std::istringstream input(text);
        return importAnswers(*m_t.workspace, input, "file", options);
    }
    AnswerImportReport import(const std::string& text, const AnswerImportOptions& options)
    {
        return must(tryImport(text, options));
    }
    void importQuestions()
    {
        std::istringstream questions(
            R"({"question_id":81,"category":"writing","turns":["Compose a post.","Rewrite it."]})");
        PromptImportOptions options;
        options.promptSet = "mt";
        must(importPrompts(*m_t.workspace, questions, "q", options));
    }
    std::string single(const std::string& sql)
    {
        return m_t.workspace->connection().database().execAndGet(sql).getString();
    }
    void expectNothingKept()
    {
        EXPECT_EQ(single("SELECT count(*) FROM run"), "0");
        EXPECT_EQ(single("SELECT count(*) FROM sealed_run_answer"), "0");
        EXPECT_EQ(single("SELECT count(*) FROM contestant WHERE imported_name IS NOT NULL"), "0");
    }

    support::TestWorkspace m_t;
};

TEST_F(ImportAnswers, mtBenchAnswersFindTheirQuestionsByName)
{
    importQuestions();
    const AnswerImportReport report = import(kMtBench, {"old", "mt", "", "auto", false});
    EXPECT_EQ(report.format.word, "mt-bench");
    EXPECT_EQ(report.counts, (store::AnswerImportCounts{2, 0, 1, 0}));
    EXPECT_EQ(must(m_t.workspace->runs().find("old")).done, 2);
    EXPECT_EQ(single("SELECT group_concat(text || turn, ' ') FROM sealed_run_answer"), "one1 two2");
    EXPECT_EQ(import(kMtBench, {"old", "mt", "", "auto", false}).counts, (store::AnswerImportCounts{0, 2, 0, 0}));
    EXPECT_TRUE(must(store::checkWorkspace(*m_t.workspace)).problems.empty());
}

TEST_F(ImportAnswers, arenaHardBringsItsPromptsAlong)
{
    const std::string row =
        R"({"uid":"u1","ans_id":"a","model":"m","messages":[{"role":"user","content":"Prove it"},{"role":"assistant","content":{"answer":"QED"}}],"tstamp":1,"metadata":{"token_len":2}})";
    const AnswerImportReport report = import(row, {"hard", "", "", "auto", false});
    EXPECT_EQ(report.format.word, "arena-hard");
    EXPECT_EQ(report.counts, (store::AnswerImportCounts{1, 0, 1, 1}));
    const std::vector<store::PromptRow> prompts = must(m_t.workspace->prompts().list("hard"));
    EXPECT_EQ(prompts.at(0).text, "Prove it");
    EXPECT_EQ(prompts.at(0).sourceKey, "u1");
    EXPECT_EQ(single("SELECT answer_tokens FROM sealed_run_answer"), "2");
}

TEST_F(ImportAnswers, promptfooResultsBecomeAnswersAndErrorsAreCounted)
{
    const AnswerImportReport report = import(kPromptfoo, {"pf", "", "", "auto", false});
    EXPECT_EQ(report.format.word, "promptfoo");
    EXPECT_EQ(report.counts, (store::AnswerImportCounts{2, 0, 2, 1}));
    EXPECT_EQ(report.skipped.at("an error instead of an answer"), 1);
    EXPECT_EQ(report.skipped.at("a further answer of one model to one prompt"), 1);
    EXPECT_EQ(single("SELECT text || total_ms || answer_tokens FROM sealed_run_answer WHERE cost IS NOT NULL"),
              "hello1203");
    EXPECT_EQ(single("SELECT text FROM sealed_run_answer WHERE cost IS NULL"), "{\"a\":1}");
}

TEST_F(ImportAnswers, autoArenasTableNeedsTheModelsName)
{
    const std::string table = "prompt,response\r\n\"a, b\",\"x\ny\"\r\n";
    EXPECT_EQ(tryImport(table, {"r", "", "", "auto", false}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(import(table, {"r", "", "m1", "auto", false}).counts, (store::AnswerImportCounts{1, 0, 1, 1}));
    EXPECT_EQ(import(table, {"r", "", "m2", "auto", false}).counts, (store::AnswerImportCounts{1, 0, 1, 0}));
    EXPECT_EQ(single("SELECT text FROM sealed_run_answer LIMIT 1"), "x\ny");
}

TEST_F(ImportAnswers, aStudyCanBeMadeOfThem)
{
    for (const char* model : {"m1", "m2"})
        import("prompt,response\nhi,one\nho,two\n", {"r", "", model, "auto", false});
    const store::StudyRow study = must(m_t.workspace->studies().create("s", "r", {}));
    const auto next = must(m_t.workspace->queue().next(study.id, m_t.annotator));
    ASSERT_TRUE(next.battle);
}

TEST_F(ImportAnswers, aDryRunWritesNothing)
{
    EXPECT_EQ(import(kPromptfoo, {"pf", "", "", "auto", true}).counts.answers, 2);
    expectNothingKept();
    EXPECT_FALSE(m_t.workspace->prompts().list("pf"));
}

TEST_F(ImportAnswers, brokenRowsRefuseTheFileWithTheirNumber)
{
    const std::string good =
        R"({"uid":"u1","model":"m","messages":[{"role":"user","content":"p"},{"role":"assistant","content":"a"}]})"
        "\n";
    struct Case
    {
        std::string text;
        const char* why;
    };
    for (const Case& c :
         {Case{kMtBench, "file:1: no prompt of the set is called '81'"},
          Case{good + R"({"uid":"u2","model":"m","messages":[{"role":"user","content":"p"}]})", "file:2: uid, model"},
          Case{good + R"({"uid":"u2","model":"m","messages":[{"role":"assistant","content":"p"}]})",
               "file:2: the message of 'assistant' is out of turn"},
          Case{good + "{\"uid\":", "file:2: the JSON object does not end"},
          Case{good + R"({"uid":"u2","model":")" + std::string(501, 'x') +
                   R"(","messages":[{"role":"user","content":"p"},{"role":"assistant","content":"a"}]})",
               "file:2: a contestant's name"},
          Case{"prompt,response\nx\n", "file:2: 1 fields instead of 2"}, Case{"nothing", "file:1: no known format"}}) {
        const auto refused = tryImport(c.text, {"r", "", "m", "auto", false});
        ASSERT_FALSE(refused) << c.why;
        EXPECT_THAT(refused.error().detail, HasSubstr(c.why));
        expectNothingKept();
    }
}

TEST_F(ImportAnswers, anotherAnswerAtTheSamePlaceRefusesTheFile)
{
    import("prompt,response\nhi,one\n", {"r", "", "m", "auto", false});
    const auto refused = tryImport("prompt,response\nho,new\nhi,other\n", {"r", "", "m", "auto", false});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AlreadyExists);
    EXPECT_THAT(refused.error().detail, HasSubstr("file:3:"));
    EXPECT_EQ(single("SELECT count(*) FROM sealed_run_answer"), "1");
    EXPECT_EQ(must(m_t.workspace->prompts().list("r")).size(), 1U);
}

} // namespace
} // namespace joust::exchange
