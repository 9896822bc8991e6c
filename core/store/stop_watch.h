// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: while it lives, a stop request makes SQLite give up its statement, however long that is.
#pragma once

#include <stop_token>

struct sqlite3;
namespace SQLite {
class Database;
}

namespace joust::store {

class StopWatch
{
public:
    // Both outlive it; one at a time for a connection.
    StopWatch(SQLite::Database& database, const std::stop_token& stop);
    ~StopWatch();
    StopWatch(const StopWatch&) = delete;
    StopWatch& operator=(const StopWatch&) = delete;

private:
    sqlite3* m_handle;
    const std::stop_token& m_stop;
};

} // namespace joust::store
