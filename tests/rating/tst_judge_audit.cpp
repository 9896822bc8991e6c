// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/judge_audit.h"

#include "rating/drawn_votes.h"

#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <sstream>

namespace joust::rating {
namespace {

using test::drawnVotes;

struct Sets
{
    ComparisonSet humans;
    ComparisonSet judges;
};

// prompt, left, right, n_left, n_right, n_tie, gpt4, gpt35
std::optional<Sets> readJudges()
{
    std::ifstream file(JOUST_SHARED_DIR "/data/llmfao_judges.csv", std::ios::binary);
    if (!file)
        return std::nullopt;
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) { // no cell is quoted
        std::istringstream cells(line);
        rows.emplace_back();
        for (std::string cell; std::getline(cells, cell, ',');)
            rows.back().push_back(cell);
    }
    rows.erase(rows.begin());
    std::set<std::string> names;
    std::set<std::string> prompts;
    for (const auto& row : rows) {
        names.insert({row[1], row[2]});
        prompts.insert(row[0]);
    }
    Sets sets;
    sets.humans.contestants.assign(names.begin(), names.end());
    sets.humans.prompts.assign(prompts.begin(), prompts.end());
    sets.judges = sets.humans;
    sets.judges.annotators = {"gpt4", "gpt35"};
    const auto place = [](const std::set<std::string>& all, const std::string& one) {
        return static_cast<std::int32_t>(std::distance(all.begin(), all.find(one)));
    };
    const std::map<std::string, base::Outcome> verdict{
        {"left", base::Outcome::A}, {"right", base::Outcome::B}, {"tie", base::Outcome::Tie}};
    for (const auto& row : rows) {
        Comparison vote;
        vote.a = static_cast<std::uint32_t>(place(names, row[1]));
        vote.b = static_cast<std::uint32_t>(place(names, row[2]));
        vote.prompt = place(prompts, row[0]);
        for (const auto& [column, outcome] :
             {std::pair(3, base::Outcome::A), std::pair(4, base::Outcome::B), std::pair(5, base::Outcome::Tie)}) {
            vote.outcome = outcome;
            sets.humans.rows.insert(sets.humans.rows.end(), std::stoul(row[static_cast<std::size_t>(column)]), vote);
        }
        for (std::int32_t judge = 0; judge < 2; ++judge) {
            vote.annotator = judge;
            vote.outcome = verdict.at(row[static_cast<std::size_t>(6 + judge)]);
            sets.judges.rows.push_back(vote);
        }
    }
    return sets;
}

ComparisonSet onPrompt(ComparisonSet set, std::int32_t prompt)
{
    set.prompts = {"p", "q"};
    for (Comparison& vote : set.rows)
        vote.prompt = prompt;
    return set;
}

} // namespace

// Counted independently (Python) from llmfao_judges.csv: every human vote against the judge's verdict on its item.
TEST(JudgeAudit, agreesWithAnIndependentCountOfRealJudges)
{
    const std::optional<Sets> sets = readJudges();
    if (!sets)
        GTEST_SKIP() << "NOT CHECKED: llmfao_judges.csv is absent from " << JOUST_SHARED_DIR;
    const std::vector<JudgeAudit> audits = auditJudges(sets->humans, sets->judges, AgreementOptions{});
    ASSERT_EQ(audits.size(), 2U);
    EXPECT_EQ(audits[0].judge, "gpt4");
    EXPECT_EQ(audits[0].compared, 8931U);
    EXPECT_NEAR(audits[0].agreement->share, 0.4148471615720524, 1e-12);
    EXPECT_EQ(audits[0].decisive->count, 3545U);
    EXPECT_EQ(audits[0].decisive->n, 5358U);
    EXPECT_EQ(audits[0].a, 943U);
    EXPECT_NEAR(*audits[0].kappa, 0.1563735421754431, 1e-12);
    EXPECT_LT(audits[0].kappaLower.value(), *audits[0].kappa);
    EXPECT_GT(audits[0].kappaUpper.value(), *audits[0].kappa);
    EXPECT_LT(*audits[0].kappaUpper - *audits[0].kappaLower, 0.1) << "of thousands of votes";
    EXPECT_NEAR(*audits[1].kappa, 0.08156387885049028, 1e-12);
    EXPECT_NEAR(audits[1].agreement->share, 0.3756578210726682, 1e-12);
    EXPECT_NEAR(audits[1].decisive->share, 0.601115760111576, 1e-12);
    EXPECT_NEAR(audits[1].saysA->share, 0.6320710612435717, 1e-12);
    EXPECT_FALSE(audits[0].swapConsistency) << "each item was judged in one order only";
}

