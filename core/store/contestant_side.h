// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: how a contestant is asked, for battles and runs alike. Throws SQLite::Exception; call inside
// guarded().
#pragma once

#include "base/result.h"
#include "battle/sealed_order_content.h"
#include "store/connection.h"

#include <string>

namespace joust::store {

// NotAllowed without an endpoint, Corrupt when its settings cannot be read.
base::Result<battle::SealedOrder::Content::Side> sideOf(Connection& db, const std::string& contestant);

} // namespace joust::store
