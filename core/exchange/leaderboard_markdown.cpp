// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leaderboard_markdown.h"

#include "exchange/leaderboard_cells.h"

#include <string_view>

namespace joust::exchange {
namespace {

// Every character that could start markup, in a table cell or in a paragraph.
std::string escaped(std::string_view text)
{
    constexpr std::string_view kSpecial = "\\`*_{}[]<>()#|~&!";
    std::string result;
    for (const char c : text) {
        if (kSpecial.find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

std::string line(const std::vector<std::string>& row)
{
    std::string result = "|";
    for (const std::string& cell : row)
        result += ' ' + escaped(cell) + " |";
    return result + '\n';
}

} // namespace

std::string leaderboardMarkdown(const rating::Leaderboard& board, const std::vector<std::string>& heads)
{
    const TextTable cells = leaderboardCells(board);
    std::string result = line(cells.header) + '|';
    for (const bool right : cells.alignRight)
        result += right ? " ---: |" : " :--- |";
    result += '\n';
    for (const std::vector<std::string>& row : cells.rows)
        result += line(row);
    for (const std::string& note : leaderboardNotes(board))
        result += '\n' + escaped(note) + '\n';
    for (const std::string& head : heads)
        result += (&head == heads.data() ? "\n" : "") + ("Head of a hash chain: " + head) + "  \n";
    return result;
}

} // namespace joust::exchange
