// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_rows.h"

#include <algorithm>
#include <bit>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace joust::exchange {
namespace {

constexpr std::size_t kChunk = 64;
static_assert(RecordBlock::kPadding >= kChunk);

#if defined(__SSE2__)
std::uint64_t specialsIn16(const char* text)
{
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text));
    const __m128i found = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(',')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'))),
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
    return static_cast<std::uint16_t>(_mm_movemask_epi8(found));
}

std::uint64_t specialsIn(const char* chunk)
{
    return specialsIn16(chunk) | specialsIn16(chunk + 16) << 16 | specialsIn16(chunk + 32) << 32 |
           specialsIn16(chunk + 48) << 48;
}
#else
std::uint64_t specialsIn(const char* chunk)
{
    std::uint64_t specials = 0;
    for (std::size_t i = 0; i < kChunk; ++i)
        specials |= std::uint64_t{chunk[i] == ',' || chunk[i] == '\n' || chunk[i] == '"'} << i;
    return specials;
}
#endif

// Halves doubled quotes where they stand; the text only shrinks.
std::string_view withSingleQuotes(char* text, std::size_t length)
{
    std::size_t written = 0;
    for (std::size_t i = 0; i < length; ++i) {
        text[written++] = text[i];
        i += text[i] == '"' ? 1 : 0;
    }
    return {text, written};
}

} // namespace

CsvRows::CsvRows(RecordBlock& block, std::size_t maxRowBytes)
    : m_begin(block.buffer.data())
    , m_end(m_begin + block.size)
    , m_maxRowBytes(maxRowBytes)
    , m_at(m_begin)
    , m_row(m_begin)
    , m_chunk(m_begin)
    , m_fields(64)
{
    *m_end = '\n';
    m_specials = specialsIn(m_chunk);
}

// The sentinel ends every search.
inline char* CsvRows::nextSpecial()
{
    while (m_specials == 0) {
        m_chunk += kChunk;
        m_specials = specialsIn(m_chunk);
    }
    char* special = m_chunk + std::countr_zero(m_specials);
    m_specials &= m_specials - 1;
    return special;
}

inline void CsvRows::addField(std::string_view field)
{
    if (m_fieldCount == m_fields.size())
        growFields();
    m_fields[m_fieldCount++] = field;
}

CsvRows::Step CsvRows::next()
{
    m_fieldCount = 0;
    skipBlankLines();
    if (m_at == m_end)
        return Step::End;
    m_row = m_at;
    m_rowEnded = false;
    while (!m_rowEnded) {
        if (char* quote = readPlain()) {
            const Step step = readQuoted(quote);
            if (step != Step::Row)
                return step;
        }
    }
    const auto length = static_cast<std::size_t>(m_at - m_row);
    return length > m_maxRowBytes ? Step::TooLong : Step::Row;
}

// A line break right where a row would begin.
void CsvRows::skipBlankLines()
{
    while (m_at < m_end) {
        const bool crlf = *m_at == '\r' && m_at + 1 < m_end && m_at[1] == '\n';
        if (!crlf && *m_at != '\n')
            return;
        m_at = nextSpecial() + 1;
    }
}

// Fields up to the end of the row, nullptr, or up to a field with a quote, which is returned. Most bytes of a large
// file pass through this loop only, so it works on copies that stay in registers.
char* CsvRows::readPlain()
{
    char* at = m_at;
    char* chunk = m_chunk;
    std::uint64_t specials = m_specials;
    std::string_view* field = m_fields.data() + m_fieldCount;
    char* special = nullptr;
    while (true) {
        while (specials == 0) {
            chunk += kChunk;
            specials = specialsIn(chunk);
        }
        special = chunk + std::countr_zero(specials);
        specials &= specials - 1;
        if (*special != ',')
            break;
        if (field == m_fields.data() + m_fields.size())
            field = growFields();
        *field++ = {at, static_cast<std::size_t>(special - at)};
        at = special + 1;
    }
    m_fieldCount = static_cast<std::size_t>(field - m_fields.data());
    m_at = at;
    m_chunk = chunk;
    m_specials = specials;
    if (*special == '"')
        return special;
    const bool crlf = special > at && special[-1] == '\r';
    addField({at, static_cast<std::size_t>(special - at) - (crlf ? 1 : 0)});
    m_at = std::min(special + 1, m_end);
    m_rowEnded = true;
    return nullptr;
}

// All of m_fields are in use: the place behind them.
std::string_view* CsvRows::growFields()
{
    const std::size_t used = m_fields.size();
    m_fields.resize(2 * used);
    return m_fields.data() + used;
}

CsvRows::Step CsvRows::readQuoted(char* quote)
{
    if (quote != m_at)
        return fail(Step::BadQuote, quote);
    char* text = m_at + 1;
    bool doubled = false;
    char* close = nextSpecial();
    while (*close != '"' || close[1] == '"') {
        if (close == m_end)
            return fail(Step::NeverClosed, m_end);
        if (*close == '"') {
            doubled = true;
            nextSpecial(); // the other quote
        }
        close = nextSpecial();
    }
    const char* after = close + 1;
    if (*after == '\r' && after < m_end)
        ++after;
    if (*after != '\n' && (*after != ',' || after[-1] == '\r'))
        return fail(Step::TextAfterQuote, after);
    const auto length = static_cast<std::size_t>(close - text);
    addField(doubled ? withSingleQuotes(text, length) : std::string_view(text, length));
    m_rowEnded = *after == '\n';
    m_at = std::min(nextSpecial() + 1, m_end);
    return Step::Row;
}

// A flaw behind the limit is not there for a reader of smaller blocks.
CsvRows::Step CsvRows::fail(Step step, const char* where) const
{
    return static_cast<std::size_t>(where - m_row) > m_maxRowBytes ? Step::TooLong : step;
}

std::string_view csvFlaw(CsvRows::Step step)
{
    switch (step) {
    case CsvRows::Step::BadQuote:
        return "a quote stands inside an unquoted field";
    case CsvRows::Step::TextAfterQuote:
        return "text follows a closing quote";
    case CsvRows::Step::NeverClosed:
        return "a quote is never closed";
    case CsvRows::Step::TooLong:
        return "the row is longer than the limit";
    case CsvRows::Step::Row:
    case CsvRows::Step::End:
        break;
    }
    return "";
}

std::size_t CsvSplitter::split(RecordBlock& block, std::size_t from)
{
    const std::string_view text = block.text();
    const std::size_t quote = std::min(text.find('"', from), text.size());
    const auto quotes = std::count(text.begin() + static_cast<std::ptrdiff_t>(quote), text.end(), '"');
    m_inQuotes = m_inQuotes != (quotes % 2 == 1);
    bool inQuotes = m_inQuotes;
    for (std::size_t i = text.size(); i > from; --i) {
        if (text[i - 1] == '"')
            inQuotes = !inQuotes;
        else if (text[i - 1] == '\n' && !inQuotes)
            return i;
    }
    return 0;
}

} // namespace joust::exchange
