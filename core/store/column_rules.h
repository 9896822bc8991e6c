// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: what the CHECKs of the schema say, asked as queries. SQLite parses no CHECK of a file that it
// opened read-only, so its own quick_check passes rows there that could never have been written by Joust.
#pragma once

#include "store/connection.h"

#include <string>
#include <vector>

namespace joust::store {

// The conditions inside CHECK(...) of a CREATE TABLE, in their order.
std::vector<std::string> checksIn(const std::string& createTable);

// A sentence for each rule that rows break. The schema must have been found to be our own (schema_guard). Throws.
void checkColumnRules(Connection& connection, std::vector<std::string>& problems);

} // namespace joust::store
