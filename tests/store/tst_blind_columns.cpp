// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the file while a battle is open: canary names and URLs may appear in the configuration (endpoint,
// contestant) and in sealed tables, and nowhere else; and nothing outside sealed tables may differ by side but the
// texts.
#include "battle/run_generation.h"
#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace joust::store {
namespace {

using support::must;
using support::TestWorkspace;

bool mayHoldIdentity(const std::string& table)
{
    return table == "endpoint" || table == "contestant" || table.starts_with("sealed_");
}

std::vector<std::string> tablesOf(SQLite::Database& db)
{
    std::vector<std::string> tables;
    SQLite::Statement row(db, "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'");
    while (row.executeStep())
        tables.push_back(row.getColumn(0).getString());
    return tables;
}

// Table and column of every cell outside the sealed tables that holds one of the needles.
std::set<std::string> leaks(SQLite::Database& db, const std::vector<std::string>& needles)
{
    std::set<std::string> found;
    for (const std::string& table : tablesOf(db)) {
        if (mayHoldIdentity(table))
            continue;
        SQLite::Statement row(db, "SELECT * FROM " + table);
        while (row.executeStep()) {
            for (int i = 0; i < row.getColumnCount(); ++i) {
                const std::string cell = row.getColumn(i).getString();
                for (const std::string& needle : needles) {
                    if (cell.find(needle) != std::string::npos)
                        found.insert(table + "." + row.getColumnName(i));
                }
            }
        }
    }
    return found;
}

class BlindColumns : public testing::Test
{
protected:
    BlindColumns()
        : m_t({"ZQX-ALPHA", "ZQX-BETA"})
    {
        // The answers name nobody; everything else a server says does.
        m_t.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id,
                                  const endpoint::ChatRequest& r) {
            endpoint::Reply reply = support::textReply("a plain answer");
            reply.reasoning = "thinking as " + r.identity.model;
            reply.measurement.reportedModel = r.identity.model;
            reply.measurement.systemFingerprint = "fp-" + r.identity.model;
            reply.measurement.sentUrl = r.identity.baseUrl + "/" + r.identity.model;
            reply.measurement.sentBody = "{\"model\":\"" + r.identity.model + "\"}";
            fake.finish(id, reply);
        };
        SQLite::Statement ids(db(), "SELECT id FROM contestant UNION SELECT id FROM endpoint");
        while (ids.executeStep())
            m_needles.push_back(ids.getColumn(0).getString());
    }
    SQLite::Database& db() { return m_t.workspace->connection().database(); }

    TestWorkspace m_t;
    std::vector<std::string> m_needles{"ZQX", "127.0.0.1:9"};
};

TEST_F(BlindColumns, anOpenBattleIsTiedToNobodyOutsideTheSealedTables)
{
    const battle::SealedBattle battle = m_t.readyBattle();
    must(m_t.workspace->ledger().saveDraft(battle.id, m_t.annotator, {}));
    EXPECT_TRUE(leaks(db(), m_needles).empty()) << *leaks(db(), m_needles).begin();
}

TEST_F(BlindColumns, answersMadeAheadAreTiedToNobodyEither)
{
    must(m_t.workspace->prompts().append("s", {{{}, "p", "", ""}}));
    const RunRow run = must(m_t.workspace->runs().create("r", "s", {}));
    must(battle::generateAnswers(run.id, m_t.workspace->runs(), m_t.transport, m_t.keys, {}));
    m_t.readyBattle();
    EXPECT_TRUE(leaks(db(), m_needles).empty()) << *leaks(db(), m_needles).begin();
}

TEST_F(BlindColumns, aFailedBattleIsTiedToNobodyEither)
{
    m_t.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest& r) {
        fake.finish(id, support::errorReply(base::ErrorCode::UnknownModel,
                                            "The model " + r.identity.model + " does not exist"));
    };
    const auto order = must(m_t.workspace->battles().openBattle({"p", {}, m_t.annotator, {}, false}));
    EXPECT_FALSE(m_t.workspace->battles().recordAnswers(battle::answerBoth(order, m_t.transport, m_t.keys, {})));
    EXPECT_TRUE(leaks(db(), m_needles).empty());
}

TEST_F(BlindColumns, thisTestFindsAPlantedLeak)
{
    m_t.readyBattle();
    db().exec("UPDATE battle SET source='pack'; DROP TRIGGER turn_no_update; UPDATE turn SET prompt='asked ZQX-ALPHA'");
    EXPECT_EQ(leaks(db(), m_needles), std::set<std::string>{"turn.prompt"});
}

TEST_F(BlindColumns, thereAreNoTimesOfArrival)
{
    m_t.readyBattle();
    SQLite::Statement columns(db(), "SELECT group_concat(name) FROM pragma_table_info('answer')");
    columns.executeStep();
    EXPECT_EQ(columns.getColumn(0).getString(), "battle_id,turn,side,text,style_version,length,headers,lists,bold");
}

} // namespace
} // namespace joust::store
