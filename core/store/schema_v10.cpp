// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_v10.h"

namespace joust::store {

// Rules of a study that came later: gold items, which are the answers of a run of their own, and how answers appear.
// Frozen: later changes are new steps.
const char* const kSchemaV10 = R"sql(
ALTER TABLE study ADD COLUMN gold_run_id TEXT REFERENCES run(id);
ALTER TABLE study ADD COLUMN gold_share REAL NOT NULL DEFAULT 0 CHECK(gold_share BETWEEN 0 AND 0.25);
ALTER TABLE study ADD COLUMN pacing TEXT NOT NULL DEFAULT 'together' CHECK(pacing IN ('together', 'common_rate'));

DROP TRIGGER study_no_update;
CREATE TRIGGER study_no_update BEFORE UPDATE ON study
WHEN OLD.closed_utc IS NOT NULL OR NEW.id <> OLD.id OR NEW.guidelines <> OLD.guidelines
    OR NEW.matchmaking <> OLD.matchmaking OR NEW.reveal <> OLD.reveal OR NEW.battles <> OLD.battles
    OR NEW.overlap_annotators <> OLD.overlap_annotators OR NEW.overlap_share <> OLD.overlap_share
    OR NEW.repeat_share <> OLD.repeat_share OR NEW.show_thinking <> OLD.show_thinking
    OR NEW.min_reading_ms <> OLD.min_reading_ms OR NEW.gold_run_id IS NOT OLD.gold_run_id
    OR NEW.gold_share <> OLD.gold_share OR NEW.pacing <> OLD.pacing
BEGIN SELECT RAISE(ABORT, 'the rules of a study are never changed'); END;
)sql";

} // namespace joust::store
