// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pack_schema.h"

#include "base/utf8.h"

#include <vector>

namespace joust::store {

const char* const kPackSchema = R"sql(
CREATE TABLE pack(
    only_row INTEGER PRIMARY KEY CHECK(only_row = 1),
    id TEXT NOT NULL,
    guidelines TEXT NOT NULL,
    mac BLOB NOT NULL CHECK(length(mac) = 32)
) STRICT;

CREATE TABLE item(
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL UNIQUE CHECK(position >= 1),
    prompt TEXT NOT NULL,
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    thinking_a TEXT NOT NULL,
    thinking_b TEXT NOT NULL,
    mac BLOB NOT NULL CHECK(length(mac) = 32),
    CHECK((thinking_a = '') = (thinking_b = ''))
) STRICT;

CREATE TABLE item_turn(
    item_id TEXT NOT NULL REFERENCES item(id),
    number INTEGER NOT NULL CHECK(number >= 1),
    prompt TEXT NOT NULL,
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    PRIMARY KEY(item_id, number)
) STRICT;

CREATE TABLE draft(
    item_id TEXT NOT NULL REFERENCES item(id),
    annotator TEXT NOT NULL COLLATE NOCASE,
    outcome TEXT NOT NULL CHECK(outcome IN ('a', 'b', 'tie', 'both_bad')),
    strength TEXT CHECK(strength IN ('slightly', 'much')),
    reasons TEXT NOT NULL,
    comment TEXT NOT NULL,
    identity_guessed INTEGER NOT NULL CHECK(identity_guessed IN (0, 1)),
    PRIMARY KEY(item_id, annotator)
) STRICT;

CREATE TABLE vote(
    item_id TEXT NOT NULL REFERENCES item(id),
    annotator TEXT NOT NULL COLLATE NOCASE,
    created_utc TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK(outcome IN ('a', 'b', 'tie', 'both_bad')),
    strength TEXT CHECK(strength IN ('slightly', 'much')),
    reasons TEXT NOT NULL,
    comment TEXT NOT NULL,
    identity_guessed INTEGER NOT NULL CHECK(identity_guessed IN (0, 1)),
    vote_ms INTEGER NOT NULL CHECK(vote_ms >= 0),
    PRIMARY KEY(item_id, annotator)
) STRICT;

CREATE TABLE skip(
    item_id TEXT NOT NULL REFERENCES item(id),
    annotator TEXT NOT NULL COLLATE NOCASE,
    created_utc TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY(item_id, annotator)
) STRICT;

CREATE TRIGGER item_no_update BEFORE UPDATE ON item BEGIN SELECT RAISE(ABORT, 'items are never changed'); END;
CREATE TRIGGER item_no_delete BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'items are never deleted'); END;
CREATE TRIGGER turn_no_update BEFORE UPDATE ON item_turn BEGIN SELECT RAISE(ABORT, 'turns are never changed'); END;
CREATE TRIGGER turn_no_delete BEFORE DELETE ON item_turn BEGIN SELECT RAISE(ABORT, 'turns are never deleted'); END;
CREATE TRIGGER vote_no_update BEFORE UPDATE ON vote BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
CREATE TRIGGER vote_no_delete BEFORE DELETE ON vote BEGIN SELECT RAISE(ABORT, 'votes are never deleted'); END;
CREATE TRIGGER vote_no_skip BEFORE INSERT ON vote
WHEN EXISTS(SELECT 1 FROM skip WHERE item_id = NEW.item_id AND annotator = NEW.annotator)
BEGIN SELECT RAISE(ABORT, 'the battle was skipped'); END;
CREATE TRIGGER skip_no_vote BEFORE INSERT ON skip
WHEN EXISTS(SELECT 1 FROM vote WHERE item_id = NEW.item_id AND annotator = NEW.annotator)
BEGIN SELECT RAISE(ABORT, 'the battle has a vote'); END;
CREATE TRIGGER skip_no_update BEFORE UPDATE ON skip BEGIN SELECT RAISE(ABORT, 'skips are never changed'); END;
CREATE TRIGGER skip_no_delete BEFORE DELETE ON skip BEGIN SELECT RAISE(ABORT, 'skips are never deleted'); END;
)sql";

