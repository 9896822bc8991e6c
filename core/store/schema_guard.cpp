// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_guard.h"

#include "base/utf8.h"
#include "store/migrations.h"
#include "store/sql.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <mutex>

namespace joust::store {
namespace {

using Schema = std::map<std::string, std::string>; // "table vote" -> its SQL without blanks

std::string withoutBlanks(std::string text)
{
    text.erase(std::remove_if(text.begin(), text.end(), [](unsigned char c) { return std::isspace(c) != 0; }),
               text.end());
    return text;
}

Schema schemaOf(SQLite::Database& database)
{
    Schema schema;
    // Indexes that SQLite makes for keys have no SQL; its statistics tables are only hints.
    SQLite::Statement row(database, "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE "
                                    "'sqlite!_stat%' ESCAPE '!'");
    while (row.executeStep())
        schema[row.getColumn(0).getString() + " " + row.getColumn(1).getString()] =
            withoutBlanks(row.getColumn(2).getString());
    return schema;
}

Schema expected(int version)
{
    static std::mutex mutex;
    static std::map<int, Schema> known;
    const std::lock_guard<std::mutex> lock(mutex);
    const auto found = known.find(version);
    if (found != known.end())
        return found->second;
    SQLite::Database empty(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const Migration& step : migrations()) {
        if (step.version <= version)
            empty.exec(step.sql);
    }
    return known.emplace(version, schemaOf(empty)).first->second;
}

} // namespace

base::Result<void> requireOwnSchema(Connection& connection, int version)
{
    return guarded([&]() -> base::Result<void> {
        const Schema ours = expected(version);
        const Schema theirs = schemaOf(connection.database());
        for (const auto& [name, sql] : theirs) {
            const auto own = ours.find(name);
            if (own == ours.end() || own->second != sql)
                return base::Error{base::ErrorCode::Corrupt,
                                   "the file's " + base::printable(name, 100) + " is not what Joust makes"};
        }
        for (const auto& [name, sql] : ours) {
            if (theirs.count(name) == 0)
                return base::Error{base::ErrorCode::Corrupt, "the file's " + name + " is missing"};
        }
        return {};
    });
}

} // namespace joust::store
