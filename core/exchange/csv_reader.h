// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 as a stream: quoted fields with commas, doubled quotes and line breaks, CRLF or LF, an optional UTF-8 BOM,
// blank lines skipped. Rows are handed out as views into the reader's buffer, so a million rows cost no allocation.
// Not thread-safe; any thread.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <istream>
#include <span>
#include <string_view>
#include <vector>

namespace joust::exchange {

class CsvReader
{
public:
    static constexpr std::size_t kMaxRowBytes = std::size_t{64} << 20;
    static constexpr std::size_t kBlockBytes = std::size_t{1} << 18;

    // The stream must outlive the reader, which asks it for at least `blockBytes` (>= 1) at a time.
    explicit CsvReader(std::istream& input, std::size_t maxRowBytes = kMaxRowBytes,
                       std::size_t blockBytes = kBlockBytes);

    // True: fields() holds the next row until the next call. False: the input has ended. BadInput for a quote inside an
    // unquoted field, text after a closing quote or a quote that is never closed; TooLarge for a row over the limit; Io
    // when the stream fails. Details name the row.
    base::Result<bool> next();
    std::span<const std::string_view> fields() const { return m_fields; }
    // Number of the current row: records counted from 1, the header included, blank lines not.
    std::uint64_t row() const { return m_row; }

private:
    enum class Scan { Complete, NeedMore, BadQuote, TextAfterQuote };

    // Finds the end of the row that starts at m_begin, noting where its fields lie; nothing is changed.
    Scan scanRow();
    Scan scanField(std::size_t& position);
    Scan scanPlain(std::size_t& position);
    Scan scanQuoted(std::size_t& position);
    Scan endOfField(std::size_t position, std::size_t& next);
    base::Result<void> readMore();
    void skipBom();
    bool skipBlankLine();
    void buildFields();
    base::Error refusal(base::ErrorCode code, const char* why) const;

    struct Slot // positions in m_buffer; a quoted field is without its outer quotes
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool hasDoubledQuotes = false;
    };

    std::istream& m_input;
    std::size_t m_maxRowBytes;
    std::size_t m_blockBytes;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0; // of the unread part
    std::size_t m_end = 0;
    std::size_t m_rowEnd = 0;
    bool m_inputEnded = false;
    bool m_started = false;
    bool m_lastField = false;
    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_fields;
    std::uint64_t m_row = 0;
};

} // namespace joust::exchange
