// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_rows.h"
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

struct Flaw
{
    CsvRows::Step step = CsvRows::Step::End;
    std::size_t row = 0; // from 1

    bool operator==(const Flaw&) const = default;
};

struct Read
{
    Rows rows;
    Flaw flaw; // End: none

    bool operator==(const Read&) const = default;
};

Read readAll(const std::string& text, std::size_t blockBytes = RecordBlocks::kBlockBytes,
             std::size_t maxRowBytes = RecordBlocks::kMaxRecordBytes)
{
    std::istringstream input(text);
    CsvSplitter splitter;
    RecordBlocks blocks(input, splitter, blockBytes, maxRowBytes);
    Read read;
    for (RecordBlock block; blocks.next(block).value();) {
        CsvRows rows(block, maxRowBytes);
        CsvRows::Step step = rows.next();
        for (; step == CsvRows::Step::Row; step = rows.next())
            read.rows.emplace_back(rows.fields().begin(), rows.fields().end());
        if (step != CsvRows::Step::End) {
            read.flaw = {step, read.rows.size() + 1};
            break;
        }
    }
    return read;
}

Rows rowsOf(const std::string& text)
{
    const Read read = readAll(text);
    EXPECT_EQ(read.flaw, Flaw{}) << text;
    return read.rows;
}

} // namespace

TEST(CsvRows, readsPlainAndQuotedFields)
{
    EXPECT_THAT(rowsOf("a,b\n1,\"x, y\"\n"), ElementsAre(ElementsAre("a", "b"), ElementsAre("1", "x, y")));
    EXPECT_THAT(rowsOf("\"say \"\"hi\"\"\",\"\"\n"), ElementsAre(ElementsAre("say \"hi\"", "")));
    EXPECT_THAT(rowsOf("\"\"\"\",a\n"), ElementsAre(ElementsAre("\"", "a")));
    EXPECT_THAT(rowsOf("a,,\n"), ElementsAre(ElementsAre("a", "", "")));
}

TEST(CsvRows, keepsLineBreaksInsideQuotes)
{
    EXPECT_THAT(rowsOf("\"one\ntwo\r\nthree\",b\nc,d\n"),
                ElementsAre(ElementsAre("one\ntwo\r\nthree", "b"), ElementsAre("c", "d")));
}

TEST(CsvRows, acceptsCrlfBlankLinesAndAMissingLastLineBreak)
{
    EXPECT_THAT(rowsOf("\"a\",b\r\n\r\n1,2\r\n\n\"3\",4"),
                ElementsAre(ElementsAre("a", "b"), ElementsAre("1", "2"), ElementsAre("3", "4")));
    EXPECT_TRUE(rowsOf("").empty());
    EXPECT_TRUE(rowsOf("\n\r\n").empty());
}

TEST(CsvRows, doNotDependOnHowTheInputIsSplit)
{
    for (const std::string text : {"\"a\"\"b\",c\r\n\r\n\"x\r\ny\",\r\n1,\"\"", "a,b\n\"x\ny\",z\n1,x\"y\n\n",
                                   "a\n\"never\n\n", "\"a\"\r", "a,\"b\"c\n\"\n", "\"\"\"\n\"\"\"\n,\n"}) {
        const Read whole = readAll(text);
        for (std::size_t block = 1; block <= text.size(); ++block)
            EXPECT_EQ(readAll(text, block), whole) << text << " in blocks of " << block;
    }
}

TEST(CsvRows, rowsOverManyBlocksSurvive)
{
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "\"row " + std::to_string(i) + " with \"\"quotes\"\"\"," + std::to_string(i) + "\n";
    const Rows rows = rowsOf(text);
    ASSERT_EQ(rows.size(), 20000U);
    EXPECT_THAT(rows[19999], ElementsAre("row 19999 with \"quotes\"", "19999"));
}

TEST(CsvRows, refuseBrokenQuotingInTheRowThatHasIt)
{
    using Step = CsvRows::Step;
    EXPECT_EQ(readAll("a,b\n1,x\"y\n1,2\n").flaw, (Flaw{Step::BadQuote, 2}));
    EXPECT_EQ(readAll("a\n\"a\"b\n").flaw, (Flaw{Step::TextAfterQuote, 2}));
    EXPECT_EQ(readAll("\"a\"\rb\n").flaw, (Flaw{Step::TextAfterQuote, 1}));
    EXPECT_EQ(readAll("\"a\"\r,b\n").flaw, (Flaw{Step::TextAfterQuote, 1}));
    EXPECT_EQ(readAll("a\n\"never closed\n\n").flaw, (Flaw{Step::NeverClosed, 2}));
}

TEST(CsvRows, refuseARowOverTheLimitWhereverTheBlocksEnd)
{
    for (const std::string& row : {"\"" + std::string(3000, 'x') + "\"\n", std::string(3000, 'x') + "\n",
                                   "\"" + std::string(3000, 'x'), std::string(2000, '\n').insert(0, "\"")}) {
        for (const std::size_t block : {1U, 7U, 999U, 1000U, 1001U, 100000U})
            EXPECT_EQ(readAll("a,b\n" + row, block, 1000).flaw, (Flaw{CsvRows::Step::TooLong, 2})) << block;
    }
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
