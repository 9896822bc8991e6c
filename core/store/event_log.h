// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: notes what happened to the file as a whole; the audit lists it.
#pragma once

#include "store/sql.h"

#include <string>

namespace joust::store {

// `kind` is a word such as "merge". Inside a transaction of the caller; throws SQLite::Exception.
void recordEvent(Connection& connection, const std::string& kind, const std::string& who, const std::string& detail);

} // namespace joust::store
