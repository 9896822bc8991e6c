// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain_heads.h"

#include "store/sql.h"
#include "store/workspace.h"

namespace joust::store {

base::Result<std::vector<ChainHead>> chainHeads(Workspace& workspace)
{
    return guarded([&]() -> base::Result<std::vector<ChainHead>> {
        std::vector<ChainHead> heads;
        SQLite::Statement row = query(workspace.connection(),
                                      "SELECT w.id, c.seq, c.hash FROM writer w JOIN chain c ON c.writer = w.number "
                                      "WHERE c.seq = (SELECT max(seq) FROM chain WHERE writer = w.number) "
                                      "ORDER BY w.number");
        while (row.executeStep()) {
            heads.push_back(
                {row.getColumn(0).getString(), row.getColumn(1).getInt64(), digestColumn(row.getColumn(2))});
        }
        return heads;
    });
}

} // namespace joust::store
