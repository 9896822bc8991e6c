// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_records.h"

namespace joust::exchange {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 18;
constexpr std::string_view kBom = "\xEF\xBB\xBF";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

JsonRecords::JsonRecords(std::istream& input, std::size_t maxRecordBytes)
    : m_input(input)
    , m_maxRecordBytes(maxRecordBytes)
{
}

bool JsonRecords::fill()
{
    m_block.resize(kBlockBytes);
    m_input.read(m_block.data(), static_cast<std::streamsize>(m_block.size()));
    m_block.resize(static_cast<std::size_t>(m_input.gcount()));
    m_at = 0;
    if (!m_started && std::string_view(m_block).starts_with(kBom))
        m_at = kBom.size();
    m_started = true;
    return m_at < m_block.size();
}

base::Result<bool> JsonRecords::next()
{
    const base::Result<bool> found = skipToObject();
    if (!found || !*found)
        return found;
    const base::Result<void> read = readObject();
    if (!read)
        return read.error();
    ++m_number;
    return true;
}

base::Result<bool> JsonRecords::skipToObject()
{
    while (m_at < m_block.size() || fill()) {
        const char c = m_block[m_at];
        if (c == '{' && !m_arrayEnded)
            return true;
        if (c == '[' && m_number == 0 && !m_inArray)
            m_inArray = true;
        else if (c == ']' && m_inArray && !m_arrayEnded)
            m_arrayEnded = true;
        else if (!isBlank(c) && !(c == ',' && m_inArray && m_number > 0))
            return refusal(base::ErrorCode::BadInput, "not a JSON object");
        ++m_at;
    }
    if (m_input.bad())
        return refusal(base::ErrorCode::Io, "reading failed");
    if (m_inArray && !m_arrayEnded)
        return refusal(base::ErrorCode::BadInput, "the JSON array does not end");
    return false;
}

// Braces outside strings decide; whether the object is valid is for the parser to say.
base::Result<void> JsonRecords::readObject()
{
    m_record.clear();
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    while (m_at < m_block.size() || fill()) {
        const std::size_t begin = m_at;
        while (m_at < m_block.size()) {
            const char c = m_block[m_at++];
            if (escaped)
                escaped = false;
            else if (inString && c == '\\')
                escaped = true;
            else if (c == '"')
                inString = !inString;
            else if (!inString && c == '{')
                ++depth;
            else if (!inString && c == '}' && --depth == 0) {
                m_record.append(m_block, begin, m_at - begin);
                return {};
            }
        }
        m_record.append(m_block, begin, m_at - begin);
        if (m_record.size() > m_maxRecordBytes)
            return refusal(base::ErrorCode::TooLarge, "the record is longer than the limit");
    }
    return refusal(base::ErrorCode::BadInput, "the JSON object does not end");
}

base::Error JsonRecords::refusal(base::ErrorCode code, const char* why) const
{
    return {code, std::to_string(m_number + 1) + ": " + why};
}

} // namespace joust::exchange
