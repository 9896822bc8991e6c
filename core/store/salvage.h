// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: copies the readable rows of one table out of a damaged file.
#pragma once

#include "store/sql.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace joust::store {

class Salvage
{
public:
    Salvage(SQLite::Database& from, SQLite::Database& to, std::vector<std::string>& unreadable);

    // Copies the columns that both have; returns the number of rows that are in `to` afterwards. Where rows cannot be
    // read, the rest of the range is halved until what is damaged is found, with a number of attempts that grows with
    // the file; rows that `to` refuses are counted as unreadable.
    std::int64_t table(const std::string& name);

private:
    void prepare(const std::string& name);
    void note(const std::string& name);
    std::int64_t lastRow(const std::string& name);
    bool hasRowFrom(const std::string& name, std::int64_t first);
    void range(std::int64_t first, std::int64_t last);
    std::optional<std::int64_t> copyRange(std::int64_t first, std::int64_t last);
    std::optional<bool> nextRow();
    void insertRow();
    void noteUnreadable(std::int64_t first, std::int64_t last);

    SQLite::Database& m_from;
    SQLite::Database& m_to;
    std::vector<std::string>& m_unreadable;
    std::int64_t m_maxAttempts;
    // Of the table at hand:
    std::optional<SQLite::Statement> m_select;
    std::optional<SQLite::Statement> m_insert;
    int m_columns = 0;
    std::int64_t m_attempts = 0;
    std::int64_t m_refused = 0;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_gaps; // first and last row of each
};

} // namespace joust::store
