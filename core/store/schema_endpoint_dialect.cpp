// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_endpoint_dialect.h"

namespace joust::store {

// Frozen: later changes are new steps.
const char* const kSchemaEndpointDialect = R"sql(
ALTER TABLE contestant ADD COLUMN api_version TEXT NOT NULL DEFAULT '';
ALTER TABLE endpoint ADD COLUMN token_limit TEXT NOT NULL DEFAULT 'auto'
    CHECK(token_limit IN ('auto', 'max_tokens', 'max_completion_tokens', 'omit'));
ALTER TABLE endpoint ADD COLUMN stream_options TEXT NOT NULL DEFAULT 'auto'
    CHECK(stream_options IN ('auto', 'on', 'off'));
)sql";

} // namespace joust::store
