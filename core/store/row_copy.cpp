// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_copy.h"

namespace joust::store {

void bindStored(SQLite::Statement& statement, int index, const SQLite::Column& value)
{
    if (value.isInteger())
        statement.bind(index, value.getInt64());
    else if (value.isFloat())
        statement.bind(index, value.getDouble());
    else if (value.isNull())
        statement.bind(index);
    else if (value.isBlob())
        statement.bind(index, value.getBlob(), value.getBytes());
    else
        statement.bind(index, value.getString());
}

std::vector<std::string> columnsOf(SQLite::Database& database, const std::string& table)
{
    std::vector<std::string> columns;
    SQLite::Statement row(database, "SELECT name FROM pragma_table_info(?)");
    row.bind(1, table);
    while (row.executeStep())
        columns.push_back(row.getColumn(0).getString());
    return columns;
}

RowCopy::RowCopy(SQLite::Database& from, SQLite::Database& to, const std::string& table, const std::string& key)
    : m_columns(columnsOf(to, table))
{
    std::string columns;
    std::string values;
    for (const std::string& column : m_columns) {
        columns += (columns.empty() ? "" : ", ") + column;
        values += values.empty() ? "?" : ", ?";
    }
    m_select.emplace(from, "SELECT " + columns + " FROM " + table + " WHERE " + key + " = ?");
    m_insert.emplace(to, "INSERT INTO " + table + "(" + columns + ") VALUES(" + values + ")");
}

int RowCopy::copy(const std::string& id, const std::map<std::string, std::optional<std::string>>& instead)
{
    int copied = 0;
    rebound(*m_select, id);
    while (m_select->executeStep()) {
        m_insert->reset();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto replaced = instead.find(m_columns[i]);
            const int index = static_cast<int>(i);
            if (replaced == instead.end())
                bindStored(*m_insert, index + 1, m_select->getColumn(index));
            else
                bindNext(*m_insert, index + 1, replaced->second);
        }
        m_insert->exec();
        ++copied;
    }
    return copied;
}

} // namespace joust::store
