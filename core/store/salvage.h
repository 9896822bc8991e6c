// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: copies the readable rows of one table out of a damaged file.
#pragma once

#include "store/sql.h"

#include <cstdint>
#include <string>
#include <vector>

namespace joust::store {

class Salvage
{
public:
    Salvage(SQLite::Database& from, SQLite::Database& to, std::vector<std::string>& unreadable);

    // Copies the columns that both have; returns the number of rows that are in `to` afterwards. A range of rows that
    // cannot be read is halved until what is damaged is found; rows that `to` refuses are counted as unreadable.
    std::int64_t table(const std::string& name);

private:
    std::int64_t lastRow(const std::string& name);
    void range(const std::string& name, std::int64_t first, std::int64_t last);
    void copyRange(std::int64_t first, std::int64_t last);
    void noteUnreadable(const std::string& name, std::int64_t first, std::int64_t last);

    SQLite::Database& m_from;
    SQLite::Database& m_to;
    std::vector<std::string>& m_unreadable;
    std::string m_select;
    std::string m_insert;
    int m_columns = 0;
    int m_attempts = 0;
    std::int64_t m_refused = 0;
};

} // namespace joust::store
