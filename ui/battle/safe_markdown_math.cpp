// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/safe_markdown_math.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace joust::ui {

namespace {

constexpr std::string_view kBegin = "\xEF\xB7\x92";
constexpr std::string_view kEnd = "\xEF\xB7\x93";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::size_t kMaxFormula = 4096;
constexpr std::size_t npos = std::string_view::npos;

std::string withoutTokens(std::string_view text)
{
    std::string result(text);
    for (const std::string_view token : {kBegin, kEnd}) {
        for (std::size_t at = result.find(token); at != npos; at = result.find(token, at + 1)) {
            result.replace(at, token.size(), kReplacement);
        }
    }
    return result;
}

// "- " or "12. ", or 0.
std::size_t listMarkerLength(std::string_view line)
{
    const bool bullet = line.size() > 1 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ';
    if (bullet) {
        return 2;
    }
    const std::size_t digits = line.find_first_not_of("0123456789");
    const bool number = digits != npos && digits > 0 && digits < 10 && (line[digits] == '.' || line[digits] == ')');
    return number && digits + 1 < line.size() && line[digits + 1] == ' ' ? digits + 2 : 0;
}

// The text of a line without the marks of quotes and list items, in front of which a fence may stand.
std::string_view afterContainers(std::string_view line)
{
    for (;;) {
        const std::size_t start = line.find_first_not_of(" \t>");
        line = start == npos ? std::string_view() : line.substr(start);
        const std::size_t marker = listMarkerLength(line);
        if (marker == 0) {
            return line;
        }
        line = line.substr(marker);
    }
}

std::size_t runLength(std::string_view text, std::size_t at)
{
    const std::size_t end = text.find_first_not_of(text[at], at);
    return (end == npos ? text.size() : end) - at;
}

class MathScanner
{
public:
    explicit MathScanner(std::string text)
        : m_text(std::move(text))
    {
    }

    ProtectedMath run()
    {
        std::size_t at = 0;
        while (at < m_text.size()) {
            if (const std::size_t fenceEnd = fencedEnd(at); fenceEnd != npos) {
                copy(at, fenceEnd);
                at = fenceEnd;
                continue;
            }
            const std::size_t end = paragraphEnd(at);
            scanParagraph(at, end);
            at = end;
        }
        return std::move(m_result);
    }

private:
    std::string_view view() const { return m_text; }
    std::string_view lineAt(std::size_t at) const { return view().substr(at, lineEnd(at) - at); }
    std::size_t lineEnd(std::size_t at) const
    {
        const std::size_t end = m_text.find('\n', at);
        return end == npos ? m_text.size() : end + 1;
    }

    static std::size_t fenceOf(std::string_view line)
    {
        const std::string_view rest = afterContainers(line);
        if (rest.empty() || (rest[0] != '`' && rest[0] != '~')) {
            return 0;
        }
        const std::size_t length = runLength(rest, 0);
        const bool info = rest[0] == '`' && rest.find('`', length) != npos; // then it is a code span
        return length >= 3 && !info ? length : 0;
    }

    // Where the fenced block that starts in the line at `at` ends, or npos.
    std::size_t fencedEnd(std::size_t at) const
    {
        const std::size_t opening = fenceOf(lineAt(at));
        if (opening == 0) {
            return npos;
        }
        const char mark = afterContainers(lineAt(at))[0];
        for (std::size_t line = lineEnd(at); line < m_text.size(); line = lineEnd(line)) {
            const std::string_view rest = afterContainers(lineAt(line));
            const bool closes = !rest.empty() && rest[0] == mark && runLength(rest, 0) >= opening &&
                                rest.find_first_not_of(" \t\r\n", runLength(rest, 0)) == npos;
            if (closes) {
                return lineEnd(line);
            }
        }
        return m_text.size();
    }

    // Up to the next blank line or fence.
    std::size_t paragraphEnd(std::size_t at) const
    {
        std::size_t line = lineEnd(at);
        while (line < m_text.size()) {
            const std::string_view current = lineAt(line);
            if (current.find_first_not_of(" \t\r\n>") == npos || fenceOf(current) > 0) {
                break;
            }
            line = lineEnd(line);
        }
        return line;
    }

