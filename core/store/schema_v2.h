// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: the second schema step. Frozen once released.
#pragma once

#include "base/result.h"

namespace joust::store {

class Connection;

extern const char* const kSchemaV2;
// Enters the votes and marks of schema 1 into the chain of the file's writer. Inside the step's transaction.
base::Result<void> fillSchemaV2(Connection& connection);

} // namespace joust::store
