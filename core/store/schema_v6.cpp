// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_v6.h"

namespace joust::store {

// Studies: prepared answers put before annotators under rules. Which battle repeats or shares an item is sealed like
// its contestants. Frozen: later changes are new steps.
const char* const kSchemaV6 = R"sql(
CREATE TABLE study(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK(length(name) > 0),
    run_id TEXT REFERENCES run(id),
    guidelines TEXT NOT NULL,
    matchmaking TEXT NOT NULL CHECK(matchmaking IN ('uniform', 'balanced', 'adaptive')),
    reveal TEXT NOT NULL CHECK(reveal IN ('vote', 'session', 'end', 'never')),
    battles INTEGER NOT NULL CHECK(battles >= 1),
    overlap_annotators INTEGER NOT NULL CHECK(overlap_annotators >= 1),
    overlap_share REAL NOT NULL CHECK(overlap_share BETWEEN 0 AND 1),
    repeat_share REAL NOT NULL CHECK(repeat_share BETWEEN 0 AND 0.25),
    show_thinking INTEGER NOT NULL CHECK(show_thinking IN (0, 1)),
    min_reading_ms INTEGER NOT NULL CHECK(min_reading_ms >= 0),
    created_utc TEXT NOT NULL,
    closed_utc TEXT
) STRICT;
CREATE UNIQUE INDEX study_name ON study(name COLLATE NOCASE);

CREATE TABLE study_annotator(
    study_id TEXT NOT NULL REFERENCES study(id),
    annotator_id TEXT NOT NULL REFERENCES annotator(id),
    number INTEGER NOT NULL CHECK(number >= 0),
    PRIMARY KEY(study_id, annotator_id)
) STRICT;

CREATE TABLE study_item(
    battle_id TEXT PRIMARY KEY REFERENCES battle(id),
    study_id TEXT NOT NULL REFERENCES study(id),
    annotator_id TEXT NOT NULL REFERENCES annotator(id),
    position INTEGER NOT NULL CHECK(position >= 0),
    UNIQUE(study_id, annotator_id, position)
) STRICT;

CREATE TABLE sealed_study_item(
    battle_id TEXT PRIMARY KEY REFERENCES study_item(battle_id),
    item TEXT NOT NULL,
    repeat INTEGER NOT NULL CHECK(repeat IN (0, 1))
) STRICT;

CREATE TABLE sealed_study_draw(
    study_id TEXT NOT NULL REFERENCES study(id),
    item TEXT NOT NULL,
    contestant_1 TEXT NOT NULL REFERENCES contestant(id),
    contestant_2 TEXT NOT NULL REFERENCES contestant(id),
    probability REAL NOT NULL CHECK(probability > 0 AND probability <= 1),
    pairs INTEGER NOT NULL CHECK(pairs >= 1),
    votes INTEGER NOT NULL CHECK(votes >= 0),
    created_utc TEXT NOT NULL,
    PRIMARY KEY(study_id, item),
    CHECK(contestant_1 < contestant_2)
) STRICT;

CREATE TRIGGER study_no_update BEFORE UPDATE ON study
WHEN OLD.closed_utc IS NOT NULL OR NEW.id <> OLD.id OR NEW.guidelines <> OLD.guidelines
    OR NEW.matchmaking <> OLD.matchmaking OR NEW.reveal <> OLD.reveal OR NEW.battles <> OLD.battles
    OR NEW.overlap_annotators <> OLD.overlap_annotators OR NEW.overlap_share <> OLD.overlap_share
    OR NEW.repeat_share <> OLD.repeat_share OR NEW.show_thinking <> OLD.show_thinking
    OR NEW.min_reading_ms <> OLD.min_reading_ms
BEGIN SELECT RAISE(ABORT, 'the rules of a study are never changed'); END;
CREATE TRIGGER study_no_delete BEFORE DELETE ON study
BEGIN SELECT RAISE(ABORT, 'studies are never deleted'); END;
CREATE TRIGGER study_item_no_update BEFORE UPDATE ON study_item
BEGIN SELECT RAISE(ABORT, 'queues are never changed'); END;
CREATE TRIGGER study_item_no_delete BEFORE DELETE ON study_item
BEGIN SELECT RAISE(ABORT, 'queues are never cut'); END;
CREATE TRIGGER study_draw_no_update BEFORE UPDATE ON sealed_study_draw
BEGIN SELECT RAISE(ABORT, 'draws are never changed'); END;
CREATE TRIGGER study_draw_no_delete BEFORE DELETE ON sealed_study_draw
BEGIN SELECT RAISE(ABORT, 'draws are never deleted'); END;
)sql";

} // namespace joust::store
