// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leaderboard_csv.h"

#include "exchange/csv_writer.h"
#include "exchange/decimal.h"

#include <optional>
#include <sstream>

namespace joust::exchange {
namespace {

std::string cell(std::optional<double> value)
{
    return value ? decimal(*value) : std::string();
}

std::string cell(std::optional<int> value)
{
    return value ? std::to_string(*value) : std::string();
}

void writeRow(CsvWriter& csv, const rating::LeaderboardRow& row, const std::string& heads)
{
    csv.text(row.name);
    csv.number(std::to_string(row.rank));
    for (const std::optional<int> rank : {row.rankLow, row.rankHigh, row.rankUb, row.rankLbOverlap})
        csv.number(cell(rank));
    csv.number(std::to_string(row.component));
    for (const std::optional<double> value : {row.rating, row.lower, row.upper, row.stdError})
        csv.number(cell(value));
    for (const std::uint64_t count : {row.battles, row.wins, row.losses, row.ties, row.bothBad})
        csv.number(std::to_string(count));
    csv.number(decimal(row.winRate));
    csv.number(word(row.bounded));
    if (!heads.empty())
        csv.number(heads);
    csv.endRow();
}

std::string joined(const std::vector<std::string>& heads)
{
    std::string text;
    for (const std::string& head : heads)
        text += (text.empty() ? "" : " ") + head;
    return text;
}

} // namespace

std::string leaderboardCsv(const rating::Leaderboard& board, const std::vector<std::string>& heads)
{
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* name :
         {"name", "rank", "rank_low", "rank_high", "rank_ub", "rank_lb_overlap", "component", "rating", "lower",
          "upper", "std_error", "battles", "wins", "losses", "ties", "both_bad", "win_rate", "bounded"})
        csv.number(name);
    const std::string proof = joined(heads);
    if (!proof.empty())
        csv.number("heads");
    csv.endRow();
    for (const rating::LeaderboardRow& row : board.rows)
        writeRow(csv, row, proof);
    return output.str();
}

} // namespace joust::exchange
