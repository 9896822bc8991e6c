// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/row_copy.h"

#include <SQLiteCpp/Savepoint.h>
#include <sqlite3.h>

namespace joust::store {
namespace {

constexpr std::int64_t kFurthestRow = 100'000'000; // when the end of a table cannot be read
constexpr int kMaxAttempts = 200'000;

bool isDamage(const SQLite::Exception& exception)
{
    const int code = exception.getErrorCode() & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_IOERR || code == SQLITE_NOTADB || code == SQLITE_TOOBIG;
}

} // namespace

Salvage::Salvage(SQLite::Database& from, SQLite::Database& to, std::vector<std::string>& unreadable)
    : m_from(from)
    , m_to(to)
    , m_unreadable(unreadable)
{
}

std::int64_t Salvage::table(const std::string& name)
{
    std::string columns;
    std::string values;
    m_columns = 0;
    for (const std::string& column : columnsOf(m_to, name)) {
        columns += (m_columns == 0 ? "" : ", ") + column;
        values += m_columns == 0 ? "?" : ", ?";
        ++m_columns;
    }
    m_select = "SELECT " + columns + ", rowid FROM " + name + " WHERE rowid BETWEEN ? AND ? ORDER BY rowid";
    m_insert = "INSERT INTO " + name + "(" + columns + ", rowid) VALUES(" + values + ", ?)";
    m_attempts = 0;
    m_refused = 0;
    try {
        range(name, 1, lastRow(name));
    } catch (const SQLite::Exception& exception) {
        m_unreadable.push_back("table " + name + " cannot be read: " + exception.what());
    }
    if (m_refused > 0)
        m_unreadable.push_back("table " + name + ": " + std::to_string(m_refused) +
                               " rows hold values that are not valid");
    return m_to.execAndGet("SELECT count(*) FROM " + name).getInt64();
}

std::int64_t Salvage::lastRow(const std::string& name)
{
    try {
        return m_from.execAndGet("SELECT coalesce(max(rowid), 0) FROM " + name).getInt64();
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
        return kFurthestRow;
    }
}

void Salvage::range(const std::string& name, std::int64_t first, std::int64_t last)
{
    if (first > last)
        return;
    if (++m_attempts > kMaxAttempts)
        return noteUnreadable(name, first, last);
    try {
        SQLite::Savepoint savepoint(m_to, "salvage");
        const std::int64_t refusedBefore = m_refused;
        try {
            copyRange(first, last);
            savepoint.release();
            return;
        } catch (const SQLite::Exception&) {
            m_refused = refusedBefore;
            throw;
        }
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
    }
    if (first == last)
        return noteUnreadable(name, first, last);
    const std::int64_t middle = first + (last - first) / 2;
    range(name, first, middle);
    range(name, middle + 1, last);
}

void Salvage::copyRange(std::int64_t first, std::int64_t last)
{
    SQLite::Statement row(m_from, m_select);
    SQLite::Statement insert(m_to, m_insert);
    row.bind(1, first);
    row.bind(2, last);
    while (row.executeStep()) {
        insert.reset();
        for (int column = 0; column <= m_columns; ++column)
            bindStored(insert, column + 1, row.getColumn(column));
        if (insert.tryExecuteStep() != SQLITE_DONE)
            ++m_refused;
    }
}

// Neighbouring rows become one sentence.
void Salvage::noteUnreadable(const std::string& name, std::int64_t first, std::int64_t last)
{
    const std::string start = "table " + name + ": rows ";
    const std::string before = " to " + std::to_string(first - 1);
    if (!m_unreadable.empty() && m_unreadable.back().starts_with(start) && m_unreadable.back().ends_with(before)) {
        m_unreadable.back().resize(m_unreadable.back().size() - before.size());
        m_unreadable.back() += " to " + std::to_string(last);
        return;
    }
    m_unreadable.push_back(start + std::to_string(first) + " to " + std::to_string(last));
}

} // namespace joust::store
