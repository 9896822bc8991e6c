// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: recomputes every hash chain.
#pragma once

#include "store/sql.h"

#include <string>
#include <vector>

namespace joust::store {

// Adds a sentence for every link that is missing, out of order or does not fit its row, every row that no chain holds,
// and every hash of `expected` (hexadecimal) that no link has. Throws SQLite::Exception.
void checkChains(Connection& connection, const std::vector<std::string>& expected, std::vector<std::string>& problems);

} // namespace joust::store
