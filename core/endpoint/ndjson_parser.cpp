// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/ndjson_parser.h"

#include <utility>

namespace joust::endpoint {

bool NdjsonParser::feed(std::string_view bytes, std::vector<std::string>& lines)
{
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        if (!append(bytes.substr(0, end)))
            return false;
        if (end == std::string_view::npos)
            break;
        bytes.remove_prefix(end + 1);
        if (std::string line = takeRest(); !line.empty())
            lines.push_back(std::move(line));
    }
    return !m_failed;
}

std::string NdjsonParser::takeRest()
{
    std::string line = std::exchange(m_line, {});
    if (line.ends_with('\r'))
        line.pop_back();
    const bool blank = line.find_first_not_of(" \t") == std::string::npos;
    return blank ? std::string() : line;
}

bool NdjsonParser::append(std::string_view bytes)
{
    m_failed = m_failed || m_line.size() + bytes.size() > m_lineLimit;
    if (!m_failed)
        m_line += bytes;
    return !m_failed;
}

} // namespace joust::endpoint
