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

// What both have in common: the next row of a scan, else the one that the index finds, behind which the scan goes on.
class NextOrIndexed
{
protected:
    // `scan` has a parameter, the rowid to start behind, and `point` those of the index; both give the rowid first.
    NextOrIndexed(SQLite::Database& db, const std::string& scan, const std::string& point);

    // The row that `isWanted` (of a statement at a row), for which `bind` gives `point` its parameters; nullptr when
    // there is none. Until the next call.
    template <typename IsWanted, typename Bind>
    SQLite::Statement* find(IsWanted&& isWanted, Bind&& bind)
    {
        if (m_scanned && isWanted(m_scan))
            return &m_scan;
        if (m_scanned)
            m_scanned = m_scan.executeStep();
        if (m_scanned && isWanted(m_scan))
            return &m_scan;
        m_point.reset();
        bind(m_point);
        if (!m_point.executeStep())
            return nullptr;
        startBehind(m_point.getColumn(0).getInt64());
        return &m_point;
    }
    bool isAtRow() const { return m_scanned; }

private:
    void startBehind(std::int64_t rowid);

    SQLite::Statement m_scan;
    SQLite::Statement m_point;
    bool m_scanned = false;
};

// Rows that have an id of their own.
class RowsInOrder : private NextOrIndexed
{
public:
    // `table` has the id in column `id`; `columns` follow the rowid and the id.
    RowsInOrder(SQLite::Database& db, const std::string& table, const std::string& id, const std::string& columns);

    // The row, whose columns count from 2; nullptr when there is none. Until the next call.
    SQLite::Statement* find(const std::string& id);
};

// The answers of both sides, two rows a turn of a battle.
class AnswersInOrder : private NextOrIndexed
{
public:
    explicit AnswersInOrder(SQLite::Database& db);

    // Sets the style counts of the side, if the answer is there, and the text where another version counted it.
    void read(const std::string& battle, std::int64_t turn, const char* side, VotedSide& counts);

private:
    bool m_any;
};

} // namespace joust::store
