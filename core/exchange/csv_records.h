// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a CSV stream one after the other, with their numbers: for work that goes row by row, such as an import.
// An optional UTF-8 BOM is passed over. Not thread-safe; any thread.
#pragma once

#include "base/result.h"
#include "exchange/csv_rows.h"
#include "exchange/record_blocks.h"

#include <cstdint>
#include <istream>
#include <optional>
#include <span>
#include <string_view>

namespace joust::exchange {

class CsvRecords
{
public:
    explicit CsvRecords(std::istream& input); // must outlive the records

    // True: fields() holds the next row until the next call. False: the input has ended. BadInput for broken quotes,
    // TooLarge for a row over the limit, Io when the stream fails; details name the row.
    base::Result<bool> next();
    std::span<const std::string_view> fields() const;
    std::uint64_t row() const { return m_row; } // from 1, the header included, blank lines not

private:
    base::Result<bool> nextBlock();

    CsvSplitter m_splitter;
    RecordBlocks m_blocks;
    RecordBlock m_block;
    std::optional<CsvRows> m_rows;
    std::uint64_t m_row = 0;
    bool m_started = false;
};

} // namespace joust::exchange
