// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotator_repository.h"

#include "base/utf8.h"
#include "store/sql.h"

namespace joust::store {
namespace {

constexpr std::size_t kMaxName = 200;

AnnotatorRow rowFrom(const SQLite::Statement& statement)
{
    return {idColumn<base::AnnotatorId>(statement.getColumn(0)), statement.getColumn(1).getString(),
            statement.getColumn(2).getString()};
}

} // namespace

AnnotatorRepository::AnnotatorRepository(Connection& connection)
    : m_connection(connection)
{
}

base::Result<std::vector<AnnotatorRow>> AnnotatorRepository::list()
{
    return guarded([&]() -> base::Result<std::vector<AnnotatorRow>> {
        std::vector<AnnotatorRow> rows;
        SQLite::Statement statement = query(
            m_connection, "SELECT id, name, role FROM annotator WHERE same_as IS NULL ORDER BY name COLLATE NOCASE");
        while (statement.executeStep())
            rows.push_back(rowFrom(statement));
        return rows;
    });
}

base::Result<void> AnnotatorRepository::setPseudonym(const std::string& name, const std::string& pseudonym)
{
    if (pseudonym.size() > kMaxName || !base::isValidUtf8(pseudonym))
        return base::Error{base::ErrorCode::InvalidArgument, "a pseudonym has up to 200 bytes of UTF-8"};
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        if (!pseudonym.empty() &&
            query(m_connection,
                  "SELECT 1 FROM annotator WHERE name <> ?1 COLLATE NOCASE AND (name = ?2 COLLATE "
                  "NOCASE OR pseudonym = ?2 COLLATE NOCASE)",
                  name, pseudonym)
                .executeStep())
            return base::Error{base::ErrorCode::AlreadyExists, "another annotator is called " + pseudonym};
        if (execute(m_connection, "UPDATE annotator SET pseudonym = ? WHERE name = ? COLLATE NOCASE", pseudonym,
                    name) == 0)
            return base::Error{base::ErrorCode::NotFound, "no annotator named " + name};
        return {};
    });
}

base::Result<AnnotatorRow> AnnotatorRepository::ensure(const std::string& name)
{
    return inTransaction(m_connection, [&] { return ensureAnnotator(m_connection, name); });
}

base::Result<void> requireAnnotatorName(const std::string& name)
{
    if (name.empty() || name.size() > kMaxName || !base::isValidUtf8(name) || name.find('\0') != std::string::npos)
        return base::Error{base::ErrorCode::InvalidArgument, "an annotator's name has 1 to 200 bytes of UTF-8"};
    return {};
}

base::Result<AnnotatorRow> ensureAnnotator(Connection& connection, const std::string& name)
{
    const base::Result<void> usable = requireAnnotatorName(name);
    if (!usable)
        return usable.error();
    SQLite::Statement known = query(connection,
                                    "SELECT id, name, role FROM annotator WHERE name = ?1 COLLATE NOCASE AND same_as "
                                    "IS NULL ORDER BY name = ?1 DESC LIMIT 1",
                                    name);
    if (known.executeStep())
        return rowFrom(known);
    AnnotatorRow row{base::AnnotatorId::random(connection.rng()), name, "human"};
    execute(connection, "INSERT INTO annotator(id, name, role, created_utc) VALUES(?, ?, ?, ?)", row.id, row.name,
            row.role, base::isoUtc(connection.clock().utcNow()));
    return row;
}

} // namespace joust::store
