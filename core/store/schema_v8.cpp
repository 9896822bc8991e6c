// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_v8.h"

namespace joust::store {

// What happened to the file as a whole, for the audit; redactions that reach the copies of a text in prompt sets and
// runs. Whose answer was redacted is sealed like the answer. Frozen: later changes are new steps.
const char* const kSchemaV8 = R"sql(
CREATE TABLE event(
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK(length(kind) > 0),
    created_utc TEXT NOT NULL,
    who TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

CREATE TABLE sealed_redacted_copy(
    redaction_id TEXT NOT NULL REFERENCES redaction(id),
    place TEXT NOT NULL CHECK(place IN ('prompt', 'run_answer')),
    prompt_id TEXT NOT NULL,
    turn INTEGER NOT NULL CHECK(turn >= 1),
    run_id TEXT NOT NULL,
    contestant_id TEXT NOT NULL,
    PRIMARY KEY(place, prompt_id, turn, run_id, contestant_id)
) STRICT;
CREATE TRIGGER redacted_copy_no_update BEFORE UPDATE ON sealed_redacted_copy
BEGIN SELECT RAISE(ABORT, 'redactions are never changed'); END;
CREATE TRIGGER redacted_copy_no_delete BEFORE DELETE ON sealed_redacted_copy
BEGIN SELECT RAISE(ABORT, 'redactions are never deleted'); END;

DROP TRIGGER run_answer_no_update;
CREATE TRIGGER run_answer_no_update BEFORE UPDATE ON sealed_run_answer
WHEN OLD.state = 'done' AND (NEW.state <> 'done' OR NEW.text NOT IN (OLD.text, '') OR NEW.run_id <> OLD.run_id
    OR NEW.prompt_id <> OLD.prompt_id OR NEW.contestant_id <> OLD.contestant_id OR NEW.turn <> OLD.turn OR NOT EXISTS(
    SELECT 1 FROM sealed_redacted_copy c WHERE c.prompt_id = OLD.prompt_id AND (c.place = 'prompt' OR
    (c.run_id = OLD.run_id AND c.contestant_id = OLD.contestant_id AND c.turn <= OLD.turn))))
BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END;
)sql";

} // namespace joust::store
