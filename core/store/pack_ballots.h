// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: votes and skips of a pack file. Nobody's code covers them, so each is checked when it is read.
#pragma once

#include "store/pack_file.h"
#include "store/sql.h"

namespace joust::store {

// In the order of the items. Throws SQLite::Exception.
base::Result<std::vector<Ballot>> readBallots(Connection& connection);

} // namespace joust::store
