// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a stream of JSON into its objects, one in memory at a time: JSON lines (split on \n only in effect, because a
// raw line break cannot stand inside a JSON string) or one array of objects, however long. Any thread; not thread-safe.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <istream>
#include <string>
#include <string_view>

namespace joust::exchange {

class JsonRecords
{
public:
    static constexpr std::size_t kMaxRecordBytes = std::size_t{64} << 20;

    explicit JsonRecords(std::istream& input, std::size_t maxRecordBytes = kMaxRecordBytes);

    // True: record() is the text of the next object, until the next call. False: the input has ended. BadInput for
    // anything else between objects or an object that does not end; TooLarge. Details name the record.
    base::Result<bool> next();
    const std::string& record() const { return m_record; }
    std::uint64_t number() const { return m_number; } // of the record, from 1

private:
    base::Result<bool> skipToObject();
    base::Result<void> readObject();
    bool fill();
    base::Error refusal(base::ErrorCode code, const char* why) const;

    std::istream& m_input;
    std::size_t m_maxRecordBytes;
    std::string m_block;
    std::size_t m_at = 0;
    std::string m_record;
    std::uint64_t m_number = 0;
    bool m_started = false;
    bool m_inArray = false;
    bool m_arrayEnded = false;
};

} // namespace joust::exchange