TEST(JudgeAudit, turnsVerdictsToTheContestantNotTheSide)
{
    // People prefer a, however it is shown; the judge says a, then the side it saw first, then the tie.
    const ComparisonSet humans = onPrompt(drawnVotes("a>b 3; b<a 3"), 0);
    const ComparisonSet judges = onPrompt(drawnVotes("a>b @fair; b<a @fair; a>b @sided; b>a @sided; a=b @shy"), 0);
    const std::vector<JudgeAudit> audits = auditJudges(humans, judges, AgreementOptions{});
    ASSERT_EQ(audits.size(), 3U);
    const JudgeAudit& fair = audits[0];
    EXPECT_EQ(fair.judge, "fair");
    EXPECT_EQ(fair.compared, 12U);
    EXPECT_DOUBLE_EQ(fair.agreement->share, 1.0);
    EXPECT_DOUBLE_EQ(*fair.kappa, 1.0);
    EXPECT_DOUBLE_EQ(fair.swapConsistency->share, 1.0);
    EXPECT_DOUBLE_EQ(fair.saysA->share, 0.5);
    const JudgeAudit& shy = audits[1];
    EXPECT_EQ(shy.judge, "shy");
    EXPECT_FALSE(shy.decisive) << "it never named a winner";
    EXPECT_DOUBLE_EQ(shy.agreement->share, 0.0);
    const JudgeAudit& sided = audits[2];
    EXPECT_DOUBLE_EQ(sided.saysA->share, 1.0);
    EXPECT_DOUBLE_EQ(*sided.kappa, 0.0) << "alike as often as chance has it";
    EXPECT_DOUBLE_EQ(sided.decisive->share, 0.5);
    EXPECT_DOUBLE_EQ(sided.swapConsistency->share, 0.0);
}

// Twice the votes on the same items say no more about the judge: items are drawn, not votes.
TEST(JudgeAudit, theIntervalOfKappaIsOfItems)
{
    ComparisonSet humans;
    ComparisonSet judges;
    humans.contestants = judges.contestants = {"a", "b"};
    judges.annotators = {"j"};
    for (std::int32_t prompt = 0; prompt < 60; ++prompt) {
        humans.prompts.push_back(std::to_string(prompt));
        Comparison vote;
        vote.a = 0;
        vote.b = 1;
        vote.prompt = prompt;
        vote.outcome = prompt % 2 == 0 ? base::Outcome::A : base::Outcome::B;
        humans.rows.push_back(vote);
        vote.outcome = prompt % 3 == 0 ? base::Outcome::A : vote.outcome;
        vote.annotator = 0;
        judges.rows.push_back(vote);
    }
    judges.prompts = humans.prompts;
    const JudgeAudit once = auditJudges(humans, judges, {})[0];
    EXPECT_EQ(once.items, 60U);
    ASSERT_TRUE(once.kappaLower && once.kappaUpper);
    const std::vector<Comparison> rows = humans.rows;
    humans.rows.insert(humans.rows.end(), rows.begin(), rows.end());
    const JudgeAudit twice = auditJudges(humans, judges, {})[0];
    EXPECT_EQ(twice.compared, 120U);
    EXPECT_EQ(twice.items, 60U);
    EXPECT_NEAR(*twice.kappa, *once.kappa, 1e-12);
    EXPECT_NEAR(*twice.kappaUpper - *twice.kappaLower, *once.kappaUpper - *once.kappaLower, 0.03);
}

TEST(JudgeAudit, comparesOnlyTheSamePromptAndPair)
{
    const std::vector<JudgeAudit> audits =
        auditJudges(onPrompt(drawnVotes("a>b; c>d"), 0), onPrompt(drawnVotes("a>b @j; b>c @j"), 1), {});
    EXPECT_EQ(audits[0].verdicts, 2U);
    EXPECT_EQ(audits[0].compared, 0U);
    EXPECT_EQ(audits[0].items, 0U);
    EXPECT_FALSE(audits[0].agreement || audits[0].kappa);
    EXPECT_TRUE(auditJudges({}, {}, {}).empty());
}

} // namespace joust::rating
