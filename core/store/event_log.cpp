// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/event_log.h"

#include "base/utf8.h"

namespace joust::store {

void recordEvent(Connection& connection, const std::string& kind, const std::string& who, const std::string& detail)
{
    execute(connection, "INSERT INTO event(id, kind, created_utc, who, detail) VALUES(?, ?, ?, ?, ?)",
            base::Uuid::random(connection.rng()).toString(), kind, base::isoUtc(connection.clock().utcNow()),
            base::mendUtf8(who), base::mendUtf8(detail));
}

} // namespace joust::store
