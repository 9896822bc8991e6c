// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of RFC 4180 in a block of memory: quoted fields with commas, doubled quotes and line breaks, CRLF or LF, blank
// lines skipped. 64 bytes at a time are searched for , LF and ", so that most of the text is never looked at byte by
// byte. Not thread-safe; any thread.
#pragma once

#include "exchange/record_blocks.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace joust::exchange {

class CsvRows
{
public:
    enum class Step {
        Row,            // fields() holds the next row until the next call
        End,            // of the block
        BadQuote,       // a quote stands inside an unquoted field
        TextAfterQuote, // text follows a closing quote
        NeverClosed,    // a quote is never closed
        TooLong,        // the row is longer than the limit
    };

    // The block must outlive the rows; only its last row may lack its line break. Doubled quotes are collapsed in
    // place.
    explicit CsvRows(RecordBlock& block, std::size_t maxRowBytes = RecordBlocks::kMaxRecordBytes);

    // Anything but Row is final.
    Step next();
    std::span<const std::string_view> fields() const { return {m_fields.data(), m_fieldCount}; }
    // Where the next row begins.
    std::size_t position() const { return static_cast<std::size_t>(m_at - m_begin); }

private:
    char* nextSpecial();
    void skipBlankLines();
    char* readPlain();
    Step readQuoted(char* quote);
    void addField(std::string_view field);
    std::string_view* growFields();
    Step fail(Step step, const char* where) const;

    char* m_begin;
    char* m_end; // a sentinel LF stands here
    std::size_t m_maxRowBytes;
    char* m_at;                   // where the next field begins
    char* m_row;                  // where the current row begins
    char* m_chunk;                // the 64 bytes that m_specials tells of
    std::uint64_t m_specials = 0; // not yet passed, one bit a byte
    bool m_rowEnded = false;
    std::vector<std::string_view> m_fields; // never shrinks
    std::size_t m_fieldCount = 0;
};

// What is wrong with the row that ended a search, for people.
std::string_view csvFlaw(CsvRows::Step step);

// Ends of rows: line feeds with an even number of quotes before them. In broken text the row that breaks the rules
// still lies as a whole in one block, up to where it does.
class CsvSplitter final : public RecordSplitter
{
public:
    std::size_t split(RecordBlock& block, std::size_t from) override;

private:
    bool m_inQuotes = false;
};

} // namespace joust::exchange
