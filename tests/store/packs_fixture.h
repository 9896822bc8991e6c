// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace whose contestants speak with two voices, and the pack that it gives away.
#pragma once

#include "battle/run_generation.h"
#include "store/pack_export.h"
#include "store/pack_file.h"
#include "store/pack_merge.h"
#include "store/pack_votes.h"
#include "store/vote_reader.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace joust::store {

using support::must;

inline std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class Packs : public testing::Test
{
protected:
    Packs()
        : m_t({"ZQX-ALPHA", "ZQX-BETA"})
    {
        m_t.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id,
                                  const endpoint::ChatRequest& r) {
            const bool alpha = r.identity.model == "model-ZQX-ALPHA";
            endpoint::Reply reply = support::textReply(alpha ? "first voice" : "second voice");
            reply.measurement.totalMs = 918273;
            reply.measurement.answerTokens = 645362;
            reply.measurement.reportedModel = "ZQX-REPORTED";
            reply.measurement.systemFingerprint = "ZQX-FINGER";
            reply.reasoning = alpha ? "first thought" : "second thought";
            fake.finish(id, reply);
        };
    }
    SQLite::Database& db() { return m_t.workspace->connection().database(); }
    std::int64_t count(const char* table)
    {
        return db().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
    }
    base::Result<PackExported> exported(const PackRequest& request = {})
    {
        return exportPack(*m_t.workspace, m_path, request);
    }
    base::Result<PackMergeReport> merged() { return mergePack(*m_t.workspace, m_path, false, "lead"); }
    std::unique_ptr<PackVotes> pack() { return must(PackVotes::open(m_path, m_t.services())); }
    void makeStudy(battle::StudyPolicy policy = {})
    {
        std::vector<PromptRow> prompts;
        for (int i = 0; i < 6; ++i)
            prompts.push_back({{}, "study prompt " + std::to_string(i), "", ""});
        must(m_t.workspace->prompts().append("s", prompts));
        m_run = must(m_t.workspace->runs().create("run", "s", {})).id;
        must(m_t.workspace->studies().create("ZQX-STUDY", "run", policy));
    }
    void generate() { must(battle::generateAnswers(m_run, m_t.workspace->runs(), m_t.transport, m_t.keys, {})); }
    // Votes on the whole pack: for the first voice, wherever it stands; ties when `fair` is unset.
    void voteAll(const std::string& annotator, bool forFirst = true)
    {
        const auto votes = pack();
        for (QueueStep step = must(votes->next(annotator)); step.battle; step = must(votes->next(annotator))) {
            battle::Choice choice;
            const bool firstIsA = step.battle->answerA == "first voice";
            choice.reasons = {battle::reasonOf(firstIsA ? 0 : 1, "clear")};
            if (forFirst)
                choice.outcome = firstIsA ? base::Outcome::A : base::Outcome::B;
            must(votes->commit(step.battle->id, annotator, choice, 1500));
        }
    }
    std::vector<VoteRow> votesRead()
    {
        std::vector<VoteRow> votes;
        must(forEachVote(*m_t.workspace, Texts::Skip, [&](const VoteRow& vote) {
            votes.push_back(vote);
            return true;
        }));
        return votes;
    }
    void expectSound()
    {
        const CheckReport report = must(checkWorkspace(*m_t.workspace));
        EXPECT_TRUE(report.problems.empty()) << report.problems.front();
    }
    void tamper(const std::string& change)
    {
        SQLite::Database file(m_path, SQLite::OPEN_READWRITE);
        const std::string trigger = file.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'item_no_update'");
        file.exec("DROP TRIGGER item_no_update; " + change + "; " + trigger);
    }

    support::TestWorkspace m_t;
    battle::RunId m_run;
    std::string m_path = m_t.dir.file("p.joustpack");
};

} // namespace joust::store
