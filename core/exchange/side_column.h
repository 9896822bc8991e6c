// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the two sides of a vote, as covariates of a ranking: which names they have in files and how they are read.
//   length                                     CSV columns tokens_a, tokens_b
//   vote_ms                                    vote_ms, of the vote itself: the same for both sides
//   headers, lists, bold, any other NAME       NAME_a, NAME_b
//   length, headers, lists, bold, code_blocks, tables, emoji    counted in the answer itself where there is its text
// Pure, thread-safe.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace joust::text {
struct StyleCounts;
}

namespace joust::exchange {

// From showing both answers to the vote; 0 where it was not measured.
inline constexpr std::string_view kVoteTimeColumn = "vote_ms";

enum class VoteSide { A, B };

// The column or key of a file that holds the number of one side.
std::string sideKey(std::string_view column, VoteSide side);

// Empty: not known, NaN. BadInput, naming the text, for anything that is not a finite number of float's range, and for
// a negative count of what is counted in answers.
base::Result<float> readSideNumber(std::string_view column, std::string_view text);

// Most numbers are a few digits: sets `number` and is true for those, without a call.
inline bool readFewDigits(std::string_view text, float& number)
{
    std::uint32_t digits = 0;
    for (const char c : text) {
        const auto digit = static_cast<std::uint32_t>(static_cast<unsigned char>(c)) - '0';
        if (digit > 9)
            return false;
        digits = digits * 10 + digit;
    }
    number = static_cast<float>(digits);
    return !text.empty() && text.size() <= 7; // below 2^24: exact
}

// Which of the wanted columns are counted in answers.
class CountedColumns
{
public:
    explicit CountedColumns(const std::vector<std::string>& columns);

    bool any() const { return !m_counted.empty(); }
    bool counts(std::size_t column) const;
    // Counts `answer` (all turns of the assistant joined by a newline) and sets the counted ones of values[i], the
    // numbers of the wanted columns in their order.
    void count(std::string_view answer, std::span<float> values) const;

private:
    enum class Kind { Length, Headers, Lists, Bold, CodeBlocks, Tables, Emoji };
    struct Counted
    {
        std::size_t column = 0; // among the wanted
        Kind kind = Kind::Length;
    };
    static std::int64_t numberOf(Kind kind, const text::StyleCounts& style, std::string_view answer);

    std::vector<Counted> m_counted;
};

} // namespace joust::exchange
