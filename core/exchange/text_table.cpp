// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_table.h"

#include "text/display_width.h"

#include <algorithm>
#include <cstddef>

namespace joust::exchange {
namespace {

std::vector<std::size_t> widths(const TextTable& table)
{
    std::vector<std::size_t> result;
    for (const std::string& title : table.header)
        result.push_back(text::displayWidth(title));
    for (const std::vector<std::string>& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            result[i] = std::max(result[i], text::displayWidth(row[i]));
    }
    return result;
}

std::string line(const std::vector<std::string>& row, const std::vector<std::size_t>& width,
                 const std::vector<bool>& alignRight)
{
    std::string result;
    for (std::size_t i = 0; i < row.size(); ++i) {
        result += i == 0 ? "" : "  ";
        result += alignRight[i] ? text::padLeft(row[i], width[i]) : text::padRight(row[i], width[i]);
    }
    result.erase(result.find_last_not_of(' ') + 1);
    return result + '\n';
}

} // namespace

std::string draw(const TextTable& table)
{
    const std::vector<std::size_t> width = widths(table);
    std::string result = line(table.header, width, table.alignRight);
    for (const std::vector<std::string>& row : table.rows)
        result += line(row, width, table.alignRight);
    return result;
}

} // namespace joust::exchange
