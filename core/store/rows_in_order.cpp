// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows_in_order.h"

#include "text/style_counts.h"

namespace joust::store {
namespace {

// The text stands last: of a long one only what is asked for is read.
const char* const kAnswerColumns =
    "SELECT rowid, battle_id, turn, side, style_version, length, headers, lists, bold, text FROM answer ";

bool isAnswer(const SQLite::Statement& row, const std::string& battle, std::int64_t turn, const char* side)
{
    return row.getColumn(1).getString() == battle && row.getColumn(2).getInt64() == turn &&
           row.getColumn(3).getString() == side;
}

void copyCounts(const SQLite::Statement& row, VotedSide& counts)
{
    counts.length = row.getColumn(5).getInt64();
    counts.headers = row.getColumn(6).getInt64();
    counts.lists = row.getColumn(7).getInt64();
    counts.bold = row.getColumn(8).getInt64();
    if (row.getColumn(4).getString() != text::kStyleCountsVersion)
        counts.text = row.getColumn(9).getString();
}

} // namespace

NextOrIndexed::NextOrIndexed(SQLite::Database& db, const std::string& scan, const std::string& point)
    : m_scan(db, scan)
    , m_point(db, point)
{
    startBehind(0);
}

void NextOrIndexed::startBehind(std::int64_t rowid)
{
    m_scan.reset();
    m_scan.bind(1, rowid);
    m_scanned = m_scan.executeStep();
}

RowsInOrder::RowsInOrder(SQLite::Database& db, const std::string& table, const std::string& id,
                         const std::string& columns)
    : NextOrIndexed(db, "SELECT rowid, " + id + ", " + columns + " FROM " + table + " WHERE rowid > ? ORDER BY rowid",
                    "SELECT rowid, " + id + ", " + columns + " FROM " + table + " WHERE " + id + " = ?")
{
}

SQLite::Statement* RowsInOrder::find(const std::string& id)
{
    return NextOrIndexed::find([&](const SQLite::Statement& row) { return row.getColumn(1).getString() == id; },
                               [&](SQLite::Statement& point) { point.bind(1, id); });
}

AnswersInOrder::AnswersInOrder(SQLite::Database& db)
    : NextOrIndexed(db, std::string(kAnswerColumns) + "WHERE rowid > ? ORDER BY rowid",
                    std::string(kAnswerColumns) + "WHERE battle_id = ? AND turn = ? AND side = ?")
    , m_any(isAtRow())
{
}

void AnswersInOrder::read(const std::string& battle, std::int64_t turn, const char* side, VotedSide& counts)
{
    if (!m_any) // as after an import of votes without texts
        return;
    const SQLite::Statement* row = find([&](const SQLite::Statement& at) { return isAnswer(at, battle, turn, side); },
                                        [&](SQLite::Statement& point) {
                                            point.bind(1, battle);
                                            point.bind(2, turn);
                                            point.bind(3, side);
                                        });
    if (row != nullptr)
        copyCounts(*row, counts);
}

} // namespace joust::store
