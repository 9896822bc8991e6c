// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace joust::store {

// The API version of a contestant, and what an endpoint's server understands. Older rows get the values that mean "as
// before".
extern const char* const kSchemaEndpointDialect;

} // namespace joust::store
