// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreign_database.h"

#include "base/utf8.h"
#include "store/sql.h"
#include "store/stop_watch.h"

#include <map>
#include <set>

namespace joust::store {
namespace {

base::Error refused(const std::string& why)
{
    return {base::ErrorCode::BadInput, why};
}

ForeignRow::Cell cellOf(const SQLite::Column& column)
{
    if (column.isInteger())
        return column.getInt64();
    if (column.isFloat())
        return column.getDouble();
    if (column.isText())
        return column.getString();
    return {};
}

// Our own words, quoted all the same: some are keywords.
std::string selection(const ForeignTable& table)
{
    std::string sql = "SELECT ";
    for (const std::string& column : table.columns)
        sql += (column == table.columns.front() ? "\"" : ", \"") + column + '"';
    return sql + " FROM \"" + table.name + '"';
}

ForeignRow rowOf(const ForeignTable& table, SQLite::Statement& statement)
{
    std::vector<ForeignRow::Cell> cells;
    for (int i = 0; i < statement.getColumnCount(); ++i)
        cells.push_back(cellOf(statement.getColumn(i)));
    return {table.columns, std::move(cells)};
}

base::Result<void> requireSound(SQLite::Database& database)
{
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    if (!check.executeStep() || check.getColumn(0).getString() != "ok")
        return base::Error{base::ErrorCode::Corrupt,
                           "the database is damaged: " + base::printable(check.getColumn(0).getString(), 200)};
    return {};
}

} // namespace

ForeignRow::ForeignRow(const std::vector<std::string>& columns, std::vector<Cell> cells)
    : m_columns(columns)
    , m_cells(std::move(cells))
{
}

base::Result<std::int64_t> ForeignRow::integer(std::size_t column) const
{
    if (const auto* number = std::get_if<std::int64_t>(&m_cells[column]))
        return *number;
    return refused(m_columns[column] + " is not a whole number");
}

base::Result<std::string> ForeignRow::text(std::size_t column) const
{
    const auto* text = std::get_if<std::string>(&m_cells[column]);
    if (text == nullptr)
        return refused(m_columns[column] + " is not a text");
    if (!base::isValidUtf8(*text))
        return refused(m_columns[column] + " is not UTF-8");
    return *text;
}

struct ForeignDatabase::State
{
    State(std::unique_ptr<Connection> opened, const std::stop_token& stopToken)
        : connection(std::move(opened))
        , stop(stopToken)
        , watch(connection->database(), stopToken)
    {
    }

    // Like guarded(): what SQLite gave up because it was asked to is no failure of the file.
    template <typename Work>
    auto read(Work&& work) -> decltype(work())
    {
        auto result = guarded(work);
        if (!result && stop.stop_requested())
            return base::Error{base::ErrorCode::Cancelled, "stopped"};
        return result;
    }

    SQLite::Database& database() { return connection->database(); }

    std::unique_ptr<Connection> connection;
    const std::stop_token& stop;
    StopWatch watch;
    std::optional<SQLite::Transaction> oneState; // of the file, for every statement
    std::map<std::string, SQLite::Statement> lookups;
};

ForeignDatabase::ForeignDatabase(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

ForeignDatabase::~ForeignDatabase()
{
    m_state->lookups.clear(); // before the connection goes
}

base::Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(const std::string& path, Services services,
                                                                     const std::stop_token& stop)
{
    base::Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::ReadOnly, services);
    if (!connection)
        return connection.error();
    auto state = std::make_unique<State>(std::move(*connection), stop);
    const base::Result<void> sound = state->read([&]() -> base::Result<void> {
        state->oneState.emplace(state->database());
        return requireSound(state->database());
    });
    if (!sound)
        return sound.error();
    return std::unique_ptr<ForeignDatabase>(new ForeignDatabase(std::move(state)));
}

base::Result<void> ForeignDatabase::require(const ForeignTable& table)
{
    return m_state->read([&]() -> base::Result<void> {
        // A virtual table has no page of its own; a view is of another type.
        SQLite::Statement known(m_state->database(),
                                "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name = ?");
        known.bind(1, table.name);
        if (!known.executeStep())
            return refused("there is no table '" + table.name + "'");
        std::set<std::string> stored;
        SQLite::Statement columns(m_state->database(), "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0");
        columns.bind(1, table.name);
        while (columns.executeStep())
            stored.insert(columns.getColumn(0).getString());
        for (const std::string& column : table.columns) {
            if (stored.count(column) == 0)
                return refused("the table '" + table.name + "' has no column '" + column + "'");
        }
        return {};
    });
}

base::Result<std::int64_t> ForeignDatabase::count(const ForeignTable& table)
{
    return m_state->read([&]() -> base::Result<std::int64_t> {
        return m_state->database().execAndGet("SELECT count(*) FROM \"" + table.name + '"').getInt64();
    });
}

base::Result<void>
ForeignDatabase::forEachRow(const ForeignTable& table,
                            const std::function<base::Result<void>(std::int64_t key, const ForeignRow&)>& visit)
{
    return m_state->read([&]() -> base::Result<void> {
        SQLite::Statement rows(m_state->database(), selection(table) + " ORDER BY \"" + table.columns.front() + '"');
        while (rows.executeStep()) {
            const ForeignRow row = rowOf(table, rows);
            const base::Result<std::int64_t> key = row.integer(0);
            const base::Result<void> visited = key ? visit(*key, row) : base::Result<void>(key.error());
            if (!visited)
                return base::Error{visited.error().code, table.name + (key ? " " + std::to_string(*key) : "") + ": " +
                                                             visited.error().detail};
        }
        return {};
    });
}

base::Result<std::optional<ForeignRow>> ForeignDatabase::row(const ForeignTable& table, std::int64_t key)
{
    return m_state->read([&]() -> base::Result<std::optional<ForeignRow>> {
        auto found = m_state->lookups.find(table.name);
        if (found == m_state->lookups.end())
            found =
                m_state->lookups
                    .emplace(table.name, SQLite::Statement(m_state->database(), selection(table) + " WHERE \"" +
                                                                                    table.columns.front() + "\" = ?"))
                    .first;
        if (!rebound(found->second, key).executeStep())
            return std::optional<ForeignRow>();
        return std::optional<ForeignRow>(rowOf(table, found->second));
    });
}

} // namespace joust::store
