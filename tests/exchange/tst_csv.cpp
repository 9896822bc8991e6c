// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <vector>

namespace joust::exchange {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using testing::ElementsAre;
using testing::HasSubstr;

base::Result<Rows> readAll(std::istream& input, std::size_t blockBytes = CsvReader::kBlockBytes)
{
    CsvReader reader(input, CsvReader::kMaxRowBytes, blockBytes);
    Rows rows;
    while (true) {
        const base::Result<bool> row = reader.next();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.emplace_back(reader.fields().begin(), reader.fields().end());
    }
}

Rows rowsOf(const std::string& text)
{
    std::istringstream input(text);
    const base::Result<Rows> rows = readAll(input);
    EXPECT_TRUE(rows.has_value()) << rows.error().detail;
    return rows ? *rows : Rows{};
}

base::Error errorOf(const std::string& text)
{
    std::istringstream input(text);
    const base::Result<Rows> rows = readAll(input);
    EXPECT_FALSE(rows.has_value()) << "was accepted: " << text;
    return rows ? base::Error{} : rows.error();
}

} // namespace

TEST(CsvReader, readsPlainAndQuotedFields)
{
    EXPECT_THAT(rowsOf("a,b\n1,\"x, y\"\n"), ElementsAre(ElementsAre("a", "b"), ElementsAre("1", "x, y")));
    EXPECT_THAT(rowsOf("\"say \"\"hi\"\"\",\"\"\n"), ElementsAre(ElementsAre("say \"hi\"", "")));
    EXPECT_THAT(rowsOf("\"\"\"\",a\n"), ElementsAre(ElementsAre("\"", "a")));
    EXPECT_THAT(rowsOf("a,,\n"), ElementsAre(ElementsAre("a", "", "")));
}

TEST(CsvReader, keepsLineBreaksInsideQuotes)
{
    EXPECT_THAT(rowsOf("\"one\ntwo\r\nthree\",b\nc,d\n"),
                ElementsAre(ElementsAre("one\ntwo\r\nthree", "b"), ElementsAre("c", "d")));
}

TEST(CsvReader, acceptsCrlfBomBlankLinesAndAMissingLastLineBreak)
{
    EXPECT_THAT(rowsOf("\xEF\xBB\xBF\"a\",b\r\n\r\n1,2\r\n\n\"3\",4"),
                ElementsAre(ElementsAre("a", "b"), ElementsAre("1", "2"), ElementsAre("3", "4")));
    EXPECT_TRUE(rowsOf("").empty());
    EXPECT_TRUE(rowsOf("\n\r\n").empty());
}

TEST(CsvReader, doesNotDependOnHowTheInputIsSplit)
{
    const std::string text = "\xEF\xBB\xBF\"a\"\"b\",c\r\n\r\n\"x\r\ny\",\r\n1,\"\"";
    for (std::size_t block = 1; block <= text.size(); ++block) {
        std::istringstream input(text);
        const base::Result<Rows> rows = readAll(input, block);
        ASSERT_TRUE(rows.has_value()) << rows.error().detail;
        EXPECT_EQ(*rows, rowsOf(text)) << "in blocks of " << block;
    }
}

TEST(CsvReader, rowsOverManyBlocksSurvive)
{
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "\"row " + std::to_string(i) + " with \"\"quotes\"\"\"," + std::to_string(i) + "\n";
    const Rows rows = rowsOf(text);
    ASSERT_EQ(rows.size(), 20000U);
    EXPECT_THAT(rows[19999], ElementsAre("row 19999 with \"quotes\"", "19999"));
}

TEST(CsvReader, refusesBrokenQuotingAndNamesTheRow)
{
    EXPECT_EQ(errorOf("a,b\n1,x\"y\n").code, base::ErrorCode::BadInput);
    EXPECT_THAT(errorOf("a,b\n1,x\"y\n").detail, HasSubstr("2: "));
    EXPECT_THAT(errorOf("\"a\"b\n").detail, HasSubstr("text follows a closing quote"));
    EXPECT_THAT(errorOf("\"a\"\rb\n").detail, HasSubstr("text follows a closing quote"));
    EXPECT_THAT(errorOf("a\n\"never closed\n\n").detail, HasSubstr("never closed"));
}

TEST(CsvReader, refusesARowOverTheLimit)
{
    std::istringstream input("\"" + std::string(600000, 'x') + "\"");
    CsvReader reader(input, 1000);
    const base::Result<bool> row = reader.next();
    ASSERT_FALSE(row.has_value());
    EXPECT_EQ(row.error().code, base::ErrorCode::TooLarge);
}

TEST(CsvWriter, quotesEveryCell)
{
    std::ostringstream output;
    CsvWriter csv(output);
    csv.text("a \"b\"");
    csv.number("-1.5");
    csv.text("two\nlines");
    csv.endRow();
    csv.text("");
    csv.endRow();
    EXPECT_EQ(output.str(), "\"a \"\"b\"\"\",\"-1.5\",\"two\nlines\"\n\"\"\n");
}

TEST(CsvWriter, guardsTextThatASpreadsheetWouldRun)
{
    for (const char* text : {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "  =x", "＝x", "\u3000＠x", "'=x", "''-x"})
        EXPECT_EQ(withFormulaGuard(text), "'" + std::string(text));
    for (const char* text : {"", "a=b", "'", "'quoted'", " plain", "1-2", "’=x"})
        EXPECT_EQ(withFormulaGuard(text), text);
}

TEST(CsvWriter, theGuardComesOffAgainExactly)
{
    for (const char* text : {"=1+1", "'=x", "''=x", "plain", "'plain", "", "'", "  -x", "＋"})
        EXPECT_EQ(withoutFormulaGuard(withFormulaGuard(text)), text);
}

TEST(CsvWriter, whatIsWrittenReadsBack)
{
    const std::vector<std::string> cells{"a,b", "c\"d", "e\r\nf", "", "ü 模型"};
    std::ostringstream output;
    CsvWriter csv(output);
    for (const std::string& cell : cells)
        csv.number(cell);
    csv.endRow();
    EXPECT_THAT(rowsOf(output.str()), ElementsAre(testing::ElementsAreArray(cells)));
}

} // namespace joust::exchange
