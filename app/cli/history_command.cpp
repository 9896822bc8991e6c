// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/votes_report.h"
#include "exchange/history_csv.h"
#include "exchange/history_json.h"
#include "exchange/history_table.h"
#include "rating/history.h"

#include <memory>

namespace joust::cli {
namespace {

using HistoryArguments = ReportArguments<rating::HistoryOptions>;

std::string document(const HistoryArguments& arguments, const rating::ComparisonSet& votes)
{
    const rating::History report = rating::history(votes, arguments.report);
    if (arguments.document.format == "json")
        return exchange::historyJson(report, votes, arguments.votes.filter);
    return arguments.document.format == "csv" ? exchange::historyCsv(report, votes)
                                              : exchange::historyTable(report, votes);
}

} // namespace

void addHistoryCommand(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("history", "Ratings by slices of time, who changed, and votes a day");
    auto arguments = std::make_shared<HistoryArguments>();
    addReportArguments(*command, *arguments);
    addReportCluster(*command, arguments->report.cluster);
    command->add_option("--slices", arguments->report.slices, "Into how many slices of equally many votes; 0 chooses")
        ->check(CLI::NonNegativeNumber);
    command->footer("Example: joust-cli history votes.csv --format csv -o history.csv");
    command->callback([&context, arguments] { writeReport(context, *arguments, "look back", document); });
}

} // namespace joust::cli
