// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's page limit behaves as a full disk does: SQLITE_FULL in the middle of a statement.
#include "store/workspace_check.h"

#include "support/test_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace joust::store {
namespace {

using base::ErrorCode;
using support::must;
using support::TestWorkspace;

TEST(DiskFull, whatWasAcknowledgedIsThereAndTheRestIsRolledBack)
{
    TestWorkspace t;
    SQLite::Database& db = t.workspace->connection().database();
    std::vector<base::BattleId> voted;
    const int pages = db.execAndGet("PRAGMA page_count").getInt();
    db.exec("PRAGMA max_page_count=" + std::to_string(pages + 12));
    bool full = false;
    for (int i = 0; i < 200 && !full; ++i) {
        const auto order = t.workspace->battles().openBattle({std::string(600, 'p'), {}, t.annotator, {}, false});
        if (!order) {
            EXPECT_EQ(order.error().code, ErrorCode::DiskFull);
            full = true;
            break;
        }
        const auto ready = t.workspace->battles().recordAnswers(battle::answerBoth(*order, t.transport, t.keys, {}));
        if (!ready) {
            EXPECT_EQ(ready.error().code, ErrorCode::DiskFull);
            full = true;
            break;
        }
        const auto receipt = t.workspace->ledger().commit(ready->id, t.annotator, {}, 1);
        if (receipt)
            voted.push_back(ready->id);
        else
            full = receipt.error().code == ErrorCode::DiskFull;
    }
    ASSERT_TRUE(full);
    ASSERT_FALSE(voted.empty());

    t.reopen(); // space was made
    const CheckReport report = must(checkWorkspace(*t.workspace));
    EXPECT_TRUE(report.problems.empty());
    EXPECT_EQ(report.votes, static_cast<std::int64_t>(voted.size()));
    for (const base::BattleId& battle : voted)
        EXPECT_TRUE(t.workspace->ledger().receiptFor(battle, t.annotator));
    EXPECT_TRUE(t.workspace->ledger().commit(t.readyBattle().id, t.annotator, {}, 1)) << "and work goes on";
}

} // namespace
} // namespace joust::store