    void copy(std::size_t from, std::size_t to) { m_result.text.append(m_text, from, to - from); }

    void scanParagraph(std::size_t at, std::size_t end)
    {
        m_missing = {};
        while (at < end) {
            const std::size_t special = std::min(end, m_text.find_first_of("`\\$", at));
            copy(at, special);
            at = special < end ? takeSpecial(special, end) : end;
        }
    }

    std::size_t takeSpecial(std::size_t at, std::size_t end)
    {
        if (m_text[at] == '`') {
            const std::size_t after = codeSpanEnd(at, end);
            copy(at, after);
            return after;
        }
        if (const std::optional<std::size_t> after = formulaEnd(at, end)) {
            m_result.text += kBegin;
            m_result.text += std::to_string(m_result.sources.size());
            m_result.text += kEnd;
            m_result.sources.push_back(m_text.substr(at, *after - at));
            return *after;
        }
        // A backslash takes the next character with it, so that \\( is an escaped backslash and not a formula.
        const std::size_t after = std::min(end, at + (m_text[at] == '\\' ? 2 : runLength(view(), at)));
        copy(at, after);
        return after;
    }

    // Past the closing run of as many backticks, or past the opening run when there is none.
    std::size_t codeSpanEnd(std::size_t at, std::size_t end)
    {
        const std::size_t length = runLength(view(), at);
        if (length < m_missing.size() && m_missing[length]) {
            return at + length;
        }
        for (std::size_t next = m_text.find('`', at + length); next < end; next = m_text.find('`', next)) {
            const std::size_t found = runLength(view(), next);
            if (found == length) {
                return next + length;
            }
            next += found;
        }
        m_missing.resize(std::max(m_missing.size(), length + 1), false);
        m_missing[length] = true; // a later opening of this length need not look again
        return at + length;
    }

    std::optional<std::size_t> formulaEnd(std::size_t at, std::size_t end) const
    {
        const std::string_view rest = view().substr(at, std::min(end - at, kMaxFormula));
        if (rest.starts_with("\\(") || rest.starts_with("\\[")) {
            return after(at, rest, rest[1] == '(' ? "\\)" : "\\]", 2);
        }
        if (rest.starts_with("$$")) {
            return after(at, rest, "$$", 2);
        }
        return rest.starts_with("$") ? singleDollar(at, rest) : std::nullopt;
    }

    static std::optional<std::size_t> after(std::size_t at, std::string_view rest, std::string_view closing,
                                            std::size_t from)
    {
        const std::size_t found = rest.find(closing, from);
        return found == npos || found == from ? std::nullopt : std::optional(at + found + closing.size());
    }

    static std::optional<std::size_t> singleDollar(std::size_t at, std::string_view rest)
    {
        const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
        if (rest.size() < 3 || isSpace(rest[1])) {
            return std::nullopt;
        }
        const std::size_t found = rest.find('$', 2);
        if (found == npos || isSpace(rest[found - 1])) {
            return std::nullopt;
        }
        const char next = found + 1 < rest.size() ? rest[found + 1] : ' ';
        return next == '$' || (next >= '0' && next <= '9') ? std::nullopt : std::optional(at + found + 1);
    }

    std::string m_text;
    ProtectedMath m_result;
    std::vector<bool> m_missing;
};

} // namespace

ProtectedMath protectMath(std::string_view markdown)
{
    return MathScanner(withoutTokens(markdown)).run();
}

std::string expandMath(std::string_view text, const std::vector<std::string>& sources)
{
    std::string result;
    std::size_t at = 0;
    for (std::size_t begin = text.find(kBegin); begin != npos; begin = text.find(kBegin, at)) {
        const std::size_t digits = begin + kBegin.size();
        const std::size_t end = text.find(kEnd, digits);
        std::size_t index = sources.size();
        if (end != npos) {
            std::from_chars(text.data() + digits, text.data() + end, index);
        }
        const std::size_t next = index < sources.size() ? end + kEnd.size() : digits;
        result += text.substr(at, begin - at);
        result += index < sources.size() ? std::string_view(sources[index]) : kReplacement;
        at = next;
    }
    result += text.substr(at);
    return result;
}

} // namespace joust::ui
