// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: a workspace from elsewhere may carry triggers, views or altered tables of a stranger. Nothing
// in it runs before its schema has been found to be exactly what our migrations make.
#pragma once

#include "base/result.h"
#include "store/connection.h"

namespace joust::store {

// Corrupt, naming the object, when the schema is not the one of `version` (1 to latestVersion()).
base::Result<void> requireOwnSchema(Connection& connection, int version);

} // namespace joust::store
