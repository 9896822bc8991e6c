// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contestant_side.h"

#include "store/endpoint_columns.h"
#include "store/sql.h"

#include <utility>

namespace joust::store {

base::Result<battle::SealedOrder::Content::Side> sideOf(Connection& db, const std::string& contestant)
{
    SQLite::Statement row = query(db,
                                  "SELECT " JOUST_IDENTITY_COLUMNS ", " JOUST_CONNECTION_COLUMNS
                                  " FROM contestant c JOIN endpoint e ON e.id = c.endpoint_id WHERE c.id = ?",
                                  contestant);
    if (!row.executeStep())
        return base::Error{base::ErrorCode::NotAllowed, "a contestant has no endpoint"};
    base::Result<endpoint::Identity> identity = identityFrom(row, 0);
    base::Result<endpoint::Connection> connection = connectionFrom(row, kIdentityColumns);
    if (!identity || !connection)
        return base::Error{base::ErrorCode::Corrupt, "an endpoint's settings are damaged"};
    return battle::SealedOrder::Content::Side{std::move(*identity), std::move(*connection)};
}

} // namespace joust::store
