// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leaderboard_table.h"

#include "exchange/leaderboard_cells.h"

namespace joust::exchange {

std::string leaderboardTable(const rating::Leaderboard& board)
{
    std::string result = draw(leaderboardCells(board)) + '\n';
    for (const std::string& note : leaderboardNotes(board))
        result += note + '\n';
    return result;
}

} // namespace joust::exchange
