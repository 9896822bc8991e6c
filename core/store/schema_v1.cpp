// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_v1.h"

namespace joust::store {

// Tables named sealed_* are the only ones that tie a battle to its contestants. Frozen: later changes are new steps.
const char* const kSchemaV1 = R"sql(
CREATE TABLE setting(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE sealed_seed(
    only_row INTEGER PRIMARY KEY CHECK(only_row = 1),
    seed BLOB NOT NULL CHECK(length(seed) = 32)
) STRICT;

CREATE TABLE endpoint(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK(length(name) > 0),
    key_ref TEXT NOT NULL,
    headers TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    proxy TEXT NOT NULL,
    connect_ms INTEGER NOT NULL,
    first_token_ms INTEGER NOT NULL,
    idle_ms INTEGER NOT NULL,
    total_ms INTEGER NOT NULL,
    price_in REAL,
    price_out REAL,
    parameters_b REAL,
    disabled INTEGER NOT NULL DEFAULT 0 CHECK(disabled IN (0, 1)),
    created_utc TEXT NOT NULL,
    removed_utc TEXT
) STRICT;
CREATE UNIQUE INDEX endpoint_name ON endpoint(name COLLATE NOCASE);

CREATE TABLE contestant(
    id TEXT PRIMARY KEY,
    endpoint_id TEXT REFERENCES endpoint(id),
    revision INTEGER NOT NULL CHECK(revision >= 1),
    imported_name TEXT CHECK((imported_name IS NULL) = (endpoint_id IS NOT NULL)),
    protocol TEXT,
    base_url TEXT,
    model TEXT,
    system_prompt TEXT,
    max_tokens INTEGER,
    parameters TEXT,
    created_utc TEXT NOT NULL,
    UNIQUE(endpoint_id, revision)
) STRICT;
CREATE UNIQUE INDEX contestant_imported_name ON contestant(imported_name) WHERE imported_name IS NOT NULL;

CREATE TABLE annotator(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK(length(name) > 0),
    role TEXT NOT NULL CHECK(role IN ('human', 'judge')),
    created_utc TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX annotator_name ON annotator(name COLLATE NOCASE);

CREATE TABLE prompt(
    id TEXT PRIMARY KEY,
    prompt_set TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    category TEXT NOT NULL,
    language TEXT NOT NULL,
    created_utc TEXT NOT NULL,
    UNIQUE(prompt_set, position)
) STRICT;

CREATE TABLE battle(
    id TEXT PRIMARY KEY,
    prompt_id TEXT REFERENCES prompt(id),
    annotator_id TEXT NOT NULL REFERENCES annotator(id),
    created_utc TEXT NOT NULL,
    blind INTEGER NOT NULL CHECK(blind IN (0, 1)),
    source TEXT NOT NULL CHECK(source IN ('battle', 'import', 'simulated', 'pack')),
    state TEXT NOT NULL CHECK(state IN ('answering', 'ready', 'failed'))
) STRICT;
CREATE INDEX battle_open ON battle(annotator_id, state, created_utc);

CREATE TABLE sealed_assignment(
    battle_id TEXT PRIMARY KEY REFERENCES battle(id),
    contestant_a TEXT NOT NULL REFERENCES contestant(id),
    contestant_b TEXT NOT NULL REFERENCES contestant(id),
    CHECK(contestant_a <> contestant_b)
) STRICT;
CREATE INDEX sealed_assignment_a ON sealed_assignment(contestant_a);
CREATE INDEX sealed_assignment_b ON sealed_assignment(contestant_b);

CREATE TABLE turn(
    battle_id TEXT NOT NULL REFERENCES battle(id),
    number INTEGER NOT NULL CHECK(number >= 1),
    prompt TEXT NOT NULL CHECK(length(prompt) > 0),
    PRIMARY KEY(battle_id, number)
) STRICT;

CREATE TABLE answer(
    battle_id TEXT NOT NULL,
    turn INTEGER NOT NULL,
    side TEXT NOT NULL CHECK(side IN ('a', 'b')),
    text TEXT NOT NULL,
    style_version TEXT NOT NULL,
    length INTEGER NOT NULL,
    headers INTEGER NOT NULL,
    lists INTEGER NOT NULL,
    bold INTEGER NOT NULL,
    PRIMARY KEY(battle_id, turn, side),
    FOREIGN KEY(battle_id, turn) REFERENCES turn(battle_id, number)
) STRICT;

CREATE TABLE sealed_measurement(
    battle_id TEXT NOT NULL,
    turn INTEGER NOT NULL,
    side TEXT NOT NULL CHECK(side IN ('a', 'b')),
    attempt INTEGER NOT NULL CHECK(attempt >= 1),
    first_token_ms INTEGER,
    total_ms INTEGER NOT NULL,
    prompt_tokens INTEGER,
    answer_tokens INTEGER,
    cost REAL,
    finish_reason TEXT NOT NULL,
    reported_model TEXT NOT NULL,
    system_fingerprint TEXT NOT NULL,
    sent_body TEXT NOT NULL,
    http_attempts INTEGER NOT NULL,
    reasoning TEXT NOT NULL,
    error_code TEXT,
    error_detail TEXT,
    partial_text TEXT,
    PRIMARY KEY(battle_id, turn, side, attempt),
    FOREIGN KEY(battle_id, turn) REFERENCES turn(battle_id, number)
) STRICT;

CREATE TABLE draft(
    battle_id TEXT NOT NULL REFERENCES battle(id),
    annotator_id TEXT NOT NULL REFERENCES annotator(id),
    outcome TEXT NOT NULL CHECK(outcome IN ('a', 'b', 'tie', 'both_bad')),
    strength TEXT CHECK(strength IN ('slightly', 'much')),
    reasons TEXT NOT NULL,
    comment TEXT NOT NULL,
    identity_guessed INTEGER NOT NULL CHECK(identity_guessed IN (0, 1)),
    updated_utc TEXT NOT NULL,
    PRIMARY KEY(battle_id, annotator_id)
) STRICT;

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
    UNIQUE(battle_id, annotator_id)
) STRICT;
CREATE INDEX vote_time ON vote(created_utc);

CREATE TABLE skip(
    battle_id TEXT NOT NULL REFERENCES battle(id),
    annotator_id TEXT NOT NULL REFERENCES annotator(id),
    created_utc TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY(battle_id, annotator_id)
) STRICT;

CREATE TABLE retraction(
    vote_id TEXT PRIMARY KEY REFERENCES vote(id),
    created_utc TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE exclusion(
    vote_id TEXT PRIMARY KEY REFERENCES vote(id),
    created_utc TEXT NOT NULL,
    reason TEXT NOT NULL CHECK(length(reason) > 0)
) STRICT;

CREATE TRIGGER vote_no_update BEFORE UPDATE ON vote BEGIN SELECT RAISE(ABORT, 'votes are never changed'); END;
CREATE TRIGGER vote_no_delete BEFORE DELETE ON vote BEGIN SELECT RAISE(ABORT, 'votes are never deleted'); END;
CREATE TRIGGER vote_no_skip BEFORE INSERT ON vote
WHEN EXISTS(SELECT 1 FROM skip WHERE battle_id = NEW.battle_id AND annotator_id = NEW.annotator_id)
BEGIN SELECT RAISE(ABORT, 'the battle was skipped'); END;
CREATE TRIGGER skip_no_vote BEFORE INSERT ON skip
WHEN EXISTS(SELECT 1 FROM vote WHERE battle_id = NEW.battle_id AND annotator_id = NEW.annotator_id)
BEGIN SELECT RAISE(ABORT, 'the battle has a vote'); END;
CREATE TRIGGER skip_no_update BEFORE UPDATE ON skip BEGIN SELECT RAISE(ABORT, 'skips are never changed'); END;
CREATE TRIGGER skip_no_delete BEFORE DELETE ON skip BEGIN SELECT RAISE(ABORT, 'skips are never deleted'); END;
CREATE TRIGGER retraction_no_update BEFORE UPDATE ON retraction BEGIN SELECT RAISE(ABORT, 'retractions are never changed'); END;
CREATE TRIGGER retraction_no_delete BEFORE DELETE ON retraction BEGIN SELECT RAISE(ABORT, 'retractions are never deleted'); END;
CREATE TRIGGER contestant_no_update BEFORE UPDATE ON contestant BEGIN SELECT RAISE(ABORT, 'contestants are never changed'); END;
CREATE TRIGGER assignment_no_update BEFORE UPDATE ON sealed_assignment BEGIN SELECT RAISE(ABORT, 'assignments are never changed'); END;
CREATE TRIGGER assignment_no_delete BEFORE DELETE ON sealed_assignment BEGIN SELECT RAISE(ABORT, 'assignments are never deleted'); END;
CREATE TRIGGER answer_no_update BEFORE UPDATE ON answer BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END;
CREATE TRIGGER answer_no_delete BEFORE DELETE ON answer BEGIN SELECT RAISE(ABORT, 'answers are never deleted'); END;
CREATE TRIGGER battle_no_delete BEFORE DELETE ON battle BEGIN SELECT RAISE(ABORT, 'battles are never deleted'); END;
)sql";

} // namespace joust::store
