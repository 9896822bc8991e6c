// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_seed.h"

#include "store/sql.h"

#include <algorithm>

namespace joust::store {

base::Seed workspaceSeed(Connection& db)
{
    SQLite::Statement row = query(db, "SELECT seed FROM sealed_seed");
    base::Seed seed{};
    if (!row.executeStep() || row.getColumn(0).getBytes() != static_cast<int>(seed.size()))
        throw SQLite::Exception("the workspace has no seed", 11 /* SQLITE_CORRUPT */);
    const auto* bytes = static_cast<const std::uint8_t*>(row.getColumn(0).getBlob());
    std::copy_n(bytes, seed.size(), seed.begin());
    return seed;
}

} // namespace joust::store
