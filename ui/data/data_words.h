// SPDX-License-Identifier: GPL-3.0-or-later
// Votes and what was said about them, in words. What people or models wrote is made visible: see visibleText(). Pure
// functions; UI thread only (translations).
#pragma once

#include "exchange/export_votes.h"
#include "store/vote_detail.h"
#include "store/vote_list.h"

#include <QCoreApplication>
#include <QString>

namespace joust::ui {

class DataWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::DataWords)

public:
    static QString untrusted(const std::string& text);               // hidden characters are seen
    static QString oneLine(const std::string& text);                 // the same, every run of white space is a space
    static QString contestant(const std::string& name, bool sealed); // "not told" while a study seals it
    static QString date(const std::string& utc);                     // local date and time; empty when not known
    static QString state(store::VoteState state);                    // of a filter
    static QString marks(const store::ListedVote& vote);             // "excluded, flagged"; empty for none
    static QString result(const store::VoteRow& vote);               // "alpha beat beta"
    static QString strength(const store::VoteRow& vote);             // empty when none was given
    static QString reasons(const store::VoteRow& vote);              // "alpha: clear; beta: clear, accurate"
    static QString origin(const store::VoteDetail& detail);          // "Imported from old.csv, not blind"
    static QString mark(const store::MarkRow& mark);                 // "1 Nov 2026, lead: excluded. Did not read"
    static QString redaction(const store::RedactionRow& redaction);
    static QString toExport(const exchange::ExportCounts& counts); // the same before it is written
    static QString exported(const exchange::ExportCounts& counts); // how many, and how many were left out, and why
};

} // namespace joust::ui
