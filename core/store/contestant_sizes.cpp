// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contestant_sizes.h"

#include "store/endpoint_repository.h"
#include "store/sql.h"
#include "store/workspace.h"

namespace joust::store {

base::Result<std::map<std::string, double>> contestantSizes(Workspace& workspace)
{
    return guarded([&]() -> base::Result<std::map<std::string, double>> {
        std::map<std::string, double> sizes;
        SQLite::Statement row =
            query(workspace.connection(),
                  "SELECT e.name, c.revision, e.parameters_b FROM contestant c JOIN endpoint e ON e.id = c.endpoint_id "
                  "JOIN contestant now ON now.endpoint_id = e.id AND now.revision = (SELECT max(revision) FROM "
                  "contestant WHERE endpoint_id = e.id) WHERE e.parameters_b > 0 AND c.model = now.model");
        while (row.executeStep())
            sizes[contestantName(row.getColumn(0).getString(), row.getColumn(1).getInt())] =
                row.getColumn(2).getDouble();
        return sizes;
    });
}

} // namespace joust::store
