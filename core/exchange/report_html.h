// SPDX-License-Identifier: GPL-3.0-or-later
// One self-contained HTML page that a reader can trust: how the numbers were made, from the options that made them, the
// tables, and vector charts. No script, nothing is loaded from elsewhere. The same votes and options give the same
// bytes apart from the date. Pure; any thread.
#pragma once

#include "exchange/board_query.h"
#include "exchange/comparison_builder.h"
#include "rating/agreement.h"
#include "rating/annotator_report.h"
#include "rating/fragility.h"
#include "rating/leaderboard.h"
#include "rating/pair_report.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::exchange {

struct ReportContents
{
    std::string input; // the workspace's name, as shown and as in the command
    BoardQuery query;
    rating::Leaderboard board;
    std::optional<rating::Leaderboard> plain; // without covariates; unset when the query has none
    std::vector<std::string> contestants;     // that the reports' indexes mean
    std::vector<std::string> heads;           // LoadedVotes::heads
    std::string estimand;
    rating::PairReport pairs;
    rating::AnnotatorReport annotators;
    rating::Agreement agreement;
    rating::Fragility fragility;
};

// What has to be read of every vote.
LoadOptions loadOptionsForReport(const rating::RankOptions& options);
// Precondition: validate(votes.comparisons) and validate(query.options) hold. After a stop request parts are empty.
ReportContents gatherReport(std::string input, const LoadedVotes& votes, const BoardQuery& query,
                            std::stop_token stop = {});
// The methods paragraph alone: plain text.
std::string reportMethods(const ReportContents& contents);
// `date`: as it shall stand in the page.
std::string reportHtml(const ReportContents& contents, const std::string& date);

} // namespace joust::exchange
