// SPDX-License-Identifier: GPL-3.0-or-later
// What a query asks for, in words for chips, menus and sentences. Pure functions.
#pragma once

#include "exchange/board_query.h"

#include <QCoreApplication>
#include <QString>

namespace joust::ui {

class QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::QueryWords)

public:
    static QString covariate(const std::string& name);             // "length", "time to first token"
    static QString covariates(const rating::RankOptions& options); // joined, the position last; empty for none
    static QString ties(rating::TieRule ties);                     // for a menu
    static QString tiesShort(rating::TieRule ties);                // for a chip
    static QString interval(rating::IntervalKind kind);
    static QString cluster(rating::ClusterChoice cluster);
    static QString simultaneous(rating::Simultaneous simultaneous);
    static QString level(double level);                              // "95 %"
    static QString intervalChip(const rating::RankOptions& options); // "95 % intervals"
    static QString language(const std::string& code);                // "German (de)"
    static QString annotators(const exchange::VoteFilter& filter);   // one by name, several as a number
    static QString dates(const exchange::VoteFilter& filter);        // "1 Nov 2026 to 30 Nov 2026"
    static QString judges(exchange::JudgeVotes votes);
    static QString included(const exchange::VoteFilter& filter); // "leaked, not blind"; empty for none
};

} // namespace joust::ui
