// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/row_copy.h"

#include <sqlite3.h>

#include <algorithm>

namespace joust::store {
namespace {

constexpr std::int64_t kFurthestRow = std::int64_t{1} << 40; // when the end of a table cannot be read
constexpr std::int64_t kAttemptsPerPage = 1000;              // a damaged page hides up to some 500 rows
constexpr std::int64_t kMaxAttempts = 4'000'000;

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
    , m_maxAttempts(
          std::min(kMaxAttempts, kAttemptsPerPage * from.execAndGet("PRAGMA page_count").getInt64() + kAttemptsPerPage))
{
}

std::int64_t Salvage::table(const std::string& name)
{
    try {
        prepare(name);
        range(1, lastRow(name));
    } catch (const SQLite::Exception& exception) {
        m_unreadable.push_back("table " + name + " cannot be read: " + exception.what());
    }
    note(name);
    m_select.reset();
    m_insert.reset();
    return m_to.execAndGet("SELECT count(*) FROM " + name).getInt64();
}

void Salvage::prepare(const std::string& name)
{
    std::string columns;
    std::string values;
    m_columns = 0;
    m_attempts = 0;
    m_refused = 0;
    m_gaps.clear();
    for (const std::string& column : columnsOf(m_to, name)) {
        columns += (m_columns == 0 ? "" : ", ") + column;
        values += m_columns == 0 ? "?" : ", ?";
        ++m_columns;
    }
    m_select.emplace(m_from,
                     "SELECT " + columns + ", rowid FROM " + name + " WHERE rowid BETWEEN ? AND ? ORDER BY rowid");
    m_insert.emplace(m_to, "INSERT INTO " + name + "(" + columns + ", rowid) VALUES(" + values + ", ?)");
}

void Salvage::note(const std::string& name)
{
    for (const auto& [first, last] : m_gaps)
        m_unreadable.push_back("table " + name + ": rows " + std::to_string(first) + " to " + std::to_string(last));
    if (m_refused > 0)
        m_unreadable.push_back("table " + name + ": " + std::to_string(m_refused) +
                               " rows hold values that are not valid");
}

// Where the end is damaged: at most twice as far as a row can still be found.
std::int64_t Salvage::lastRow(const std::string& name)
{
    try {
        return m_from.execAndGet("SELECT coalesce(max(rowid), 0) FROM " + name).getInt64();
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
    }
    for (std::int64_t row = kFurthestRow; row > 0; row /= 2) {
        if (hasRowFrom(name, row))
            return 2 * row;
    }
    m_unreadable.push_back("table " + name + ": no row can be read");
    return 0;
}

bool Salvage::hasRowFrom(const std::string& name, std::int64_t first)
{
    try {
        SQLite::Statement row(m_from, "SELECT rowid FROM " + name + " WHERE rowid >= ? ORDER BY rowid LIMIT 1");
        row.bind(1, first);
        return row.executeStep();
    } catch (const SQLite::Exception&) {
        return false;
    }
}

void Salvage::range(std::int64_t first, std::int64_t last)
{
    if (first > last)
        return;
    if (++m_attempts > m_maxAttempts)
        return noteUnreadable(first, last);
    const std::optional<std::int64_t> damaged = copyRange(first, last);
    if (!damaged)
        return;
    if (first == last)
        return noteUnreadable(first, last);
    const std::int64_t middle = *damaged + (last - *damaged) / 2;
    range(*damaged, middle);
    range(middle + 1, last);
}

// The first row that could not be reached, or nothing when all could. Rows out of order are damage too: pages that
// point at each other could be walked for ever.
std::optional<std::int64_t> Salvage::copyRange(std::int64_t first, std::int64_t last)
{
    std::int64_t next = first;
    (void)m_select->tryReset();
    m_select->bind(1, first);
    m_select->bind(2, last);
    for (;;) {
        const std::optional<bool> found = nextRow();
        if (found == false)
            return {};
        const std::int64_t row = found ? m_select->getColumn(m_columns).getInt64() : 0;
        if (row < next || row > last)
            return next;
        insertRow();
        next = row + 1;
    }
}

// False at the end, nothing where the file is damaged.
std::optional<bool> Salvage::nextRow()
{
    try {
        return m_select->executeStep();
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
        return {};
    }
}

// A disk that is full or fails ends the recovery; a row against the rules does not.
void Salvage::insertRow()
{
    (void)m_insert->tryReset(); // gives the code of the row before
    for (int column = 0; column <= m_columns; ++column)
        bindStored(*m_insert, column + 1, m_select->getColumn(column));
    const int code = m_insert->tryExecuteStep();
    if (code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH || code == SQLITE_TOOBIG)
        ++m_refused;
    else if (code != SQLITE_DONE)
        throw SQLite::Exception(m_to.getHandle(), code);
}

void Salvage::noteUnreadable(std::int64_t first, std::int64_t last)
{
    if (!m_gaps.empty() && m_gaps.back().second + 1 == first)
        m_gaps.back().second = last;
    else
        m_gaps.emplace_back(first, last);
}

} // namespace joust::store
