// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace joust::exchange {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

std::size_t findByte(const char* data, std::size_t begin, std::size_t end, char byte)
{
    const void* found = std::memchr(data + begin, byte, end - begin);
    return found == nullptr ? end : static_cast<std::size_t>(static_cast<const char*>(found) - data);
}

} // namespace

CsvReader::CsvReader(std::istream& input, std::size_t maxRowBytes, std::size_t blockBytes)
    : m_input(input)
    , m_maxRowBytes(maxRowBytes)
    , m_blockBytes(blockBytes)
{
}

base::Result<bool> CsvReader::next()
{
    if (!m_started) {
        m_started = true;
        while (!m_inputEnded && m_end < kBom.size()) {
            if (const base::Result<void> read = readMore(); !read)
                return read.error();
        }
        skipBom();
    }
    while (true) {
        while (skipBlankLine()) {
        }
        const Scan scan = scanRow();
        if (scan == Scan::BadQuote)
            return refusal(base::ErrorCode::BadInput, "a quote stands inside an unquoted field");
        if (scan == Scan::TextAfterQuote)
            return refusal(base::ErrorCode::BadInput, "text follows a closing quote");
        if (scan == Scan::Complete) {
            buildFields();
            m_begin = m_rowEnd;
            ++m_row;
            return true;
        }
        if (m_inputEnded) {
            if (m_begin == m_end)
                return false;
            return refusal(base::ErrorCode::BadInput, "a quote is never closed");
        }
        if (m_end - m_begin > m_maxRowBytes)
            return refusal(base::ErrorCode::TooLarge, "the row is longer than the limit");
        if (const base::Result<void> read = readMore(); !read)
            return read.error();
    }
}

void CsvReader::skipBom()
{
    if (std::string_view(m_buffer.data(), m_end).starts_with(kBom))
        m_begin = kBom.size();
}

// Only a line break at the very start of a row; a CR at the end of the buffer waits for what follows.
bool CsvReader::skipBlankLine()
{
    if (m_begin < m_end && m_buffer[m_begin] == '\n') {
        ++m_begin;
        return true;
    }
    if (m_begin + 1 < m_end && m_buffer[m_begin] == '\r' && m_buffer[m_begin + 1] == '\n') {
        m_begin += 2;
        return true;
    }
    return false;
}

CsvReader::Scan CsvReader::scanRow()
{
    m_slots.clear();
    if (m_begin == m_end)
        return Scan::NeedMore;
    std::size_t position = m_begin;
    m_lastField = false;
    while (!m_lastField) {
        const Scan scan = scanField(position);
        if (scan != Scan::Complete)
            return scan;
    }
    m_rowEnd = position;
    return Scan::Complete;
}

CsvReader::Scan CsvReader::scanField(std::size_t& position)
{
    if (position < m_end && m_buffer[position] == '"')
        return scanQuoted(position);
    return scanPlain(position);
}

CsvReader::Scan CsvReader::scanPlain(std::size_t& position)
{
    std::size_t end = position;
    while (end < m_end && m_buffer[end] != ',' && m_buffer[end] != '\n') {
        if (m_buffer[end] == '"')
            return Scan::BadQuote;
        ++end;
    }
    if (end == m_end && !m_inputEnded)
        return Scan::NeedMore;
    m_lastField = end == m_end || m_buffer[end] == '\n';
    std::size_t textEnd = end;
    if (m_lastField && textEnd > position && m_buffer[textEnd - 1] == '\r')
        --textEnd;
    m_slots.push_back({position, textEnd, false});
    position = std::min(m_end, end + 1);
    return Scan::Complete;
}

CsvReader::Scan CsvReader::scanQuoted(std::size_t& position)
{
    Slot slot{position + 1, position + 1, false};
    while (true) {
        const std::size_t quote = findByte(m_buffer.data(), slot.end, m_end, '"');
        if (quote == m_end || (quote + 1 == m_end && !m_inputEnded))
            return Scan::NeedMore;
        if (quote + 1 == m_end || m_buffer[quote + 1] != '"') {
            slot.end = quote;
            break;
        }
        slot.hasDoubledQuotes = true;
        slot.end = quote + 2;
    }
    std::size_t next = position;
    const Scan scan = endOfField(slot.end + 1, next);
    if (scan == Scan::Complete) {
        m_slots.push_back(slot);
        position = next;
    }
    return scan;
}

// `position` stands behind a closing quote: a comma, LF, CRLF or the end must follow.
CsvReader::Scan CsvReader::endOfField(std::size_t position, std::size_t& next)
{
    std::size_t at = position;
    if (at < m_end && m_buffer[at] == '\r') {
        ++at;
        if (at == m_end && !m_inputEnded)
            return Scan::NeedMore;
        if (at < m_end && m_buffer[at] != '\n')
            return Scan::TextAfterQuote;
    }
    if (at < m_end && m_buffer[at] != ',' && m_buffer[at] != '\n')
        return Scan::TextAfterQuote;
    m_lastField = at == m_end || m_buffer[at] == '\n';
    next = std::min(m_end, at + 1);
    return Scan::Complete;
}

// Collapses doubled quotes in place: the text only shrinks, and the row is not scanned again.
void CsvReader::buildFields()
{
    m_fields.clear();
    for (Slot& slot : m_slots) {
        char* begin = m_buffer.data() + slot.begin;
        std::size_t length = slot.end - slot.begin;
        if (slot.hasDoubledQuotes) {
            std::size_t written = 0;
            for (std::size_t i = 0; i < length; ++i) {
                begin[written++] = begin[i];
                i += begin[i] == '"' ? 1 : 0;
            }
            length = written;
        }
        m_fields.emplace_back(begin, length);
    }
}

base::Result<void> CsvReader::readMore()
{
    if (m_begin > 0) {
        std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin),
                  m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
        m_end -= m_begin;
        m_begin = 0;
    }
    // Doubling keeps rescanning of one long row linear in its length.
    if (m_buffer.size() - m_end < m_blockBytes)
        m_buffer.resize(std::max(m_end + m_blockBytes, 2 * m_buffer.size()));
    m_input.read(m_buffer.data() + m_end, static_cast<std::streamsize>(m_buffer.size() - m_end));
    m_end += static_cast<std::size_t>(m_input.gcount());
    if (m_input.bad())
        return refusal(base::ErrorCode::Io, "reading failed");
    m_inputEnded = m_input.eof() || m_input.fail();
    return {};
}

base::Error CsvReader::refusal(base::ErrorCode code, const char* why) const
{
    return {code, std::to_string(m_row + 1) + ": " + why};
}

} // namespace joust::exchange
