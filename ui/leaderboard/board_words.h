// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and facts of a leaderboard in words, in the user's locale and language. Pure functions.
#pragma once

#include "exchange/snapshot.h"
#include "exchange/snapshot_changes.h"
#include "rating/leaderboard.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace joust::ui {

class BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::BoardWords)

public:
    static QString count(std::uint64_t value);
    static QString wholeNumber(double value);                       // a rating: "1,204"
    static QString share(std::uint64_t part, std::uint64_t whole);  // in percent without the sign: "63"; empty for 0/0
    static QString rankRange(const rating::LeaderboardRow& row);    // "2 – 4"
    static QString rating(const rating::LeaderboardRow& row);       // "1,204", "≥ 1,204" or "–"
    static QString offsets(const rating::LeaderboardRow& row);      // "−21 / +23"; empty without an interval
    static QString ends(const rating::LeaderboardRow& row);         // "1,183 to 1,227"; empty without an interval
    static QString change(const std::optional<int>& places);        // "▲ 2", "▼ 1"; empty for none
    static QString changeInWords(const std::optional<int>& places); // "up 2 places"
    static QString since(const exchange::RowChange& change);        // "▲ 2  +14", "−3", "new"
    static QString sinceInWords(const exchange::RowChange& change); // "up 2 places, rating 14 higher"
    static QString summary(const rating::LeaderboardRow& row);      // all of it in one line of plain text
    static QString toolTip(const rating::LeaderboardRow& row, bool tiedWithFirst); // escaped rich text
};

// The sentence above the table, made from the same leaderboard as the rows: it is true for whatever is shown.
class BoardSentence
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::BoardSentence)

public:
    static QString headline(const rating::Leaderboard& board);
    // One line a reason: "61 leaked". Empty when nothing was left out.
    static QString exclusions(const rating::Leaderboard& board);
    static std::uint64_t excludedTotal(const rating::Leaderboard& board);
    static QString intervals(const rating::Leaderboard& board);
    static QString randomness(const rating::Leaderboard& board);
    // Which snapshot the table compares with, and that one was made.
    static QString since(const exchange::Snapshot& snapshot);
    static QString frozen(const exchange::Snapshot& snapshot);
    static QString snapshotDay(const exchange::Snapshot& snapshot);   // in the user's time and locale
    static QString snapshotTitle(const exchange::Snapshot& snapshot); // its name, else the day
    // What the reader must know before believing the order; empty when all can be compared.
    static QString caution(const rating::Leaderboard& board);
};

} // namespace joust::ui
