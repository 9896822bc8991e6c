// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_v2.h"

#include "store/sql.h"
#include "store/vote_chain.h"
#include "store/vote_content.h"

namespace joust::store {

// Hash chains; marks (retraction, exclusion with undo, flags) in one table; provenance of imported battles; texts that
// can be redacted; annotators that can be joined. An imported file may hold one person's vote on a battle twice, so
// only own votes are unique, and a prompt may be empty. The step runs without foreign keys and checks them at its end.
const char* const kSchemaV2 = R"sql(
CREATE TABLE writer(
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    place BLOB NOT NULL CHECK(length(place) = 32),
    created_utc TEXT NOT NULL
) STRICT;

CREATE TABLE chain(
    writer INTEGER NOT NULL REFERENCES writer(number),
    seq INTEGER NOT NULL CHECK(seq >= 1),
    kind TEXT NOT NULL CHECK(kind IN ('vote', 'mark', 'redaction')),
    row_id TEXT NOT NULL,
    prev BLOB NOT NULL CHECK(length(prev) = 32),
    hash BLOB NOT NULL CHECK(length(hash) = 32),
    PRIMARY KEY(writer, seq)
) STRICT, WITHOUT ROWID;

CREATE TEMP TABLE old_vote AS SELECT * FROM vote ORDER BY rowid;
CREATE TEMP TABLE old_mark AS
    SELECT vote_id, 'retract' AS kind, created_utc, reason FROM retraction
    UNION ALL SELECT vote_id, 'exclude', created_utc, reason FROM exclusion;
CREATE TEMP TABLE old_turn AS SELECT * FROM turn ORDER BY rowid;
DROP TRIGGER skip_no_vote;
DROP TABLE retraction;
DROP TABLE exclusion;
DROP TABLE vote;
DROP TABLE turn;

CREATE TABLE turn(
    battle_id TEXT NOT NULL REFERENCES battle(id),
    number INTEGER NOT NULL CHECK(number >= 1),
    prompt TEXT NOT NULL,
    PRIMARY KEY(battle_id, number)
) STRICT;
INSERT INTO turn SELECT * FROM temp.old_turn;

CREATE TABLE vote(
    id TEXT PRIMARY KEY,
    battle_id TEXT NOT NULL REFERENCES battle(id),
    annotator_id TEXT NOT NULL REFERENCES annotator(id),
    turn INTEGER NOT NULL,
    created_utc TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK(outcome IN ('a', 'b', 'tie', 'both_bad')),
    strength TEXT CHECK(strength IN ('slightly', 'much')),
    reasons TEXT NOT NULL,
    comment TEXT NOT NULL,
    identity_guessed INTEGER NOT NULL CHECK(identity_guessed IN (0, 1)),
    vote_ms INTEGER NOT NULL CHECK(vote_ms >= 0),
    imported INTEGER NOT NULL DEFAULT 0 CHECK(imported IN (0, 1))
) STRICT;
INSERT INTO vote SELECT *, 0 FROM temp.old_vote;
CREATE INDEX vote_battle ON vote(battle_id, annotator_id);
CREATE INDEX vote_time ON vote(created_utc);

CREATE TABLE vote_mark(
    id TEXT PRIMARY KEY,
    vote_id TEXT NOT NULL REFERENCES vote(id),
    kind TEXT NOT NULL CHECK(kind IN ('retract', 'exclude', 'include', 'flag', 'unflag')),
    created_utc TEXT NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
INSERT INTO vote_mark
    SELECT substr(vote_id, 1, 14) || CASE kind WHEN 'retract' THEN '8001' ELSE '8002' END || substr(vote_id, 19),
           vote_id, kind, created_utc, '', reason FROM temp.old_mark ORDER BY created_utc, vote_id;
CREATE INDEX vote_mark_vote ON vote_mark(vote_id);
DROP TABLE temp.old_vote;
DROP TABLE temp.old_mark;
DROP TABLE temp.old_turn;

CREATE TABLE redaction(
    id TEXT PRIMARY KEY,
    battle_id TEXT NOT NULL REFERENCES battle(id),
    turn INTEGER NOT NULL,
    part TEXT NOT NULL CHECK(part IN ('prompt', 'a', 'b')),
    digest BLOB NOT NULL CHECK(length(digest) = 32),
    created_utc TEXT NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE(battle_id, turn, part)
) STRICT;

CREATE TABLE import_run(
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    created_utc TEXT NOT NULL
) STRICT;

CREATE TABLE imported_battle(
    battle_id TEXT PRIMARY KEY REFERENCES battle(id),
    run INTEGER NOT NULL REFERENCES import_run(number),
    source_battle TEXT NOT NULL,
    prompt_set TEXT NOT NULL,
    prompt_key TEXT NOT NULL,
    category TEXT NOT NULL,
    language TEXT NOT NULL,
    system TEXT NOT NULL,
    leak TEXT NOT NULL CHECK(leak IN ('', 'a', 'b', 'ab')),
    length_a INTEGER,
    length_b INTEGER,
    headers_a INTEGER,
    headers_b INTEGER,
    lists_a INTEGER,
    lists_b INTEGER,
    bold_a INTEGER,
    bold_b INTEGER
) STRICT;

ALTER TABLE annotator ADD COLUMN pseudonym TEXT NOT NULL DEFAULT '';
ALTER TABLE annotator ADD COLUMN same_as TEXT REFERENCES annotator(id);
DROP INDEX annotator_name;
CREATE UNIQUE INDEX annotator_name ON annotator(name) WHERE same_as IS NULL;

ALTER TABLE sealed_measurement ADD COLUMN details TEXT NOT NULL DEFAULT '{}';

CREATE TRIGGER vote_once BEFORE INSERT ON vote
WHEN NEW.imported = 0 AND EXISTS(SELECT 1 FROM vote WHERE battle_id = NEW.battle_id AND annotator_id = NEW.annotator_id)
BEGIN SELECT RAISE(ABORT, 'the battle has a vote'); END;
CREATE TRIGGER vote_no_update BEFORE UPDATE ON vote BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
CREATE TRIGGER vote_no_delete BEFORE DELETE ON vote BEGIN SELECT RAISE(ABORT, 'votes are never deleted'); END;
CREATE TRIGGER vote_no_skip BEFORE INSERT ON vote
WHEN EXISTS(SELECT 1 FROM skip WHERE battle_id = NEW.battle_id AND annotator_id = NEW.annotator_id)
BEGIN SELECT RAISE(ABORT, 'the battle was skipped'); END;
CREATE TRIGGER skip_no_vote BEFORE INSERT ON skip
WHEN EXISTS(SELECT 1 FROM vote WHERE battle_id = NEW.battle_id AND annotator_id = NEW.annotator_id)
BEGIN SELECT RAISE(ABORT, 'the battle has a vote'); END;
CREATE TRIGGER vote_mark_no_update BEFORE UPDATE ON vote_mark BEGIN SELECT RAISE(ABORT, 'marks are never changed'); END;
CREATE TRIGGER vote_mark_no_delete BEFORE DELETE ON vote_mark BEGIN SELECT RAISE(ABORT, 'marks are never deleted'); END;
CREATE TRIGGER chain_no_update BEFORE UPDATE ON chain BEGIN SELECT RAISE(ABORT, 'the chain is never changed'); END;
CREATE TRIGGER chain_no_delete BEFORE DELETE ON chain BEGIN SELECT RAISE(ABORT, 'the chain is never cut'); END;
CREATE TRIGGER redaction_no_update BEFORE UPDATE ON redaction BEGIN SELECT RAISE(ABORT, 'redactions are never changed'); END;
CREATE TRIGGER redaction_no_delete BEFORE DELETE ON redaction BEGIN SELECT RAISE(ABORT, 'redactions are never deleted'); END;
DROP TRIGGER answer_no_update;
CREATE TRIGGER answer_no_update BEFORE UPDATE ON answer
WHEN NEW.text <> '' OR NEW.battle_id <> OLD.battle_id OR NEW.turn <> OLD.turn OR NEW.side <> OLD.side OR NOT EXISTS(
    SELECT 1 FROM redaction WHERE battle_id = OLD.battle_id AND turn = OLD.turn AND part = OLD.side)
BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END;
CREATE TRIGGER turn_no_update BEFORE UPDATE ON turn
WHEN NEW.prompt <> '' OR NEW.battle_id <> OLD.battle_id OR NEW.number <> OLD.number OR NOT EXISTS(
    SELECT 1 FROM redaction WHERE battle_id = OLD.battle_id AND turn = OLD.number AND part = 'prompt')
BEGIN SELECT RAISE(ABORT, 'prompts of battles are never changed'); END;
)sql";

base::Result<void> fillSchemaV2(Connection& connection)
{
    ChainWriter chain(connection);
    VoteContents contents(connection);
    SQLite::Statement votes(connection.database(), "SELECT id FROM vote ORDER BY rowid");
    while (votes.executeStep())
        chain.appendVote(votes.getColumn(0).getString(), contents);
    SQLite::Statement marks(connection.database(), "SELECT id FROM vote_mark ORDER BY rowid");
    while (marks.executeStep())
        chain.appendMark(marks.getColumn(0).getString(), contents);
    return {};
}

} // namespace joust::store
