// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/response_head.h"

#include "endpoint/retry_after.h"

#include <algorithm>
#include <charconv>

namespace joust::endpoint {
namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace

bool ResponseHead::takeLine(std::string_view line)
{
    m_bytes += line.size();
    if (m_bytes > kMaxBytes)
        return false;
    if (line.starts_with("HTTP/")) {
        takeStatus(line);
        return true;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return true;
    const std::string name = lowerCase(line.substr(0, colon));
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (name == "location")
        m_location = value;
    else if (name == "date")
        m_date = value;
    else if (name == "retry-after")
        m_retryAfter = value;
    else
        m_rateLimits.take(name, value);
    return true;
}

void ResponseHead::takeStatus(std::string_view line)
{
    const std::size_t bytes = m_bytes;
    *this = {};
    m_bytes = bytes;
    const std::size_t space = line.find(' ');
    if (space != std::string_view::npos)
        std::from_chars(line.data() + space + 1, line.data() + line.size(), m_status);
}

std::optional<std::chrono::milliseconds> ResponseHead::retryAfter(std::chrono::sys_seconds now) const
{
    return parseRetryAfter(m_retryAfter, parseHttpDate(m_date, now).value_or(now));
}

std::optional<std::chrono::milliseconds> ResponseHead::exhaustedFor(std::chrono::sys_seconds now) const
{
    return m_rateLimits.exhaustedFor(parseHttpDate(m_date, now).value_or(now));
}

} // namespace joust::endpoint
