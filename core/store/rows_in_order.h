// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table asked for mostly in the order in which they stand: the next row is tried before the index. Rows in
// between belong to battles that nobody asks for. For this layer's readers of many votes; the thread that owns the
// connection. SQLite::Exception as from SQLiteCpp.
#pragma once

#include "store/sql.h"
#include "store/vote_reader.h"

#include <cstdint>
#include <string>

namespace joust::store {

// Rows that have an id of their own.
class RowsInOrder
{
public:
    // `table` has the id in column `id`; `columns` follow the rowid and the id.
    RowsInOrder(SQLite::Database& db, const std::string& table, const std::string& id, const std::string& columns);

    // The row, whose columns count from 2; nullptr when there is none. Until the next call.
    SQLite::Statement* find(const std::string& id);

private:
    void startBehind(std::int64_t rowid);

    SQLite::Statement m_scan;
    SQLite::Statement m_point;
    bool m_scanned = false;
};

// The answers of both sides, two rows a turn of a battle.
class AnswersInOrder
{
public:
    explicit AnswersInOrder(SQLite::Database& db);

    // Sets the style counts of the side, if the answer is there, and the text where another version counted it.
    void read(const std::string& battle, std::int64_t turn, const char* side, VotedSide& counts);

private:
    SQLite::Statement* find(const std::string& battle, std::int64_t turn, const char* side);
    void startBehind(std::int64_t rowid);

    SQLite::Statement m_scan;
    SQLite::Statement m_point;
    bool m_scanned = false;
    bool m_any = false;
};

} // namespace joust::store
