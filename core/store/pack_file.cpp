// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pack_file.h"

#include "base/mac.h"
#include "store/file_error.h"
#include "store/pack_ballots.h"
#include "store/pack_schema.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <string_view>

namespace joust::store {
namespace {

// One transaction: an interrupted export is an empty file, never half a pack.
base::Result<void> fill(Connection& connection, const PackHead& head, const NextPackItem& next, const base::Seed& key)
{
    return inTransaction(connection, [&]() -> base::Result<void> {
        connection.database().exec(kPackSchema);
        connection.database().exec("PRAGMA application_id=" + std::to_string(kPackApplicationId));
        connection.database().exec("PRAGMA user_version=" + std::to_string(kPackVersion));
        PackContent content(head.id, head.guidelines);
        SQLite::Statement insert(connection.database(), "INSERT INTO item(id, position, prompt, a, b, thinking_a, "
                                                        "thinking_b, mac) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        SQLite::Statement insertTurn(connection.database(),
                                     "INSERT INTO item_turn(item_id, number, prompt, a, b) VALUES(?, ?, ?, ?, ?)");
        std::int64_t position = 0;
        for (base::Result<std::optional<PackItem>> item = next();; item = next()) {
            if (!item)
                return item.error();
            if (!item->has_value())
                break;
            const PackItem& row = **item;
            content.add(row.id);
            rebound(insert, row.id, ++position, row.prompt, row.a, row.b, row.thinkingA, row.thinkingB,
                    base::macOf(key, contentOfItem(head.id, row)))
                .exec();
            std::int64_t number = 0;
            for (const battle::SealedTurn& turn : row.earlier)
                rebound(insertTurn, row.id, ++number, turn.prompt, turn.answerA, turn.answerB).exec();
        }
        if (position == 0)
            return base::Error{base::ErrorCode::InvalidArgument, "a pack needs at least one battle"};
        execute(connection, "INSERT INTO pack(only_row, id, guidelines, mac) VALUES(1, ?, ?, ?)", head.id.toString(),
                head.guidelines, base::macOf(key, content.finish()));
        return {};
    });
}

} // namespace

bool looksLikePack(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    std::array<char, 72> head{};
    const ssize_t count = ::read(descriptor, head.data(), head.size());
    ::close(descriptor);
    const std::string_view bytes(head.data(), head.size());
    return count == static_cast<ssize_t>(head.size()) && bytes.starts_with("SQLite format 3") &&
           bytes.substr(68) == "JOUP";
}

base::Result<void> writePack(const std::string& path, const PackHead& head, const NextPackItem& next,
                             const base::Seed& key, Services services)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fileError(path);
    ::close(descriptor);
    base::Result<std::unique_ptr<Connection>> connection = openPackConnection(path, Access::ReadWrite, services);
    base::Result<void> filled =
        connection ? fill(**connection, head, next, key) : base::Result<void>(connection.error());
    if (connection)
        connection->reset();
    if (!filled) {
        for (const char* suffix : {"", "-journal"})
            ::unlink((path + suffix).c_str());
    }
    return filled;
}

PackReader::PackReader(std::unique_ptr<Connection> connection, PackHead head)
    : m_connection(std::move(connection))
    , m_head(std::move(head))
{
}

base::Result<PackReader> PackReader::open(const std::string& path, Services services)
{
    if (::access(path.c_str(), R_OK) != 0)
        return fileError(path);
    if (!looksLikePack(path))
        return base::Error{base::ErrorCode::BadInput, path + " is not a Joust pack"};
    base::Result<std::unique_ptr<Connection>> connection = openPackConnection(path, Access::ReadOnly, services);
    if (!connection)
        return connection.error();
    base::Result<PackHead> head = requiredPackHead(**connection);
    if (!head)
        return head.error();
    return PackReader(std::move(*connection), std::move(*head));
}

base::Result<PackCounts> PackReader::counts()
{
    return guarded([&]() -> base::Result<PackCounts> {
        SQLite::Statement row = query(*m_connection, "SELECT (SELECT count(*) FROM item), (SELECT count(*) FROM vote), "
                                                     "(SELECT count(*) FROM skip)");
        row.executeStep();
        return PackCounts{row.getColumn(0).getInt64(), row.getColumn(1).getInt64(), row.getColumn(2).getInt64()};
    });
}

base::Result<std::vector<PackItem>> PackReader::items()
{
    return guarded([&]() -> base::Result<std::vector<PackItem>> {
        std::vector<PackItem> items;
        SQLite::Statement row =
            query(*m_connection, "SELECT id, prompt, a, b, thinking_a, thinking_b FROM item ORDER BY position");
        while (row.executeStep())
            items.push_back(packItemFrom(*m_connection, row));
        return items;
    });
}

base::Result<std::vector<Ballot>> PackReader::ballots()
{
    return guarded([&]() -> base::Result<std::vector<Ballot>> { return readBallots(*m_connection); });
}

base::Result<void> PackReader::requireMadeWith(const base::Seed& key)
{
    return guarded([&]() -> base::Result<void> {
        PackContent content(m_head.id, m_head.guidelines);
        SQLite::Statement row = query(*m_connection, "SELECT id, prompt, a, b, thinking_a, thinking_b, mac, position "
                                                     "FROM item ORDER BY position");
        while (row.executeStep()) {
            const PackItem item = packItemFrom(*m_connection, row);
            content.add(item.id);
            if (!base::isMacOf(key, contentOfItem(m_head.id, item), digestColumn(row.getColumn(6))))
                return base::Error{base::ErrorCode::BadInput,
                                   "battle " + row.getColumn(7).getString() + " of the pack was changed"};
        }
        SQLite::Statement mac = query(*m_connection, "SELECT mac FROM pack");
        if (!mac.executeStep() || !base::isMacOf(key, content.finish(), digestColumn(mac.getColumn(0))))
            return base::Error{base::ErrorCode::BadInput, "battles of the pack were taken away, added or moved, or its "
                                                          "guidelines were changed"};
        return {};
    });
}

} // namespace joust::store
