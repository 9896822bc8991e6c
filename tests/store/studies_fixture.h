// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with a run of twelve prompts and three contestants, from which studies are made.
#pragma once

#include "battle/run_generation.h"
#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace joust::store {

using support::must;
using support::TestWorkspace;

inline constexpr int kPrompts = 12;

class Studies : public testing::Test
{
protected:
    Studies()
        : m_t({"alpha", "beta", "gamma"})
    {
        std::vector<PromptRow> prompts;
        for (int i = 0; i < kPrompts; ++i)
            prompts.push_back({{}, "prompt-" + std::to_string(i), "", ""});
        must(m_t.workspace->prompts().append("s", prompts));
        m_run = must(m_t.workspace->runs().create("run", "s", {})).id;
    }
    void generate() { must(battle::generateAnswers(m_run, m_t.workspace->runs(), m_t.transport, m_t.keys, {})); }
    StudyRow study(battle::RevealTime reveal, battle::StudyPolicy policy = {})
    {
        policy.reveal = reveal;
        return must(m_t.workspace->studies().create("study", "run", policy));
    }
    QueueStep next(const StudyRow& study) { return must(m_t.workspace->queue().next(study.id, m_t.annotator)); }
    battle::CommitReceipt vote(base::BattleId battle, std::int64_t ms = 1000)
    {
        return must(m_t.workspace->ledger().commit(battle, m_t.annotator, {}, ms));
    }
    void voteAll(const StudyRow& study)
    {
        for (QueueStep step = next(study); step.battle; step = next(study))
            vote(step.battle->id);
    }
    bool mayReveal(const battle::CommitReceipt& receipt)
    {
        const bool may = must(m_t.workspace->ledger().mayReveal(receipt));
        EXPECT_EQ(m_t.workspace->ledger().reveal(receipt).has_value(), may) << "the ledger holds to what it says";
        return may;
    }
    int votesRead()
    {
        int votes = 0;
        must(forEachVote(*m_t.workspace, Texts::Skip, [&](const VoteRow&) { return ++votes > 0; }));
        return votes;
    }
    SQLite::Database& db() { return m_t.workspace->connection().database(); }
    std::vector<std::string> problems() { return must(checkWorkspace(*m_t.workspace)).problems; }

    TestWorkspace m_t;
    battle::RunId m_run;
};

} // namespace joust::store
