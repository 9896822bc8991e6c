// SPDX-License-Identifier: GPL-3.0-or-later
// A SQLite file of another program, which a stranger may have made: read-only and with the limits of connection.h, none
// of its views, triggers, virtual tables and computed columns is run, it must pass SQLite's quick check, and every cell
// is checked when it is taken. One state of the file for as long as it is open. Thread rule: the thread that opened it.
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace joust::store {

// The cells that were asked for, in their order. BadInput, naming the column, for a cell of another kind.
class ForeignRow
{
public:
    using Cell = std::variant<std::monostate, std::int64_t, double, std::string>; // null, ...; blobs count as null

    ForeignRow(const std::vector<std::string>& columns, std::vector<Cell> cells);

    base::Result<std::int64_t> integer(std::size_t column) const;
    base::Result<std::string> text(std::size_t column) const; // valid UTF-8

private:
    const std::vector<std::string>& m_columns;
    std::vector<Cell> m_cells;
};

// A table of the file with the columns that are wanted; `columns` has its key first, a whole number.
struct ForeignTable
{
    std::string name;
    std::vector<std::string> columns;
};

class ForeignDatabase
{
public:
    // NotFound, Corrupt, Busy and the like. `stop` ends whatever is read, which then fails as Cancelled; it outlives
    // the database.
    static base::Result<std::unique_ptr<ForeignDatabase>> open(const std::string& path, Services services,
                                                               const std::stop_token& stop);
    ~ForeignDatabase();

    // BadInput when there is no such table with stored columns of these names.
    base::Result<void> require(const ForeignTable& table);
    base::Result<std::int64_t> count(const ForeignTable& table);
    // By key. An error of `visit` ends it and comes back with the table and the key in front.
    base::Result<void> forEachRow(const ForeignTable& table,
                                  const std::function<base::Result<void>(std::int64_t key, const ForeignRow&)>& visit);
    // Nothing without such a row.
    base::Result<std::optional<ForeignRow>> row(const ForeignTable& table, std::int64_t key);

private:
    struct State;
    explicit ForeignDatabase(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace joust::store
