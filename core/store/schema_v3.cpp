// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_v3.h"

namespace joust::store {

// What an endpoint's server understands and how much it may be asked; the API version of a contestant; further
// measurements. Older rows get the values that mean "as before", and NULL for what was not measured.
const char* const kSchemaV3 = R"sql(
ALTER TABLE contestant ADD COLUMN api_version TEXT NOT NULL DEFAULT '';

ALTER TABLE endpoint ADD COLUMN token_limit TEXT NOT NULL DEFAULT 'auto'
    CHECK(token_limit IN ('auto', 'max_tokens', 'max_completion_tokens', 'omit'));
ALTER TABLE endpoint ADD COLUMN stream_options TEXT NOT NULL DEFAULT 'auto'
    CHECK(stream_options IN ('auto', 'on', 'off'));
ALTER TABLE endpoint ADD COLUMN max_concurrent INTEGER NOT NULL DEFAULT 0 CHECK(max_concurrent >= 0);
ALTER TABLE endpoint ADD COLUMN requests_per_minute INTEGER NOT NULL DEFAULT 0 CHECK(requests_per_minute >= 0);
ALTER TABLE endpoint ADD COLUMN tokens_per_minute INTEGER NOT NULL DEFAULT 0 CHECK(tokens_per_minute >= 0);
ALTER TABLE endpoint ADD COLUMN end_mark_expected INTEGER NOT NULL DEFAULT 1 CHECK(end_mark_expected IN (0, 1));

ALTER TABLE sealed_measurement ADD COLUMN queued_ms INTEGER;
ALTER TABLE sealed_measurement ADD COLUMN connect_ms INTEGER;
ALTER TABLE sealed_measurement ADD COLUMN streamed INTEGER CHECK(streamed IN (0, 1));
ALTER TABLE sealed_measurement ADD COLUMN one_burst INTEGER CHECK(one_burst IN (0, 1));
ALTER TABLE sealed_measurement ADD COLUMN http_status INTEGER;
ALTER TABLE sealed_measurement ADD COLUMN sent_url TEXT;
)sql";

} // namespace joust::store
