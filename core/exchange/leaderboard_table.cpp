// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leaderboard_table.h"

#include "exchange/leaderboard_cells.h"
#include "text/display_width.h"

#include <algorithm>

namespace joust::exchange {
namespace {

std::vector<std::size_t> widths(const LeaderboardCells& cells)
{
    std::vector<std::size_t> result;
    for (const std::string& title : cells.header)
        result.push_back(text::displayWidth(title));
    for (const std::vector<std::string>& row : cells.rows) {
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

std::string leaderboardTable(const rating::Leaderboard& board)
{
    const LeaderboardCells cells = leaderboardCells(board);
    const std::vector<std::size_t> width = widths(cells);
    std::string result = line(cells.header, width, cells.alignRight);
    for (const std::vector<std::string>& row : cells.rows)
        result += line(row, width, cells.alignRight);
    result += '\n';
    for (const std::string& note : leaderboardNotes(board))
        result += note + '\n';
    return result;
}

} // namespace joust::exchange
