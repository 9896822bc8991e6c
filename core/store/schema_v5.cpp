// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_v5.h"

namespace joust::store {

// Runs: answers made ahead of time. An answer is claimed on disk before its request leaves, so that no two are made for
// one place. Frozen: later changes are new steps.
const char* const kSchemaV5 = R"sql(
CREATE TABLE run(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK(length(name) > 0),
    prompt_set TEXT NOT NULL,
    created_utc TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX run_name ON run(name COLLATE NOCASE);

CREATE TABLE sealed_run_answer(
    run_id TEXT NOT NULL REFERENCES run(id),
    prompt_id TEXT NOT NULL REFERENCES prompt(id),
    contestant_id TEXT NOT NULL REFERENCES contestant(id),
    turn INTEGER NOT NULL CHECK(turn >= 1),
    state TEXT NOT NULL CHECK(state IN ('pending', 'claimed', 'done', 'failed')),
    claims INTEGER NOT NULL DEFAULT 0 CHECK(claims >= 0),
    text TEXT CHECK((text IS NOT NULL) = (state = 'done')),
    queued_ms INTEGER,
    connect_ms INTEGER,
    first_token_ms INTEGER,
    total_ms INTEGER NOT NULL DEFAULT 0,
    prompt_tokens INTEGER,
    answer_tokens INTEGER,
    cost REAL,
    finish_reason TEXT NOT NULL DEFAULT '',
    reported_model TEXT NOT NULL DEFAULT '',
    system_fingerprint TEXT NOT NULL DEFAULT '',
    sent_url TEXT NOT NULL DEFAULT '',
    sent_body TEXT NOT NULL DEFAULT '',
    http_attempts INTEGER NOT NULL DEFAULT 0,
    http_status INTEGER NOT NULL DEFAULT 0,
    streamed INTEGER NOT NULL DEFAULT 0 CHECK(streamed IN (0, 1)),
    one_burst INTEGER NOT NULL DEFAULT 0 CHECK(one_burst IN (0, 1)),
    reasoning TEXT NOT NULL DEFAULT '',
    error_code TEXT,
    error_detail TEXT,
    PRIMARY KEY(run_id, prompt_id, contestant_id, turn)
) STRICT;
CREATE INDEX sealed_run_answer_state ON sealed_run_answer(run_id, contestant_id, state);
CREATE INDEX sealed_run_answer_contestant ON sealed_run_answer(contestant_id);

CREATE TRIGGER run_answer_no_update BEFORE UPDATE ON sealed_run_answer WHEN OLD.state = 'done'
BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END;
CREATE TRIGGER run_answer_no_delete BEFORE DELETE ON sealed_run_answer
BEGIN SELECT RAISE(ABORT, 'answers are never deleted'); END;
)sql";

} // namespace joust::store
