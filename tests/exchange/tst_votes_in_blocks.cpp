// SPDX-License-Identifier: GPL-3.0-or-later
// Property: neither the number of threads nor where the blocks end changes what is read, or which row is refused.
#include "base/rng.h"
#include "exchange/votes_file.h"
#include "support/same_votes.h"

#include <array>
#include <gtest/gtest.h>
#include <sstream>
#include <string>

namespace joust::exchange {
namespace {

const std::vector<std::string> kColumns{"length", "cost"};

base::Result<LoadedVotes> read(const std::string& text, std::size_t threads, std::size_t blockBytes)
{
    std::istringstream input(text);
    return readVotesFile(input, "votes", {}, {.columns = kColumns, .threads = threads, .blockBytes = blockBytes});
}

void expectTheSameInAnyBlocks(const std::string& text)
{
    const base::Result<LoadedVotes> whole = read(text, 1, text.size() + 1);
    for (const std::size_t threads : {1U, 2U, 3U, 7U}) {
        for (const std::size_t block : {1U, 13U, 64U, 1000U}) {
            const base::Result<LoadedVotes> parts = read(text, threads, block);
            ASSERT_TRUE(support::sameVotes(whole, parts))
                << threads << " threads, blocks of " << block << ": " << (whole ? "votes" : whole.error().detail)
                << " against " << (parts ? "votes" : parts.error().detail) << "\n"
                << text;
        }
    }
}

class RandomFile
{
public:
    explicit RandomFile(std::uint64_t seed)
        : m_rng(seed)
        , m_lineEnd(oneIn(3) ? "\r\n" : "\n")
    {
    }

    bool oneIn(std::uint64_t n) { return base::drawBelow(m_rng, n) == 0; }
    std::uint64_t below(std::uint64_t n) { return base::drawBelow(m_rng, n); }

    // `flawOneIn`: how many cells go by for one that breaks the file; 0: none does.
    std::string csv(std::uint64_t flawOneIn)
    {
        std::string text = oneIn(4) ? "\xEF\xBB\xBF" : "";
        text +=
            "model_a,note,model_b,winner,judge,question_id,tstamp,tokens_a,tokens_b,cost_a,cost_b,blind" + m_lineEnd;
        const std::uint64_t rows = below(60);
        for (std::uint64_t row = 0; row < rows; ++row)
            text += csvRow(flawOneIn) + (row + 1 == rows && oneIn(2) ? "" : m_lineEnd);
        return text;
    }

    std::string json(bool array, std::uint64_t flawOneIn)
    {
        std::string text = array ? "[ " : "";
        const std::uint64_t votes = 1 + below(30);
        for (std::uint64_t i = 0; i < votes; ++i) {
            text += jsonVote();
            if (flawOneIn > 0 && oneIn(flawOneIn))
                text.erase(text.size() - 1 - below(5));
            if (array)
                text += i + 1 == votes ? "]" : oneIn(2) ? ",\n" : " , ";
            else
                text += oneIn(5) ? "\n\n" : "\n";
        }
        return text;
    }

private:
    std::string name() { return std::string(1, static_cast<char>('A' + below(6))) + (oneIn(3) ? "ü" : ""); }

    std::string cell(std::string text)
    {
        if (oneIn(4))
            text = '"' + text + '"';
        return text;
    }

    std::string note()
    {
        constexpr std::array kPieces{"x", "\n", "\r\n", "\"\"", ",", "word ", "\n\n"};
        std::string text;
        for (std::uint64_t i = below(8); i > 0; --i)
            text += kPieces[below(kPieces.size())];
        return '"' + text + '"';
    }

