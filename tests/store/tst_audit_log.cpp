// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_log.h"

#include "store/battle_import.h"
#include "store/text_redaction.h"
#include "store/workspace_merge.h"
#include "support/test_workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace joust::store {
namespace {

using support::must;
using testing::HasSubstr;

class AuditLogTest : public testing::Test
{
protected:
    base::VoteId vote()
    {
        return must(m_t.workspace->ledger().commit(m_t.readyBattle().id, m_t.annotator, {}, 1)).vote();
    }
    std::vector<AuditEntry> entries(const AuditFilter& filter = {})
    {
        std::vector<AuditEntry> found;
        must(forEachAuditEntry(*m_t.workspace, filter, [&](const AuditEntry& entry) {
            found.push_back(entry);
            return true;
        }));
        return found;
    }
    static std::string words(const std::vector<AuditEntry>& entries)
    {
        std::string text;
        for (const AuditEntry& entry : entries)
            text += std::string(auditWord(entry.kind)) + " ";
        return text;
    }
    void later() { m_t.clock.advance(std::chrono::seconds(60)); }

    support::TestWorkspace m_t;
};

TEST_F(AuditLogTest, listsWhatWasDoneInTheOrderOfTime)
{
    later();
    const base::VoteId id = vote();
    later();
    must(m_t.workspace->marks().add(id, MarkKind::Exclude, "lead", "did not read"));
    later();
    must(m_t.workspace->marks().add(id, MarkKind::Include, "lead", "did read"));
    later();
    const base::BattleId battle = m_t.readyBattle("named").id;
    must(m_t.workspace->ledger().commit(battle, m_t.annotator, {}, 1));
    must(redactText(m_t.workspace->connection(), {battle, 1, TextPart::Prompt}, "counsel", "law"));
    EXPECT_EQ(words(entries()), "created writer exclude include redaction ");
    const AuditEntry exclusion = entries()[2];
    EXPECT_EQ(exclusion.who, "lead");
    EXPECT_EQ(exclusion.subject, id.toString());
    EXPECT_EQ(exclusion.detail, "did not read");
    EXPECT_LT(exclusion.createdUtc, entries()[3].createdUtc);
    EXPECT_THAT(entries()[4].subject, HasSubstr(battle.toString()));
}

TEST_F(AuditLogTest, canBeFiltered)
{
    const base::VoteId id = vote();
    later();
    must(m_t.workspace->marks().add(id, MarkKind::Flag, "ann", "odd"));
    later();
    must(m_t.workspace->marks().add(id, MarkKind::Retract, "bea", "slip"));
    AuditFilter filter;
    filter.kinds = {AuditKind::Flag, AuditKind::Retract};
    EXPECT_EQ(words(entries(filter)), "flag retract ");
    filter.newestFirst = true;
    EXPECT_EQ(words(entries(filter)), "retract flag ");
    filter.skip = 1;
    filter.limit = 5;
    EXPECT_EQ(words(entries(filter)), "flag ");
    filter = {};
    filter.who = "bea";
    EXPECT_EQ(words(entries(filter)), "retract ");
    filter.who.reset();
    filter.since = entries().back().createdUtc;
    EXPECT_EQ(words(entries(filter)), "retract ") << "inclusive";
    filter.until = filter.since;
    EXPECT_EQ(words(entries(filter)), "") << "exclusive";
}

TEST_F(AuditLogTest, importsAndMergesSayHowMuchCame)
{
    support::TestWorkspace other;
    must(other.workspace->ledger().commit(other.readyBattle().id, other.annotator, {}, 1));
    other.workspace.reset();
    later();
    must(importFile(*m_t.workspace, "/data/old.csv", "csv", false, [](BattleImport& import) {
        ImportedBattle battle;
        battle.sides[0].contestant = "x";
        battle.sides[1].contestant = "y";
        return import.add(battle);
    }));
    later();
    must(mergeWorkspace(*m_t.workspace, other.path, true, "lead"));
    must(mergeWorkspace(*m_t.workspace, other.path, false, "lead"));
    must(mergeWorkspace(*m_t.workspace, other.path, false, "lead"));
    AuditFilter filter;
    filter.kinds = {AuditKind::Import, AuditKind::Merge};
    const std::vector<AuditEntry> found = entries(filter);
    ASSERT_EQ(words(found), "import merge ") << "neither a dry run nor a merge that changed nothing is told";
    EXPECT_EQ(found[0].subject, "old.csv");
    EXPECT_EQ(found[0].detail, "csv, 1 battles");
    EXPECT_EQ(found[1].who, "lead");
    EXPECT_THAT(found[1].detail, HasSubstr("1 votes, 1 battles"));
}

TEST_F(AuditLogTest, aMigrationIsToldAndEventsNeverChange)
{
    const support::TempDir dir;
    std::filesystem::copy_file(JOUST_TESTS_DIR "/data/schema/v1.joust", dir.file("old.joust"));
    m_t.workspace = must(Workspace::open(dir.file("old.joust"), Access::ReadWrite, m_t.services()));
    AuditFilter filter;
    filter.kinds = {AuditKind::Migration};
    const std::vector<AuditEntry> found = entries(filter);
    ASSERT_FALSE(found.empty());
    EXPECT_THAT(found.front().detail, HasSubstr("from schema 1 to "));
    filter.kinds = {AuditKind::Retract, AuditKind::Exclude};
    EXPECT_EQ(entries(filter).size(), 2U);
}

TEST_F(AuditLogTest, everyKindHasAWordOfItsOwn)
{
    for (const AuditKind kind : auditKinds())
        EXPECT_EQ(auditKind(auditWord(kind)), kind);
    EXPECT_FALSE(auditKind("nonsense"));
}

} // namespace
} // namespace joust::store
