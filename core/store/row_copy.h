// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: copies the rows of a table that belong to one key from one workspace to another.
#pragma once

#include "store/sql.h"

#include <map>
#include <string>
#include <vector>

namespace joust::store {

class RowCopy
{
public:
    // `key` is the column by which rows are chosen.
    RowCopy(SQLite::Database& from, SQLite::Database& to, const std::string& table, const std::string& key);

    // The number of rows copied. Columns in `instead` get that text (or NULL) in place of their own value.
    int copy(const std::string& id, const std::map<std::string, std::optional<std::string>>& instead = {});

private:
    std::vector<std::string> m_columns;
    std::optional<SQLite::Statement> m_select;
    std::optional<SQLite::Statement> m_insert;
};

// Binds a value as it is stored.
void bindStored(SQLite::Statement& statement, int index, const SQLite::Column& value);
std::vector<std::string> columnsOf(SQLite::Database& database, const std::string& table);

} // namespace joust::store
