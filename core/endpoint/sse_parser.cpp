// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/sse_parser.h"

#include <utility>

namespace joust::endpoint {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";
constexpr std::size_t kBomDone = 4;

} // namespace

bool SseParser::feed(std::string_view bytes, std::vector<SseEvent>& events)
{
    bytes = withoutBom(bytes);
    while (!bytes.empty() && !m_failed) {
        if (std::exchange(m_skipLf, false) && bytes.front() == '\n')
            bytes.remove_prefix(1);
        const std::size_t end = bytes.find_first_of("\r\n");
        append(bytes.substr(0, end));
        if (end == std::string_view::npos)
            break;
        m_skipLf = bytes[end] == '\r';
        bytes.remove_prefix(end + 1);
        endLine(events);
    }
    return !m_failed;
}

bool SseParser::finish(std::vector<SseEvent>& events)
{
    if (m_bomBytes < kBom.size())
        append(kBom.substr(0, m_bomBytes));
    if (!m_line.empty())
        endLine(events);
    if (!m_failed)
        dispatch(events, true);
    return !m_failed;
}

// Drops the byte order mark at the very start, also when it comes in pieces. Bytes that only looked like its beginning
// are given back to the line.
std::string_view SseParser::withoutBom(std::string_view bytes)
{
    while (m_bomBytes < kBom.size() && !bytes.empty()) {
        if (bytes.front() != kBom[m_bomBytes]) {
            append(kBom.substr(0, m_bomBytes));
            m_bomBytes = kBomDone;
            break;
        }
        bytes.remove_prefix(1);
        ++m_bomBytes;
    }
    return bytes;
}

void SseParser::append(std::string_view bytes)
{
    if (m_failed || m_line.size() + bytes.size() > m_limits.lineBytes) {
        m_failed = true;
        return;
    }
    m_line += bytes;
}

void SseParser::endLine(std::vector<SseEvent>& events)
{
    if (m_failed)
        return;
    if (m_line.empty()) {
        dispatch(events, false);
        return;
    }
    const std::string_view line = m_line;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) {
        takeField(line, {});
    } else if (colon > 0) { // a line that starts with a colon is a comment
        std::string_view value = line.substr(colon + 1);
        if (value.starts_with(' '))
            value.remove_prefix(1);
        takeField(line.substr(0, colon), value);
    }
    m_line.clear();
}

void SseParser::takeField(std::string_view name, std::string_view value)
{
    if (name == "data")
        appendData(m_event.data, value, m_hasData);
    else if (name == "error" && !m_hasData)
        appendData(m_event.error, value, m_hasError);
    else if (name == "event")
        m_event.type = value;
}

void SseParser::appendData(std::string& target, std::string_view value, bool& seen)
{
    if (m_event.data.size() + m_event.error.size() + value.size() + 1 > m_limits.eventBytes) {
        m_failed = true;
        return;
    }
    if (std::exchange(seen, true))
        target += '\n';
    target += value;
}

void SseParser::dispatch(std::vector<SseEvent>& events, bool unterminated)
{
    // The standard dispatches when the data buffer is not empty, and each data line adds an LF to it.
    if (m_hasData || m_hasError) {
        m_event.unterminated = unterminated;
        events.push_back(std::move(m_event));
    }
    m_event = {};
    m_hasData = false;
    m_hasError = false;
}

} // namespace joust::endpoint
