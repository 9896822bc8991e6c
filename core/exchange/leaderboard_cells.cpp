// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leaderboard_cells.h"

#include "base/utf8.h"
#include "exchange/decimal.h"
#include "exchange/vote_sentences.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <optional>

namespace joust::exchange {
namespace {

using rating::Bound;
using rating::Leaderboard;
using rating::LeaderboardRow;

constexpr std::size_t kNameBytes = 200;

std::string ratingCell(const LeaderboardRow& row)
{
    if (row.rating)
        return fixedDecimal(*row.rating, 1);
    if (row.bounded == Bound::AtLeast)
        return row.lower ? ">= " + fixedDecimal(*row.lower, 1) : "won all";
    if (row.bounded == Bound::AtMost)
        return row.upper ? "<= " + fixedDecimal(*row.upper, 1) : "lost all";
    return "-";
}

std::string intervalCell(const LeaderboardRow& row)
{
    if (!row.rating || !row.lower || !row.upper)
        return "-";
    return fixedDecimal(*row.lower, 1) + " .. " + fixedDecimal(*row.upper, 1);
}

std::string rankRangeCell(const LeaderboardRow& row)
{
    if (!row.rankLow || !row.rankHigh)
        return "-";
    return std::to_string(*row.rankLow) + "-" + std::to_string(*row.rankHigh);
}

std::string toAnchorCell(const LeaderboardRow& row)
{
    if (!row.toAnchor)
        return "-";
    return fixedDecimal(*row.toAnchor, 1) +
           (row.toAnchorStdError ? " (se " + fixedDecimal(*row.toAnchorStdError, 1) + ")" : "");
}

std::vector<std::string> cellsOf(const LeaderboardRow& row, const Leaderboard& board)
{
    std::vector<std::string> cells{row.active ? std::to_string(row.rank) : "-",
                                   rankRangeCell(row),
                                   base::printable(row.name, kNameBytes),
                                   ratingCell(row),
                                   intervalCell(row),
                                   std::to_string(row.battles),
                                   std::to_string(row.wins),
                                   std::to_string(row.losses),
                                   std::to_string(row.ties),
                                   std::to_string(row.bothBad),
                                   percent(row.winRate)};
    if (board.options.anchor)
        cells.push_back(toAnchorCell(row));
    if (board.components.size() > 1)
        cells.push_back(row.active ? std::to_string(row.component + 1) : "-");
    return cells;
}

std::string countNote(const Leaderboard& board)
{
    const rating::DataSummary& data = board.data;
    std::string text = counted(data.comparisons, "comparison", "comparisons") + " of " +
                       counted(data.contestants, "contestant", "contestants") + " by " +
                       counted(data.annotators, "known annotator", "known annotators") + " (" +
                       std::to_string(data.outcomes.a) + " A, " + std::to_string(data.outcomes.b) + " B, " +
                       counted(data.outcomes.tie, "tie", "ties") + ", " + std::to_string(data.outcomes.bothBad) +
                       " both bad).";
    if (data.hiddenContestants > 0)
        text += ' ' + std::to_string(data.hiddenContestants) + " with fewer than " +
                std::to_string(board.options.minBattles) + " battles are hidden; their votes count.";
    return text;
}

std::string tieNote(const Leaderboard& board)
{
    switch (board.options.ties) {
    case rating::TieRule::Drop:
        return "Ties of both kinds are dropped.";
    case rating::TieRule::Davidson:
        return "Ties of both kinds are an outcome of their own (Davidson).";
    case rating::TieRule::RaoKupper:
        return "Ties of both kinds are an outcome of their own (Rao-Kupper).";
    case rating::TieRule::BadAware:
        return "\"Both bad\" is measured against a zero of strength: a rating of 0 is as good as bad.";
    case rating::TieRule::Half:
        break;
    }
    return "Ties of both kinds count half a win for each side: ratings are expected scores, not chances to win.";
}

std::string rangeNote(const Leaderboard& board)
{
    switch (board.fit.ranks) {
    case rating::Simultaneous::Contestant:
        return "ranges of ranks hold for each contestant against all others at once";
    case rating::Simultaneous::MaxZ:
        return "ratings and ranges of ranks hold for all contestants at once (max |z|)";
    case rating::Simultaneous::Bonferroni:
        return "ratings and ranges of ranks hold for all contestants at once (Bonferroni)";
    case rating::Simultaneous::None:
        break;
    }
    return "ranges of ranks are pointwise";
}

std::string intervalNote(const Leaderboard& board)
{
    if (!board.fit.critical)
        return "Intervals: none.";
    return "Intervals: " + shortDecimal(100.0 * board.options.level) + " %, " + board.fit.interval + "; " +
           rangeNote(board) + ". They assume that the number of votes was fixed beforehand.";
}

std::string positionNote(const Leaderboard& board)
{
    const rating::PositionBias& bias = board.positionBias;
    if (!bias.shareA)
        return {};
    std::string text = "Side A won " + percent(*bias.shareA) + " of " + std::to_string(bias.n) + " decisive votes";
    if (bias.lower && bias.upper)
        text += " (" + percent(*bias.lower) + " .. " + percent(*bias.upper) + ")";
    return text + '.';
}

std::string signedDecimal(double value, int decimals)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%+.*f", decimals, value);
    return text.data();
}

std::string coefficientNote(const rating::Coefficient& row)
{
    std::string text = "Coefficient of " + row.name + ": " + signedDecimal(row.value, 4);
    if (row.lower && row.upper)
        text += " (" + signedDecimal(*row.lower, 4) + " .. " + signedDecimal(*row.upper, 4) + ")";
    if (row.eloPerSd)
        text += ", " + signedDecimal(*row.eloPerSd, 1) + " Elo a unit";
    if (row.eloTwice)
        text += "; twice as much is worth " + signedDecimal(*row.eloTwice, 1) + " Elo";
    return text + '.';
}

std::string positionTermNote(const Leaderboard& board)
{
    const rating::PositionTerm& term = board.positionTerm;
    if (!term.matters || !term.maxRatingChange)
        return {};
    return "The side matters: with the position " + std::string(board.options.position ? "left out" : "estimated") +
           ", ratings change by up to " + fixedDecimal(*term.maxRatingChange, 1) +
           " Elo, more than half a standard error.";
}

std::string statusNote(const Leaderboard& board)
{
    const std::string status(word(board.fit.status));
    return "Fit: " + status + (board.fit.message.empty() ? "." : ". " + board.fit.message);
}

} // namespace

TextTable leaderboardCells(const Leaderboard& board)
{
    TextTable cells;
    cells.header = {"Rank", "Range", "Contestant", "Rating", "Interval", "Battles",
                    "Won",  "Lost",  "Tied",       "Bad",    "Win"};
    if (board.options.anchor)
        cells.header.emplace_back("To anchor");
    if (board.components.size() > 1)
        cells.header.emplace_back("Part");
    cells.alignRight.assign(cells.header.size(), true);
    cells.alignRight[2] = false;
    for (const LeaderboardRow& row : board.rows)
        cells.rows.push_back(cellsOf(row, board));
    return cells;
}

std::vector<std::string> leaderboardNotes(const Leaderboard& board)
{
    std::vector<std::string> notes{countNote(board), excludedSentence(board.data.excluded), tieNote(board),
                                   intervalNote(board)};
    if (const std::string position = positionNote(board); !position.empty())
        notes.push_back(position);
    if (const std::string term = positionTermNote(board); !term.empty())
        notes.push_back(term);
    for (const rating::Coefficient& row : board.coefficients)
        notes.push_back(coefficientNote(row));
    notes.push_back(statusNote(board));
    return notes;
}

} // namespace joust::exchange
