// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/json_text.h"

#include "base/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace joust::endpoint {
namespace {

constexpr std::string_view kMark = "\xEF\xB7\x90"; // U+FDD0, a noncharacter
constexpr char32_t kMarkCodePoint = 0xFDD0;
constexpr std::size_t kEscapeLength = 6; // \uXXXX

bool isHigh(char32_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLow(char32_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

std::optional<char32_t> hexDigits(std::string_view digits)
{
    char32_t value = 0;
    if (digits.size() != 4)
        return std::nullopt;
    for (const char c : digits) {
        const std::size_t digit = std::string_view("0123456789abcdef0123456789ABCDEF").find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        value = value * 16 + static_cast<char32_t>(digit % 16);
    }
    return value;
}

// The UTF-16 unit of the \uXXXX escape at `at`.
std::optional<char32_t> escapeAt(std::string_view text, std::size_t at)
{
    if (text.substr(at, 2) != "\\u")
        return std::nullopt;
    return hexDigits(text.substr(at + 2, 4));
}

struct Survey
{
    bool tooDeep = false;
    bool loneHalf = false;
};

// The backslash at `at` starts an escape; returns where it ends, and notes a lone half. A pair counts as one escape.
std::size_t escapeEnd(std::string_view text, std::size_t at, bool& loneHalf)
{
    const std::optional<char32_t> unit = escapeAt(text, at);
    if (!unit)
        return std::min(at + 2, text.size());
    if (isHigh(*unit)) {
        const std::optional<char32_t> next = escapeAt(text, at + kEscapeLength);
        if (next && isLow(*next))
            return at + 2 * kEscapeLength;
        loneHalf = true;
    } else if (isLow(*unit)) {
        loneHalf = true;
    }
    return at + kEscapeLength;
}

Survey survey(std::string_view text)
{
    Survey found;
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (inString && c == '\\') {
            i = escapeEnd(text, i, found.loneHalf);
            continue;
        }
        if (c == '"')
            inString = !inString;
        else if (!inString && (c == '[' || c == '{'))
            found.tooDeep = found.tooDeep || ++depth > kMaxJsonDepth;
        else if (!inString && (c == ']' || c == '}'))
            --depth;
        ++i;
    }
    return found;
}

// The marked form of one escape. Backslashes occur only inside strings, so no string needs to be tracked here.
std::string_view markedEscape(std::string_view escape, bool loneHalf, std::string& buffer)
{
    const std::optional<char32_t> unit = escapeAt(escape, 0);
    buffer.assign(escape);
    if (loneHalf)
        buffer = std::string(kMark).append(escape.substr(2)); // the mark and the four digits
    else if (unit == kMarkCodePoint)
        buffer += escape;
    return buffer;
}

std::string markHalves(std::string_view text)
{
    std::string marked;
    marked.reserve(text.size() + 16);
    std::string buffer;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '\\') {
            bool loneHalf = false;
            const std::size_t end = escapeEnd(text, i, loneHalf);
            marked += markedEscape(text.substr(i, end - i), loneHalf, buffer);
            i = end;
        } else if (text.substr(i, kMark.size()) == kMark) {
            marked.append(kMark).append(kMark);
            i += kMark.size();
        } else {
            marked.push_back(text[i++]);
        }
    }
    return marked;
}

} // namespace

std::optional<GuardedJson> guardJson(std::string_view text)
{
    const Survey found = survey(text);
    if (found.tooDeep)
        return std::nullopt;
    std::string valid = base::isValidUtf8(text) ? std::string(text) : base::mendUtf8(text);
    if (!found.loneHalf)
        return GuardedJson{std::move(valid), false};
    return GuardedJson{markHalves(valid), true};
}

bool isJsonValue(std::string_view text)
{
    const std::optional<GuardedJson> guarded = guardJson(text);
    return guarded && nlohmann::json::accept(guarded->text);
}

void SurrogateJoiner::append(std::string& text, std::string_view piece, bool marked)
{
    if (!marked) {
        appendPlain(text, piece);
        return;
    }
    for (;;) {
        const std::size_t at = piece.find(kMark);
        appendPlain(text, piece.substr(0, at));
        if (at == std::string_view::npos)
            return;
        piece.remove_prefix(at + kMark.size());
        const std::optional<char32_t> half = hexDigits(piece.substr(0, 4));
        if (half && !piece.starts_with(kMark)) {
            appendHalf(text, *half);
            piece.remove_prefix(4);
        } else {
            appendPlain(text, kMark);
            piece.remove_prefix(std::min(kMark.size(), piece.size()));
        }
    }
}

void SurrogateJoiner::flush(std::string& text)
{
    if (m_high != 0)
        base::appendUtf8(text, 0xFFFD);
    m_high = 0;
}

void SurrogateJoiner::appendPlain(std::string& text, std::string_view plain)
{
    if (plain.empty())
        return;
    flush(text);
    text += plain;
}

void SurrogateJoiner::appendHalf(std::string& text, char32_t half)
{
    if (isLow(half) && m_high != 0) {
        base::appendUtf8(text, 0x10000 + ((m_high - 0xD800) << 10) + (half - 0xDC00));
        m_high = 0;
        return;
    }
    flush(text);
    if (isHigh(half))
        m_high = half;
    else
        base::appendUtf8(text, 0xFFFD);
}

std::string unmarked(std::string_view piece, bool marked)
{
    std::string text;
    SurrogateJoiner joiner;
    joiner.append(text, piece, marked);
    joiner.flush(text);
    return text;
}

} // namespace joust::endpoint
