// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/event_log.h"
#include "store/migrations.h"
#include "store/salvage.h"
#include "store/vote_chain.h"
#include "store/vote_content.h"
#include "store/workspace.h"
#include "store/workspace_backup.h"

#include <sqlite3.h>
#include <unistd.h>

#include <set>

namespace joust::store {
namespace {

std::vector<std::string> tablesOf(SQLite::Database& database)
{
    std::vector<std::string> tables;
    SQLite::Statement row(database,
                          "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('chain', "
                          "'sealed_seed', 'setting') AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY rowid");
    while (row.executeStep())
        tables.push_back(row.getColumn(0).getString());
    return tables;
}

// What the new file has of its own is only replaced by what the old one still has.
void copySettings(SQLite::Database& from, SQLite::Database& to, std::vector<std::string>& unreadable)
{
    try {
        SQLite::Statement seed(from, "SELECT seed FROM sealed_seed");
        SQLite::Statement put(to, "UPDATE sealed_seed SET seed = ?");
        if (seed.executeStep()) {
            put.bind(1, seed.getColumn(0).getBlob(), seed.getColumn(0).getBytes());
            put.exec();
        }
        SQLite::Statement setting(from, "SELECT key, value FROM setting");
        SQLite::Statement replace(to, "INSERT OR REPLACE INTO setting(key, value) VALUES(?, ?)");
        while (setting.executeStep())
            rebound(replace, setting.getColumn(0).getString(), setting.getColumn(1).getString()).exec();
    } catch (const SQLite::Exception& exception) {
        unreadable.push_back(std::string("settings: ") + exception.what());
    }
}

// In the order of their links: the first link that cannot be read ends the copy.
void copyChain(SQLite::Database& from, SQLite::Database& to, std::vector<std::string>& unreadable)
{
    try {
        SQLite::Statement row(from, "SELECT writer, seq, kind, row_id, prev, hash FROM chain ORDER BY writer, seq");
        SQLite::Statement insert(to, "INSERT OR IGNORE INTO chain(writer, seq, kind, row_id, prev, hash) "
                                     "VALUES(?, ?, ?, ?, ?, ?)");
        while (row.executeStep())
            rebound(insert, row.getColumn(0).getInt64(), row.getColumn(1).getInt64(), row.getColumn(2).getString(),
                    row.getColumn(3).getString(), digestColumn(row.getColumn(4)), digestColumn(row.getColumn(5)))
                .exec();
    } catch (const SQLite::Exception& exception) {
        unreadable.push_back(std::string("the hash chains: ") + exception.what());
    }
}

// Rows whose partners are lost, in an order in which nothing is left pointing at nothing.
constexpr std::array<std::array<const char*, 2>, 22> kOrphans{{
    {"battle", "id NOT IN (SELECT battle_id FROM sealed_assignment)"},
    {"sealed_assignment",
     "battle_id NOT IN (SELECT id FROM battle) OR contestant_a NOT IN (SELECT id FROM contestant) OR "
     "contestant_b NOT IN (SELECT id FROM contestant)"},
    {"battle", "id NOT IN (SELECT battle_id FROM sealed_assignment) OR annotator_id NOT IN (SELECT id FROM annotator)"},
    {"sealed_assignment", "battle_id NOT IN (SELECT id FROM battle)"},
    {"turn", "battle_id NOT IN (SELECT id FROM battle)"},
    {"answer", "NOT EXISTS(SELECT 1 FROM turn t WHERE t.battle_id = answer.battle_id AND t.number = answer.turn)"},
    {"sealed_measurement", "NOT EXISTS(SELECT 1 FROM turn t WHERE t.battle_id = sealed_measurement.battle_id AND "
                           "t.number = sealed_measurement.turn)"},
    {"imported_battle", "battle_id NOT IN (SELECT id FROM battle) OR run NOT IN (SELECT number FROM import_run)"},
    {"vote",
     "battle_id NOT IN (SELECT id FROM battle WHERE state = 'ready') OR annotator_id NOT IN (SELECT id FROM "
     "annotator) OR (SELECT count(*) FROM answer a WHERE a.battle_id = vote.battle_id AND a.turn = vote.turn) NOT "
     "IN (2, CASE WHEN imported = 1 THEN 0 ELSE 2 END)"},
    {"skip", "battle_id NOT IN (SELECT id FROM battle) OR annotator_id NOT IN (SELECT id FROM annotator)"},
    {"draft", "battle_id NOT IN (SELECT id FROM battle) OR annotator_id NOT IN (SELECT id FROM annotator) OR EXISTS("
              "SELECT 1 FROM vote v WHERE v.battle_id = draft.battle_id AND v.annotator_id = draft.annotator_id)"},
    {"vote_mark", "vote_id NOT IN (SELECT id FROM vote)"},
    {"redaction", "battle_id NOT IN (SELECT id FROM battle)"},
    {"sealed_redacted_copy", "redaction_id NOT IN (SELECT id FROM redaction)"},
    {"prompt_turn", "prompt_id NOT IN (SELECT id FROM prompt)"},
    {"sealed_run_answer", "run_id NOT IN (SELECT id FROM run) OR prompt_id NOT IN (SELECT id FROM prompt) OR "
                          "contestant_id NOT IN (SELECT id FROM contestant)"},
    {"study_annotator", "study_id NOT IN (SELECT id FROM study) OR annotator_id NOT IN (SELECT id FROM annotator)"},
    {"study_item", "study_id NOT IN (SELECT id FROM study) OR battle_id NOT IN (SELECT id FROM battle) OR annotator_id "
                   "NOT IN (SELECT id FROM annotator)"},
    {"sealed_study_item", "battle_id NOT IN (SELECT battle_id FROM study_item)"},
    {"sealed_study_draw",
     "study_id NOT IN (SELECT id FROM study) OR contestant_1 NOT IN (SELECT id FROM contestant) OR contestant_2 NOT IN "
     "(SELECT id FROM contestant)"},
    {"sealed_pack_item", "pack_id NOT IN (SELECT id FROM sealed_pack) OR (battle_id IS NOT NULL AND battle_id NOT IN "
                         "(SELECT id FROM battle)) OR (run_id IS NOT NULL AND (run_id NOT IN (SELECT id FROM run) OR "
                         "prompt_id NOT IN (SELECT id FROM prompt) OR contestant_a NOT IN (SELECT id FROM contestant) "
                         "OR contestant_b NOT IN (SELECT id FROM contestant)))"},
    {"contestant", "endpoint_id IS NOT NULL AND endpoint_id NOT IN (SELECT id FROM endpoint) AND id NOT IN (SELECT "
                   "contestant_a FROM sealed_assignment UNION SELECT contestant_b FROM sealed_assignment)"},
}};

void setOrphansAside(SQLite::Database& to, Recovery& recovery)
{
    to.exec("UPDATE battle SET prompt_id = NULL WHERE prompt_id NOT IN (SELECT id FROM prompt)");
    to.exec("UPDATE study SET run_id = NULL WHERE run_id NOT IN (SELECT id FROM run)");
    to.exec("UPDATE sealed_pack SET study_id = NULL WHERE study_id NOT IN (SELECT id FROM study)");
    to.exec("UPDATE annotator SET same_as = NULL WHERE same_as NOT IN (SELECT id FROM annotator)");
    to.exec("UPDATE contestant SET imported_name = 'lost endpoint ' || id, endpoint_id = NULL WHERE endpoint_id IS NOT "
            "NULL AND endpoint_id NOT IN (SELECT id FROM endpoint)");
    for (const auto& [table, condition] : kOrphans) {
        const int removed = to.exec(std::string("DELETE FROM ") + table + " WHERE " + condition);
        if (removed > 0)
            recovery.setAside[table] += removed;
    }
    to.exec("INSERT INTO sealed_study_item(battle_id, item, repeat) SELECT battle_id, 'lost/' || battle_id, 0 FROM "
            "study_item WHERE battle_id NOT IN (SELECT battle_id FROM sealed_study_item)");
    to.exec(
        "UPDATE battle SET state = 'failed' WHERE state = 'ready' AND id NOT IN (SELECT battle_id FROM answer) AND id "
        "NOT IN (SELECT battle_id FROM imported_battle)");
}

// Keeps the part of each chain that still proves something, and links every other row anew.
void mendChains(Connection& to)
{
    VoteContents contents(to);
    std::set<std::string> linked;
    std::vector<std::pair<std::int64_t, std::int64_t>> cuts; // writer, first link that does not hold
    {
        SQLite::Statement row = query(to, "SELECT w.id, c.seq, c.kind, c.row_id, c.prev, c.hash, c.writer FROM chain c "
                                          "JOIN writer w ON w.number = c.writer ORDER BY c.writer, c.seq");
        std::int64_t writer = 0;
        std::int64_t seq = 0;
        base::Digest head{};
        bool holds = true;
        while (row.executeStep()) {
            if (row.getColumn(6).getInt64() != writer) {
                writer = row.getColumn(6).getInt64();
                seq = 0;
                head = {};
                holds = true;
            }
            const Link link{row.getColumn(0).getString(), row.getColumn(1).getInt64(), row.getColumn(2).getString(),
                            row.getColumn(3).getString(), digestColumn(row.getColumn(4))};
            const base::Digest hash = digestColumn(row.getColumn(5));
            const std::optional<base::Digest> content = contents.of(link.kind, link.row);
            if (holds &&
                (link.seq != seq + 1 || link.prev != head || !content || digestOfLink(link, *content) != hash)) {
                holds = false;
                cuts.emplace_back(writer, link.seq);
            }
            if (holds)
                linked.insert(link.row);
            seq = link.seq;
            head = hash;
        }
    }
    for (const auto& [writer, seq] : cuts)
        execute(to, "DELETE FROM chain WHERE writer = ? AND seq >= ?", writer, seq);
    execute(to, "DELETE FROM chain WHERE writer NOT IN (SELECT number FROM writer)");
    ChainWriter chain(to);
    SQLite::Statement row =
        query(to, "SELECT 'vote', id FROM vote UNION ALL SELECT 'mark', id FROM vote_mark UNION ALL "
                  "SELECT 'redaction', id FROM redaction");
    while (row.executeStep()) {
        const std::string kind = row.getColumn(0).getString();
        const std::string id = row.getColumn(1).getString();
        if (linked.count(id) == 0)
            chain.append(kind, id, *contents.of(kind, id));
    }
}

base::Result<Recovery> salvageInto(Connection& from, Connection& to)
{
    return inTransaction(to, [&]() -> base::Result<Recovery> {
        Recovery recovery;
        copySettings(from.database(), to.database(), recovery.unreadable);
        to.database().exec("DELETE FROM writer"); // the new file's own, which has written nothing yet
        Salvage salvage(from.database(), to.database(), recovery.unreadable);
        for (const std::string& table : tablesOf(to.database()))
            recovery.recovered[table] = salvage.table(table);
        copyChain(from.database(), to.database(), recovery.unreadable);
        setOrphansAside(to.database(), recovery);
        mendChains(to);
        recordEvent(to, "recovery", "", std::to_string(recovery.unreadable.size()) + " parts could not be read");
        recovery.votes = to.database().execAndGet("SELECT count(*) FROM vote").getInt64();
        return recovery;
    });
}

// A copy of an older file is first brought up to date where that is possible at all.
base::Result<std::unique_ptr<Connection>> openDamaged(const std::string& path, Services services)
{
    base::Result<std::unique_ptr<Connection>> from = Connection::open(path, Access::ReadOnly, services);
    if (!from)
        return from;
    const base::Result<int> version = schemaVersion(**from);
    if (!version)
        return version.error();
    if (*version == latestVersion())
        return from;
    base::Result<std::unique_ptr<Connection>> copy = Connection::copyAside(**from);
    const base::Result<void> current = copy ? migrateCopy(**copy, migrations()) : base::Result<void>(copy.error());
    return current ? std::move(copy) : base::Result<std::unique_ptr<Connection>>(current.error());
}

} // namespace

base::Result<Recovery> recoverWorkspace(const std::string& path, const std::string& target, Services services)
{
    const auto from = openDamaged(path, services);
    if (!from)
        return from.error();
    auto workspace = Workspace::create(target, services);
    if (!workspace)
        return workspace.error();
    Connection& to = (*workspace)->connection();
    // Rows arrive in any order, and what is set aside is removed: neither rules nor references can hold meanwhile.
    sqlite3_db_config(to.database().getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    to.database().exec("PRAGMA foreign_keys=OFF");
    base::Result<Recovery> recovery = salvageInto(**from, to);
    if (!recovery) {
        workspace->reset();
        ::unlink(target.c_str());
    }
    return recovery;
}

} // namespace joust::store
