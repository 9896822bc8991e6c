// SPDX-License-Identifier: GPL-3.0-or-later
// Newline-delimited JSON: bytes in, lines out. Pure and incremental: where the reads cut the bytes changes nothing.
// Lines end with LF or CR LF; blank ones are left out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace joust::endpoint {

class NdjsonParser
{
public:
    explicit NdjsonParser(std::size_t lineLimit)
        : m_lineLimit(lineLimit)
    {
    }

    // Appends the complete lines to `lines`. False once a line is longer than the limit: nothing more comes out then.
    bool feed(std::string_view bytes, std::vector<std::string>& lines);
    // The stream has ended: what stands behind the last line end, or nothing.
    std::string takeRest();

private:
    bool append(std::string_view bytes);

    std::size_t m_lineLimit;
    std::string m_line;
    bool m_failed = false;
};

} // namespace joust::endpoint
