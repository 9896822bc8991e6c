// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: the columns of an endpoint (alias e) and of its contestant (alias c), and what they mean.
#pragma once

#include "base/result.h"
#include "endpoint/settings.h"
#include "store/sql.h"

namespace joust::store {

// Macros, so that statements stay single literals.
#define JOUST_IDENTITY_COLUMNS                                                                                         \
    "c.protocol, c.base_url, c.model, c.api_version, c.system_prompt, c.max_tokens, c.parameters"
#define JOUST_CONNECTION_COLUMNS                                                                                       \
    "e.key_ref, e.headers, e.ca_file, e.proxy, e.connect_ms, e.first_token_ms, e.idle_ms, e.total_ms, "                \
    "e.token_limit, e.stream_options, e.price_in, e.price_out, e.parameters_b, e.max_concurrent, "                     \
    "e.requests_per_minute, e.tokens_per_minute, e.end_mark_expected"
inline constexpr int kIdentityColumns = 7;
inline constexpr int kConnectionColumns = 17;

// `first` = the number of the first of these columns. NewerSchema for an unknown protocol, Corrupt for other nonsense.
base::Result<endpoint::Identity> identityFrom(const SQLite::Statement& row, int first);
base::Result<endpoint::Connection> connectionFrom(const SQLite::Statement& row, int first);

} // namespace joust::store
