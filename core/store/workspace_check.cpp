// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_check.h"

#include "base/utf8.h"
#include "store/chain_check.h"
#include "store/column_rules.h"
#include "store/sql.h"
#include "store/stop_watch.h"
#include "store/workspace.h"

#include <array>

namespace joust::store {
namespace {

struct Rule
{
    const char* sql; // selects the ids that break the rule
    const char* sentence;
};

constexpr std::array<Rule, 12> kRules{{
    {"SELECT v.id FROM vote v LEFT JOIN battle b ON b.id = v.battle_id WHERE b.id IS NULL OR b.state <> 'ready'",
     "has no battle with answers"},
    {"SELECT v.id FROM vote v WHERE (SELECT count(*) FROM answer a WHERE a.battle_id = v.battle_id AND a.turn = "
     "v.turn) NOT IN (2, CASE WHEN v.imported = 1 THEN 0 ELSE 2 END)",
     "is about a turn without two answers"},
    {"SELECT v.id FROM vote v JOIN battle b ON b.id = v.battle_id WHERE v.imported = 0 AND b.source IN ('battle', "
     "'simulated', 'pack') AND b.annotator_id <> v.annotator_id",
     "was given by somebody else than the battle's annotator"},
    {"SELECT b.id FROM battle b LEFT JOIN sealed_assignment s ON s.battle_id = b.id WHERE s.battle_id IS NULL",
     "has no sealed assignment"},
    {"SELECT b.id FROM battle b WHERE b.state = 'ready' AND NOT EXISTS(SELECT 1 FROM answer a WHERE a.battle_id = "
     "b.id) AND NOT EXISTS(SELECT 1 FROM imported_battle i WHERE i.battle_id = b.id)",
     "is ready without answers"},
    {"SELECT v.id FROM vote v JOIN skip k ON k.battle_id = v.battle_id AND k.annotator_id = v.annotator_id",
     "is about a battle that was skipped"},
    {"SELECT d.battle_id FROM draft d JOIN vote v ON v.battle_id = d.battle_id AND v.annotator_id = d.annotator_id",
     "has a draft beside its vote"},
    {"SELECT battle_id FROM redaction r WHERE EXISTS(SELECT 1 FROM answer a WHERE a.battle_id = r.battle_id AND a.turn "
     "= r.turn AND a.side = r.part AND a.text <> '') OR (r.part = 'prompt' AND EXISTS(SELECT 1 FROM turn t WHERE "
     "t.battle_id = r.battle_id AND t.number = r.turn AND t.prompt <> ''))",
     "has a text that was redacted"},
    {"SELECT DISTINCT prompt_id FROM sealed_run_answer r WHERE r.turn > 1 AND r.state = 'done' AND NOT EXISTS(SELECT 1 "
     "FROM sealed_run_answer b WHERE b.run_id = r.run_id AND b.prompt_id = r.prompt_id AND b.contestant_id = "
     "r.contestant_id AND b.turn = r.turn - 1 AND b.state = 'done')",
     "has an answer to a turn in a run, and none to the turn before"},
    {"SELECT i.battle_id FROM study_item i JOIN battle b ON b.id = i.battle_id WHERE b.annotator_id <> i.annotator_id",
     "is in the queue of somebody else than the battle's annotator"},
    {"SELECT i.battle_id FROM study_item i LEFT JOIN sealed_study_item s ON s.battle_id = i.battle_id WHERE "
     "s.battle_id IS NULL",
     "is in a queue, and its item is not known"},
    {"SELECT 'the workspace' WHERE (SELECT count(*) FROM sealed_seed) <> 1", "has no seed"},
}};

void collect(Connection& db, const char* sql, const std::string& sentence, std::vector<std::string>& problems)
{
    SQLite::Statement row = query(db, sql);
    while (row.executeStep())
        problems.push_back(row.getColumn(0).getString() + " " + sentence);
}

void checkPragmas(Connection& db, std::vector<std::string>& problems)
{
    SQLite::Statement quick = query(db, "PRAGMA quick_check");
    while (quick.executeStep()) {
        if (const std::string line = quick.getColumn(0).getString(); line != "ok")
            problems.push_back("quick_check: " + base::printable(line, 300));
    }
    SQLite::Statement keys = query(db, "PRAGMA foreign_key_check");
    while (keys.executeStep())
        problems.push_back("a row of table " + keys.getColumn(0).getString() + " refers to a missing row of " +
                           keys.getColumn(2).getString());
}

// Every text of every table. The first column names the row.
void checkTexts(Connection& db, std::vector<std::string>& problems)
{
    SQLite::Statement table = query(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                        "'sqlite!_%' ESCAPE '!' ORDER BY name");
    while (table.executeStep()) {
        const std::string name = table.getColumn(0).getString();
        SQLite::Statement row(db.database(), "SELECT * FROM " + name);
        while (row.executeStep()) {
            for (int column = 0; column < row.getColumnCount(); ++column) {
                const SQLite::Column value = row.getColumn(column);
                if (value.isText() && !base::isValidUtf8({value.getText(), static_cast<std::size_t>(value.getBytes())}))
                    problems.push_back(base::printable(row.getColumn(0).getString(), 100) + " of table " + name +
                                       " has a text that is not UTF-8");
            }
        }
    }
}

std::int64_t countOf(Connection& db, const char* sql)
{
    SQLite::Statement row = query(db, sql);
    row.executeStep();
    return row.getColumn(0).getInt64();
}

} // namespace

base::Result<CheckReport> checkWorkspace(Workspace& workspace, const std::vector<std::string>& heads,
                                         const std::stop_token& stop)
{
    Connection& db = workspace.connection();
    const StopWatch watch(db.database(), stop);
    base::Result<CheckReport> checked = guarded([&]() -> base::Result<CheckReport> {
        makeRoomForLookups(db.database());
        CheckReport report;
        checkPragmas(db, report.problems);
        if (!report.problems.empty())
            return report; // reading on in a damaged file would only repeat it
        checkColumnRules(db, report.problems);
        for (const Rule& rule : kRules)
            collect(db, rule.sql, rule.sentence, report.problems);
        checkTexts(db, report.problems);
        checkChains(db, heads, report.problems);
        report.battles = countOf(db, "SELECT count(*) FROM battle");
        report.votes = countOf(db, "SELECT count(*) FROM vote");
        return report;
    });
    return stop.stop_requested() ? base::Error{base::ErrorCode::Cancelled, "stopped"} : std::move(checked);
}

} // namespace joust::store
