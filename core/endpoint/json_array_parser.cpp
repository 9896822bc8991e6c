// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/json_array_parser.h"

#include <utility>

namespace joust::endpoint {

bool JsonArrayParser::feed(std::string_view bytes, std::vector<std::string>& elements)
{
    for (const char c : bytes) {
        if (m_ended || m_failed)
            break;
        take(c, elements);
    }
    return !m_failed;
}

std::string JsonArrayParser::takeRest()
{
    std::string rest = std::exchange(m_element, {});
    return rest.find_first_not_of(" \t\r\n") == std::string::npos ? std::string() : rest;
}

void JsonArrayParser::take(char c, std::vector<std::string>& elements)
{
    const bool plain = !m_inString;
    if (m_inString) {
        m_inString = c != '"' || m_escaped;
        m_escaped = c == '\\' && !m_escaped;
    } else if (c == '"') {
        m_inString = true;
    } else if (c == '[' || c == '{') {
        if (++m_depth == 1)
            return; // the array's own
    } else if (c == ']' || c == '}') {
        m_ended = --m_depth == 0;
    }
    if (m_ended || (plain && c == ',' && m_depth == 1)) {
        endElement(elements);
        return;
    }
    m_failed = m_element.size() >= m_elementLimit;
    if (!m_failed)
        m_element += c;
}

void JsonArrayParser::endElement(std::vector<std::string>& elements)
{
    if (std::string element = takeRest(); !element.empty())
        elements.push_back(std::move(element));
}

} // namespace joust::endpoint
