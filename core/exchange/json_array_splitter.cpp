// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_array_splitter.h"

#include <string>

namespace joust::exchange {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

std::size_t JsonArraySplitter::split(RecordBlock& block, std::size_t from)
{
    m_found.clear();
    const std::string_view text = block.text();
    for (std::size_t i = from; i < text.size() && m_expect != Expect::Failed; ++i)
        take(text[i], i);
    if (m_found.empty())
        return 0;
    block.pieces = m_found;
    const std::size_t end = m_found.back().end;
    m_begin -= m_begin >= end ? end : 0; // what follows will stand at the front of the next block
    return end;
}

void JsonArraySplitter::take(char c, std::size_t position)
{
    if (m_expect == Expect::Inside || m_expect == Expect::String)
        return takeInside(c, position);
    if (m_expect == Expect::Scalar) {
        if (c != ',' && c != ']' && !isSpace(c))
            return;
        end(position);
    }
    if (isSpace(c))
        return;
    switch (m_expect) {
    case Expect::Array:
        m_expect = c == '[' ? Expect::ElementOrEnd : Expect::Failed;
        return;
    case Expect::ElementOrEnd:
        if (c == ']')
            m_expect = Expect::Nothing;
        else
            begin(c, position);
        return;
    case Expect::Element:
        return begin(c, position);
    case Expect::CommaOrEnd:
        m_expect = c == ',' ? Expect::Element : c == ']' ? Expect::Nothing : Expect::Failed;
        return;
    default:
        m_expect = Expect::Failed;
    }
}

void JsonArraySplitter::takeInside(char c, std::size_t position)
{
    if (m_expect == Expect::String) {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_expect = Expect::Inside;
    } else if (c == '"') {
        m_expect = Expect::String;
    } else if (c == '{' || c == '[') {
        ++m_depth;
    } else if (c == '}' || c == ']') {
        --m_depth;
    }
    if (m_expect == Expect::Inside && m_depth == 0)
        end(position + 1);
}

void JsonArraySplitter::begin(char c, std::size_t position)
{
    m_begin = position;
    m_depth = c == '{' || c == '[' ? 1 : 0;
    m_escaped = false;
    m_expect = c == '"' ? Expect::String : m_depth > 0 ? Expect::Inside : Expect::Scalar;
    if (c == ',' || c == ']' || c == '}')
        m_expect = Expect::Failed;
}

void JsonArraySplitter::end(std::size_t position)
{
    m_found.push_back({m_begin, position});
    ++m_elements;
    m_expect = Expect::CommaOrEnd;
}

std::string JsonArraySplitter::failure() const
{
    return m_expect == Expect::Failed
               ? std::to_string(m_elements + 1) + ": not valid JSON (something else than an element)"
               : std::string();
}

base::Result<bool> JsonArraySplitter::endsWithRecord()
{
    if (m_expect == Expect::Nothing)
        return false;
    return base::Error{base::ErrorCode::BadInput,
                       std::to_string(m_elements + 1) + ": not valid JSON (the array is not closed)"};
}

} // namespace joust::exchange
