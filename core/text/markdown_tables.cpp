// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markdown_tables.h"

#include "text/fenced_code.h"

#include <algorithm>
#include <string>

namespace joust::text {
namespace {

constexpr std::string_view kBlanks = " \t\r";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool isDelimiterCell(std::string_view cell)
{
    if (cell.starts_with(':'))
        cell.remove_prefix(1);
    if (cell.ends_with(':'))
        cell.remove_suffix(1);
    return !cell.empty() && cell.find_first_not_of('-') == std::string_view::npos;
}

struct Line
{
    std::size_t cells = 0; // 0: a blank line
    bool piped = false;
    bool delimiters = true; // every cell is :?-+:?
};

// The pipe that ends the cell, or the end of the line; an escaped pipe ends none.
std::size_t cellEnd(std::string_view line, std::size_t from)
{
    for (std::size_t i = from; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == '|')
            return i;
    }
    return line.size();
}

Line readLine(std::string_view text)
{
    std::string_view rest = trimmed(text);
    Line line;
    if (rest.empty())
        return line;
    line.piped = rest.starts_with('|');
    if (line.piped)
        rest.remove_prefix(1);
    for (std::size_t begin = 0; begin < rest.size() || line.cells == 0;) {
        const std::size_t end = cellEnd(rest, begin);
        line.piped = line.piped || end < rest.size();
        line.delimiters = line.delimiters && isDelimiterCell(trimmed(rest.substr(begin, end - begin)));
        ++line.cells;
        begin = end + 1;
    }
    return line;
}

} // namespace

std::int64_t countTables(std::string_view answer)
{
    const std::string prose = withoutFencedCode(answer);
    std::int64_t count = 0;
    Line previous;
    for (std::size_t begin = 0; begin < prose.size();) {
        const std::size_t end = std::min(prose.find('\n', begin), prose.size());
        const Line line = readLine(std::string_view(prose).substr(begin, end - begin));
        const bool table = line.cells > 0 && line.piped && line.delimiters && previous.cells == line.cells;
        count += table ? 1 : 0;
        previous = table ? Line{} : line; // a delimiter line is no header
        begin = end + 1;
    }
    return count;
}

} // namespace joust::text
