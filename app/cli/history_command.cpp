// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/output_options.h"
#include "exchange/history_csv.h"
#include "exchange/history_json.h"
#include "exchange/history_table.h"
#include "exchange/votes_input.h"
#include "rating/history.h"

#include <memory>

namespace joust::cli {
namespace {

struct HistoryArguments
{
    std::string input;
    rating::HistoryOptions report;
    FilterArguments votes;
    OutputArguments document;
};

std::string document(const HistoryArguments& arguments, const rating::ComparisonSet& votes)
{
    const rating::History report = rating::history(votes, arguments.report);
    if (arguments.document.format == "json")
        return exchange::historyJson(report, votes, arguments.votes.filter);
    return arguments.document.format == "csv" ? exchange::historyCsv(report, votes)
                                              : exchange::historyTable(report, votes);
}

void history(Context& context, HistoryArguments& arguments)
{
    for (const base::Result<void>& valid : {resolveFilter(arguments.votes), validate(arguments.report)}) {
        if (!valid)
            return failUsage(context, valid.error().detail);
    }
    const base::Result<exchange::LoadedVotes> votes =
        exchange::readVotesInput(arguments.input, context.in, arguments.votes.filter);
    if (!votes)
        return fail(context, "cannot look back", votes.error(), "nothing was written");
    writeDocument(context, arguments.document, document(arguments, votes->comparisons));
}

} // namespace

void addHistoryCommand(CLI::App& app, Context& context)
{
    using rating::ClusterChoice;
    using rating::TieRule;
    CLI::App* command = app.add_subcommand("history", "Ratings by slices of time, who changed, and votes a day");
    auto arguments = std::make_shared<HistoryArguments>();
    command->add_option("INPUT", arguments->input, "A workspace, or votes as CSV, JSON or JSONL; - is standard input")
        ->required();
    addChoice<TieRule>(*command, "--ties", arguments->report.ties, {{"half", TieRule::Half}, {"drop", TieRule::Drop}},
                       "What a tie of either kind counts");
    addChoice<ClusterChoice>(*command, "--cluster", arguments->report.cluster,
                             {{"auto", ClusterChoice::Auto},
                              {"none", ClusterChoice::None},
                              {"annotator", ClusterChoice::Annotator},
                              {"prompt", ClusterChoice::Prompt},
                              {"both", ClusterChoice::Both}},
                             "Whose votes are alike");
    command->add_option("--level", arguments->report.level, "Level of intervals, for example 0.95");
    command->add_option("--slices", arguments->report.slices, "Into how many slices of equally many votes; 0 chooses")
        ->check(CLI::NonNegativeNumber);
    addFilterOptions(*command, arguments->votes);
    addOutputOptions(*command, arguments->document, {"table", "csv", "json"});
    command->footer("Example: joust-cli history votes.csv --format csv -o history.csv");
    command->callback([&context, arguments] { history(context, *arguments); });
}

} // namespace joust::cli