namespace {

bool alwaysRollbackJournal(const std::string& /*path*/)
{
    return true;
}

base::Error corrupt(const std::string& why)
{
    return {base::ErrorCode::Corrupt, why};
}

std::vector<std::string> schemaOf(SQLite::Database& database)
{
    std::vector<std::string> schema;
    SQLite::Statement row(database, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                                    "ORDER BY type, name");
    while (row.executeStep())
        schema.push_back(row.getColumn(0).getString());
    return schema;
}

base::Result<void> requireSound(SQLite::Database& database)
{
    SQLite::Database own(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    own.exec(kPackSchema);
    if (schemaOf(database) != schemaOf(own))
        return corrupt("the tables of the pack are not what Joust makes");
    if (database.execAndGet("PRAGMA quick_check(1)").getString() != "ok" ||
        SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep())
        return corrupt("the pack is damaged");
    return {};
}

// SQLite knows no CHECK in a file that it opened read-only, so what they say is looked at here too.
base::Result<void> requireItems(Connection& connection)
{
    SQLite::Statement row = query(connection, "SELECT id, prompt, a, b, thinking_a, thinking_b FROM item");
    bool any = false;
    while (row.executeStep()) {
        any = true;
        (void)idColumn<base::BattleId>(row.getColumn(0));
        for (int column = 1; column < 6; ++column) {
            if (!base::isValidUtf8(row.getColumn(column).getString()))
                return corrupt("a text of the pack is not UTF-8");
        }
        if (row.getColumn(4).getString().empty() != row.getColumn(5).getString().empty())
            return corrupt("a battle of the pack has the thinking of one side");
    }
    return any ? base::Result<void>() : corrupt("the pack has no battles");
}

// The turns before an item's own are numbered from 1 without a gap.
base::Result<void> requireTurns(Connection& connection)
{
    SQLite::Statement row = query(connection, "SELECT item_id, number, prompt, a, b FROM item_turn ORDER BY item_id, "
                                              "number");
    std::string item;
    std::int64_t number = 0;
    while (row.executeStep()) {
        const std::string of = row.getColumn(0).getString();
        number = of == item ? number + 1 : 1;
        item = of;
        if (row.getColumn(1).getInt64() != number)
            return corrupt("a turn of the pack is missing");
        for (int column = 2; column < 5; ++column) {
            if (!base::isValidUtf8(row.getColumn(column).getString()))
                return corrupt("a text of the pack is not UTF-8");
        }
    }
    return {};
}

base::Result<void> requireOurs(Connection& connection)
{
    SQLite::Database& database = connection.database();
    if (database.execAndGet("PRAGMA application_id").getInt() != kPackApplicationId)
        return base::Error{base::ErrorCode::BadInput, connection.path() + " is not a Joust pack"};
    if (database.execAndGet("PRAGMA user_version").getInt() > kPackVersion)
        return base::Error{base::ErrorCode::NewerSchema, connection.path() + " was written by a newer Joust"};
    base::Result<void> sound = requireSound(database);
    if (sound)
        sound = requireItems(connection);
    return sound ? requireTurns(connection) : sound;
}

} // namespace

base::Result<PackHead> requiredPackHead(Connection& connection)
{
    return guarded([&]() -> base::Result<PackHead> {
        const base::Result<void> ours = requireOurs(connection);
        if (!ours)
            return ours.error();
        SQLite::Statement row = query(connection, "SELECT id, guidelines FROM pack");
        if (!row.executeStep() || !base::isValidUtf8(row.getColumn(1).getString()))
            return corrupt("the pack has no head");
        return PackHead{idColumn<base::BattleId>(row.getColumn(0)).uuid(), row.getColumn(1).getString()};
    });
}

base::Digest contentOfItem(const base::Uuid& pack, const PackItem& item)
{
    base::Digester digester("pack item");
    digester.add(pack.toString())
        .add(item.id.toString())
        .add(item.prompt)
        .add(item.a)
        .add(item.b)
        .add(item.thinkingA)
        .add(item.thinkingB);
    for (const battle::SealedTurn& turn : item.earlier)
        digester.add(turn.prompt).add(turn.answerA).add(turn.answerB);
    return digester.finish();
}

PackContent::PackContent(const base::Uuid& pack, const std::string& guidelines)
    : m_digester("pack")
{
    m_digester.add(pack.toString()).add(guidelines);
}

void PackContent::add(base::BattleId item)
{
    m_digester.add(item.toString());
}

base::Digest PackContent::finish()
{
    return m_digester.finish();
}

base::Result<std::unique_ptr<Connection>> openPackConnection(const std::string& path, Access access, Services services)
{
    services.onNetwork = alwaysRollbackJournal;
    return Connection::open(path, access, services);
}

PackItem packItemFrom(Connection& connection, const SQLite::Statement& row)
{
    PackItem item{idColumn<base::BattleId>(row.getColumn(0)),
                  row.getColumn(1).getString(),
                  row.getColumn(2).getString(),
                  row.getColumn(3).getString(),
                  row.getColumn(4).getString(),
                  row.getColumn(5).getString()};
    SQLite::Statement turn =
        query(connection, "SELECT prompt, a, b FROM item_turn WHERE item_id = ? ORDER BY number", item.id);
    while (turn.executeStep())
        item.earlier.push_back(
            {turn.getColumn(0).getString(), turn.getColumn(1).getString(), turn.getColumn(2).getString()});
    return item;
}

} // namespace joust::store
