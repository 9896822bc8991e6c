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

RowsInOrder::RowsInOrder(SQLite::Database& db, const std::string& table, const std::string& id,
                         const std::string& columns)
    : m_scan(db, "SELECT rowid, " + id + ", " + columns + " FROM " + table + " WHERE rowid > ? ORDER BY rowid")
    , m_point(db, "SELECT rowid, " + id + ", " + columns + " FROM " + table + " WHERE " + id + " = ?")
{
    startBehind(0);
}

SQLite::Statement* RowsInOrder::find(const std::string& id)
{
    if (m_scanned && m_scan.getColumn(1).getString() == id)
        return &m_scan;
    if (m_scanned)
        m_scanned = m_scan.executeStep();
    if (m_scanned && m_scan.getColumn(1).getString() == id)
        return &m_scan;
    m_point.reset();
    m_point.bind(1, id);
    if (!m_point.executeStep())
        return nullptr;
    startBehind(m_point.getColumn(0).getInt64());
    return &m_point;
}

void RowsInOrder::startBehind(std::int64_t rowid)
{
    m_scan.reset();
    m_scan.bind(1, rowid);
    m_scanned = m_scan.executeStep();
}

AnswersInOrder::AnswersInOrder(SQLite::Database& db)
    : m_scan(db, std::string(kAnswerColumns) + "WHERE rowid > ? ORDER BY rowid")
    , m_point(db, std::string(kAnswerColumns) + "WHERE battle_id = ? AND turn = ? AND side = ?")
{
    startBehind(0);
    m_any = m_scanned;
}

void AnswersInOrder::read(const std::string& battle, std::int64_t turn, const char* side, VotedSide& counts)
{
    if (!m_any) // as after an import of votes without texts
        return;
    if (const SQLite::Statement* row = find(battle, turn, side))
        copyCounts(*row, counts);
}

SQLite::Statement* AnswersInOrder::find(const std::string& battle, std::int64_t turn, const char* side)
{
    if (m_scanned && isAnswer(m_scan, battle, turn, side))
        return &m_scan;
    if (m_scanned)
        m_scanned = m_scan.executeStep();
    if (m_scanned && isAnswer(m_scan, battle, turn, side))
        return &m_scan;
    m_point.reset();
    m_point.bind(1, battle);
    m_point.bind(2, turn);
    m_point.bind(3, side);
    if (!m_point.executeStep())
        return nullptr;
    startBehind(m_point.getColumn(0).getInt64());
    return &m_point;
}

void AnswersInOrder::startBehind(std::int64_t rowid)
{
    m_scan.reset();
    m_scan.bind(1, rowid);
    m_scanned = m_scan.executeStep();
}

} // namespace joust::store
