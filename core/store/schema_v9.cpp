// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_v9.h"

namespace joust::store {

// Packs: the key by which a pack file is known again, and what each of its items is: a battle that waited for a vote,
// or two answers of a run. Whose answers they are, and on which side, is sealed. Frozen: later changes are new steps.
const char* const kSchemaV9 = R"sql(
CREATE TABLE sealed_pack(
    id TEXT PRIMARY KEY,
    key BLOB NOT NULL CHECK(length(key) = 32),
    study_id TEXT REFERENCES study(id),
    created_utc TEXT NOT NULL
) STRICT;

CREATE TABLE sealed_pack_item(
    id TEXT PRIMARY KEY,
    pack_id TEXT NOT NULL REFERENCES sealed_pack(id),
    position INTEGER NOT NULL CHECK(position >= 1),
    battle_id TEXT REFERENCES battle(id),
    swapped INTEGER NOT NULL CHECK(swapped IN (0, 1)),
    run_id TEXT REFERENCES run(id),
    prompt_id TEXT REFERENCES prompt(id),
    contestant_a TEXT REFERENCES contestant(id),
    contestant_b TEXT REFERENCES contestant(id),
    item TEXT NOT NULL,
    repeat INTEGER NOT NULL CHECK(repeat IN (0, 1)),
    UNIQUE(pack_id, position),
    CHECK((battle_id IS NULL) = (run_id IS NOT NULL AND prompt_id IS NOT NULL AND contestant_a IS NOT NULL AND
          contestant_b IS NOT NULL AND contestant_a <> contestant_b))
) STRICT;
CREATE INDEX sealed_pack_item_battle ON sealed_pack_item(battle_id);

CREATE TRIGGER pack_no_update BEFORE UPDATE ON sealed_pack
BEGIN SELECT RAISE(ABORT, 'packs are never changed'); END;
CREATE TRIGGER pack_no_delete BEFORE DELETE ON sealed_pack
BEGIN SELECT RAISE(ABORT, 'packs are never deleted'); END;
CREATE TRIGGER pack_item_no_update BEFORE UPDATE ON sealed_pack_item
BEGIN SELECT RAISE(ABORT, 'packs are never changed'); END;
CREATE TRIGGER pack_item_no_delete BEFORE DELETE ON sealed_pack_item
BEGIN SELECT RAISE(ABORT, 'packs are never deleted'); END;
)sql";

} // namespace joust::store
