// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "support/temp_dir.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace joust::store {
namespace {

constexpr int kRows = 20000;
constexpr std::int64_t kPage = 4096;

class SalvageTest : public testing::Test
{
protected:
    SalvageTest()
    {
        SQLite::Database file(m_path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        file.exec("PRAGMA page_size=4096");
        file.exec("CREATE TABLE t(x TEXT, y INTEGER)");
        file.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(kRows) +
                  ") INSERT INTO t SELECT 'row number ' || i, i FROM n");
        m_root = file.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 't'").getInt64();
        m_into.exec("CREATE TABLE t(x TEXT, y INTEGER CHECK(y != 77))");
    }

    std::int64_t pages() const { return static_cast<std::int64_t>(std::filesystem::file_size(m_path)) / kPage; }

    void damage(std::int64_t page) // from 1, as SQLite counts them
    {
        std::fstream file(m_path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp((page - 1) * kPage);
        file << std::string(kPage, '\xA5');
    }

    std::int64_t salvage()
    {
        SQLite::Database from(m_path);
        return Salvage(from, m_into, m_unreadable).table("t");
    }

    std::int64_t rowsFrom(int first)
    {
        return m_into.execAndGet("SELECT count(*) FROM t WHERE y >= " + std::to_string(first)).getInt64();
    }

    support::TempDir m_dir;
    std::string m_path = m_dir.file("t.db");
    std::int64_t m_root = 0;
    SQLite::Database m_into{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    std::vector<std::string> m_unreadable;
};

TEST_F(SalvageTest, aSoundTableIsCopiedButForWhatTheRulesRefuse)
{
    EXPECT_EQ(salvage(), kRows - 1);
    EXPECT_EQ(m_unreadable, std::vector<std::string>{"table t: 1 rows hold values that are not valid"});
}

TEST_F(SalvageTest, onlyTheRowsOfDamagedPagesAreLost)
{
    damage(pages() / 4);
    damage(pages() / 2);
    const std::int64_t copied = salvage();
    EXPECT_LT(copied, kRows - 200);
    EXPECT_GT(copied, kRows - 500);
    ASSERT_EQ(m_unreadable.size(), 3U) << "a sentence for each damaged page, one for the refused row";
    EXPECT_TRUE(m_unreadable.front().starts_with("table t: rows ")) << m_unreadable.front();
    EXPECT_EQ(rowsFrom(kRows - 1000), 1001) << "what comes after the damage is there";
}

TEST_F(SalvageTest, aDamagedEndDoesNotHideTheRest)
{
    damage(pages()); // the last leaf: not even the number of rows can be read
    const std::int64_t copied = salvage();
    EXPECT_LT(copied, kRows - 1);
    EXPECT_GT(copied, kRows - 300);
    EXPECT_EQ(m_unreadable.size(), 2U);
}

TEST_F(SalvageTest, aTableOfWhichNothingCanBeReadSaysSo)
{
    damage(m_root);
    EXPECT_EQ(salvage(), 0);
    EXPECT_EQ(m_unreadable, std::vector<std::string>{"table t: no row can be read"});
}

} // namespace
} // namespace joust::store