    std::string csvRow(std::uint64_t flawOneIn)
    {
        constexpr std::array kWinners{"model_a", "model_b", "tie", "tie (bothbad)"};
        constexpr std::array kFlaws{"\"", "x\"y", ",", "\"a\"b", "draw", "-1", "nan", "\xFF", "\n"};
        std::vector<std::string> cells{cell(name()),
                                       note(),
                                       cell(name()),
                                       cell(kWinners[below(4)]),
                                       cell(oneIn(5) ? "" : "u" + std::to_string(below(9))),
                                       "q" + std::to_string(below(1000)),
                                       cell(std::to_string(1700000000 + below(100)) + ".25"),
                                       cell(std::to_string(below(500))),
                                       cell(oneIn(5) ? "" : std::to_string(below(500))),
                                       cell("0." + std::to_string(below(1000))),
                                       cell("-1e-" + std::to_string(below(5))),
                                       cell(oneIn(10) ? "0" : "1")};
        std::string row = oneIn(20) ? m_lineEnd : "";
        for (std::string& text : cells) {
            if (flawOneIn > 0 && oneIn(flawOneIn))
                text = kFlaws[below(kFlaws.size())];
            row += (&text == &cells.front() ? "" : ",") + text;
        }
        return row;
    }

    std::string jsonVote()
    {
        std::string text = R"({"model_a":")" + name() + R"(","model_b":")" + name() + R"(","winner":"tie","judge":"u)" +
                           std::to_string(below(9)) + R"(","x":[{"]}":"\"],[{\\"},null],"cost_a":0.5,"cost_b":)" +
                           std::to_string(below(9));
        if (oneIn(2))
            text += R"(,"tokens_a":3,"tokens_b":null)";
        return text + "}";
    }

    base::SeededRng m_rng;
    std::string m_lineEnd;
};

} // namespace

TEST(VotesInBlocks, ofSoundCsvAreTheSame)
{
    std::size_t votes = 0;
    for (std::uint64_t seed = 0; seed < 15; ++seed) {
        const std::string text = RandomFile(seed).csv(0);
        expectTheSameInAnyBlocks(text);
        const base::Result<LoadedVotes> whole = read(text, 1, text.size() + 1);
        ASSERT_TRUE(whole.has_value()) << whole.error().detail << '\n' << text;
        votes += whole->comparisons.rows.size();
    }
    EXPECT_GT(votes, 200U);
}

TEST(VotesInBlocks, ofBrokenCsvAreRefusedForTheSameRow)
{
    std::size_t refused = 0;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const std::string text = RandomFile(seed).csv(100);
        expectTheSameInAnyBlocks(text);
        refused += read(text, 1, text.size() + 1).has_value() ? 0U : 1U;
    }
    EXPECT_GT(refused, 15U);
}

TEST(VotesInBlocks, ofJsonAreTheSame)
{
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        for (const bool array : {false, true}) {
            const std::string text = RandomFile(seed).json(array, 0);
            expectTheSameInAnyBlocks(text);
            expectTheSameInAnyBlocks(RandomFile(seed).json(array, 20));
        }
    }
}

TEST(VotesInBlocks, ofManyRowsAreTheSame)
{
    std::string text = "model_a,model_b,winner,judge,tokens_a,tokens_b,cost_a,cost_b\n";
    for (int i = 0; i < 30000; ++i)
        text += "m" + std::to_string(i % 70) + ",m" + std::to_string(i % 69 + 70) + ",tie,u" + std::to_string(i % 997) +
                ",1,2," + std::to_string(i) + ",\n";
    const base::Result<LoadedVotes> whole = read(text, 1, text.size());
    ASSERT_TRUE(whole.has_value());
    EXPECT_EQ(whole->comparisons.rows.size(), 30000U);
    for (const std::size_t threads : {2U, 4U, 8U})
        EXPECT_TRUE(support::sameVotes(whole, read(text, threads, 20000))) << threads;
    EXPECT_EQ(read(text + "m1,m2,what\n" + text, 4, 5000).error().detail, "votes:30002: 3 fields instead of 8");
}

TEST(VotesInBlocks, forgettingNamesInBetweenChangesNothing)
{
    std::string text = "model_a,model_b,winner,judge,tokens_a,tokens_b,cost_a,cost_b\n";
    for (int i = 0; i < 150000; ++i)
        text += "A,B,tie,u" + std::to_string(i % 140000) + ",,,,\n";
    const base::Result<LoadedVotes> whole = read(text, 1, text.size());
    ASSERT_TRUE(whole.has_value());
    EXPECT_EQ(whole->comparisons.annotators.size(), 140000U);
    EXPECT_TRUE(support::sameVotes(whole, read(text, 2, 100000)));
}

} // namespace joust::exchange
