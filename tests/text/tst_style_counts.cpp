// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/style_counts.h"

#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <string>

namespace joust::text {
namespace {

std::string repeated(const std::string& piece, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += piece;
    return text;
}

} // namespace

TEST(StyleCounts, emptyTextCountsNothing)
{
    EXPECT_EQ(countStyle(""), StyleCounts{});
}

TEST(StyleCounts, lengthCountsWordsAndMarks)
{
    EXPECT_EQ(countStyle("Hello, world!").length, 4);
    EXPECT_EQ(countStyle("snake_case x2").length, 2);
    EXPECT_EQ(countStyle("  \n\t ").length, 0);
    EXPECT_EQ(countStyle("naïve café Ωμέγα").length, 3);
    EXPECT_EQ(countStyle("½ ²").length, 2) << "numbers of any kind are word characters";
    EXPECT_EQ(countStyle("a\u0301b").length, 3) << "a combining mark is no word character";
    EXPECT_EQ(countStyle("a\u00A0b\u2028c\u3000d").length, 4) << "Unicode white space separates";
}

TEST(StyleCounts, eachIdeographKanaAndHangulSyllableIsOnePiece)
{
    EXPECT_EQ(countStyle("你好世界").length, 4);
    EXPECT_EQ(countStyle("ひらがなカタカナ").length, 8);
    EXPECT_EQ(countStyle("한국어").length, 3);
    EXPECT_EQ(countStyle("GPT是模型v2").length, 5);
    EXPECT_EQ(countStyle("人々。").length, 3);
    EXPECT_EQ(countStyle("\U00020000\U00020001").length, 2);
}

TEST(StyleCounts, headersNeedOneToSixMarksAndWhiteSpace)
{
    EXPECT_EQ(countStyle("# a\n## b\n###### c\n").headers, 3);
    EXPECT_EQ(countStyle("####### seven\n#none\n text # no\n").headers, 0);
    EXPECT_EQ(countStyle("#\n#\n").headers, 2) << "the newline is white space";
    EXPECT_EQ(countStyle("#").headers, 0);
    EXPECT_EQ(countStyle(" # indented").headers, 0);
}

TEST(StyleCounts, listsMayBeIndentedAndOrdered)
{
    const StyleCounts counts = countStyle("1. one\n  2. two\n10.\n- a\n\t* b\n+ c\n-none\n1.5 no\n- \n");
    EXPECT_EQ(counts.orderedLists, 3);
    EXPECT_EQ(counts.unorderedLists, 4);
    EXPECT_EQ(counts.lists(), 7);
    EXPECT_EQ(countStyle("- - -\n* * *\n").unorderedLists, 2) << "one match a line start";
    EXPECT_EQ(countStyle("---\n***\n").unorderedLists, 0);
    EXPECT_EQ(countStyle("-\n-\n").unorderedLists, 2);
    EXPECT_EQ(countStyle("\n\n\n  - after blank lines\n").unorderedLists, 1);
    EXPECT_EQ(countStyle("١. arabic digits").orderedLists, 1);
}

TEST(StyleCounts, boldIsPairedOnOneLine)
{
    EXPECT_EQ(countStyle("**a** and __b__ and ***c***").bold, 3);
    EXPECT_EQ(countStyle("**a\nb** ____ **** ** **").bold, 2) << "what stands between two pairs may be a blank";
    EXPECT_EQ(countStyle("**a*b**").bold, 0);
    EXPECT_EQ(countStyle("**a** b **c**").bold, 2);
}

TEST(StyleCounts, fencedCodeCountsForLengthOnly)
{
    const StyleCounts counts = countStyle("# t\n```\n# no\n- no\n1. no\n**no**\n```\n- yes\n");
    EXPECT_EQ(counts.headers, 1);
    EXPECT_EQ(counts.unorderedLists, 1);
    EXPECT_EQ(counts.orderedLists, 0);
    EXPECT_EQ(counts.bold, 0);
    EXPECT_EQ(counts.length, countStyle("# t\n# no\n- no\n1. no\n**no**\n- yes\n").length + 6);
}

TEST(StyleCounts, fencesEndAtTheFirstBacktick)
{
    EXPECT_EQ(countStyle("```\n- a\n`x`\n- b\n```\n- c\n").unorderedLists, 3) << "a backtick inside spoils the fence";
    EXPECT_EQ(countStyle("```\n- never closed\n").unorderedLists, 1);
    EXPECT_EQ(countStyle("````\n- a\n```\n- b\n").unorderedLists, 1) << "matched from the second backtick on";
    EXPECT_EQ(countStyle("``````\n- a\n").unorderedLists, 1);
    EXPECT_EQ(countStyle("```a```\n- x\n```b```\n").unorderedLists, 1);
    EXPECT_EQ(countStyle("-```a``` x").unorderedLists, 1) << "what stands around a fence is joined";
}

TEST(StyleCounts, brokenUtf8IsCountedAndSurvived)
{
    EXPECT_EQ(countStyle("a\xFF\xFE").length, 3);
    EXPECT_EQ(countStyle("\xE4\xBD").length, 1);
}

TEST(StyleCounts, hostileTextsStayLinear)
{
    constexpr std::size_t kMany = 200000; // quadratic work would take minutes
    EXPECT_EQ(countStyle(repeated("\n", kMany)).lists(), 0);
    EXPECT_EQ(countStyle(repeated(" \n", kMany)).lists(), 0);
    EXPECT_EQ(countStyle(repeated("**", kMany)).bold, 0);
    EXPECT_EQ(countStyle(repeated("**a\n", kMany)).bold, 0);
    EXPECT_EQ(countStyle(repeated("`", kMany) + "x").headers, 0);
    EXPECT_EQ(countStyle(repeated("```x`", kMany)).headers, 0);
    EXPECT_EQ(countStyle(repeated("1", kMany)).length, 1);
}

TEST(StyleCounts, agreesWithPublishedCountsOfRealAnswers)
{
    const std::string path = std::string(JOUST_SHARED_DIR) + "/data/style_golden.jsonl";
    std::ifstream file(path, std::ios::binary);
    if (!file)
        GTEST_SKIP() << "NOT CHECKED: " << path << " is absent";
    int answers = 0;
    for (std::string line; std::getline(file, line); ++answers) {
        const auto item = nlohmann::json::parse(line);
        const StyleCounts counts = countStyle(item["answer"].get<std::string>());
        std::int64_t headers = 0;
        for (const auto& [level, count] : item["metadata"]["header_count"].items())
            headers += count.get<std::int64_t>();
        const auto& lists = item["metadata"]["list_count"];
        const auto& bold = item["metadata"]["bold_count"];
        EXPECT_EQ(counts.headers, headers) << item["uid"];
        EXPECT_EQ(counts.orderedLists, lists["ordered"].get<std::int64_t>()) << item["uid"];
        EXPECT_EQ(counts.unorderedLists, lists["unordered"].get<std::int64_t>()) << item["uid"];
        EXPECT_EQ(counts.bold, bold["**"].get<std::int64_t>() + bold["__"].get<std::int64_t>()) << item["uid"];
        // That count has no rule for CJK, so it may be smaller.
        EXPECT_GE(counts.length, item["tokens_words_punct"].get<std::int64_t>()) << item["uid"];
    }
    EXPECT_EQ(answers, 263);
}

} // namespace joust::text
