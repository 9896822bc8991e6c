// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/style_counts.h"

#include "base/utf8.h"
#include "text/fenced_code.h"
#include "text/unicode_classes.h"

#include <string>

namespace joust::text {
namespace {

std::int64_t countPieces(std::string_view text)
{
    std::int64_t pieces = 0;
    bool inWord = false;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = base::nextCodePoint(text, i);
        const bool single = isCjkPiece(c);
        const bool word = !single && isWordCharacter(c);
        if (single || (word ? !inWord : !isSpace(c)))
            ++pieces;
        inWord = word;
    }
    return pieces;
}

// Moves past one code point of the class; false when the text has ended or another one follows.
bool take(std::string_view text, std::size_t& position, bool (*isOfClass)(char32_t))
{
    std::size_t next = position;
    if (next >= text.size() || !isOfClass(base::nextCodePoint(text, next)))
        return false;
    position = next;
    return true;
}

// Ends of a match that starts at `start`, or `start` itself.
std::size_t matchHeader(std::string_view text, std::size_t start)
{
    std::size_t i = start;
    while (i < text.size() && text[i] == '#' && i - start < 6)
        ++i;
    return i > start && take(text, i, isSpace) ? i : start;
}

std::size_t matchOrdered(std::string_view text, std::size_t start)
{
    std::size_t i = start;
    if (!take(text, i, isDecimalDigit))
        return start;
    while (take(text, i, isDecimalDigit)) {
    }
    if (i >= text.size() || text[i] != '.')
        return start;
    ++i;
    return take(text, i, isSpace) ? i : start;
}

std::size_t matchUnordered(std::string_view text, std::size_t start)
{
    std::size_t i = start;
    if (i >= text.size() || (text[i] != '-' && text[i] != '*' && text[i] != '+'))
        return start;
    ++i;
    return take(text, i, isSpace) ? i : start;
}

using Match = std::size_t (*)(std::string_view, std::size_t);

std::size_t nextLine(std::string_view text, std::size_t position)
{
    const std::size_t end = text.find('\n', position);
    return end == std::string_view::npos ? text.size() : end + 1;
}

// Matches at line starts that do not overlap. With `skipSpace` the white space before a match may span lines; every
// line start inside it would end in the same place, so the scan goes on behind it and stays linear.
std::int64_t countAtLineStarts(std::string_view text, Match match, bool skipSpace)
{
    std::int64_t count = 0;
    for (std::size_t line = 0; line < text.size();) {
        std::size_t start = line;
        while (skipSpace && take(text, start, isSpace)) {
        }
        const std::size_t end = match(text, start);
        if (end == start) {
            line = nextLine(text, start);
            continue;
        }
        ++count;
        line = text[end - 1] == '\n' ? end : nextLine(text, end);
    }
    return count;
}

// mark mark, one or more characters other than the mark and newline, mark mark.
std::int64_t countEmphasised(std::string_view text, char mark)
{
    const std::string pair(2, mark);
    const std::string stops{mark, '\n'};
    std::int64_t count = 0;
    for (std::size_t at = text.find(pair); at != std::string_view::npos;) {
        const std::size_t inner = at + 2;
        const std::size_t stop = text.find_first_of(stops, inner);
        if (stop == std::string_view::npos)
            break;
        if (stop > inner && text.substr(stop, 2) == pair) {
            ++count;
            at = text.find(pair, stop + 2);
        } else {
            at = text.find(pair, at + 1);
        }
    }
    return count;
}

} // namespace

StyleCounts countStyle(std::string_view answer)
{
    const std::string prose = withoutFencedCode(answer);
    StyleCounts counts;
    counts.length = countPieces(answer);
    counts.headers = countAtLineStarts(prose, matchHeader, false);
    counts.orderedLists = countAtLineStarts(prose, matchOrdered, true);
    counts.unorderedLists = countAtLineStarts(prose, matchUnordered, true);
    counts.bold = countEmphasised(prose, '*') + countEmphasised(prose, '_');
    return counts;
}

} // namespace joust::text
