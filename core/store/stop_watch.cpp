// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stop_watch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace joust::store {

StopWatch::StopWatch(SQLite::Database& database, const std::stop_token& stop)
    : m_handle(database.getHandle())
    , m_stop(stop)
{
    constexpr int kOperations = 20'000;
    sqlite3_progress_handler(
        m_handle, kOperations,
        [](void* watch) { return static_cast<StopWatch*>(watch)->m_stop.stop_requested() ? 1 : 0; }, this);
}

StopWatch::~StopWatch()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace joust::store
