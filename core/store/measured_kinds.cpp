// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/measured_kinds.h"

#include "store/sealed_vote_sql.h"
#include "store/sql.h"
#include "store/workspace.h"

namespace joust::store {
namespace {

bool someAnswerHas(Connection& connection, const std::string& column)
{
    const std::string sql = "SELECT EXISTS(SELECT 1 FROM sealed_measurement m JOIN vote v ON v.battle_id = m.battle_id "
                            "AND v.turn = m.turn WHERE m." +
                            column + " IS NOT NULL AND NOT " JOUST_VOTE_LEFT_OUT ")";
    return connection.database().execAndGet(sql).getInt() != 0;
}

} // namespace

base::Result<MeasuredKinds> measuredKinds(Workspace& workspace)
{
    return guarded([&]() -> base::Result<MeasuredKinds> {
        Connection& connection = workspace.connection();
        return MeasuredKinds{someAnswerHas(connection, "first_token_ms"), someAnswerHas(connection, "total_ms"),
                             someAnswerHas(connection, "cost")};
    });
}

} // namespace joust::store
