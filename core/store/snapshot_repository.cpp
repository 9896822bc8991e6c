// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshot_repository.h"

#include "base/ids.h"
#include "base/utf8.h"
#include "store/sql.h"
#include "store/version.h"

namespace joust::store {
namespace {

constexpr std::size_t kMaxName = 200;

} // namespace

SnapshotRepository::SnapshotRepository(Connection& connection)
    : m_connection(connection)
{
}

base::Result<SnapshotRow> SnapshotRepository::add(const SnapshotContent& content)
{
    if (content.name.size() > kMaxName || !base::isValidUtf8(content.name))
        return base::Error{base::ErrorCode::InvalidArgument, "a snapshot's name has at most 200 bytes of UTF-8"};
    return inTransaction(m_connection, [&]() -> base::Result<SnapshotRow> {
        SnapshotRow row{base::Uuid::random(m_connection.rng()).toString(), base::isoUtc(m_connection.clock().utcNow()),
                        JOUST_VERSION, content};
        execute(m_connection,
                "INSERT INTO snapshot(id, name, created_utc, joust_version, query, data_hash, heads, facts, board) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id, content.name, row.createdUtc, row.joustVersion, content.query, content.dataHash, content.heads,
                content.facts, content.board);
        return row;
    });
}

base::Result<std::vector<SnapshotRow>> SnapshotRepository::list()
{
    return guarded([&]() -> base::Result<std::vector<SnapshotRow>> {
        std::vector<SnapshotRow> rows;
        SQLite::Statement row =
            query(m_connection, "SELECT id, created_utc, joust_version, name, query, data_hash, heads, facts, board "
                                "FROM snapshot ORDER BY created_utc, rowid");
        const auto text = [&](int column) { return row.getColumn(column).getString(); };
        while (row.executeStep())
            rows.push_back({text(0), text(1), text(2), {text(3), text(4), text(5), text(6), text(7), text(8)}});
        return rows;
    });
}

} // namespace joust::store
