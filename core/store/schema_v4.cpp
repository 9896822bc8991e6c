// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_v4.h"

namespace joust::store {

// Prompts that come from files: further turns, the rules that hold, the name the file gave them. Frozen: later changes
// are new steps.
const char* const kSchemaV4 = R"sql(
ALTER TABLE prompt ADD COLUMN rules TEXT NOT NULL DEFAULT '[]';
ALTER TABLE prompt ADD COLUMN source_key TEXT NOT NULL DEFAULT '';

CREATE TABLE prompt_turn(
    prompt_id TEXT NOT NULL REFERENCES prompt(id),
    number INTEGER NOT NULL CHECK(number >= 2),
    text TEXT NOT NULL CHECK(length(text) > 0),
    PRIMARY KEY(prompt_id, number)
) STRICT;
)sql";

} // namespace joust::store
