// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_v7.h"

namespace joust::store {

// Rankings as they were shown on a day. Frozen: later changes are new steps.
const char* const kSchemaV7 = R"sql(
CREATE TABLE snapshot(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_utc TEXT NOT NULL,
    joust_version TEXT NOT NULL CHECK(length(joust_version) > 0),
    query TEXT NOT NULL,
    data_hash TEXT NOT NULL,
    heads TEXT NOT NULL,
    facts TEXT NOT NULL,
    board TEXT NOT NULL
) STRICT;

CREATE TRIGGER snapshot_no_update BEFORE UPDATE ON snapshot
BEGIN SELECT RAISE(ABORT, 'snapshots are never changed'); END;
CREATE TRIGGER snapshot_no_delete BEFORE DELETE ON snapshot
BEGIN SELECT RAISE(ABORT, 'snapshots are never deleted'); END;
)sql";

} // namespace joust::store
