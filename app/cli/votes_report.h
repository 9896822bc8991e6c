// SPDX-License-Identifier: GPL-3.0-or-later
// What pairs, plan and history have in common: votes in, one document out.
#pragma once

#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/output_options.h"
#include "exchange/votes_input.h"
#include "rating/rank_options.h"

#include <string>

namespace joust::cli {

// `Options` has `ties` and `level`, and a validate() beside it.
template <typename Options>
struct ReportArguments
{
    std::string input;
    Options report;
    FilterArguments votes;
    OutputArguments document;
};

// The arguments that all have; `arguments` must outlive the parsing.
template <typename Options>
void addReportArguments(CLI::App& command, ReportArguments<Options>& arguments)
{
    using rating::TieRule;
    command.add_option("INPUT", arguments.input, "A workspace, or votes as CSV, JSON or JSONL; - is standard input")
        ->required();
    addChoice<TieRule>(command, "--ties", arguments.report.ties, {{"half", TieRule::Half}, {"drop", TieRule::Drop}},
                       "What a tie of either kind counts");
    command.add_option("--level", arguments.report.level, "Level of intervals, for example 0.95");
    addFilterOptions(command, arguments.votes);
    addOutputOptions(command, arguments.document, {"table", "csv", "json"});
}

inline void addReportCluster(CLI::App& command, rating::ClusterChoice& cluster)
{
    using rating::ClusterChoice;
    addChoice<ClusterChoice>(command, "--cluster", cluster,
                             {{"auto", ClusterChoice::Auto},
                              {"none", ClusterChoice::None},
                              {"annotator", ClusterChoice::Annotator},
                              {"prompt", ClusterChoice::Prompt},
                              {"both", ClusterChoice::Both}},
                             "Whose votes are alike");
}

// Reads the votes and writes document(arguments, votes). `task` is what could not be done: "plan".
template <typename Options, typename Document>
void writeReport(Context& context, ReportArguments<Options>& arguments, const std::string& task,
                 const Document& document)
{
    for (const base::Result<void>& valid : {resolveFilter(arguments.votes), validate(arguments.report)}) {
        if (!valid)
            return failUsage(context, valid.error().detail);
    }
    const base::Result<exchange::LoadedVotes> votes =
        exchange::readVotesInput(arguments.input, context.in, arguments.votes.filter);
    if (!votes)
        return fail(context, "cannot " + task, votes.error(), "nothing was written");
    writeDocument(context, arguments.document, document(arguments, votes->comparisons));
}

} // namespace joust::cli
