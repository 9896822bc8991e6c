// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: the secret of all draws.
#pragma once

#include "base/rng.h"
#include "store/connection.h"

namespace joust::store {

// Throws SQLite::Exception with SQLITE_CORRUPT when there is none.
base::Seed workspaceSeed(Connection& db);

} // namespace joust::store
